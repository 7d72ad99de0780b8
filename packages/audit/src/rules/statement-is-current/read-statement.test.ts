import { expect, test } from 'vitest'
import { isOverAYearOld, readStatement, reviewDayOf } from './read-statement.ts'

const today = '2026-11-27'
const read = (text: string, links: string[] = []) => readStatement(text, links, today)

test.each([
  'This website conforms to the Web Content Accessibility Guidelines (WCAG) 2.1 Level AA. Write to access@example.gov.hk. Prepared on 3 March 2026.',
  '本網站符合無障礙網頁內容指引 2.1 AA 級標準。如有查詢，請致電 2810 2345。覆檢日期：2026年3月3日',
  '本网站符合《网页内容无障碍指南》（WCAG）2.2版本的ＡＡ级标准。电话：28102345。修订日期：2026年3月3日',
])('a whole statement is read: %s', (text) => {
  expect(read(text)).toEqual({ day: '2026-03-03', namesStandard: true, namesLevel: true, namesContact: true, claims: 'full' })
})

test('what a statement leaves out is not found in other words', () => {
  expect(read('We care for everyone. A tree of level ground. Copyright 2026. Room 2810.')).toEqual({ day: undefined, namesStandard: false, namesLevel: false, namesContact: false, claims: undefined })
})

test('a statement with exceptions claims a part', () => {
  expect(read('This site partially conforms to WCAG 2.2 level AA.').claims).toBe('partial')
  expect(read('本網站大致符合指引，但仍有以下例外情況。').claims).toBe('partial')
})

test('an address to write to is a contact as a link too', () => {
  expect(read('Tell us.', ['mailto:a@example.gov.hk']).namesContact).toBe(true)
})

test('a date to come is not the date of a statement', () => {
  expect(read('Reviewed on 1 May 2026. Next review on 1 May 2027.').day).toBe('2026-05-01')
})

test.each([['2025-11-27', false], ['2025-11-26', true], ['2024-12-31', true], ['2026-01-01', false], ['2024-02-29', true]])('a statement of %s is over a year old: %s', (day, isOld) => {
  expect(isOverAYearOld(day, today)).toBe(isOld)
})

test.each([
  ['This website meets WCAG 2.2.\nThis statement was last reviewed on 2 October 2023.', '2023-10-02'],
  ['本聲明於2023年10月2日覆檢。', '2023-10-02'],
  ['This statement was reviewed on 1 May 2025 and updated on 3 March 2026.', '2026-03-03'],
  ['This statement was prepared on 2 March 2019.', undefined],
  ['This statement will next be reviewed on 2 October 2026.', undefined],
  ['The site was reviewed on 2 March 2023.', undefined],
])('“%s” says when the statement itself was reviewed', (text, day) => {
  expect(reviewDayOf(text, today)).toBe(day)
})
