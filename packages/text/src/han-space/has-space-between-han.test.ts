import { expect, test } from 'vitest'
import { hasSpaceBetweenHan } from './has-space-between-han.ts'

test.each(['重 要 告 示', '最近修訂 日期', '告\u3000示', '告\u00a0示', '告\t示', '乘 𨋢'])('finds the space in %j', (text) => {
  expect(hasSpaceBetweenHan(text)).toBe(true)
})

test.each(['重要告示', '使用 XML 標準', '第 3 段', '告示\n日期', '告示。 日期', 'Important notices', ''])(
  'finds none in %j',
  (text) => {
    expect(hasSpaceBetweenHan(text)).toBe(false)
  },
)
