import { createHash } from 'node:crypto'
import type { Block } from '../blocks/all-blocks.ts'
import type { TextNode } from '../blocks/text/text-node.ts'
import { plainText, plainTextOfNodes } from '../plain-text.ts'

/** The words of one language version. Fields of its kind stand beside these three. */
export interface VersionWords {
  title: string
  summary: string
  body: Block[]
}

/**
 * What a conversion was made from, in 64 hexadecimal digits: SHA-256 of the UTF-8 bytes of title, summary, the kind's own
 * texts in their order and the plain text of the body, joined by newlines. When the words of the source change, the hash
 * does; paragraph numbers count as words, marks such as bold do not.
 * @param ownTexts `ownTexts` of the kind of document
 */
export function sourceHash(version: VersionWords, ownTexts: readonly string[]): string {
  const own = ownTexts.map((field) => textOf((version as unknown as Record<string, unknown>)[field]))
  return createHash('sha256').update([version.title, version.summary, ...own, plainText(version.body)].join('\n')).digest('hex')
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return plainTextOfNodes(value as TextNode[])
  return Object.values(value).join('\n')
}
