import type { AuditResult } from '../audit/audit-pages.ts'

/** The whole result as JSON, sorted by address and state so that two runs compare line by line. */
export const jsonReport = ({ pages, unjudged }: AuditResult): string =>
  `${JSON.stringify({ pages: pages.toSorted((a, b) => a.url.localeCompare(b.url) || a.state.localeCompare(b.state)), unjudged }, null, 2)}\n`
