import { expect, test } from '@playwright/test'

test('a reader filters the register and opens a circular', async ({ page }) => {
  await page.goto('/en')
  await page.locator('clf-navigation').getByRole('link', { name: 'Circulars' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Circulars')
  await page.getByLabel('Series').selectOption('it-circular')
  await page.getByRole('button', { name: /Filter|Show|Apply/ }).click()
  await expect(page).toHaveURL(/series=it-circular/)
  const first = page.getByRole('main').getByRole('link', { name: /./ }).and(page.locator('a[href*="/circulars/it-circular/"]')).first()
  const title = (await first.textContent())?.trim() ?? ''
  await first.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
})

test('the language switch keeps the page', async ({ page }) => {
  await page.goto('/en/circulars')
  await page.getByRole('link', { name: '繁體', exact: false }).first().click()
  await expect(page).toHaveURL(/\/tc\/circulars$/)
  await page.getByRole('link', { name: '简体', exact: false }).first().click()
  await expect(page).toHaveURL(/\/sc\/circulars$/)
})

test('a search finds in any of the three languages', async ({ page }) => {
  for (const [segment, word] of [['en', 'leave'], ['tc', '假期'], ['sc', '假期']] as const) {
    await page.goto(`/${segment}`)
    await page.getByRole('searchbox').fill(word)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`/${segment}/search\\?q=`))
    expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(2)
  }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('text size is changed by a form and kept', async ({ page }) => {
    await page.goto('/sc/guidelines')
    await page.getByRole('button', { name: '字型大小：最大' }).click()
    await expect(page).toHaveURL(/\/sc\/guidelines$/)
    await expect(page.locator('html')).toHaveAttribute('data-clf-text-size', 'largest')
  })

  test('a page that a register does not have leads to its last, with the filter kept', async ({ page }) => {
    for (const [segment, heading, last] of [['en', 'There is no page 99', 'last page'], ['tc', '沒有第99頁', '最後一頁'], ['sc', '没有第99页', '最后一页']] as const) {
      const answer = await page.goto(`/${segment}/circulars?status=all&page=99`)
      expect(answer?.status()).toBe(404)
      await expect(page.locator('#results')).toHaveText(heading)
      await expect(page).toHaveTitle(new RegExp(`^${heading} - `))
      await page.getByRole('main').getByRole('link', { name: last }).click()
      await expect(page).toHaveURL(new RegExp(`/${segment}/circulars\\?status=all&page=\\d+$`))
      expect(await page.locator('main .clf-register > li').count()).toBeGreaterThan(0)
      await expect(page.locator('clf-pagination [aria-current="page"]')).toHaveCount(1)
    }
  })

  test('the register filters', async ({ page }) => {
    await page.goto('/tc/circulars?series=it-circular')
    expect(await page.locator('main a[href*="/tc/circulars/it-circular/"]').count()).toBeGreaterThan(3)
    await expect(page.locator('main a[href*="/tc/circulars/general-circular/"]')).toHaveCount(0)
  })
})
