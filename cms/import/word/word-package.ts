import { posix } from 'node:path'
import type { Archive } from '../archive/open-archive.ts'
import { parseXml } from '../archive/parse-xml.ts'
import type { XmlElement } from '../archive/parse-xml.ts'
import { holdsMacroParts } from '../archive/macro-parts.ts'
import { damaged, holdsMacros } from '../archive/refusals.ts'
import { readRelationships } from '../archive/relationships.ts'
import type { Relationship } from '../archive/relationships.ts'
import { childrenOf } from '../archive/xml-path.ts'

/** One part with what it refers to. */
export interface WordPart {
  path: string
  root: XmlElement
  relationships: ReadonlyMap<string, Relationship>
}

/** The parts of a Word document, found by their relationships and not by their names. */
export interface WordPackage {
  archive: Archive
  main: WordPart
  styles: XmlElement | null
  numbering: XmlElement | null
  footnotes: WordPart | null
  endnotes: WordPart | null
  comments: WordPart | null
  pageHeaders: WordPart[]
  contentTypeOf(path: string): string
}

/** Elements that say nothing of words or structure. */
const idle = new Set([
  'w:proofErr',
  'w:lastRenderedPageBreak',
  'w:rsids',
  'w:latentStyles',
  'w:tblBorders',
  'w:tcBorders',
  'w:pBdr',
  'w:tabs',
  'w:permStart',
  'w:permEnd',
  'w:noProof',
  'w:spacing',
  'w:kern',
  'w:szCs',
  'w:bCs',
  'w:iCs',
  'w:snapToGrid',
  'w:autoSpaceDE',
  'w:autoSpaceDN',
  'w:adjustRightInd',
  'w:cantSplit',
  'w:tcW',
  'w:tblW',
  'w:tblCellMar',
  'w:tcMar',
  'w:textAlignment',
  'w:widowControl',
  'w:keepNext',
  'w:keepLines',
  'w14:shadow',
  'w14:textOutline',
  'w14:textFill',
])

export async function openWordPackage(archive: Archive): Promise<WordPackage> {
  const contentTypes = await readContentTypes(archive)
  const roots = await readRelationships(archive, '')
  const mainPath = [...roots.values()].find(({ type }) => type === 'officeDocument')?.target
  if (mainPath === undefined) throw damaged(archive.name)
  const main = await readPart(archive, mainPath)
  if (main === null || main.root.name !== 'w:document') throw damaged(archive.name)
  refuseMacros(archive, contentTypes, [...roots.values(), ...main.relationships.values()])
  const related = (type: string): string[] => [...main.relationships.values()].filter((one) => one.type === type && !one.external).map(({ target }) => target)
  const partOf = async (type: string): Promise<WordPart | null> => readPart(archive, related(type)[0])
  return {
    archive,
    main,
    styles: (await partOf('styles'))?.root ?? null,
    numbering: (await partOf('numbering'))?.root ?? null,
    footnotes: await partOf('footnotes'),
    endnotes: await partOf('endnotes'),
    comments: await partOf('comments'),
    pageHeaders: (await Promise.all([...related('header'), ...related('footer')].map((path) => readPart(archive, path)))).filter((part) => part !== null),
    contentTypeOf: (path) => contentTypes.of(path),
  }
}

async function readPart(archive: Archive, path: string | undefined): Promise<WordPart | null> {
  const bytes = path === undefined ? null : await archive.read(path)
  if (bytes === null || path === undefined) return null
  return { path, root: parseXml(bytes, archive.name, { skip: idle }), relationships: await readRelationships(archive, path) }
}

interface ContentTypes {
  of(path: string): string
  all: string[]
}

async function readContentTypes(archive: Archive): Promise<ContentTypes> {
  const bytes = await archive.read('[Content_Types].xml')
  if (bytes === null) throw damaged(archive.name)
  const declared = childrenOf(parseXml(bytes, archive.name))
  const byPath = new Map(
    declared.flatMap(({ attributes }) => (attributes['PartName'] === undefined ? [] : [[attributes['PartName'].replace(/^\//, '').toLowerCase(), attributes['ContentType'] ?? '']])),
  )
  const byEnding = new Map(declared.flatMap(({ attributes }) => (attributes['Extension'] === undefined ? [] : [[attributes['Extension'].toLowerCase(), attributes['ContentType'] ?? '']])))
  const of = (path: string): string => byPath.get(path.toLowerCase()) ?? byEnding.get(posix.extname(path).slice(1).toLowerCase()) ?? ''
  return { of, all: archive.paths.map(of) }
}

// Content decides: a macro file renamed to .docx still declares its macros, and the part that holds them may have any name.
function refuseMacros(archive: Archive, contentTypes: ContentTypes, relationships: Relationship[]): void {
  const declared = contentTypes.all.some((type) => /ms-office\.activeX\b/i.test(type))
  const related = relationships.some(({ type }) => /^vbaProject|wordVbaData/i.test(type))
  if (declared || related || holdsMacroParts(archive.paths, contentTypes.all.join(' '))) throw holdsMacros(archive.name)
}
