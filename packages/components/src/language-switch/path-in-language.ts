import { pathOf, type LanguageTag } from '@clf/text'

/**
 * The same page in another language: `/tc/circulars?year=2024` in `en` is `/en/circulars?year=2024`.
 * A path without a language segment gets one in front: `/about` becomes `/en/about`.
 */
export function pathInLanguage(path: string, tag: LanguageTag): string {
  const rest = path.replace(/^\/(?:en|tc|sc)(?=[/?#]|$)/, '').replace(/^(?![/?#])/, '/')
  return `/${pathOf(tag)}${rest}`
}
