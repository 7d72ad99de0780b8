import { formatDate } from '@clf/text'
import { expect, test } from 'vitest'
import { dateWords } from './date-words.ts'

test.each(['en', 'zh-Hant-HK', 'zh-Hans'] as const)('writes dates in %s as pages do', (language) => {
  expect(dateWords('2006-06-12', language)).toBe(formatDate('2006-06-12', language))
  expect(dateWords('2024-02', language)).toBe(formatDate('2024-02', language, 'month'))
})
