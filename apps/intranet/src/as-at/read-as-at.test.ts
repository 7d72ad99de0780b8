import { expect, it } from 'vitest'
import { readAsAt } from './read-as-at.ts'

const read = (query: string) => readAsAt(new URLSearchParams(query))

it.each(['', 'q=leave', 'as-at=', 'known=2024-03-01'])('asks for today: %j', (query) => {
  expect(read(query)).toEqual({ kind: 'today' })
})

it('asks for a day by what was known that day, unless another is named', () => {
  expect(read('as-at=2024-03-01')).toEqual({ kind: 'day', asAt: { day: '2024-03-01', known: '2024-03-01' } })
  expect(read('as-at=2024-03-01&known=2024-05-31')).toEqual({ kind: 'day', asAt: { day: '2024-03-01', known: '2024-05-31' } })
  expect(read('as-at=+2024-02-29+&as-at=x')).toEqual({ kind: 'day', asAt: { day: '2024-02-29', known: '2024-02-29' } })
})

it.each([
  ['2024-02-30', null],
  ['2024-3-1', '2024-03-01'],
  ['1 March 2024', '2024-03-01'],
  ['1/3/2024', '2024-03-01'],
  ['2024年3月1日', '2024-03-01'],
  ['20240301', '2024-03-01'],
  ['1066-10-14', null],
  ['yesterday', null],
  ['<script>', null],
])('%j is no day, and %j may be meant', (received, meant) => {
  expect(read(new URLSearchParams({ 'as-at': received }).toString())).toEqual({ kind: 'none', parameter: 'as-at', received, meant })
})

it('names the parameter that is wrong, and no more of it than tells what it was', () => {
  expect(read('as-at=2024-03-01&known=soon')).toEqual({ kind: 'none', parameter: 'known', received: 'soon', meant: null })
  expect(read(`as-at=${'9'.repeat(5000)}`)).toEqual({ kind: 'none', parameter: 'as-at', received: '9'.repeat(40), meant: null })
})
