import type { LanguageTag } from '@clf/text'

/** One fault, or one place a person must look at, on one page in one state. */
export interface Finding {
  /** `failed` is a fault; `cannot-tell` needs a person. */
  outcome: 'failed' | 'cannot-tell'
  /** Rule id; axe's rules are prefixed `axe/`. */
  rule: string
  /** WCAG success criteria such as `1.4.3`; empty for best practice and look-and-feel rules. */
  criteria: string[]
  /** CSS selector; shadow hosts and their content are joined by ` >>> `. */
  selector: string
  /** Up to 200 characters of the element. */
  snippet: string
  message: Record<LanguageTag, string>
  helpUrl: string
}

/** What an audit of one page in one state gave. */
export interface PageResult {
  url: string
  state: string
  /** Rules that ran and found nothing wrong. */
  passed: number
  findings: Finding[]
}
