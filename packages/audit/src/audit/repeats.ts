import type { Finding, Rule } from '@clf/rules'

/**
 * Findings without those of our rules that another engine has made at the same place with the same meaning and at least
 * the same gravity (a rule's `sameAs` says which). The outcomes of the rules stay as they are.
 */
export function withoutRepeats(findings: readonly Finding[], rules: readonly Pick<Rule, 'id' | 'sameAs'>[]): Finding[] {
  const sameAs = new Map(rules.flatMap(({ id, sameAs = {} }) => Object.entries(sameAs).map(([reason, others]) => [`${id} ${reason}`, others ?? []] as const)))
  const isRepeated = (finding: Finding) =>
    findings.some(
      ({ rule, pointer, outcome }) => pointer === finding.pointer && (outcome === 'failed' || outcome === finding.outcome) && sameAs.get(`${finding.rule} ${finding.reason}`)?.includes(rule),
    )
  return findings.filter((finding) => !isRepeated(finding))
}
