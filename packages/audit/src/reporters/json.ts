import { verdictOf, type AuditResult } from '../result.ts'

const byUrlAndState = (a: { url: string; state: string }, b: { url: string; state: string }) => a.url.localeCompare(b.url, 'en') || a.state.localeCompare(b.state, 'en')

/** The verdict and the whole result as JSON, sorted by address and state so that two runs compare line by line. */
export const jsonReport = (result: AuditResult): string =>
  `${JSON.stringify({ verdict: verdictOf(result), pages: result.pages.toSorted(byUrlAndState), unjudged: result.unjudged.toSorted(byUrlAndState) }, null, 2)}\n`
