import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

const standing = '.intranet-standing'

test('a circular that takes effect later is not in force before midnight of its day, in title, page and lists', async ({ page }) => {
  const later = '/circulars/general-circular/9-2026'
  await page.goto(`/en${later}?as-at=2026-12-31`)
  await expect(page).toHaveTitle(/^General Circular No\. 9\/2026 \(Not yet in force\): /)
  await expect(page.locator(standing)).toContainText('Not yet in force. It takes effect on 1 January 2027.')
  await page.goto('/en/circulars?series=general-circular&year=2026&as-at=2026-12-31')
  await expect(page.locator(`main a[href*="${later}"]`)).toHaveCount(0)
  await page.getByLabel('Status').selectOption('upcoming')
  await page.getByRole('button', { name: 'Show results' }).click()
  await expect(page.locator('main .clf-register > li').filter({ has: page.locator(`a[href*="${later}"]`) })).toContainText(/Not yet in force \(from 1 January 2027\)/)
  await page.locator(`main a[href*="${later}"]`).click()
  await expect(page).toHaveURL(/as-at=2026-12-31/)
  await page.goto(`/tc${later}?as-at=2027-01-01`)
  await expect(page.locator(standing)).toContainText('現行有效，由2027年1月1日起生效。')
})

test('an old circular holds until the day before its successor, and leads to it from that day', async ({ page }) => {
  const [older, newer] = ['/en/circulars/csb-circular/5-2019', '/en/circulars/csb-circular/2-2024']
  await page.goto(`${older}?as-at=2024-02-29`)
  await expect(page.locator(standing)).toContainText('In force since 6 August 2019.')
  await expect(page.locator('clf-notice-banner', { has: page.locator(`a[href*="${newer}"]`) })).toContainText('Not yet in force (from 1 March 2024)')
  await page.goto(`${older}?as-at=2024-03-01`)
  await expect(page.locator(standing)).toContainText('No longer in force since 1 March 2024: it was superseded.')
  await page.locator('.intranet-chain').locator(`a[href*="${newer}"]`).click()
  await expect(page).toHaveURL(`${newer}?as-at=2024-03-01`)
  await expect(page.locator(standing)).toContainText('In force since 1 March 2024.')
})

test('a paragraph is cited as at a day, with an address that leads to it', async ({ page }) => {
  for (
    const [segment, label, button, citation] of [
      ['en', 'Paragraph', 'Cite the paragraph', 'CSB Circular No. 2/2024, paragraph 2, as at 1 March 2024'],
      ['tc', '段落', '引用該段', '第2/2024號第2段（截至2024年3月1日）'],
      ['sc', '段落', '引用该段', '第2/2024号第2段（截至2024年3月1日）'],
    ] as const
  ) {
    await page.goto(`/${segment}/circulars/csb-circular/2-2024?as-at=2024-03-01`)
    await page.getByLabel(label).fill('2')
    await page.getByRole('button', { name: button }).click()
    await expect(page.locator('.intranet-citation')).toContainText(citation)
    await page.locator('.intranet-citation dd a').click()
    await expect(page).toHaveURL(`/${segment}/circulars/csb-circular/2-2024?as-at=2024-03-01#p2`)
    await expect(page.locator('#p2')).toBeVisible()
  }
})

test('a day that is none leads on, and out of a day one gets back to today', async ({ page }) => {
  const answer = await page.goto('/sc/circulars/csb-circular/2-2024?as-at=2024-02-30')
  expect(answer?.status()).toBe(400)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('日期无效')
  await page.getByLabel('日期').fill('2024-03-01')
  await page.getByRole('button', { name: '显示该日' }).click()
  await expect(page).toHaveURL('/sc/circulars/csb-circular/2-2024?as-at=2024-03-01')
  await page.getByRole('link', { name: '显示今天的情况' }).click()
  await expect(page).toHaveURL('/sc/circulars/csb-circular/2-2024')
})
