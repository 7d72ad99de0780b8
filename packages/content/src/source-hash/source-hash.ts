import { createHash } from 'node:crypto'
import { treeText } from '../tree/read/tree-text.ts'
import type { DocumentTree } from '../tree/tree.ts'

/** Conversions are made from Traditional Chinese: numbers and marks are printed as there. */
const source = 'zh-Hant-HK'

/** The words of one language version. Fields of its kind stand beside these three. */
export interface VersionWords {
  title: string
  summary: string
  body: DocumentTree
}

/**
 * What a conversion was made from, in 64 hexadecimal digits: SHA-256 of the UTF-8 bytes of title, summary, the kind's own
 * texts in their order and the plain text of the body, joined by newlines. When the words of the source change, the hash
 * does; paragraph numbers count as words, marks such as bold do not.
 * @param ownTexts `ownTexts` of the kind of document
 */
export function sourceHash(version: VersionWords, ownTexts: readonly string[]): string {
  const own = ownTexts.map((field) => textOf((version as unknown as Record<string, unknown>)[field]))
  return createHash('sha256').update([version.title, version.summary, ...own, treeText(version.body, source)].join('\n')).digest('hex')
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if ((value as { type?: unknown }).type === 'document') return treeText(value as DocumentTree, source)
  return Object.values(value).join('\n')
}
