import { resolveLanguage } from '@clf/text'
import type { LanguageTag } from '@clf/text'

/** Best of the three languages for an `Accept-Language` header; English when the header names none of them. */
export function preferredLanguage(header: string | null): LanguageTag {
  const [best] = (header ?? '')
    .split(',')
    .map(parseRange)
    .filter(({ tag, quality }) => /^(?:en|zh)(?:-|$)/i.test(tag) && quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return resolveLanguage(best?.tag ?? 'en')
}

function parseRange(range: string): { tag: string; quality: number } {
  const [tag = '', ...parameters] = range.split(';').map((part) => part.trim())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
  return { tag, quality: quality === undefined ? 1 : Number(quality) || 0 }
}
