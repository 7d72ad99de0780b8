import type { Finding } from '@clf/rules'
import type { LanguageTag } from '@clf/text'
import type { AuditResult } from '../result.ts'
import type { Unjudged } from '../visit/unjudged.ts'
import { words, type Words } from './words.ts'

/** The report for a terminal: each fault once, with the states it was seen in, then what needs a person, what was not judged, and the totals. */
export function terminalReport({ pages, unjudged }: AuditResult, language: LanguageTag): string {
  const said = words[language]
  const seen = pages.flatMap(({ url, state, findings }) => findings.map((finding) => ({ url, state, finding })))
  const count = (outcome: Finding['outcome']) => seen.filter(({ finding }) => finding.outcome === outcome).length
  const totals = said.totals({ pages: pages.length, unjudged: unjudged.length, faults: count('failed'), looks: count('cantTell'), stopped: count('untested') })
  return `${[...findingLines(seen, said, language), ...unjudgedLines(unjudged, said, language), totals].join('\n\n')}\n`
}

interface Seen {
  url: string
  state: string
  finding: Finding
}

const order: readonly Finding['outcome'][] = ['failed', 'cantTell', 'untested']

function findingLines(seen: readonly Seen[], said: Words, language: LanguageTag): string[] {
  return order.flatMap((outcome) => {
    const groups = Map.groupBy(seen.filter(({ finding }) => finding.outcome === outcome), ({ url, finding: { rule, reason, pointer } }) => JSON.stringify([rule, reason, pointer, url]))
    return [...groups.values()].flatMap((group) => group.slice(0, 1).map((first) => faultLines(first, statesOf(group), said, language)))
  })
}

function faultLines({ url, finding }: Seen, states: string, said: Words, language: LanguageTag): string {
  const criteria = finding.criteria.filter((criterion) => /^\d/.test(criterion))
  return [
    `${said[finding.outcome]}  ${finding.rule}${criteria.length > 0 ? ` (WCAG ${criteria.join(', ')})` : ''}`,
    `  ${url}  ${states}`,
    ...(finding.pointer ? [`  ${finding.pointer}`] : []),
    `  ${finding.message[language].replaceAll('\n', '\n  ')}`,
  ].join('\n')
}

function unjudgedLines(unjudged: readonly Unjudged[], said: Words, language: LanguageTag): string[] {
  const groups = Map.groupBy(unjudged, ({ url, message }) => JSON.stringify([url, message[language]]))
  return [...groups.values()].flatMap((group) => group.slice(0, 1).map(({ url, message }) => `${said.notAudited}  ${url}  ${statesOf(group)}\n  ${message[language]}`))
}

const statesOf = (group: readonly { state: string }[]): string => `[${[...new Set(group.map(({ state }) => state))].join('; ')}]`
