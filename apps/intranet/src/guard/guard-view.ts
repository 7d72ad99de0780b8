import { standingWords } from '@clf/content'
import type { Lifecycle, PageDocument } from '@clf/content'
import { textLanguage } from '@clf/content'
import type { AsAt } from '@clf/content/in-force'
import { formatDate, hongKongDay } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import { clientAsAt } from '../as-at/client-as-at.ts'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import type { CmsType } from '../cms-reader/cms-types.ts'
import { chainOf } from '../documents/chain.ts'
import type { ChainLink } from '../documents/chain.ts'
import { sectionContext } from '../documents/section-context.ts'
import type { SeriesNames } from '../search/index/reference.ts'
import { citationsIn } from './citations.ts'
import type { Citation, CitedPlace } from './citations.ts'
import { readKnownRules } from './known-rules.ts'
import type { KnownRule, KnownRules } from './known-rules.ts'
import type { Memo } from './posted-memo.ts'
import { guardStrings } from './strings.ts'

/** A rule that is cited, as it stands on the day. */
interface CitedRule {
  number: string | undefined
  title: string
  titleLang: LanguageTag | undefined
  /** Path without the language. */
  path: string
  lifecycle: Lifecycle
  label: string
  /** "In force since 1 March 2024." */
  since: string | null
  /** What took its place, the nearest first, and what will. */
  after: readonly ChainLink[]
  coming: readonly ChainLink[]
}

interface CheckedCitation {
  written: string
  isWithin: boolean
  /** Nothing of what is unknown, and several where more than one may be meant. */
  rules: readonly CitedRule[]
  places: readonly CitedPlace[]
}

/** What a memo cites, and what of it was not looked at. */
export interface CheckedMemo {
  /** Calendar date in Hong Kong. */
  day: string
  citations: readonly CheckedCitation[]
  /** How many are what; those at which nobody need look again are the first. */
  counts: Readonly<Record<'current' | 'not' | 'several' | 'unknown', number>>
  /** Sentences. */
  notLookedAt: readonly string[]
}

/** What the guard reads besides the memo. */
export interface GuardSource {
  cms: CmsClient
  seriesNames: SeriesNames
  /** Name of what is stored now. */
  version: string
  now: Date
}

/** So many days are remembered, as rules are called on them. */
const mostKnown = 3
const known = new Map<string, Promise<KnownRules>>()

/** Rules as they are called as at a day: they are the same until something is published. Of memos nothing is remembered. */
function knownRules(cms: CmsClient, key: string): Promise<KnownRules> {
  const before = known.get(key)
  if (before) return before
  const rules = readKnownRules(cms)
  rules.catch(() => known.delete(key))
  const [oldest] = known.keys()
  if (known.size >= mostKnown && oldest !== undefined) known.delete(oldest)
  known.set(key, rules)
  return rules
}

/** Finds what a memo cites and says what each of it is as at the day. */
export async function checkMemo({ cms, seriesNames, version, now }: GuardSource, lang: LanguageTag, memo: Memo): Promise<CheckedMemo> {
  const today = hongKongDay(now)
  const reader = memo.asAt ? clientAsAt(cms, memo.asAt) : cms
  const rules = await knownRules(reader, `${version} ${today} ${memo.asAt?.day ?? ''}`)
  const { citations, leftOut } = citationsIn(memo.text, rules, seriesNames, Number(today.slice(0, 4)))
  const checked = await Promise.all(citations.map((citation) => checkCitation(reader, lang, citation)))
  return { day: memo.asAt?.day ?? today, citations: checked, counts: countsOf(checked), notLookedAt: notLookedAt(lang, memo, leftOut) }
}

async function checkCitation(cms: CmsClient, lang: LanguageTag, { written, isWithin, rules, places }: Citation): Promise<CheckedCitation> {
  return { written, isWithin, places, rules: (await Promise.all(rules.map((rule) => citedRule(cms, lang, rule)))).filter((one) => one !== null) }
}

const chain = { supersededBy: { populate: { supersededBy: { populate: { supersededBy: true } } } }, toBeSupersededBy: true }

/** A rule as it stands, in the language of the page where it is written in that. */
async function citedRule(cms: CmsClient, lang: LanguageTag, { kind, key, languages }: KnownRule): Promise<CitedRule | null> {
  const locale = languages.includes(lang) ? lang : (languages[0] ?? lang)
  const [{ documents }, context] = await Promise.all([
    cms.list(kind.api as CmsType, { locale, filters: { [kind.key]: { $eq: key } }, populate: chain, pagination: { pageSize: 1 } }),
    sectionContext(cms, lang, [kind]),
  ])
  const document = documents[0] as (PageDocument & AsAtFields) | undefined
  if (!document) return null
  const { number, title, path, status } = kind.entry(document, context)
  const { after, coming } = chainOf(kind, document, context)
  const lifecycle = status?.lifecycle ?? 'current'
  const since = document.lifecycleFrom ? standingWords[lang].since[lifecycle](formatDate(document.lifecycleFrom, lang)) : null
  return { number, title, titleLang: textLanguage(title, lang), path, lifecycle, label: status?.label ?? '', since, after, coming }
}

interface AsAtFields {
  lifecycleFrom?: AsAt['day'] | null
}

function countsOf(citations: readonly CheckedCitation[]): CheckedMemo['counts'] {
  const counts = { current: 0, not: 0, several: 0, unknown: 0 }
  for (const { rules } of citations) {
    const [only] = rules
    counts[!only ? 'unknown' : rules.length > 1 ? 'several' : only.lifecycle === 'current' ? 'current' : 'not'] += 1
  }
  return counts
}

function notLookedAt(lang: LanguageTag, { unread: { isCut, emptyPages, pictures, isFile } }: Memo, leftOut: number): string[] {
  const strings = guardStrings[lang]
  return [
    ...(emptyPages.length > 0 ? [strings.emptyPages(emptyPages.join(lang === 'en' ? ', ' : '、'))] : []),
    ...(pictures > 0 ? [strings.pictures(pictures)] : []),
    ...(isFile ? [strings.fileParts] : []),
    ...(isCut ? [strings.cut] : []),
    ...(leftOut > 0 ? [strings.leftOut(leftOut)] : []),
    strings.always,
  ]
}
