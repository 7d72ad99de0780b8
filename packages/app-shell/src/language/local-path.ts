import { languageOfPath, pathOf } from '@clf/text'
import type { LanguageTag } from '@clf/text'

const languagePaths = ['en', 'tc', 'sc'] as const

/** `('zh-Hant-HK', '/circulars')` gives `/tc/circulars`; an empty path gives the home page `/tc`. */
export function pathIn(lang: LanguageTag, path = ''): string {
  return `/${pathOf(lang)}${path}`
}

/** Language of the first segment of an address, null when it is not `en`, `tc` or `sc`. */
export function languageOfAddress(pathname: string): LanguageTag | null {
  const segment = languagePaths.find((path) => pathname === `/${path}` || pathname.startsWith(`/${path}/`))
  return segment === undefined ? null : languageOfPath(segment)
}

/** The address without its language segment: `/tc/circulars` gives `/circulars`, `/tc` gives the empty string. */
export function withoutLanguage(pathname: string): string {
  return pathname.replace(/^\/(?:en|tc|sc)(?=[/?]|$)/, '').replace(/\/$/, '')
}
