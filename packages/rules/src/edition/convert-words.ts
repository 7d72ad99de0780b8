import { withWords } from '@clf/content/tree'
import { converterVersion, toSimplified } from '@clf/text/simplified'
import { withValueAt } from './change.ts'
import type { Edition, EditionWords } from './edition.ts'

/** A copy whose Simplified words are a conversion of the Traditional ones as they stand; null where there are none. A person reads it afterwards. */
export function withConversion(edition: Edition): Edition | null {
  const { tc } = edition.words
  if (!tc) return null
  const fields = Object.entries(tc).map(([name, value]: [string, unknown]) => [name, convertedField(value)])
  const sc = { ...Object.fromEntries(fields), locale: 'zh-Hans', translation: { state: 'converted', sourceHash: edition.around.sourceHash ?? null, converter: converterVersion } } as EditionWords
  return withValueAt(edition, 'sc', sc)
}

function convertedField(value: unknown): unknown {
  if (typeof value === 'string') return toSimplified(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  if ((value as { type?: unknown }).type === 'document') return withWords(value as EditionWords['body'], toSimplified)
  return Object.fromEntries(Object.entries(value).map(([name, held]: [string, unknown]) => [name, typeof held === 'string' ? toSimplified(held) : held]))
}
