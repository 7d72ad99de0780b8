import { expect, test } from 'vitest'
import { judgeTitle, partsOfTitle, type TitledPage } from './judge-title.ts'

const page: TitledPage = { title: '', lang: 'en', isHome: false, headings: ['Annual leave'], sections: ['Home', 'Leave', 'Annual leave'], siteNames: ['Bureau of Examples', 'Example Portal'] }
const chinese: TitledPage = { ...page, lang: 'zh-Hant-HK', headings: ['年假'], sections: ['主頁', '假期', '年假'], siteNames: ['示範事務局'] }

test.each([
  ['Annual leave - Leave - Example Portal', ['Annual leave', 'Leave', 'Example Portal']],
  ['Example Portal | Annual leave', ['Example Portal', 'Annual leave']],
  ['Part-time work – Example Portal', ['Part-time work', 'Example Portal']],
  ['Example Portal: Annual leave', ['Example Portal', 'Annual leave']],
  ['年假－假期－示範事務局', ['年假', '假期', '示範事務局']],
  ['年假｜示範事務局', ['年假', '示範事務局']],
  ['年假 - 示範事務局', ['年假', '示範事務局']],
  ['Leave · Example', ['Leave', 'Example']],
])('“%s” has its parts', (title, parts) => {
  expect(partsOfTitle(title)).toEqual(parts)
})

test.each(['Annual leave - Leave - Example Portal', 'Bureau of Examples - Leave - Annual leave', 'ANNUAL LEAVE | Bureau of Examples', 'Leave: Bureau of Examples'])(
  '“%s” is a right title',
  (title) => {
    expect(judgeTitle({ ...page, title })).toBeUndefined()
  },
)

test('the name of the site is the whole title of its home page', () => {
  expect(judgeTitle({ ...page, isHome: true, title: 'Bureau of Examples' })).toBeUndefined()
  expect(judgeTitle({ ...page, isHome: true, title: 'Untitled' })).toBe('site-unknown')
})

test.each(
  [
    ['', 'missing'],
    [' - ', 'missing'],
    ['Annual leave', 'one-part'],
    ['Bureau of Examples', 'one-part'],
    ['Pay scales - Bureau of Examples', 'other-page'],
    ['Annual leave - Untitled', 'site-unknown'],
    ['年假 - 示範事務局', 'other-language'],
  ] as const,
)('of the title “%s” is said: %s', (title, reason) => {
  expect(judgeTitle({ ...page, title })).toBe(reason)
})

test.each(
  [
    ['年假 - 示範事務局', undefined],
    ['Annual leave - Bureau of Examples', 'other-language'],
    ['年假 - 示范事务局', 'other-language'],
    ['年假 - e-Forms - 示範事務局', undefined],
  ] as const,
)('of the title “%s” of a page in Traditional Chinese is said: %s', (title, reason) => {
  expect(judgeTitle({ ...chinese, title })).toBe(reason)
})

test('a title of Traditional characters is of another language on a page in Simplified ones', () => {
  expect(judgeTitle({ ...chinese, lang: 'zh-Hans', headings: ['年假'], siteNames: ['示范事务局'], title: '年假 - 示範事務局' })).toBe('other-language')
})

test('a page without a heading is named by nobody', () => {
  expect(judgeTitle({ ...page, headings: [], title: 'Annual leave - Bureau of Examples' })).toBe('page-unknown')
})
