import { allKinds, type FileInspection, type MediaFile, type PageDocument } from '@clf/content'
import { walk, type DocumentTree, type Walked } from '@clf/content/tree'

/** A document of any kind as far as rules read it. Its kind’s own texts, such as the closing of a circular, are read too. */
export interface WrittenDocument extends Pick<PageDocument, 'locale' | 'title' | 'summary'> {
  body: DocumentTree
  /** Files that its trees name, by their `documentId`, and what was found in them. */
  files?: Readonly<Record<string, Pick<MediaFile, 'name'> & { inspection?: FileInspection }>>
}

/** A tree of a document, with the field that holds it. */
export interface OwnTree {
  field: string
  tree: DocumentTree
  /** Its nodes in reading order, walked once for all that is read of it. */
  walked: readonly Walked[]
}

const ownTexts = [...new Set(allKinds.flatMap((kind) => kind.ownTexts))]

/** The trees of a document: those of its kind, whichever that is, and its body. */
export function treesOf(document: WrittenDocument): OwnTree[] {
  const own = ownTexts.flatMap((field) => {
    const value = fieldOf(document, field)
    return isTree(value) ? [ownTree(field, value)] : []
  })
  return [...own, ownTree('body', document.body)]
}

const ownTree = (field: string, tree: DocumentTree): OwnTree => ({ field, tree, walked: [...walk(tree)] })

/** The words that a document keeps in fields of its own, by path: title, summary, and what its kind has beside the body. */
export function fieldsOf(document: WrittenDocument): [string, string][] {
  const own = ownTexts.flatMap((field) => wordsIn(field, fieldOf(document, field)))
  return [['title', document.title], ['summary', document.summary], ...own]
}

function fieldOf(document: WrittenDocument, field: string): unknown {
  return (document as unknown as Record<string, unknown>)[field]
}

function isTree(value: unknown): value is DocumentTree {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'document'
}

function wordsIn(field: string, value: unknown): [string, string][] {
  if (typeof value === 'string') return [[field, value]]
  if (typeof value !== 'object' || value === null || isTree(value) || Array.isArray(value)) return []
  return Object.entries(value).flatMap(([name, text]) => (typeof text === 'string' ? [[`${field}.${name}`, text] as [string, string]] : []))
}
