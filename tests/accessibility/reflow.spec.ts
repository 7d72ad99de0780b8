import { expect, test } from '@playwright/test'
import { pages } from '../support/page-kinds.ts'

const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth

for (const { name, tag, url } of pages) {
  test(`${name} in ${tag} needs no sideways scrolling at 320 px, also with the largest text`, async ({ page, context, baseURL }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    await page.goto(url)
    expect(await page.evaluate(sideways)).toBe(0)
    await context.addCookies([{ name: 'clf-text-size', value: 'largest', url: baseURL ?? '' }])
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('data-clf-text-size', 'largest')
    expect(await page.evaluate(sideways)).toBe(0)
  })

  test(`${name} in ${tag} loses no text at 200 % text size and WCAG text spacing`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(url)
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        'html { font-size: 200% !important } * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      )
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
      for (const element of document.querySelectorAll('*')) if (element.shadowRoot) element.shadowRoot.adoptedStyleSheets = [...element.shadowRoot.adoptedStyleSheets, sheet]
    })
    expect(await page.evaluate(sideways)).toBe(0)
    expect(await page.evaluate(clipped)).toEqual([])
  })
}

/** Elements whose own text is cut off: overflow hidden on an axis in which the content is larger than the box. Runs in the page. */
function clipped(): string[] {
  const found: string[] = []
  const look = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) look(element.shadowRoot)
      const { overflowX, overflowY, clipPath, position } = getComputedStyle(element)
      const isForScreenReaders = position === 'absolute' && (clipPath !== 'none' || element.clientWidth <= 1)
      if (isForScreenReaders || !element.innerText?.trim()) continue
      const isCut =
        (['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1)
      if (isCut) found.push(`${element.localName}: ${element.innerText.slice(0, 40)}`)
    }
  }
  look(document)
  return found
}
