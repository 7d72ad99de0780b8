import { kinds } from '@clf/content'
import type { ImportedVersion } from '@clf/content/import'
import { sourceHash } from '@clf/content/source-hash'
import type { LanguageTag } from '@clf/text'
import { converterVersion, toSimplified } from '@clf/text/simplified'

type Words = Omit<ImportedVersion, 'translation'>

/** The versions to store: the authored one and, from Traditional Chinese, the converted Simplified one. */
export function localeVersions(words: Words, lang: 'zh-Hant-HK' | 'en'): Partial<Record<LanguageTag, ImportedVersion>> {
  const authored = { ...words, translation: { state: 'authored' as const, sourceHash: null, converter: null } }
  if (lang === 'en') return { en: authored }
  const translation = { state: 'converted' as const, sourceHash: sourceHash(words, kinds.circular.ownTexts), converter: converterVersion }
  return { 'zh-Hant-HK': authored, 'zh-Hans': { ...convert(words), translation } }
}

// Names of nodes and series are plain ASCII, which the converter leaves alone.
function convert<T>(value: T): T {
  if (typeof value === 'string') return toSimplified(value) as T
  if (Array.isArray(value)) return value.map(convert) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, convertField(key, inner)])) as T
}

function convertField(key: string, value: unknown): unknown {
  if (key === 'lang' || key === 'hreflang') return value === 'zh-Hant-HK' ? 'zh-Hans' : value
  return key === 'address' || key === 'id' || key === 'target' ? value : convert(value)
}
