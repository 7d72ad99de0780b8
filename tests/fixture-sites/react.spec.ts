import { expect } from '@playwright/test'
import { openPage, test } from './site-test.ts'
import { pages, placeOf } from './sites.ts'

for (const sitePage of pages.filter(({ site }) => site.name === 'react')) {
  test(`${placeOf(sitePage)}, lets React change its part when the elements are alive`, async ({ page, urlOf }) => {
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    await openPage(page, urlOf(sitePage), sitePage)
    await expect(page.locator('#room-hint')).toContainText('12')
    await page.locator('#room').selectOption({ index: 1 })
    await expect(page.locator('#room-hint')).toContainText('6')
    expect(errors).toEqual([])
  })
}
