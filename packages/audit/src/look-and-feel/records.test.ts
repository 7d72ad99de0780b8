import { expect, test } from 'vitest'
import { readRecords, recordOf } from './records.ts'

test('an address and a date are read from each line, whatever stands beside them', () => {
  expect(readRecords('address,date,owner\r\nhttps://a.gov.hk/en/leave,2026-05-01,HR\r\n"1 June 2026","https://a.gov.hk/tc/leave"\n2026年7月2日,https://a.gov.hk/sc/leave\n')).toEqual([
    { address: 'https://a.gov.hk/en/leave', day: '2026-05-01' },
    { address: 'https://a.gov.hk/tc/leave', day: '2026-06-01' },
    { address: 'https://a.gov.hk/sc/leave', day: '2026-07-02' },
  ])
})

test('a line without a date is named', () => {
  expect(() => readRecords('https://a.gov.hk/en/leave,soon')).toThrow('Line 1 of the records has no date for https://a.gov.hk/en/leave. Write it in full, for example 2026-05-01.')
})

const records = [
  { address: 'https://a.gov.hk/en/leave/', day: '2026-05-01' },
  { address: 'https://a.gov.hk/tc/leave', day: '2026-05-02' },
  { address: 'https://a.gov.hk/pay', day: '2026-05-03' },
]

test.each([
  ['https://a.gov.hk/en/leave#days', '2026-05-01'],
  ['https://a.gov.hk/tc/leave', '2026-05-02'],
  ['https://a.gov.hk/sc/leave', undefined],
  ['https://a.gov.hk/en/pay', '2026-05-03'],
  ['https://b.gov.hk/en/leave', undefined],
])('of %s the records say %s', (address, day) => {
  expect(recordOf(address, records)).toBe(day)
})
