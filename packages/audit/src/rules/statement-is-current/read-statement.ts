import { writtenDates } from '../../look-and-feel/written-dates.ts'

/** What an accessibility statement says. */
export interface Statement {
  /** The latest date it shows that is not in the future, `2026-05-01`. */
  day: string | undefined
  namesStandard: boolean
  namesLevel: boolean
  namesContact: boolean
  /** It says that all of the site conforms. `undefined` when it says neither. */
  claims: 'full' | 'partial' | undefined
}

const standard =
  /\bwcag\b|web content accessibility guidelines|網頁內容無障礙指引|無障礙網頁內容指引|網頁內容可及性指引|網頁內容無障礙指南|无障碍网页内容指引|网页内容无障碍指引|网页内容无障碍指南|en 301 ?549|iso\/iec 40500/i
const level = /\blevel\s*(?:double[- ]?a|triple[- ]?a|a{1,3})(?![a-z])|\b(?:double|triple)[- ]a\b|\b(?:AA|AAA)\b|(?<![a-z])a{1,3}\s*[級级]|[雙双]\s*a\b|[級级]別\s*a/i
const contact = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<!\d)(?:\(?\+?852\)?[ -]?)?[2-9]\d{3}[ -]\d{4}(?!\d)|(?:電話|电话|tel(?:ephone)?|phone|fax)\D{0,12}\d{8}/i
const partial = /partially (?:conform|compl|meet)|not (?:yet )?(?:fully )?(?:conform|compl|meet|accessible)|does not|exceptions?|known issues|部分符合|未能(?:完全)?符合|尚未|未完全|例外|不符合|仍有/i
const full = /fully (?:conform|compl|meet|accessible)|(?:conforms?|compl(?:y|ies)|meets?|adher\w+) (?:fully |in full )?(?:to|with)?|完全符合|已符合|均符合|全部符合|符合|遵守|达到|達到/i

/**
 * Reads a statement.
 * @param text its main part, and the date of its foot
 * @param links where links of its main part lead
 * @param day today, `2026-11-27`
 */
export function readStatement(text: string, links: readonly string[], day: string): Statement {
  const past = writtenDates(text).flatMap((date) => (date.day !== undefined && date.day <= day ? [date.day] : []))
  return {
    day: past.toSorted().at(-1),
    namesStandard: standard.test(text.normalize('NFKC')),
    namesLevel: level.test(text.normalize('NFKC')),
    namesContact: contact.test(text.normalize('NFKC')) || links.some((link) => /^(mailto|tel):/i.test(link)),
    claims: partial.test(text) ? 'partial' : full.test(text) ? 'full' : undefined,
  }
}

const review = /\b(last |next )?(reviewed|updated|revised|checked)\b|\b(review|revision) date\b|覆檢|覆检|修訂|修订|更新/i
const toCome = /\bnext\b|\bwill\b|\bdue\b|下次|將|将/i

/**
 * The day on which a statement says of itself that it was last reviewed: what is written there counts before the date of the page around it.
 * @param text its main part
 * @param day today, `2026-11-27`
 */
export function reviewDayOf(text: string, day: string): string | undefined {
  const said = text.split(/\n|(?<=[.!?。！？；;])\s*/).filter((sentence) => /statement|聲明|声明|守則|守则/i.test(sentence) && review.test(sentence) && !toCome.test(sentence))
  return readStatement(said.join('\n'), [], day).day
}

/** Whether `day` is more than a year before `today`. */
export function isOverAYearOld(day: string, today: string): boolean {
  const [year = 0, rest = ''] = [Number(day.slice(0, 4)), day.slice(4)]
  return `${year + 1}${rest}` < today
}
