import { expect, test } from 'vitest'
import { isAbove, isHome, isSamePage, languagesOfAddress } from './address.ts'

test.each([
  ['https://a.gov.hk/en/leave', 'https://a.gov.hk/tc/leave'],
  ['https://a.gov.hk/eng/leave/index.htm', 'https://a.gov.hk/chi/leave/'],
  ['https://a.gov.hk/leave_en.html', 'https://a.gov.hk/leave_tc.html'],
  ['https://a.gov.hk/leave.aspx?lang=en&id=3', 'https://a.gov.hk/leave.aspx?id=3&lang=tc'],
  ['https://a.gov.hk/tc_chi/leave', 'https://a.gov.hk/sc_chi/leave'],
  ['https://sc.a.gov.hk/leave', 'https://a.gov.hk/leave'],
  ['https://a.gov.hk/zh-hant/leave#top', 'https://a.gov.hk/zh-hans/leave'],
  ['https://a.gov.hk/en/%E5%81%87', 'https://a.gov.hk/tc/假'],
  ['https://a.gov.hk/en/leave?utm_source=mail&v=2', 'https://a.gov.hk/tc/leave'],
])('%s and %s are one page', (a, b) => {
  expect(isSamePage(a, b)).toBe(true)
})

test.each([
  ['https://a.gov.hk/en/leave', 'https://a.gov.hk/tc/'],
  ['https://a.gov.hk/en/leave', 'https://b.gov.hk/tc/leave'],
  ['https://a.gov.hk/en/leave?id=3', 'https://a.gov.hk/tc/leave?id=4'],
  ['https://a.gov.hk/en/leave', 'https://a.gov.hk/tc/leave/annual'],
  ['http://127.0.0.1:80/en/leave', 'http://127.0.0.1:81/tc/leave'],
])('%s and %s are two pages', (a, b) => {
  expect(isSamePage(a, b)).toBe(false)
})

test.each([
  ['https://a.gov.hk/en/', ['en']],
  ['https://a.gov.hk/tc_chi/leave', ['zh-Hant-HK']],
  ['https://a.gov.hk/leave?lang=zh-cn', ['zh-Hans']],
  ['https://a.gov.hk/leave_sc.html', ['zh-Hans']],
  ['https://a.gov.hk/leave', []],
  ['https://a.gov.hk/c/leave', ['zh-Hant-HK']],
  ['https://a.gov.hk/leave/c', []],
])('%s says the languages %j', (address, languages) => {
  expect(languagesOfAddress(address)).toEqual(languages)
})

test.each(['https://a.gov.hk/', 'https://a.gov.hk/en', 'https://a.gov.hk/tc/index.html', 'https://a.gov.hk/?lang=en'])('%s is a home page', (address) => {
  expect(isHome(address)).toBe(true)
})

test('what stands above a page is a shorter address of its site, in any language', () => {
  const page = 'https://a.gov.hk/en/leave/annual/days.html'
  expect(['https://a.gov.hk/en', 'https://a.gov.hk/tc/leave/', 'https://a.gov.hk/en/leave/annual.html', 'https://a.gov.hk/en/leave/annual/index.html'].filter((each) => !isAbove(each, page))).toEqual(
    [],
  )
  expect(['https://b.gov.hk/en', page, 'https://a.gov.hk/en/pay', 'https://a.gov.hk/en/leave/annual/days/x'].filter((each) => isAbove(each, page))).toEqual([])
})
