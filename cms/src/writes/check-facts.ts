import type { Row } from '../editions/row.ts'
import type { Problem } from './problem.ts'

type Check = (row: Row) => Problem[]

const dateIn = (row: Row, field: string): string | null => (typeof row[field] === 'string' && row[field] !== '' ? String(row[field]) : null)

/** `later` must not be before `earlier`; after it when the two may not be the same. */
function inOrder(earlier: string, later: string, words: string, mayBeSame = true): Check {
  return (row) => {
    const [first, second] = [dateIn(row, earlier), dateIn(row, later)]
    if (first === null || second === null || second > first || (mayBeSame && second === first)) return []
    return [{ path: [later], message: `${second} is ${mayBeSame ? 'before' : 'not after'} ${words}, ${first}.` }]
  }
}

/** Dates that contradict each other. A field that a type does not have is no date. */
const checks: readonly Check[] = [
  inOrder('effectiveFrom', 'effectiveTo', 'the day from which it holds'),
  inOrder('date', 'revisedOn', 'the date of the document'),
  inOrder('revisedOn', 'reviewedOn', 'the last revision'),
  (row) => inOrder(dateIn(row, 'reviewedOn') ? 'reviewedOn' : 'revisedOn', 'reviewBy', 'the last revision or review', false)(row),
  inOrder('startsAt', 'endsAt', 'its beginning', false),
]

/** What is wrong with the facts of a document by themselves. */
export function factProblems(row: Row): Problem[] {
  return checks.flatMap((check) => check(row))
}
