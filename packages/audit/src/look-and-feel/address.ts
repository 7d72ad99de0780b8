import { languageTags, type LanguageTag } from '@clf/text'

/** Segments of an address, or parts of its host, by which sites of Hong Kong say the language of a page. */
const languageWords: Readonly<Record<LanguageTag, readonly string[]>> = {
  en: ['en', 'eng', 'english', 'en-hk', 'en-gb', 'en-us', 'e'],
  'zh-Hant-HK': ['tc', 'zh-hk', 'zh-hant', 'zh-hant-hk', 'zh-tw', 'zh', 'chi', 'tchi', 'cht', 'tc_chi', 'b5', 'big5', 'c', 'chinese'],
  'zh-Hans': ['sc', 'zh-cn', 'zh-hans', 'zh-hans-hk', 'zh-hans-cn', 'schi', 'chs', 'sc_chi', 'gb', 'cn'],
}

/** The language that a segment says, such as `tc` or `zh-cn`. */
function languageOfSegment(segment: string): LanguageTag | undefined {
  const word = segment.toLowerCase().replaceAll('_', '-')
  return languageTags.find((tag) => languageWords[tag].some((each) => each.replaceAll('_', '-') === word))
}

/** One letter says a language only where sites put it: first. */
const isLanguageAt = (segment: string, index: number) => languageOfSegment(segment) !== undefined && (segment.length > 1 || index === 0)

/** Files that stand for their folder. */
const isIndex = (segment: string) => /^(index|default|home|main|welcome)(\.\w{2,5})?$/i.test(segment)

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    // What is not well encoded is compared as it stands.
    return segment
  }
}

const segmentsOf = (address: URL): string[] => address.pathname.split('/').filter(Boolean).map(decoded)

/** The languages that an address says: by a segment, a part of the host, or its query. */
export function languagesOfAddress(address: string): LanguageTag[] {
  const url = new URL(address)
  const said = [...segmentsOf(url).filter(isLanguageAt), ...url.hostname.split('.').slice(0, -2), ...[...url.searchParams].filter(([name]) => isLanguageName(name)).map(([, value]) => value)]
  // Files may say it at their end: leave_tc.html, leave-sc.htm.
  const ends = segmentsOf(url).flatMap((segment) => /[._-]([a-z]{1,4})(?:\.\w{2,5})?$/i.exec(segment)?.[1] ?? [])
  return [...new Set([...said, ...ends].flatMap((word) => languageOfSegment(word) ?? []))]
}

const isLanguageName = (name: string) => /^(lang|language|l|lng|locale|hl)$/i.test(name)

/** Names that say where a reader comes from, or keep a cache from answering; the page is the same. */
const isTracking = (name: string) => /^(utm_\w+|gclid|fbclid|msclkid|mc_[ce]id|_ga|_gl|ref|referrer|v|ver|rev|ts|timestamp|nocache|cb|_)$/i.test(name)

/**
 * What an address leads to, whatever the language: host and segments without what says the language, the index file, the ending of the
 * file and the slash at the end; then its query without the language and the fragment. Two addresses of one page in two languages give the same.
 */
export function placeOfAddress(address: string): { host: string; segments: string[]; query: string } {
  const url = new URL(address)
  const segments = segmentsOf(url).filter((segment, index) => !isLanguageAt(segment, index))
  const last = segments.at(-1)
  if (last !== undefined && isIndex(last)) segments.pop()
  else if (last !== undefined) segments[segments.length - 1] = last.replace(/[._-](en|eng|tc|sc|chi|tchi|schi|gb|b5|e|c|s)(?=(\.\w{2,5})?$)/i, '').replace(/\.(s?html?|aspx?|php|jsp|do)$/i, '')
  const query = [...url.searchParams].filter(([name]) => !isLanguageName(name) && !isTracking(name)).map(([name, value]) => `${name}=${value}`).toSorted().join('&')
  const host = url.hostname.split('.').filter((part, index, parts) => index >= parts.length - 2 || languageOfSegment(part) === undefined).join('.')
  return { host: `${host}:${url.port}`, segments, query }
}

/** Whether two addresses are of one page, in the same language or in two. */
export function isSamePage(a: string, b: string): boolean {
  const [one, other] = [placeOfAddress(a), placeOfAddress(b)]
  return one.host === other.host && one.query === other.query && one.segments.join('/') === other.segments.join('/')
}

/** Whether it is the home page of its site in a language. */
export const isHome = (address: string): boolean => {
  const { segments, query } = placeOfAddress(address)
  return segments.length === 0 && query === ''
}

/** Whether `ancestor` stands above `address` on the same site; the page itself does not. */
export function isAbove(ancestor: string, address: string): boolean {
  const [above, below] = [placeOfAddress(ancestor), placeOfAddress(address)]
  if (above.host !== below.host || above.segments.length > below.segments.length || above.segments.some((segment, index) => below.segments[index] !== segment)) return false
  return above.segments.length < below.segments.length || (above.query === '' && below.query !== '')
}
