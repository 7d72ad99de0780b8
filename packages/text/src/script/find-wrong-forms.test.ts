import { expect, test } from 'vitest'
import { findWrongForms } from './find-wrong-forms.ts'

test.each([
  ['收獲豐富', '獲', '穫'],
  ['請勿複制文件', '制', '製'],
  ['憂郁', '郁', '鬱'],
  ['日歷', '歷', '曆'],
  ['以后須遵守', '后', '後'],
])('in %s the form %s is wrong', (text, found, right) => {
  expect(findWrongForms(text)).toMatchObject([{ found, right, start: text.indexOf(found) }])
})

test('right forms, forms of Hong Kong, and words that have two, are left alone', () => {
  expect(findWrongForms('若干部門編製清單；皇后大道中三公里；批准後準備；複製、制度、麵包、裏面、匯報及布置；有關系列')).toEqual([])
})
