import { resolveLanguage, type LanguageTag } from '@clf/text'
import { findSimplifiedOnly, findTraditionalOnly } from '@clf/text/script'
import { likeness } from '../../look-and-feel/alike.ts'
import { evened } from '../../look-and-feel/furniture-words.ts'

/** What a title is held against. */
export interface TitledPage {
  title: string
  /** `lang` of the root element; empty when it says none. */
  lang: string
  isHome: boolean
  /** Texts of the first headings. */
  headings: readonly string[]
  /** What else names the page or its section: the steps of the breadcrumb. */
  sections: readonly string[]
  /** Words by which the page names its site: those of its head and foot. */
  siteNames: readonly string[]
}

export type TitleReason = 'missing' | 'one-part' | 'other-page' | 'other-language' | 'site-unknown' | 'page-unknown'

/** The marks between the parts: “ - ”, “ | ”, full-width ones also without spaces. */
const separators = /\s+[-–—‒−|·•:/»›>]+\s+|\s*[｜－—–：│»›]\s*|(?<=\p{L}): +|(?<=\p{Script=Han})\s*[-|:]\s*(?=\p{Script=Han})/gu

/** The parts of a title, in order. */
export const partsOfTitle = (title: string): string[] => title.split(separators).map((part) => part.trim()).filter((part) => part !== '')

/** From this share of a name on two are the same, see {@link likeness}. */
const sameName = 0.6

/** What is wrong with a title, or keeps one from knowing; undefined of a right one. */
export function judgeTitle(page: TitledPage): TitleReason | undefined {
  const parts = partsOfTitle(page.title)
  if (evened(page.title) === '') return 'missing'
  if (isOfOtherLanguage(page.title, page.lang)) return 'other-language'
  const isOf = (names: readonly string[], part: string) => names.some((name) => likeness(name, part) >= sameName)
  const isCalled = (names: readonly string[], part: string) => names.some((name) => evened(name) === evened(part))
  const namesSite = parts.some((part) => isOf(page.siteNames, part) && (page.isHome || !isCalled([...page.headings, ...page.sections], part)))
  if (page.isHome) return namesSite ? undefined : 'site-unknown'
  if (parts.length < 2) return 'one-part'
  if (page.headings.length === 0) return 'page-unknown'
  const ownNames = [...page.headings, ...page.sections.slice(1)]
  if (!parts.some((part) => isOf(ownNames, part)) && !isOf(page.headings, page.title)) return 'other-page'
  return parts.length > 2 || namesSite ? undefined : 'site-unknown'
}

/** Han characters that only the other script has, or no word of the page's language at all. */
function isOfOtherLanguage(title: string, lang: string): boolean {
  if (lang.trim() === '') return false
  const tag: LanguageTag = resolveLanguage(lang)
  const han = title.match(/\p{Script=Han}/gu)?.length ?? 0
  const latinWords = title.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0
  if (tag === 'en') return /^en\b/i.test(lang) && han > 2 * latinWords
  if (han === 0) return latinWords > 1
  return (tag === 'zh-Hans' ? findTraditionalOnly(title) : findSimplifiedOnly(title)).length > 0
}
