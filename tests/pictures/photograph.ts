import type { CDPSession, Page } from '@playwright/test'
import type { ThemeName } from '@clf/tokens'
import type { Cell } from './cells.ts'
import { decode, type Picture } from './picture.ts'

/** The picture of the open page in the state of a cell: the whole width of the window, as high as what the page holds. */
export async function photograph(page: Page, session: CDPSession, { width, theme }: Cell): Promise<Picture> {
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 900 })
  const height = await page.evaluate(settleIn, theme)
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    captureBeyondViewport: height > 900,
    clip: { x: 0, y: 0, width, height, scale: 1 },
  })
  return decode(Buffer.from(data, 'base64'))
}

/** Sets the theme, waits until nothing moves any more, and measures how far down the page reaches. Runs in the page. */
async function settleIn(theme: ThemeName): Promise<number> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const elementsIn = (root: Document | ShadowRoot): Element[] => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? elementsIn(element.shadowRoot) : [])])
  document.documentElement.setAttribute('data-clf-theme', theme)
  await frame()
  await document.fonts.ready
  const elements = elementsIn(document)
  for (const animation of elements.flatMap((element) => element.getAnimations())) animation.finish()
  await frame()
  const bottoms = elements.filter((element) => element.checkVisibility()).map((element) => element.getBoundingClientRect().bottom)
  return Math.ceil(Math.max(1, ...bottoms))
}
