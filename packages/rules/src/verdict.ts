import type { Judged } from './finding.ts'

/** What a result comes to. A subject that was not judged weighs more than a fault: nobody knows what it hides. */
export type Verdict = 'clean' | 'faults' | 'notAudited'

/** Everything that was asked for: what was judged, and one entry for each subject that could not be. */
export interface Result {
  judged: readonly Judged[]
  unjudged: readonly unknown[]
}

/**
 * `notAudited` when anything asked for was not judged: a subject, a rule that stopped, a subject on which no rule found
 * anything to judge, or nothing at all. Otherwise `faults` when any rule failed, and `clean` when none did. What a person
 * must look at is neither a fault nor a pass and changes no verdict.
 */
export function verdict({ judged, unjudged }: Result): Verdict {
  if (unjudged.length > 0 || judged.length === 0 || !judged.every(isJudged)) return 'notAudited'
  return judged.some(hasFault) ? 'faults' : 'clean'
}

function isJudged({ outcomes, findings }: Judged): boolean {
  const said = Object.values(outcomes)
  const isStopped = said.includes('untested') || findings.some(({ outcome }) => outcome === 'untested')
  return !isStopped && said.some((outcome) => outcome !== 'inapplicable')
}

// Both are asked, so that a finding lost on the way to a report cannot turn it green.
const hasFault = ({ outcomes, findings }: Judged): boolean => Object.values(outcomes).includes('failed') || findings.some(({ outcome }) => outcome === 'failed')
