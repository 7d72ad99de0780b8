import type { Finding } from '@clf/rules'

/** How grave a fault is that stops a reader. */
const grave: ReadonlySet<Finding['impact']> = new Set(['critical', 'serious'])

/** Faults that are told and stop nothing though they are grave, by `rule` or `rule/reason`, each with why. */
const toldOnly: Readonly<Record<string, string>> = {
  'link-target-is-public/not-public': 'Of two documents that link to each other, neither could become public first.',
}

/** What a machine has not answered yet, by `rule/reason`: without its answer nothing is published. */
const unanswered: ReadonlySet<string> = new Set(['attachment-accessible-or-contact/not-yet-looked-at'])

/**
 * Whether a finding is grave enough to keep a draft from being published: a grave fault is, and a rule that broke, of which nobody
 * knows what it would have said, or what a machine has yet to say. What only a person can tell is not.
 */
export function stopsPublishing({ rule, reason, impact, outcome }: Pick<Finding, 'rule' | 'reason' | 'impact' | 'outcome'>): boolean {
  if (outcome === 'untested' || unanswered.has(`${rule}/${reason}`)) return true
  return outcome === 'failed' && grave.has(impact) && !(rule in toldOnly) && !(`${rule}/${reason}` in toldOnly)
}
