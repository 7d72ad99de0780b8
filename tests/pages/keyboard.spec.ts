import { expect, test } from '@playwright/test'

test('the first Tab stop skips to the content', async ({ page }) => {
  await page.goto('/en')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})

test('every stop of the Tab key is visible and named, and Shift+Tab goes back', async ({ page }) => {
  await page.goto('/tc')
  const stops: string[] = []
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      let at: Element | null = document.activeElement
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
      if (!at || at === document.body) return null
      const { width, height } = at.getBoundingClientRect()
      const style = getComputedStyle(at)
      return { name: (at.getAttribute('aria-label') ?? at.textContent ?? '').trim() || at.localName, width, height, ring: style.outlineStyle !== 'none' || style.boxShadow !== 'none' }
    })
    if (!stop) break
    expect(stop.width * stop.height, stop.name).toBeGreaterThan(0)
    expect(stop.ring, `${stop.name} shows no focus`).toBe(true)
    stops.push(stop.name)
  }
  expect(stops.length).toBeGreaterThan(20)
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true)
})

test('text size is changed with the keyboard and kept on the next page', async ({ page }) => {
  await page.goto('/en')
  await page.getByRole('button', { name: 'Largest font size' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-clf-text-size', 'largest')
  await page.goto('/en/circulars')
  await expect(page.getByRole('button', { name: 'Largest font size' })).toHaveAttribute('aria-pressed', 'true')
})
