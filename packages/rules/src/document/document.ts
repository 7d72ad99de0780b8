import { allKinds, type PageDocument, type TextNode } from '@clf/content'

/** A document of any kind as far as rules read it. Its kind’s own texts, such as the closing of a circular, are read too. */
export type WrittenDocument = Pick<PageDocument, 'locale' | 'title' | 'summary' | 'body'>

const ownTexts = [...new Set(allKinds.flatMap((kind) => kind.ownTexts))]

/** The texts of its own that a document has, whichever its kind: text nodes, or words in fields by path. */
export function ownTextsOf(document: WrittenDocument): { field: string; nodes: readonly TextNode[]; words: Record<string, string> }[] {
  const fields = document as unknown as Record<string, unknown>
  return ownTexts.map((field) => ({ field, ...read(field, fields[field]) }))
}

function read(field: string, value: unknown): { nodes: readonly TextNode[]; words: Record<string, string> } {
  // A field of a kind that is a list holds text nodes: the content contract knows no other.
  if (Array.isArray(value)) return { nodes: value as TextNode[], words: {} }
  if (typeof value === 'string') return { nodes: [], words: { [field]: value } }
  const parts = Object.entries(value ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return { nodes: [], words: Object.fromEntries(parts.map(([name, text]) => [`${field}.${name}`, text])) }
}
