import { expect, test } from 'vitest'
import { readRecords, recordOf, RecordsError } from './records.ts'

test('an address and a date are read from each line, whatever stands beside them', () => {
  expect(readRecords('address,date,owner\r\nhttps://a.gov.hk/en/leave,2026-05-01,HR\r\n"1 June 2026","https://a.gov.hk/tc/leave"\n2026年7月2日,https://a.gov.hk/sc/leave\n')).toEqual([
    { address: 'https://a.gov.hk/en/leave', day: '2026-05-01' },
    { address: 'https://a.gov.hk/tc/leave', day: '2026-06-01' },
    { address: 'https://a.gov.hk/sc/leave', day: '2026-07-02' },
  ])
})

test.each([[';'], ['\t'], [' , '], [' ;']])('%j divides a line', (mark) => {
  expect(readRecords(`address${mark}date\nhttps://a.gov.hk/en/leave${mark}2026-05-01${mark}HR\n`)).toEqual([{ address: 'https://a.gov.hk/en/leave', day: '2026-05-01' }])
})

test.each([
  ['https://a.gov.hk/x,y;2026-05-01', 'https://a.gov.hk/x,y'],
  ['https://a.gov.hk/x,y\t2026-05-01', 'https://a.gov.hk/x,y'],
  ['https://a.gov.hk/x;id=1,2026-05-01', 'https://a.gov.hk/x;id=1'],
  ['https://a.gov.hk/x;May 1, 2026;HR', 'https://a.gov.hk/x'],
  ['https://a.gov.hk/x;2026-05-01,HR', 'https://a.gov.hk/x'],
  ['https://a.gov.hk/x,Revised on 1 May 2026,HR', 'https://a.gov.hk/x'],
  ['https://a.gov.hk/x,the "new" one,2026-05-01', 'https://a.gov.hk/x'],
])('in %j the mark that divides is told from one that belongs to a cell', (line, address) => {
  expect(readRecords(`https://b.gov.hk/,2026-01-01\n${line}\n`)[1]).toEqual({ address, day: '2026-05-01' })
})

function problemOf(text: string) {
  try {
    return readRecords(text)
  } catch (error) {
    if (!(error instanceof RecordsError)) throw error
    return [error.problem, error.line, error.found]
  }
}

test.each([
  ['address,date\n\nhttps://a.gov.hk/en/leave;soon\n', ['no-date', 3, 'https://a.gov.hk/en/leave']],
  ['', ['no-record', 1, '']],
  ['\n\naddress;date\nwww.a.gov.hk/en;2026-05-01\n', ['no-record', 3, 'address;date']],
  ['A list of pages\nand their dates\n', ['no-record', 1, 'A list of pages']],
  ['https://a.gov.hk/,2026-05-01\n"https://a.gov.hk/pay,2026-05-01\n', ['not-csv', 2, '']],
])('of %j is told what is wrong with it, and where', (text, problem) => {
  expect(problemOf(text)).toEqual(problem)
})

test('what is wrong is said with what to do', () => {
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
