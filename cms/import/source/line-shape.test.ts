import { expect, test } from 'vitest'
import { shapeOf } from './line-shape.ts'

test.each([
  '- 2 -',
  '–12–',
  '—  1024  —',
  'Page 3',
  'page  1204',
  'PAGE 3 of 12',
  'Page 3  of  1204',
  '第3頁',
  '第  1204  頁',
  '第3頁共9頁',
  '第3頁，共12頁',
  '第3頁,共1204頁',
  '第3頁  共  12  頁',
  '第 3 頁， 共 9 頁',
])('%j is the number of a page', (line) => {
  expect(shapeOf(line)).toEqual({ shape: 'page-number', text: line })
})

test.each([
  'See page 3',
  'See - 3 -',
  'Page 3 of the guide',
  'Page 3 of 12 is blank',
  'Page three',
  'Page of 3',
  'page 12345',
  '見第3頁',
  '第3頁起',
  '第3頁，共',
  '第三頁',
  '-12',
  '第3頁，共九頁',
  '第3頁，共9頁起',
])('%j is text', (line) => {
  expect(shapeOf(line)).toEqual({ shape: 'text', text: line })
})
