import type { Row } from '../editions/row.ts'
import type { Problem } from './problem.ts'
import { told } from './told.ts'

type Check = (row: Row) => Problem[]

const dateIn = (row: Row, field: string): string | null => (typeof row[field] === 'string' && row[field] !== '' ? String(row[field]) : null)

/** `later` must not be before `earlier`; after it when the two may not be the same. */
function inOrder(earlier: string, later: string, words: { en: string; tc: string }, mayBeSame = true): Check {
  return (row) => {
    const [first, second] = [dateIn(row, earlier), dateIn(row, later)]
    if (first === null || second === null || second > first || (mayBeSame && second === first)) return []
    return [{ path: [later], ...told(`${second} is ${mayBeSame ? 'before' : 'not after'} ${words.en}, ${first}.`, `${second} ${mayBeSame ? '早於' : '不遲於'}${words.tc}（${first}）。`) }]
  }
}

/** Dates that contradict each other. A field that a type does not have is no date. */
const checks: readonly Check[] = [
  inOrder('effectiveFrom', 'effectiveTo', { en: 'the day from which it holds', tc: '生效日期' }),
  inOrder('date', 'revisedOn', { en: 'the date of the document', tc: '文件日期' }),
  inOrder('revisedOn', 'reviewedOn', { en: 'the last revision', tc: '最近修訂日期' }),
  (row) => inOrder(dateIn(row, 'reviewedOn') ? 'reviewedOn' : 'revisedOn', 'reviewBy', { en: 'the last revision or review', tc: '最近修訂或檢討日期' }, false)(row),
  inOrder('date', 'mustReadBy', { en: 'the date of the document', tc: '文件日期' }),
  (row) => (row['mustRead'] && dateIn(row, 'mustReadBy') === null ? [{ path: ['mustReadBy'], ...told('Say until which day it must be read.', '請填寫閱讀期限。') }] : []),
  inOrder('startsAt', 'endsAt', { en: 'its beginning', tc: '開始時間' }, false),
]

/** What is wrong with the facts of a document by themselves. */
export function factProblems(row: Row): Problem[] {
  return checks.flatMap((check) => check(row))
}
