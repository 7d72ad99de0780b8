import { expect } from '@playwright/test'
import { openPage, test } from './site-test.ts'
import { placeOf, publishedPages } from './sites.ts'

for (const sitePage of publishedPages) {
  test(`${placeOf(sitePage)}, leads to itself in the other two languages`, async ({ page, urlOf }) => {
    await openPage(page, urlOf(sitePage), sitePage)
    const links = page.locator('clf-language-switch a')
    const others = publishedPages.filter(({ site, path }) => site === sitePage.site && path !== sitePage.path)
    expect(await links.evaluateAll((all: HTMLAnchorElement[]) => all.map(({ pathname }) => pathname).sort())).toEqual(others.map(({ path }) => path).sort())
    for (const other of others) {
      await openPage(page, urlOf(other), other)
      expect(await page.locator('html').getAttribute('lang'), placeOf(other)).toBe(other.language)
    }
  })
}
