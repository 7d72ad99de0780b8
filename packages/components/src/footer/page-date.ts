import { requireCalendarDate } from '../internal/calendar-date.ts'

/** The one date a page shows, ISO 8601, and which of the two it is. */
export interface PageDate {
  kind: 'revised' | 'reviewed'
  date: string
}

/**
 * The later of the revision and the review date; the revision date when both are the same.
 * @throws Error when neither is given or one is not a date: a page never shows a date that nobody stated.
 */
export function pageDate(revised: string | null, reviewed: string | null): PageDate {
  if (revised) requireCalendarDate('clf-footer', 'revised', revised)
  if (reviewed) requireCalendarDate('clf-footer', 'reviewed', reviewed)
  if (reviewed && reviewed > (revised ?? '')) return { kind: 'reviewed', date: reviewed }
  if (revised) return { kind: 'revised', date: revised }
  throw new Error(missing)
}

const missing = '<clf-footer>: every page shows when it was last revised or reviewed, and neither date is set. ' +
  'Add revised="2026-10-01" or reviewed="2026-11-01" with the date from your records.'
