import { converterVersion, toSimplified } from '@clf/text/simplified'
import type { Translation } from '@clf/content'
import { sourceHash } from '@clf/content/source-hash'
import type { VersionWords } from '@clf/content/source-hash'
import { withWords } from '@clf/content/tree'
import type { DocumentTree } from '@clf/content/tree'

/** Copy of any value with every text in Simplified Chinese. */
export function simplify<T>(value: T): T {
  return mapTexts(value) as T
}

function mapTexts(value: unknown): unknown {
  if (typeof value === 'string') return toSimplified(value)
  if (Array.isArray(value)) return value.map(mapTexts)
  if (typeof value !== 'object' || value === null) return value
  if ('type' in value && value.type === 'document') return withWords(value as DocumentTree, toSimplified)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item)]))
}

/** Record of a conversion from this Traditional version. `ownTexts` are those of its kind. */
export function conversionOf(traditional: VersionWords, ownTexts: readonly string[]): Translation {
  return { state: 'converted', sourceHash: sourceHash(traditional, ownTexts), converter: converterVersion }
}

/** Record of a version that a person wrote in its own language. */
export const authored: Translation = { state: 'authored', sourceHash: null, converter: null }
