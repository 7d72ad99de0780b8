import type { LanguageTag } from '@clf/text'
import type { PageSnapshot, Place } from '../snapshot/snapshot.ts'

/** What a rule says of one place. `reason` is a key of the rule's messages; absent when it passed or did not apply. */
export interface Judgement<Reason extends string = string> extends Place {
  outcome: 'passed' | 'failed' | 'cannot-tell'
  reason?: Reason
  /** What was found, to stand in the message where it says {found}. */
  found?: string
}

/** A rule is data followed by one function. A rule that returns nothing was inapplicable to the page. */
export interface Rule<Reason extends string = string> {
  /** Kebab-case, a claim about a right page. */
  id: string
  /** WCAG success criteria, or none for a rule of the look-and-feel standard. */
  criteria: string[]
  /** Where the demand is written: specification or guideline, with its address or paragraph. */
  source: string
  messages: Record<Reason, Record<LanguageTag, string>>
  evaluate(page: PageSnapshot): Judgement<Reason>[]
}

/** Keeps the reason keys of a rule's messages and judgements the same. */
export const defineRule = <Reason extends string>(rule: Rule<Reason>): Rule<Reason> => rule
