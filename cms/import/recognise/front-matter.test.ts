import { expect, test } from 'vitest'
import { readTextUnits } from '../plain-text/read-units.ts'
import { readFrontMatter } from './front-matter.ts'

const front = (...lines: string[]) => readFrontMatter(readTextUnits([...lines, '標題', '本文件說明目的。'].join('\n\n')).units)

test.each([
  '會議討論文件',
  '供委員參考',
  '供委員討論',
  '總務通告',
  '部門通函',
  'For discussion',
  'for  information on 9 March',
  'For action',
  'Discussion Paper',
  'General Circular',
  'Circular No. 3/2026',
  'Memorandum  No.  12',
  'Circular no 3',
  'Paper No.3/2026',
  '通告第3/2026號',
  '第  12  號',
])('%s says what kind of paper it is, not whom it is for', (line) => {
  expect(front(line)).toMatchObject({ to: null, preamble: [line] })
  expect(front(line, '內聯網工作小組').to).toBe('內聯網工作小組')
})

test.each([
  '文件管理小組',
  '參考資料組',
  '討論小組',
  '通告板管理員',
  '通函小組',
  'Working Group for Information Exchange',
  'Forum Information Desk',
  'Paper Saving Team',
  'Circular Number Registry',
  'Circular No. Registry',
  '第3號工作小組',
  '第三號',
])('%s is whom it is for', (line) => {
  expect(front(line).to).toBe(line)
})

test('a number of a page above the title is neither a line of the preamble nor lost', () => {
  const { preamble, title, marks } = front('- 1 -', '工作小組')
  expect([preamble, title]).toEqual([['工作小組'], '標題'])
  expect(marks.map(({ kind }) => kind)).toEqual(['page number', 'preamble', 'title'])
})

test('lines with a label say sender, addressee and file', () => {
  expect(front('From: Records Office', 'To: All heads', 'File Ref. No.: (3) in GEN/1', '檔號： 無')).toMatchObject({ from: 'Records Office', to: 'All heads', fileReference: '(3) in GEN/1' })
})
