import { allKinds } from '@clf/content'
import type { ChangedEdition, Kind, PageDocument, Scheme } from '@clf/content'
import { treeParagraphs } from '@clf/content/tree'
import type { DocumentTree, TreeParagraph } from '@clf/content/tree'
import { languageOfPath } from '@clf/text'
import type { LanguagePath, LanguageTag } from '@clf/text'
import type { Force, SearchRecord } from './record.ts'

/** A public version of a document of some kind, as the feed of changes says it. */
export interface PublicVersion {
  /** Name of its type: `circular`. */
  type: string
  version: string
  document: string
  content: Pick<ChangedEdition['content'], 'facts' | 'words'>
}

/** What the index is told of a version besides what it says itself. */
export interface Around {
  /** Since when and until when it is in force. */
  force: Force
  audience: readonly string[] | null
  /** Code of a term or bureau by its `documentId`; null of one that is not known. */
  codeOf(documentId: string): string | null
  /** Name of a term in a language. */
  label(scheme: Scheme, code: string, lang: LanguageTag): string
  /** Name and words of a file by its `documentId`; null of one that is not known. */
  fileOf(documentId: string): { name: string; text: string } | null
}

type Fields = Readonly<Record<string, unknown>>

/** What the index holds of a version: a record in each of its languages; none of a type that is no kind of document. */
export function recordsOf(version: PublicVersion, around: Around): SearchRecord[] {
  const kind = allKinds.find(({ name }) => name === version.type)
  if (!kind) return []
  return (Object.entries(version.content.words) as [LanguagePath, Fields][]).map(([path, words]) => recordOf(kind, version, { lang: languageOfPath(path), words }, around))
}

function recordOf(kind: Kind, { version, document, content: { facts } }: PublicVersion, { lang, words }: { lang: LanguageTag; words: Fields }, around: Around): SearchRecord {
  const codeOf = (field: string) => (typeof facts[field] === 'string' ? around.codeOf(facts[field]) : null)
  const series = codeOf('series')
  const figure = numberIn(facts, 'number')
  const year = numberIn(facts, 'year')
  const key = series === null ? textIn(facts, kind.key) : `${series}/${figure}-${year}`
  const shown = { ...facts, ...words, series, [kind.key]: key, [kind.bureau]: null, topics: [], lifecycle: 'current' }
  const { path, number } = kind.entry(shown as unknown as PageDocument, { lang, label: (scheme, code) => around.label(scheme, code, lang) })
  const trees = [...kind.page.texts.map(({ field, heading }) => ({ tree: words[field], heading: heading[lang] })), { tree: words['body'], heading: null }].filter(isTree)
  return {
    version,
    document,
    kind: kind.name,
    lang,
    path,
    reference: number ?? null,
    series,
    number: figure,
    year,
    otherNames: [key, textIn(facts, 'fileReference')].filter((name) => name !== null),
    title: textIn(words, 'title') ?? '',
    summary: textIn(words, 'summary') ?? '',
    paragraphs: [...trees.flatMap(({ tree, heading }) => treeParagraphs(tree, lang).map((paragraph) => ({ ...paragraph, heading: paragraph.heading ?? heading }))), ...ownTexts(kind, words)],
    attachments: trees.flatMap(({ tree }) => filesIn(tree)).flatMap((id) => around.fileOf(id) ?? []),
    issuer: codeOf(kind.bureau),
    topics: listIn(facts, 'topics').flatMap((id) => around.codeOf(id) ?? []),
    date: textIn(facts, kind.newBy) ?? textIn(facts, 'revisedOn') ?? around.force.from,
    ...around.force,
    audience: around.audience,
  }
}

function isTree(part: { tree: unknown; heading: string | null }): part is { tree: DocumentTree; heading: string | null } {
  return typeof part.tree === 'object' && part.tree !== null && Reflect.get(part.tree, 'type') === 'document'
}

/** Lines of the kind's own: who may use a service, and when. */
function ownTexts({ ownTexts: fields }: Kind, words: Fields): TreeParagraph[] {
  const texts = fields.map((field) => textIn(words, field)).filter((text) => text !== null)
  return texts.map((text) => ({ id: null, number: null, heading: null, text }))
}

function filesIn(tree: DocumentTree): string[] {
  return tree.children.flatMap((node) => (node.type === 'attachments' ? node.children.flatMap(({ media }) => media ?? []) : []))
}

const textIn = (fields: Fields, name: string): string | null => (typeof fields[name] === 'string' && fields[name] !== '' ? fields[name] : null)

const numberIn = (fields: Fields, name: string): number | null => (typeof fields[name] === 'number' ? fields[name] : null)

const listIn = (fields: Fields, name: string): string[] => (Array.isArray(fields[name]) ? fields[name].map(String) : [])
