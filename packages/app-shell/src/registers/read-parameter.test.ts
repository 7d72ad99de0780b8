import { expect, it } from 'vitest'
import { readChoice, readCode, readNumber, readPage, readText } from './read-parameter.ts'

const page = (query: string) => readPage(new URLSearchParams(query))

it.each(['', 'page=', 'page=%20', 'q=leave', 'page=&page=9'])('is the first page when no page is named: %j', (query) => {
  expect(page(query)).toEqual({ number: 1, text: '' })
})

it.each([['page=2', 2], ['page=%202', 2], ['page=02', 2], ['page=2&page=3', 2], ['page=9999', 9999]])('reads %j as page %i', (query, number) => {
  expect(page(query).number).toBe(number)
})

it.each(['0', 'x', '-1', '1.5', '1e3', '0x2', '10000', '99999999999999999999', '二', '2 3'])('knows no page %j, and says what was asked for', (text) => {
  expect(page(new URLSearchParams({ page: text }).toString())).toEqual({ number: null, text })
})

it('repeats no more than twenty characters of what was asked for', () => {
  expect(page(`page=${'x'.repeat(300)}`).text).toBe('x'.repeat(20))
})

it('takes the first of a repeated parameter, whatever it is read as', () => {
  const search = new URLSearchParams('q=one&q=two&code=a&code=b&year=2019&year=2020&status=all&status=current')
  expect([readText(search, 'q'), readCode(search, 'code'), readNumber(search, 'year', 1900, 2999), readChoice(search, 'status', ['current', 'all'])]).toEqual(['one', 'a', 2019, 'all'])
})
