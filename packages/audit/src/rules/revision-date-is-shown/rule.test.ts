import { expect, test } from 'vitest'
import { emptyPage } from '../../snapshot/snapshot.ts'
import { revisionDateIsShown } from './rule.ts'

const judgementsOf = (...texts: string[]) => revisionDateIsShown.evaluate({ ...emptyPage, texts: texts.map((text) => ({ text, lang: 'en', pointer: `#${text}`, snippet: '' })) })

test('a page without either label fails', () => {
  expect(judgementsOf('Leave')).toMatchObject([{ outcome: 'failed', reason: 'missing', place: { pointer: 'body', snippet: '<body>' } }])
})

test.each([[['Last revision date:', '1 October 2026']], [['覆檢日期：2026年11月1日']], [['Last updated', ':', ' ', '2026-11-01']], [['Last updated:', '1', 'October', '2026']]])(
  '%j shows its date',
  (texts) => {
    expect(judgementsOf(...texts)).toMatchObject([{ outcome: 'passed' }])
  },
)

test('a date five runs behind its label belongs to something else', () => {
  expect(judgementsOf('Last review date:', 'Offices', 'Forms', 'Contacts', '1 October 2026')).toMatchObject([{ outcome: 'failed', reason: 'undated' }])
})
