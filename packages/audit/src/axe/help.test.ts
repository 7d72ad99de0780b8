import { wcag22 } from '@clf/rules'
import { findSimplifiedOnly, findTraditionalOnly } from '@clf/text/script'
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { helpOf } from './help.ts'
import { axeTags } from './run-axe.ts'

const asked = axe.getRules(axeTags)

test.each(asked)('axe/$ruleId says what it demands in Traditional and Simplified Chinese', ({ ruleId, help }) => {
  const words = helpOf({ id: ruleId, help })
  expect(words['zh-Hant-HK']).toMatch(/\p{Script=Han}/u)
  expect(words['zh-Hans']).toMatch(/\p{Script=Han}/u)
  expect(findSimplifiedOnly(words['zh-Hant-HK'])).toEqual([])
  expect(findTraditionalOnly(words['zh-Hans'])).toEqual([])
})

test('every criterion that axe-core names exists in WCAG 2.2', () => {
  const numbers = asked.flatMap(({ tags }) => tags).flatMap((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1).join('.') ?? [])
  expect(numbers.filter((number) => !(number in wcag22))).toEqual([])
})
