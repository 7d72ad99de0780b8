import { languageTags } from '@clf/text'
import { findSimplifiedOnly, findTraditionalOnly } from '@clf/text/script'
import { expect, test } from 'vitest'
import { leftOutReasons, leftOutWords } from './left-out.ts'

test.each(leftOutReasons)('the reason "%s" is said in three languages, with what the pages have in common in each or in none', (reason) => {
  const words = leftOutWords[reason]
  expect(Object.keys(words)).toEqual(languageTags)
  expect(findSimplifiedOnly(words['zh-Hant-HK'])).toEqual([])
  expect(findTraditionalOnly(words['zh-Hans'])).toEqual([])
  expect(new Set(Object.values(words).map((text) => text.includes('{group}'))).size).toBe(1)
})
