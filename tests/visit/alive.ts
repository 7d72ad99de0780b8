import type { Page } from '@playwright/test'

/** Waits until every element of the page, in shadow roots too, has rendered in the browser. */
export async function alive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const areAlive = (root: Document | ShadowRoot): boolean =>
      [...root.querySelectorAll('*')].every((element) => {
        const isAlive = !element.localName.startsWith('clf-') || ('hasUpdated' in element && element.hasUpdated === true)
        return isAlive && (!element.shadowRoot || areAlive(element.shadowRoot))
      })
    return document.readyState === 'complete' && areAlive(document)
  })
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}
