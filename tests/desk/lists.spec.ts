import { test } from './desk-test.ts'
import { cmsUrl } from '../support/addresses.ts'
import { listOf } from './documents.ts'
import { enter } from './sign-in.ts'
import type { Locale } from './sign-in.ts'
import { expect, patience } from './patient.ts'

test.describe.configure({ timeout: patience })

const inForce: Readonly<Record<Locale, string>> = { en: 'In force', zh: '現行有效', 'zh-Hans': '现行有效' }

const heads: Readonly<Record<Locale, string[]>> = {
  en: ['Reference', 'Title', 'For readers', 'Edition', 'Next review due', 'Languages', 'Status'],
  zh: ['參考編號', '標題', '讀者所見', '版次', '下次檢討期限', '語言', '狀況'],
  'zh-Hans': ['参考编号', '标题', '读者所见', '版次', '下次检讨期限', '语言', '状况'],
}

for (const [locale, names] of Object.entries(heads) as [Locale, string[]][]) {
  test(`the list of circulars shows reference, title, what readers have, due date, languages and status, in ${locale}`, async ({ page, context }) => {
    await enter(context, 'editor', locale)
    await page.goto(cmsUrl + listOf('circular'))
    await expect(page.locator('tbody tr').first()).toBeVisible()
    const shown = (await page.locator('thead th').allInnerTexts()).map((text) => text.trim().toLowerCase()).filter((text) => text !== '')
    expect(shown).toEqual(expect.arrayContaining(names.map((name) => name.toLowerCase())))
    await expect(page.locator('tbody tr', { hasText: inForce[locale as Locale] }).first()).toBeVisible()
    await expect(page.locator('tbody tr').first()).toContainText(locale === 'en' ? /\d{1,2} [A-Z][a-z]+ 20\d\d/ : /20\d\d年\d{1,2}月\d{1,2}日/)
  })
}

test.describe('the list', () => {
  test.beforeEach(({ context }) => enter(context, 'editor'))

  for (const typed of ['2/2019', '2/19', 'No. 2/2019', '第 2/2019 號', '第2/2019号', '２／２０１９']) {
    test(`is searched by ${typed}`, async ({ page }) => {
      await page.goto(cmsUrl + listOf('circular', `?page=1&pageSize=50&_q=${encodeURIComponent(typed)}`))
      await expect(page.locator('tbody tr').first()).toBeVisible()
      const references = await page.locator('tbody tr td:nth-child(2)').allInnerTexts()
      expect(references.filter((reference) => !/\/2-2019$/.test(reference.trim()))).toEqual([])
    })
  }

  for (const [typed, title] of [['electronic', 'Electronic'], ['電子', 'Electronic'], ['电子', 'Electronic']] as const) {
    test(`is searched by words in any script: ${typed}`, async ({ page }) => {
      await page.goto(cmsUrl + listOf('circular', `?page=1&pageSize=50&_q=${encodeURIComponent(typed)}`))
      await expect(page.locator('tbody tr', { hasText: title }).first()).toBeVisible()
    })
  }

  test('says so when nothing is found', async ({ page }) => {
    await page.goto(cmsUrl + listOf('circular', '?page=1&pageSize=50&_q=9876%2F2099'))
    await expect(page.getByText('None found')).toBeVisible()
  })
})
