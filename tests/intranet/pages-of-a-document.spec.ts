import { expect, test } from '@playwright/test'

const circular = '/circulars/csb-circular/2-2024'

test('the old text stands beside the new, one under the other on a phone, and the way there is on the page of the document', async ({ page }) => {
  await page.goto(`/en${circular}`)
  await page.locator('.intranet-changes a').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What changed')
  const sides = page.locator('.intranet-change').filter({ has: page.locator('del') }).first().locator('.intranet-sides > div')
  const place = async (index: number) => (await sides.nth(index).boundingBox()) ?? { x: 0, y: 0 }
  const [before, after] = [await place(0), await place(1)]
  expect([before.y === after.y, before.x < after.x]).toEqual([true, true])
  await page.setViewportSize({ width: 320, height: 800 })
  const [above, below] = [await place(0), await place(1)]
  expect([above.x === below.x, above.y < below.y]).toEqual([true, true])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('a document that was opened from results leads back to them as they were filtered', async ({ page }) => {
  const results = '/tc/circulars?series=csb-circular&status=all'
  await page.goto(results)
  await page.locator('main .clf-register a').first().click()
  await page.getByRole('link', { name: '返回結果' }).click()
  await expect(page).toHaveURL(results)
  await page.goto(`/tc${circular}`)
  await expect(page.locator('.intranet-aids a').first()).toHaveAttribute('href', '/tc/circulars')
})

test('the button prints the page, which says the day on which it is printed', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2031-05-06T17:00:00Z'))
  await page.addInitScript(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'))
  })
  await page.goto(`/sc${circular}`)
  await page.getByRole('button', { name: '打印本页' }).click()
  await expect(page.locator('.intranet-printed time')).toHaveText('2031年5月7日')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  for (
    const [segment, check, version] of [
      ['en', 'Check that this is the version in force', 'as at 1 June 2024'],
      ['tc', '引用前請先核對本版本是否現行有效', '截至2024年6月1日'],
      ['sc', '引用前请先核对本版本是否现行有效', '截至2024年6月1日'],
    ] as const
  ) {
    test(`paper says the address, the day, the version and to check, and bears no furniture: ${segment}`, async ({ page }) => {
      await page.goto(`/${segment}${circular}?as-at=2024-06-01`)
      const printed = page.locator('.intranet-printed')
      await expect(printed).toBeHidden()
      await expect(page.locator('.intranet-print')).toBeHidden()
      await page.emulateMedia({ media: 'print' })
      await expect(printed).toBeVisible()
      await expect(printed).toContainText(`/${segment}${circular}?as-at=2024-06-01`)
      await expect(printed.locator('time')).toHaveText(/20\d\d/)
      await expect(printed).toContainText(version)
      await expect(printed.locator('> p')).toContainText(check)
      for (const part of ['.intranet-aids', 'clf-contents nav', '.intranet-citation form', 'clf-navigation nav', 'clf-header form']) {
        for (const one of await page.locator(part).all()) await expect(one).toBeHidden()
      }
    })
  }
})
