import { expect, it } from 'vitest'
import { atStart, listInWords } from './list-in-words.ts'

it('joins as each language does', () => {
  expect(listInWords('en', ['circulars', 'guidelines', 'services'])).toBe('circulars, guidelines and services')
  expect(listInWords('zh-Hant-HK', ['通告', '指引', '服務'])).toBe('通告、指引及服務')
  expect(listInWords('zh-Hans', ['通告'])).toBe('通告')
})

it('starts a sentence with a capital', () => {
  expect([atStart('circulars'), atStart('通告')]).toEqual(['Circulars', '通告'])
})
