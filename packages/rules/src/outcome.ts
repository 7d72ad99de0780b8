/**
 * What a rule says, in the words of EARL 1.0: `passed`; `failed`, a fault; `cantTell`, a person must look;
 * `inapplicable`, there was nothing to judge; `untested`, the rule stopped before it had judged. A rule itself gives the
 * first four; `untested` is what the judge writes down for a rule that threw.
 * https://www.w3.org/TR/EARL10-Schema/#OutcomeValue
 */
export const outcomes = ['untested', 'failed', 'cantTell', 'passed', 'inapplicable'] as const

export type Outcome = (typeof outcomes)[number]

/** The outcome of a rule as a whole: the gravest of what it said of each place; `untested` when it said nothing. */
export function gravest(said: readonly Outcome[]): Outcome {
  return outcomes.find((outcome) => said.includes(outcome)) ?? 'untested'
}
