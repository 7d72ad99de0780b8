import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
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
 * does; paragraph numbers count as words, marks such as bold do not, nor does the `id` that a row of a database has beside its
 * words. The same in a server and a browser, at once: the hashes of Web Crypto come later.
 * @param ownTexts `ownTexts` of the kind of document
 */
export function sourceHash(version: VersionWords, ownTexts: readonly string[]): string {
  const own = ownTexts.map((field) => textOf((version as unknown as Record<string, unknown>)[field]))
  return bytesToHex(sha256(utf8ToBytes([version.title, version.summary, ...own, treeText(version.body, source)].join('\n'))))
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if ((value as { type?: unknown }).type === 'document') return treeText(value as DocumentTree, source)
  return Object.entries(value).flatMap(([name, words]) => (name === 'id' ? [] : [words])).join('\n')
}
