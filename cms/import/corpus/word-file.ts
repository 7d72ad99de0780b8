import { posix } from 'node:path'
import JSZip from 'jszip'
import { declared } from './word-xml.ts'

/** What a made DOCX file holds beside its body. */
export interface WordFile {
  body: string
  /** Lists by number, each level as `format|pattern|start`; default `decimal|%1.|1`. */
  lists?: Record<number, string[]>
  /** More of `numbering.xml`, after the lists. */
  moreNumbering?: string
  /** More of `styles.xml`, after the usual ones. */
  styles?: string
  footnotes?: Record<number, string>
  endnotes?: Record<number, string>
  comments?: string
  header?: string
  /** Relationships by id: `hyperlink https://…`, or `image media/a.png` with the part beside it. */
  links?: Record<string, string>
  parts?: Record<string, string | Buffer>
  /** Content types by path, for parts that need one. */
  types?: Record<string, string>
  mainPath?: string
}

/** Ways to write the same document that a reader must not mind. */
export interface WordSpelling {
  /** Other prefixes than the usual ones. */
  prefixes?: boolean
  /** Namespaces of the strict variant of the standard. */
  strict?: boolean
  utf16?: boolean
  stored?: boolean
  mainPath?: string
}

const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
/** The same bytes on every machine and day. */
const made = new Date(Date.UTC(2026, 0, 1))

/** The bytes of a DOCX file, the same each time. */
export async function wordBytes(file: WordFile, spelling: WordSpelling = {}): Promise<Buffer> {
  const mainPath = spelling.mainPath ?? file.mainPath ?? 'word/document.xml'
  const parts: Record<string, string | Buffer> = {
    [mainPath]: xml('w:document', `<w:body>${file.body}<w:sectPr/></w:body>`),
    'word/styles.xml': xml('w:styles', usualStyles + (file.styles ?? '')),
    'word/numbering.xml': xml('w:numbering', numberingOf(file.lists ?? {}) + (file.moreNumbering ?? '')),
    ...(file.footnotes && { 'word/footnotes.xml': notesXml('footnote', file.footnotes) }),
    ...(file.endnotes && { 'word/endnotes.xml': notesXml('endnote', file.endnotes) }),
    ...(file.comments && { 'word/comments.xml': xml('w:comments', `<w:comment w:id="1"><w:p><w:r><w:t>${file.comments}</w:t></w:r></w:p></w:comment>`) }),
    ...(file.header && { 'word/header1.xml': xml('w:hdr', file.header) }),
  }
  const zip = new JSZip()
  const add = (path: string, content: string | Buffer): void => void zip.file(path, content, { date: made, createFolders: false })
  add('[Content_Types].xml', contentTypes(mainPath, file, Object.keys(parts)))
  add('_rels/.rels', relationships([['rId1', 'officeDocument', `/${mainPath}`, false]], spelling))
  add(`${posix.dirname(mainPath)}/_rels/${posix.basename(mainPath)}.rels`, relationships(linksOf(file, Object.keys(parts)), spelling))
  for (const [path, content] of Object.entries(parts)) add(path, typeof content === 'string' ? spelled(content, spelling) : content)
  for (const [path, content] of Object.entries(file.parts ?? {})) add(`word/${path}`, content)
  return zip.generateAsync({ type: 'nodebuffer', compression: spelling.stored === true ? 'STORE' : 'DEFLATE' })
}

function xml(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><${root} ${declared}>${content}</${root}>`
}

// Other prefixes for the same namespaces, those of the strict variant, or another encoding.
function spelled(content: string, { prefixes, strict, utf16 }: WordSpelling): string | Buffer {
  let text = content
  if (prefixes === true) text = text.replace(/(<\/?|\s|xmlns:)w(?=[:=])/g, '$1ns0').replace(/(<\/?|\s|xmlns:)m(?=[:=])/g, '$1ns1')
  if (strict === true)
    text = text.replaceAll('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main').replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006/math',
      'http://purl.oclc.org/ooxml/officeDocument/math',
    ).replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships')
  return utf16 === true ? Buffer.from(`\ufeff${text.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`, 'utf16le') : text
}

function contentTypes(mainPath: string, file: WordFile, paths: string[]): string {
  const kinds: Record<string, string> = {
    'word/styles.xml': 'styles',
    'word/numbering.xml': 'numbering',
    'word/footnotes.xml': 'footnotes',
    'word/endnotes.xml': 'endnotes',
    'word/comments.xml': 'comments',
    'word/header1.xml': 'header',
    [mainPath]: 'document.main',
  }
  const overrides = [...paths.map((path) => [path, `${wordTypes}.${kinds[path] ?? ''}+xml`]), ...Object.entries(file.types ?? {}).map(([path, type]) => [`word/${path}`, type])]
  const defaults = [['rels', 'application/vnd.openxmlformats-package.relationships+xml'], ['xml', 'application/xml'], ['png', 'image/png'], ['emf', 'image/x-emf'], [
    'bin',
    'application/vnd.openxmlformats-officedocument.oleObject',
  ]]
  const elements = [
    ...defaults.map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`),
    ...overrides.map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`),
  ]
  return `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${elements.join('')}</Types>`
}

type Link = [id: string, type: string, target: string, isExternal: boolean]

function linksOf(file: WordFile, paths: string[]): Link[] {
  const own = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments', 'header1'].flatMap((
    name,
  ): Link[] => (paths.includes(`word/${name}.xml`) ? [[`rOwn${name}`, name.replace(/\d/, ''), `/word/${name}.xml`, false]] : []))
  const given = Object.entries(file.links ?? {}).map(([id, link]): Link => {
    const [type = '', target = ''] = link.split(' ')
    const isExternal = /^[a-z]+:/i.test(target)
    return [id, type, isExternal ? target : `/word/${target}`, isExternal]
  })
  return [...own, ...given]
}

function relationships(links: Link[], { strict }: WordSpelling): string {
  const types = strict === true ? 'http://purl.oclc.org/ooxml/officeDocument/relationships' : officeTypes
  const elements = links.map(([id, type, target, isExternal]) =>
    `<Relationship Id="${id}" Type="${types}/${type}" Target="${target.replaceAll('&', '&amp;')}"${isExternal ? ' TargetMode="External"' : ''}/>`
  )
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elements.join('')}</Relationships>`
}

function notesXml(kind: 'footnote' | 'endnote', notes: Record<number, string>): string {
  const separator = `<w:${kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:${kind}>`
  const own = Object.entries(notes).map(([id, content]) =>
    `<w:${kind} w:id="${id}">${content.startsWith('<') ? content : `<w:p><w:r><w:${kind}Ref/></w:r><w:r><w:t xml:space="preserve"> ${content}</w:t></w:r></w:p>`}</w:${kind}>`
  )
  return xml(`w:${kind}s`, separator + own.join(''))
}

function numberingOf(lists: Record<number, string[]>): string {
  const kinds = Object.entries(lists).map(([id, levels]) => `<w:abstractNum w:abstractNumId="${id}">${levels.map((level, depth) => levelXml(level, depth)).join('')}</w:abstractNum>`)
  return kinds.join('') + Object.keys(lists).map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join('')
}

export function levelXml(level: string, depth: number): string {
  const [format = 'decimal', pattern = `%${depth + 1}.`, start = '1', more = ''] = level.split('|')
  return `<w:lvl w:ilvl="${depth}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`
}

const headings = [1, 2, 3, 4, 5, 6].map((level) => `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/></w:style>`)
const usualStyles =
  `<w:style w:type="paragraph" w:styleId="Normal" w:default="1"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/></w:style>${
    headings.join('')
  }`
