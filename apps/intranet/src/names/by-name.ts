import type { LanguageTag } from '@clf/text'
import { nameStrings } from './strings.ts'

// By stroke as Hong Kong indexes are, by pinyin for Simplified readers; the database knows neither.
const locales: Readonly<Record<LanguageTag, string>> = { en: 'en', 'zh-Hant-HK': 'zh-Hant-HK-u-co-stroke', 'zh-Hans': 'zh-Hans-u-co-pinyin' }

/** Names of one heading of an index. */
interface IndexGroup<Named> {
  /** `a`, `5-strokes`: for the address of a place on the page. */
  id: string
  /** "A" in English and of pinyin, "5劃" of strokes. */
  label: string
  members: Named[]
}

/** How names are ordered: by alphabet, by stroke, by pinyin. */
export const collatorOf = (lang: LanguageTag): Intl.Collator => (collators[lang] ??= new Intl.Collator(locales[lang]))

/** To make one takes milliseconds. */
const collators: Partial<Record<LanguageTag, Intl.Collator>> = {}

/**
 * An index of names: English by first letter; Traditional Chinese by the strokes of the first character, as Hong Kong telephone books
 * are, after names in Latin letters; Simplified Chinese by the first letter of the pinyin. Marks before the first letter count for nothing.
 */
export function byName<Named>(lang: LanguageTag, named: readonly Named[], nameOf: (one: Named) => string): IndexGroup<Named>[] {
  const collator = collatorOf(lang)
  const sorted = named.toSorted((a, b) => collator.compare(nameOf(a), nameOf(b)))
  const groups = Map.groupBy(sorted, (one) => headingOf(lang, collator, nameOf(one)))
  return [...groups].sort(([a], [b]) => rankOf(a) - rankOf(b)).map(([heading, members]) => ({ ...shownAs(lang, heading), members }))
}

/** `0`, a letter from `a`, a number of strokes as `s5`, or nothing known. */
function headingOf(lang: LanguageTag, collator: Intl.Collator, name: string): string {
  const [first = ''] = /[\p{L}\p{N}]/u.exec(name.normalize('NFKD')) ?? []
  if (/\p{N}/u.test(first)) return '0'
  if (/[a-z]/i.test(first)) return first.toLowerCase()
  if (!/\p{Script=Han}/u.test(first) || lang === 'en') return ''
  return lang === 'zh-Hans' ? lastBefore(collator, first, letters) : lastBefore(collator, first, strokes)
}

const letters = Array.from({ length: 26 }, (_, index) => ({ heading: String.fromCharCode(0x61 + index), mark: `\uFDD0${String.fromCharCode(0x41 + index)}` }))
const strokes = Array.from({ length: 48 }, (_, index) => ({ heading: `s${index + 1}`, mark: `\uFDD0${String.fromCharCode(0x2801 + index)}` }))

/** CLDR puts a mark into its order of characters where each letter and each number of strokes begins: U+FDD0 with the letter, or with as many dots of Braille. */
function lastBefore(collator: Intl.Collator, character: string, marks: readonly { heading: string; mark: string }[]): string {
  return marks.findLast(({ mark }) => collator.compare(character, mark) >= 0)?.heading ?? ''
}

/** Figures, letters, strokes from few to many, the rest. */
function rankOf(heading: string): number {
  if (heading === '') return 2_000
  if (heading === '0') return 0
  return /^s\d/.test(heading) ? 1_000 + Number(heading.slice(1)) : heading.charCodeAt(0)
}

function shownAs(lang: LanguageTag, heading: string): Pick<IndexGroup<unknown>, 'id' | 'label'> {
  const { figures, strokes: ofStrokes, others } = nameStrings[lang]
  if (heading === '') return { id: 'others', label: others }
  if (heading === '0') return { id: 'figures', label: figures }
  return /^s\d/.test(heading) ? { id: `${heading.slice(1)}-strokes`, label: ofStrokes(Number(heading.slice(1))) } : { id: `letter-${heading}`, label: heading.toUpperCase() }
}
