import { expect, test } from '@playwright/test'
import { pages } from '../support/page-kinds.ts'
import { outlineOf } from './outline.ts'

for (const { name, tag, url } of pages) {
  test(`${name} in ${tag} reads the same without script`, async ({ page, browser }) => {
    await page.goto(url)
    await page.waitForFunction(() => customElements.get('clf-header') !== undefined)
    const withScript = await outlineOf(page)
    const context = await browser.newContext({ javaScriptEnabled: false })
    const plain = await context.newPage()
    await plain.goto(new URL(url, page.url()).href)
    const withoutScript = await outlineOf(plain)
    await context.close()
    expect(withoutScript.length).toBeGreaterThan(15)
    expect(withoutScript).toEqual(withScript)
  })
}
