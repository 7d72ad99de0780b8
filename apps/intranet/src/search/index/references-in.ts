import { foldWithPlaces } from '@clf/text/search'
import { beforeNumber, figureOf, nameAtEnd, nameAtStart, yearsOf } from './reference.ts'
import type { SeriesNames } from './reference.ts'

/** A number with its year, as it stands in a text. */
export interface ReferenceInText {
  /** Codes of the series that may be meant; empty where none of ours was named. */
  series: readonly string[]
  /** What stands with it: a series of ours; `Circular` alone; the name of somebody else's series; nothing. */
  named: 'series' | 'any' | 'other' | 'nothing'
  number: number
  /** The year that is meant, the likelier first. */
  years: readonly number[]
  /** Whether it is one of a list or range that has its year or series only once: 3 of `Nos. 2 to 5/2024`. */
  isWithin: boolean
  /** Where the name of its series begins, of one in a list that of the first: what stands before it may say whose series it is. */
  head: number
  /** Its place in the text, in UTF-16 units: its first and the one after its last. */
  from: number
  to: number
}

/** In a text a hyphen before the number is that of a range: `Nos. 2-4/2024`. */
const pair = /(?<!\d)(?<!\d[/.])(\d{1,4})\s*号?\s*(\/|-|\bof\b|\(|(?<=\s))\s*(\d{4}|\d{2})(?![\d/]|[.-]\d)\)?\s*年?\s*\)?\s*号?/gu
const inChinese = /第\s*([〇零一二三四五六七八九十百]+)\s*(?:号?\s*\/|号\s*\()\s*([〇零一二三四五六七八九]{4})\s*年?\)?\s*号?/gu

const joint = String.raw`(?:,|、|;|&|\band\b|\bor\b|及|和|与|或|以及)`
const span = String.raw`(?:\bto\b|\bthrough\b|至|到|-|~)`
/** `2, 3 and` before `5/2024`, and `2-` before `4/2024`. */
const numbersAhead = new RegExp(String.raw`(?<![\d/.])(?:\d{1,4}\s*号?\s*(?:${joint}|${span})\s*(?:第\s*)?)+$`, 'u')
const between = new RegExp(String.raw`^\s*(?:${joint}\s*)*(${span})?\s*(?:\bnos?\.?|第)?\s*$`, 'u')
const endOfSentence = /[.;!?。；！？]\s+\S*$|\n\s*\n/u

/** So many letters before and behind a number can be its name. */
const window = 160
/** Longest range whose members are all meant: more is a slip of the pen. */
const longestRange = 60

/** Words that begin a sentence before `Circular No. 4/2025`, and name no series. */
const plainWords = new Set('the this that these those see in under by per of and or to our your also read with from via refer reference re ref subject cf both all new old while as per'.split(' '))
const plainHan = /[据照按见阅的及与和或至依读在于对由为即如该本参详并以是有向从到号第、，。：；]/u
const nounBehind = /^\s*[\p{Script=Han}]{0,4}(?:公告|通告|通函|通知|条例|命令|规例|决议)/u

/**
 * Every reference in a text, in the order of their places: `General Circulars Nos. 2/2024 and 3/2024`, 總務通告第2至4/2025號 with what lies between, `FC 6/26`. What
 * stands with a number is told, so that somebody else's circular of the same number is not taken for ours.
 *
 * @param thisYear the latest year that two figures may mean, but for the next
 */
export function referencesIn(stored: string, seriesNames: SeriesNames, thisYear: number): ReferenceInText[] {
  const { text, places } = foldWithPlaces(stored)
  const names = withPlurals(seriesNames)
  const found: ReferenceInText[] = []
  let last: { end: number; reference: ReferenceInText } | null = null
  for (const { start, end, number, separator, years } of numbersIn(text, thisYear)) {
    const window0 = Math.max(0, start - window)
    const ahead = text.slice(window0, start)
    const list = numbersAhead.exec(ahead)?.[0] ?? ''
    const listStart = start - list.length
    const joined: RegExpExecArray | null = last && last.end <= listStart ? between.exec(text.slice(last.end, listStart)) : null
    const name = joined && last ? { series: last.reference.series, named: last.reference.named, from: listStart } : nameAround(stored, { text, places }, { start: listStart, end }, names)
    if (name.named === 'nothing' && separator !== '/') continue
    const from = places(name.from)[0]
    const head = joined && last ? last.reference.head : from
    const to = places(end - 1)[1]
    const one = (which: number, isWithin: boolean): ReferenceInText => ({ series: name.series, named: name.named, number: which, years, isWithin, head, from, to })
    if (joined?.[1] && last && sameYear(last.reference.years, years)) found.push(...inside(last.reference.number, number).map((which) => one(which, true)))
    if (list !== '' && name.named !== 'nothing') found.push(...membersOf(list, number).map((which) => one(which, true)))
    const reference = one(number, false)
    found.push(reference)
    last = { end, reference }
  }
  return found
}

interface NumberInText {
  start: number
  end: number
  number: number
  separator: string
  years: readonly number[]
}

function numbersIn(text: string, thisYear: number): NumberInText[] {
  const figures = [...text.matchAll(pair)].map(({ 0: all, 1: number = '', 2: separator = '', 3: year = '', index }) => ({
    start: index,
    end: index + all.trimEnd().length,
    number: Number(number),
    separator,
    years: yearsOf(year, thisYear),
  }))
  const written = [...text.matchAll(inChinese)].map(({ 0: all, 1: number = '', 2: year = '', index }) => ({
    start: index,
    end: index + all.length,
    number: Number(figureOf(number)),
    separator: '/',
    years: [Number(figureOf(year))],
  }))
  return [...figures, ...written.filter(({ number }) => Number.isInteger(number))].sort((a, b) => a.start - b.start)
}

/** `2, 3 and` gives 2 and 3; `2-` before 5 gives 2 and what lies between. */
function membersOf(list: string, last: number): number[] {
  const members: number[] = []
  const parts = [...list.matchAll(/(\d{1,4})([^\d]*)/gu)].map(({ 1: figure = '', 2: behind = '' }) => ({ number: Number(figure), isRange: new RegExp(span, 'u').test(behind) }))
  for (const [index, { number, isRange }] of parts.entries()) {
    members.push(number)
    if (isRange) members.push(...inside(number, parts[index + 1]?.number ?? last))
  }
  return members
}

function inside(first: number, last: number): number[] {
  const count = last - first - 1
  return count > 0 && count <= longestRange ? Array.from({ length: count }, (_, index) => first + 1 + index) : []
}

const sameYear = ([a]: readonly number[], [b]: readonly number[]): boolean => a === b

interface Around {
  series: readonly string[]
  named: ReferenceInText['named']
  /** Where the whole begins in the folded text. */
  from: number
}

function nameAround(stored: string, { text, places }: ReturnType<typeof foldWithPlaces>, { start, end }: { start: number; end: number }, names: SeriesNames): Around {
  const first = Math.max(0, start - window)
  const whole = text.slice(first, start)
  const stripped = whole.replace(beforeNumber, '')
  const hasSign = whole.trimEnd().length > stripped.trimEnd().length
  const cut = endOfSentence.exec(stripped)
  const offset = cut ? cut.index + 1 : 0
  const ahead = stripped.slice(offset)
  const found = nameAtEnd(ahead, names)
  if (found) {
    const from = first + offset + found.from
    const written = stored.slice(places(Math.max(0, from - 60))[0], places(from)[0])
    if (found.codes.length === 0 && isOthers(written, text.slice(Math.max(0, from - 1), from))) return { series: [], named: 'other', from }
    return { series: found.codes, named: found.codes.length > 0 ? 'series' : 'any', from }
  }
  const from = first + stripped.trimEnd().length
  const behind = text.slice(end, end + window)
  const after = nameAtStart(/^[^.,;:!?\n。，；：]*/u.exec(behind)?.[0] ?? '', names)
  if (after && /^\s*(?:的\s*)?[\p{L}]/u.test(behind)) return { series: after.codes, named: after.codes.length > 0 ? 'series' : 'any', from }
  const written = stored.slice(places(Math.max(0, from - 60))[0], from > 0 ? places(from - 1)[1] : 0)
  const isNamed = /[A-Z][A-Za-z&]*(?:\([A-Z]+\))?[A-Z)][ \t]*$/u.test(written) || (hasSign && /(?:\p{Lu}\p{L}*|\p{Script=Han})\s*$/u.test(written)) || nounBehind.test(behind)
  return { series: [], named: isNamed && !(/\p{Script=Han}\s*$/u.test(written) && plainHan.test(text.slice(from - 1, from))) ? 'other' : 'nothing', from: isNamed ? from : start }
}

/** Whether what stands before `Circular` names a series that is not ours: `Legal` and 庫務 do, `the` and 根據 do not. */
function isOthers(written: string, foldedBefore: string): boolean {
  const [word = ''] = /[\p{Script=Latin}()&.\d/-]+[ \t]*$/u.exec(written) ?? []
  const latin = word.trim().replaceAll(/[().]/g, '')
  if (latin !== '') return /^\p{Lu}/u.test(latin) && !plainWords.has(latin.toLowerCase())
  return /\p{Script=Han}/u.test(foldedBefore) && !plainHan.test(foldedBefore)
}

/** `General Circulars` is the name of a series before several numbers. */
function withPlurals(names: SeriesNames): SeriesNames {
  return new Map([...names, ...[...names].flatMap(([key, codes]): [string, readonly string[]][] => (/[a-rt-z]$/u.test(key) && !names.has(`${key}s`) ? [[`${key}s`, codes]] : []))])
}
