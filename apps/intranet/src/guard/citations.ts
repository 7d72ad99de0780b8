import { referencesIn } from '../search/index/references-in.ts'
import { referenceKey } from '../search/index/reference.ts'
import type { SeriesNames } from '../search/index/reference.ts'
import { issuerOf } from './issuer.ts'
import type { KnownRule, KnownRules } from './known-rules.ts'

/** Where a memo cites something: in which line, and with which words around it. */
export interface CitedPlace {
  /** From 1. */
  line: number
  before: string
  cited: string
  after: string
}

/** Something that a memo cites. */
export interface Citation {
  /** As it is written where it is cited first; of what is one of a list or range, its number and year: `3/2024`. */
  written: string
  /** Whether a list or range has it that is not written out. */
  isWithin: boolean
  /** The rules that may be meant, most often one; none where nothing that the reader may read is called so. */
  rules: readonly KnownRule[]
  places: CitedPlace[]
}

/** What is named besides is not listed, and is counted. */
const mostCitations = 300
const mostPlaces = 20
const around = 60
const shortestName = 10

interface Found {
  from: number
  to: number
  rules: readonly KnownRule[]
  number?: string
  isWithin?: boolean
}

/**
 * Everything that a memo cites, in the order in which it is cited first. What is not ours is there without rules: a circular of another series, a number that no
 * circular of ours bears, a restricted one. A number alone, `5/24`, is cited where one of ours bears it.
 *
 * @param thisYear the latest year that two figures may mean, but for the next
 * @returns and how many were left out beyond 300
 */
export function citationsIn(memo: string, known: KnownRules, names: SeriesNames, thisYear: number): { citations: Citation[]; leftOut: number } {
  const numbered = referencesIn(memo, names, thisYear).flatMap(({ head, from, to, series, named, number, years, isWithin }): Found[] => {
    const year = years.find((one) => known.numbered(series, number, one).length > 0)
    const issuer = named === 'series' || named === 'any' ? issuerOf(memo, { from: head, to }, known.isOrganisation) : null
    const numbered = named === 'other' || year === undefined ? [] : known.numbered(series, number, year)
    const rules = issuer ? numbered.filter((rule) => isIssuedBy(rule, issuer.name)) : numbered
    // Of a list the first alone stands beside the name.
    const place = issuer && head === from ? issuer : { from, to }
    return named === 'nothing' && rules.length === 0 ? [] : [{ from: place.from, to: place.to, rules, number: `${number}/${year ?? years[0]}`, isWithin }]
  })
  const all: Found[] = [...numbered, ...known.addressedIn(memo), ...known.namedIn(memo), ...known.shapedIn(memo)].sort((a, b) => a.from - b.from || b.to - a.to)
  const lines = linesOf(memo)
  const byMeaning = new Map<string, Citation>()
  let end = -1
  let widest: Found | null = null
  for (const found of all) {
    // Within an address stands a reference, and within a list several: those have the same place.
    const isSame = widest !== null && found.from === widest.from && found.number !== undefined && widest.number !== undefined
    if (found.to <= end && !isSame) continue
    if (found.to > end) {
      end = found.to
      widest = found
    }
    addCitation(byMeaning, memo, lines, found)
  }
  const citations = [...byMeaning.values()]
  return { citations: citations.slice(0, mostCitations), leftOut: Math.max(0, citations.length - mostCitations) }
}

/** Names of few letters are those of somebody else within a longer one; whole names stand behind what is no part of them. */
function isIssuedBy({ issuers }: KnownRule, name: string): boolean {
  const key = referenceKey(name)
  return issuers.some((issuer) => key === issuer || ((issuer.length > shortestName || /\p{Script=Han}/u.test(issuer)) && key.endsWith(issuer)))
}

function addCitation(byMeaning: Map<string, Citation>, memo: string, lines: readonly number[], { from, to, rules, number, isWithin = false }: Found): void {
  const written = memo.slice(from, to).replaceAll(/\s+/g, ' ').trim()
  const meaning = rules.length > 0
    ? rules.map(({ kind, key }) => `${kind.name} ${key}`).join('\n')
    : `? ${number !== undefined && (isWithin || !written.includes(number.split('/')[0] ?? '')) ? number : written.toLowerCase()}`
  const citation = byMeaning.get(meaning) ?? { written: isWithin && number !== undefined ? number : written, isWithin, rules, places: [] }
  if (citation.places.length < mostPlaces) citation.places.push(placeOf(memo, lines, from, to))
  if (!isWithin) citation.isWithin = false
  byMeaning.set(meaning, citation)
}

/** Where each line begins. */
function linesOf(memo: string): number[] {
  return [0, ...[...memo.matchAll(/\r\n|[\n\r]/g)].map(({ 0: end, index }) => index + end.length)]
}

function placeOf(memo: string, lines: readonly number[], from: number, to: number): CitedPlace {
  const [low, high] = [lines, from]
  let line = 1
  for (let [first, last] = [0, low.length - 1]; first <= last;) {
    const middle = (first + last) >> 1
    if ((low[middle] ?? 0) <= high) {
      line = middle + 1
      first = middle + 1
    } else last = middle - 1
  }
  const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ')
  return { line, before: oneLine(memo.slice(Math.max(0, from - around), from)).trimStart(), cited: oneLine(memo.slice(from, to)), after: oneLine(memo.slice(to, to + around)).trimEnd() }
}
