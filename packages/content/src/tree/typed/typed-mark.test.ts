import { expect, test } from 'vitest'
import { printedMark, typedMark } from './typed-mark.ts'

test.each(
  [
    ['2. Words', '2.', '1.', 'decimal', 2, 'Words'],
    ['２．文字', '２．', '1.', 'decimal', 2, '文字'],
    ['2、文字', '2、', '1、', 'decimal', 2, '文字'],
    ['(12) words', '(12)', '(1)', 'decimal', 12, 'words'],
    ['3) words', '3)', '1)', 'decimal', 3, 'words'],
    ['(c) words', '(c)', '(1)', 'lower-alpha', 3, 'words'],
    ['(ii)\twords', '(ii)', '(1)', 'lower-roman', 2, 'words'],
    ['(A) words', '(A)', '(1)', 'upper-alpha', 1, 'words'],
    ['一、文字', '一、', '1、', 'han', 1, '文字'],
    ['（十二）文字', '（十二）', '（1）', 'han', 12, '文字'],
    ['甲、文字', '甲、', '1、', 'stem', 1, '文字'],
    ['③ 文字', '③', '1', 'circled', 3, '文字'],
    ['第十條 文字', '第十條', null, 'han', 10, '文字'],
    ['2.1 words', '2.1', '1', 'decimal', 1, 'words'],
  ] as const,
)('%s begins with the mark %s', (text, printed, surround, numeral, value, rest) => {
  const found = typedMark(text)
  expect(found?.mark).toMatchObject({ printed, surround, bullet: false })
  expect(found?.mark.readings).toContainEqual({ numeral, value })
  expect(text.slice(found?.length)).toBe(rest)
})

test.each(['• words', '- words', '– words', '▪ words'])('%s begins with a bullet', (text) => {
  expect(typedMark(text)?.mark.bullet).toBe(true)
})

test.each([
  'Words',
  '2026 is a year',
  '3.14 is pi'.slice(0, 4),
  '1.5.2026',
  '(see below) words',
  '(word) words',
  '2.',
  '$5',
  '-5 degrees',
  'A. B. Chan',
  '二零二六年',
  'etc. and so on',
  '第一期—推行',
])('%s begins with words', (text) => {
  expect(typedMark(text)).toBeNull()
})

test('a letter that is a Roman numeral is read both ways', () => {
  expect(typedMark('(i) words')?.mark.readings).toEqual([{ numeral: 'lower-alpha', value: 9 }, { numeral: 'lower-roman', value: 1 }])
})

test('a computed mark that follows no usual way keeps what it prints', () => {
  expect(printedMark('Article IV')).toMatchObject({ printed: 'Article IV', readings: [], surround: null })
})

test.each(['一.1', '(1)(a)', '三、1', 'A.1.', '1.)'])('the mark %s stands whole where its first part alone is a mark', (printed) => {
  expect(printedMark(printed)).toMatchObject({ printed, own: printed, readings: [] })
})

test.each(['●職員證副本', '■表格', '•card', '✓ 已簽署', '○甲組'])('%s begins with a bullet that no space follows', (text) => {
  expect(typedMark(text)?.mark.bullet).toBe(true)
})

test.each(['○月○日', '○○先生', '-5度'])('the mark of %s is none', (text) => {
  expect(typedMark(text)).toBeNull()
})
