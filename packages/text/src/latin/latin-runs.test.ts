import { expect, test } from 'vitest'
import { latinRunsOf } from './latin-runs.ts'

test('runs of Latin writing are told with what encloses them', () => {
  expect(latinRunsOf('口號是「Leave no one behind」。參閱《Baseline Policy》')).toEqual([
    { text: 'Leave no one behind', start: 4, words: ['Leave', 'no', 'one', 'behind'], within: 'quotation marks' },
    { text: 'Baseline Policy', start: 28, words: ['Baseline', 'Policy'], within: 'title marks' },
  ])
})

test('a run is found where it stands, with the codes in it blanked', () => {
  const text = '請看 send the form 8A to them。'
  expect(latinRunsOf(text)).toMatchObject([{ text: 'send the form    to them', start: text.indexOf('send') }])
})

test('addresses, file names and codes are no words', () => {
  expect(latinRunsOf('電郵registry@dpo.gov.hk，表格leave.pdf，編號ISPG-SM01。')).toEqual([])
})
