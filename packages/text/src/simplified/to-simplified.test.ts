import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { conversionExceptions } from './conversion-exceptions.ts'
import { converterVersion, toSimplified } from './to-simplified.ts'

test.each([
  ['衞生署', '卫生署'],
  ['敍用', '叙用'],
  ['鰂魚涌', '鲗鱼涌'],
  ['覆檢日期', '覆检日期'],
  ['回覆', '回复'],
  ['皇后', '皇后'],
  ['乾隆', '乾隆'],
  ['乾淨', '干净'],
  ['發票', '发票'],
  ['頭髮', '头发'],
  ['餘下', '余下'],
  ['綫上', '线上'],
  ['裏面', '里面'],
  ['看着', '看着'],
  ['資訊科技、程式、的士', '资讯科技、程式、的士'],
])('converts %s to %s', (traditional, simplified) => {
  expect(toSimplified(traditional)).toBe(simplified)
})

test('leaves the exceptions as they are inside converted text', () => {
  expect(toSimplified('往赤鱲角機場的𨋢')).toBe('往赤鱲角机场的𨋢')
  for (const { text } of conversionExceptions) expect(toSimplified(text)).toBe(text)
})

test('leaves English, digits, line breaks and Simplified text alone', () => {
  expect(toSimplified('Circular No. 3/2006\n')).toBe('Circular No. 3/2006\n')
  expect(toSimplified('电子政府发展情况')).toBe('电子政府发展情况')
  expect(toSimplified('')).toBe('')
})

test('names the installed converter in its version', () => {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(manifest).toHaveProperty(['dependencies', 'opencc-js'], '1.4.2')
  expect(converterVersion).toBe('opencc-js 1.4.2 hk-cn, exceptions 1')
})
