import { verdict, type Judged, type Verdict } from '@clf/rules'
import type { Note } from './visit/open-page.ts'
import type { Unjudged } from './visit/unjudged.ts'

/** What an audit of one page in one state gave. */
export interface PageResult extends Judged {
  /** The address that was asked for, where it was opened for the audit. */
  requested?: string
  /** The address that came. */
  url: string
  state: string
  /** How many rules ran and found nothing wrong. */
  passed: number
  /** What was going on when the page was judged. */
  notes?: readonly Note[]
}

/** Result of an audit: what was judged, and what could not be. Together they are every page in every state asked for. */
export interface AuditResult {
  pages: PageResult[]
  unjudged: Unjudged[]
}

/** What an audit comes to; see {@link verdict}. */
export const verdictOf = ({ pages, unjudged }: AuditResult): Verdict => verdict({ judged: pages, unjudged })
