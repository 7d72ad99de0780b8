import type { LanguageTag } from '@clf/text'
import type { Outcome } from './outcome.ts'
import type { Impact } from './rule.ts'
import type { Place } from './subject.ts'

/** One fault, one place that a person must look at, or one rule that could not judge. */
export interface Finding extends Place {
  outcome: Extract<Outcome, 'failed' | 'cantTell' | 'untested'>
  /** Rule id; those of axe-core are prefixed `axe/`. */
  rule: string
  /** Why: a key of the rule's messages. */
  reason: string
  impact: Impact
  /** WCAG success criteria such as `1.4.3`, or `clf:` and a demand of the look-and-feel standard; empty for best practice. */
  criteria: readonly string[]
  message: Record<LanguageTag, string>
  helpUrl: string
  /** What stands there as it was painted when it was found: WebP in base64, where pictures were asked for. */
  picture?: string
}

/** What a set of rules said of one subject. */
export interface Judged {
  /** Outcome of every rule that was asked, by rule id. */
  outcomes: Record<string, Outcome>
  findings: Finding[]
}
