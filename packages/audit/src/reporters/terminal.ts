import type { LanguageTag } from '@clf/text'
import type { AuditResult } from '../audit/audit-pages.ts'
import type { Finding } from '../finding.ts'

/** The report for a terminal: each fault once, with the states it was seen in, then what needs a person, then the totals. */
export function terminalReport({ pages, unjudged }: AuditResult, language: LanguageTag): string {
  const lines = [...grouped(pages.flatMap(({ url, state, findings }) => findings.map((finding) => ({ url, state, finding }))), language)]
  for (const sentence of unjudged) lines.push(`NOT AUDITED  ${sentence}`)
  const count = (outcome: Finding['outcome']) => pages.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.outcome === outcome).length, 0)
  lines.push(
    `${pages.length} page states audited, ${unjudged.length} not audited: ${count('failed')} faults, ${count('cannot-tell')} for a person to look at.`,
  )
  return `${lines.join('\n\n')}\n`
}

interface Seen {
  url: string
  state: string
  finding: Finding
}

function* grouped(all: Seen[], language: LanguageTag): Generator<string> {
  const groups = Map.groupBy(all, ({ url, finding }) => [finding.outcome, finding.rule, finding.selector, url].join('\n'))
  const byOutcome = [...groups.values()].toSorted((a, b) => (a[0]?.finding.outcome ?? '').localeCompare(b[0]?.finding.outcome ?? '')).toReversed()
  for (const group of byOutcome) {
    const [first] = group
    if (!first) continue
    const { finding, url } = first
    const criteria = finding.criteria.length > 0 ? ` (WCAG ${finding.criteria.join(', ')})` : ''
    yield [
      `${finding.outcome === 'failed' ? 'FAULT' : 'LOOK'}  ${finding.rule}${criteria}`,
      `  ${url}  [${group.map(({ state }) => state).join('; ')}]`,
      `  ${finding.selector}`,
      `  ${finding.message[language].replaceAll('\n', '\n  ')}`,
    ].join('\n')
  }
}
