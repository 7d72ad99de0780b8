import { expect, test } from 'vitest'
import { isWrapped, wrapWidthOf } from './wrapping.ts'

test('a line is wrapped when the next word did not fit behind it', () => {
  expect(isWrapped('This paper reports the progress that was made by the', 'Department of Examples.', 60)).toBe(true)
  expect(isWrapped('Working Group on the Intranet', 'Progress of the Move', 60)).toBe(false)
})

test('a Chinese line is wrapped when it is full', () => {
  expect(isWrapped('本文件向成員匯報內聯網搬遷計劃的最新進展及下一步工作', '安排。', 54)).toBe(true)
  expect(isWrapped('第一期—搬遷通告及指引', '第二期—搬遷表格', 56)).toBe(false)
})

test('a file with a paragraph a line is not wrapped', () => {
  expect(wrapWidthOf(['標題', '字'.repeat(60)])).toBeNull()
  expect(wrapWidthOf(['標題', '字'.repeat(40)])).toBe(80)
})

test('lines of a narrow file are whole', () => {
  expect(isWrapped('W'.repeat(38), 'word', 39)).toBe(false)
  expect(isWrapped('W'.repeat(39), 'word', 40)).toBe(true)
})
