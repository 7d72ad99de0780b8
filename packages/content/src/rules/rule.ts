import type { LanguageTag } from '@clf/text'
import type { PageDocument } from '../documents.ts'

/** The parts of a page that content rules judge. */
export type RuleDocument = Pick<PageDocument, 'locale' | 'title' | 'summary' | 'body'>

export type Outcome = 'passed' | 'failed' | 'cantTell' | 'inapplicable'

export interface Finding {
  outcome: Outcome
  /** Key of the rule's `messages`; null when passed or inapplicable. */
  reason: string | null
  /** Where, as a path into the document: `body.2.rows`. Empty for the whole document. */
  path: string
  /** The words concerned, at most 80 characters; fills `{}` in the message. */
  excerpt: string
}

/** One question about the content of a page, answered the same way by the CMS and the audit. */
export interface Rule {
  id: string
  /** WCAG success criteria by number, or `clf:` and the name of a rule of this house. */
  criteria: string[]
  /** Public source of the rule. */
  source: string
  /** What an editor reads, by reason. `{}` stands for the excerpt. */
  messages: Record<string, Record<LanguageTag, string>>
  /** At least one finding; never throws on a valid document. */
  evaluate(document: RuleDocument): Finding[]
}

/** The message of a failed or undecided finding, in the editor's language; empty for others. */
export function messageOf(rule: Rule, finding: Finding, lang: LanguageTag): string {
  const message = finding.reason === null ? '' : (rule.messages[finding.reason]?.[lang] ?? '')
  return message.replaceAll('{}', () => finding.excerpt)
}
