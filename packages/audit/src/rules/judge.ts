import { languageTags, type LanguageTag } from '@clf/text'
import type { Finding } from '../finding.ts'
import type { PageSnapshot } from '../snapshot/snapshot.ts'
import type { Judgement, Rule } from './rule.ts'

/** Applies rules to a snapshot. A rule with no failed judgement and at least one passed one counts as passed. */
export function judge(page: PageSnapshot, rules: readonly Rule[]): { passed: number; findings: Finding[] } {
  const judged = rules.map((rule) => ({ rule, judgements: rule.evaluate(page) }))
  return {
    passed: judged.filter(({ judgements }) => judgements.length > 0 && judgements.every(({ outcome }) => outcome === 'passed')).length,
    findings: judged.flatMap(({ rule, judgements }) => judgements.flatMap((judgement) => findingOf(rule, judgement))),
  }
}

function findingOf(rule: Rule, { outcome, reason, found, selector, snippet }: Judgement): Finding[] {
  if (outcome === 'passed' || !reason) return []
  const copy = rule.messages[reason]
  if (!copy) throw new Error(`The rule "${rule.id}" gave the reason "${reason}", which has no message. Add it to the rule’s messages.`)
  const message = Object.fromEntries(languageTags.map((tag) => [tag, copy[tag].replaceAll('{found}', found ?? '')])) as Record<LanguageTag, string>
  return [{ outcome, rule: rule.id, criteria: rule.criteria, selector, snippet, message, helpUrl: helpUrlOf(rule) }]
}

const helpUrlOf = ({ source }: Rule): string => /https?:\S+/.exec(source)?.[0] ?? source
