import { expect, test } from 'vitest'
import { say, wording } from './wording.ts'

test.each(Object.entries(wording))('%s is written in all three languages', (_key, words) => {
  expect(Object.keys(words)).toEqual(['en', 'zh-Hant-HK', 'zh-Hans'])
  expect(Object.values(words).filter((text: string) => text.trim() === '')).toEqual([])
})

test.each(Object.entries(wording))('%s has no space between Han characters', (_key, words) => {
  expect(words['zh-Hant-HK'] + words['zh-Hans']).not.toMatch(/\p{Script=Han}\s+\p{Script=Han}/u)
})

test('fills the places of a sentence in order', () => {
  expect(say('backToParagraph', 'en', 1, 4)).toBe('Back to reference 1 in paragraph 4')
})
