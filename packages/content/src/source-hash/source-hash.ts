import { createHash } from 'node:crypto'
import type { Block } from '../blocks/all-blocks.ts'
import { plainText, plainTextOfNodes } from '../plain-text.ts'
import type { TextNode } from '../blocks/text/text-node.ts'
import { treeText } from '../tree/read/tree-text.ts'
import type { DocumentTree } from '../tree/tree.ts'

/** Conversions are made from Traditional Chinese: numbers and marks are printed as there. */
const source = 'zh-Hant-HK'

/** The words of one language version. Fields of its kind stand beside these three. */
export interface VersionWords {
  title: string
  summary: string
  /** A tree, or the blocks that one is made from. */
  body: DocumentTree | Block[]
}

/**
 * What a conversion was made from, in 64 hexadecimal digits: SHA-256 of the UTF-8 bytes of title, summary, the kind's own
 * texts in their order and the plain text of the body, joined by newlines. When the words of the source change, the hash
 * does; paragraph numbers count as words, marks such as bold do not.
 * @param ownTexts `ownTexts` of the kind of document
 */
export function sourceHash(version: VersionWords, ownTexts: readonly string[]): string {
  const own = ownTexts.map((field) => textOf((version as unknown as Record<string, unknown>)[field]))
  return createHash('sha256').update([version.title, version.summary, ...own, bodyText(version.body)].join('\n')).digest('hex')
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return plainTextOfNodes(value as TextNode[])
  if ((value as { type?: unknown }).type === 'document') return treeText(value as DocumentTree, source)
  return Object.values(value).join('\n')
}

function bodyText(body: VersionWords['body']): string {
  return Array.isArray(body) ? plainText(body) : treeText(body, source)
}
