import { expect, test } from 'vitest'
import { isIssuedAt, issuedAt } from './issued-at.ts'

test.each([
  ['2026-09-05T10:40', '10:40 am on 5 September 2026', '2026年9月5日上午10時40分'],
  ['2026-09-05T22:05:00+08:00', '10:05 pm on 5 September 2026', '2026年9月5日下午10時05分'],
  ['2026-09-05T00:10', '12:10 am on 5 September 2026', '2026年9月5日上午12時10分'],
  ['2026-09-05T12:00', '12:00 pm on 5 September 2026', '2026年9月5日下午12時00分'],
])('%s is said as the Observatory says it', (written, english, chinese) => {
  expect(issuedAt(written, 'en')).toBe(english)
  expect(issuedAt(written, 'zh-Hant-HK')).toBe(chinese)
  expect(issuedAt(written, 'zh-Hans')).toBe(chinese.replace('時', '时'))
})

test.each(['', 'today', '2026-09-05', '2026-02-30T10:00', '2026-09-05T24:00', '2026-09-05T10:40Z', '2026-09-05T10:40+09:00'])('%s is no time of Hong Kong', (written) => {
  expect(isIssuedAt(written)).toBe(false)
  expect(issuedAt(written, 'en')).toBe('')
})
