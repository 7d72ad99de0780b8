import { expect, test } from 'vitest'
import { latinRunsOf } from './latin-runs.ts'

test('runs of Latin writing are told with what encloses them', () => {
  expect(latinRunsOf('口號是「Leave no one behind」。參閱《Baseline Policy》')).toEqual([
    { text: 'Leave no one behind', words: ['Leave', 'no', 'one', 'behind'], within: 'quotation marks' },
    { text: 'Baseline Policy', words: ['Baseline', 'Policy'], within: 'title marks' },
  ])
})

test('addresses, file names and codes are no words', () => {
  expect(latinRunsOf('電郵registry@dpo.gov.hk，表格leave.pdf，編號ISPG-SM01。')).toEqual([])
})
