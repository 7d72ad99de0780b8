import type { Finding } from '@clf/rules'

/** How grave a fault is that stops a reader. */
const grave: ReadonlySet<Finding['impact']> = new Set(['critical', 'serious'])

/** Faults that are told and stop nothing though they are grave, by `rule` or `rule/reason`, each with why. */
const toldOnly: Readonly<Record<string, string>> = {
  'link-target-is-public/not-public': 'Of two documents that link to each other, neither could become public first.',
}

/**
 * Whether a finding is grave enough to keep a draft from being published: a grave fault is, and a rule that broke, of which nobody
 * knows what it would have said. What only a person can tell is not. It is told to those who write; no publication asks it yet.
 */
export function stopsPublishing({ rule, reason, impact, outcome }: Pick<Finding, 'rule' | 'reason' | 'impact' | 'outcome'>): boolean {
  if (outcome === 'untested') return true
  return outcome === 'failed' && grave.has(impact) && !(rule in toldOnly) && !(`${rule}/${reason}` in toldOnly)
}
