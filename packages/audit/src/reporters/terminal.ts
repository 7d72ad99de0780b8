import type { Finding } from '@clf/rules'
import type { LanguageTag } from '@clf/text'
import { mergeFindings, type MergedFinding } from '../findings/merge.ts'
import { leftOutWords, type LeftOut } from '../discovery/left-out.ts'
import { isNotable, type RobotsSaid } from '../discovery/robots.ts'
import type { AuditRecord } from '../result.ts'
import type { Unjudged } from '../visit/unjudged.ts'
import { stateInWords } from './html/states-in-words.ts'
import { words, type Words } from './words.ts'

/** Pages that are named under a finding; how many more there are is said. */
const namedPages = 3

/** Places of one rule that are named where they fail no page; every fault is named. */
const namedPlaces = 3

/** Groups of pages that were left out for one reason and are named. */
const namedGroups = 5

/** The report for a terminal: each fault once, with the pages and states it was seen in, then what needs a person, what was not judged, and the totals. */
export function terminalReport({ pages, unjudged: all, discovery, robots }: AuditRecord, language: LanguageTag): string {
  const said = words[language]
  const merged = mergeFindings(pages)
  const unjudged = [...all]
  const count = (outcome: Finding['outcome']) => merged.filter((finding) => finding.outcome === outcome && !finding.isAdvisory).length
  const totals = said.totals({
    pages: countOf(pages),
    unjudged: unjudged.length,
    faults: count('failed'),
    looks: count('cantTell'),
    stopped: count('untested'),
    advice: merged.filter(({ isAdvisory }) => isAdvisory).length,
    leftOut: discovery?.leftOut.reduce((sum, { count }) => sum + count, 0) ?? 0,
  })
  return `${
    [
      ...findingLines(merged, said, language),
      ...unjudgedLines(unjudged, said, language),
      ...leftOutLines(discovery?.leftOut ?? [], said, language),
      ...robotsLines(robots ?? [], said, language),
      totals,
    ].join('\n\n')
  }\n`
}

const order: readonly ((finding: MergedFinding) => boolean)[] = [
  ({ outcome, isAdvisory }) => outcome === 'failed' && !isAdvisory,
  ({ outcome }) => outcome === 'cantTell',
  ({ outcome }) => outcome === 'untested',
  ({ isAdvisory }) => isAdvisory,
]

const findingLines = (merged: readonly MergedFinding[], said: Words, language: LanguageTag): string[] =>
  order.flatMap((belongs, index) => {
    const findings = merged.filter(belongs)
    return index === 0 ? findings.map((finding) => faultLines(finding, said, language)) : [...Map.groupBy(findings, ({ rule }) => rule).values()].flatMap((ofRule) => someLines(ofRule, said, language))
  })

/** What one rule says of many places: the first of them, and how many more there are. */
function someLines(ofRule: readonly MergedFinding[], said: Words, language: LanguageTag): string[] {
  const lines = ofRule.slice(0, namedPlaces).map((finding) => faultLines(finding, said, language))
  const [first] = ofRule
  const more = ofRule.length - namedPlaces
  return first && more > 0 ? [...lines, `${labelOf(first, said)}  ${first.rule}\n  ${said.morePlaces(more)}`] : lines
}

const labelOf = ({ isAdvisory, outcome }: MergedFinding, said: Words): string => isAdvisory ? said.advice : said[outcome]

function faultLines(finding: MergedFinding, said: Words, language: LanguageTag): string {
  const criteria = finding.criteria.filter((criterion) => /^\d/.test(criterion))
  const named = finding.on.slice(0, namedPages).flatMap(({ requested, url, states, messages = [] }) => [
    `  ${requested === url ? url : `${requested} → ${url}`}  [${statesInWords(states, language)}]`,
    ...messages.map((message) => `    ${message[language].replaceAll('\n', '\n    ')}`),
  ])
  return [
    `${labelOf(finding, said)}  ${finding.rule}${criteria.length > 0 ? ` (WCAG ${criteria.join(', ')})` : ''}`,
    ...named,
    ...(finding.on.length > namedPages ? [`  ${said.morePages(finding.on.length - namedPages)}`] : []),
    ...(finding.pointer ? [`  ${finding.pointer}`] : []),
    `  ${finding.message[language].replaceAll('\n', '\n  ')}`,
  ].join('\n')
}

function unjudgedLines(unjudged: readonly Unjudged[], said: Words, language: LanguageTag): string[] {
  const groups = Map.groupBy(unjudged, ({ requested, message }) => JSON.stringify([requested, message[language]]))
  return [...groups.values()].flatMap((group) => group.slice(0, 1).map(({ requested, message }) => `${said.notAudited}  ${requested}${statesOf(group, language)}\n  ${message[language]}`))
}

/** Of what was left out for one reason, the largest groups are named, and of each some pages. */
function leftOutLines(leftOut: readonly LeftOut[], said: Words, language: LanguageTag): string[] {
  return [...Map.groupBy(leftOut, ({ reason }) => reason).values()].flatMap((groups) => {
    const largest = groups.toSorted((a, b) => b.count - a.count)
    const others = largest.slice(namedGroups)
    const named = largest.slice(0, namedGroups).map(({ reason, group, count, addresses }) =>
      [
        `${said.notVisited}  ${count}: ${leftOutWords[reason][language].replaceAll('{group}', () => group)}`,
        ...addresses.slice(0, namedPages).map((address) => `  ${address}`),
        ...(count > namedPages ? [`  ${said.others(count - namedPages)}`] : []),
      ].join('\n')
    )
    return [...named, ...(others.length > 0 ? [`${said.notVisited}  ${said.otherGroups(others.reduce((sum, { count }) => sum + count, 0), others.length)}`] : [])]
  })
}

/** What is not as everybody expects it of a `robots.txt`. */
const robotsLines = (robots: readonly RobotsSaid[], said: Words, language: LanguageTag): string[] =>
  robots.filter(isNotable).map(({ origin, message }) => `${said.robots}  ${origin}\n  ${message[language]}`)

function countOf(all: Iterable<unknown>): number {
  let count = 0
  for (const _ of all) count += 1
  return count
}

/** A list of pages is in no state. */
const statesOf = (group: readonly { state: string }[], language: LanguageTag): string =>
  group.every(({ state }) => state === '') ? '' : `  [${statesInWords([...new Set(group.map(({ state }) => state))], language)}]`

/** States one after another; in English by the names that they have in the JSON. */
const statesInWords = (states: readonly string[], language: LanguageTag): string => language === 'en' ? states.join('; ') : states.map((state) => stateInWords(state, language)).join('；')
