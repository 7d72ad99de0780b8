import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chromiumLaunchOptions } from './chromium.ts'
import { walkerOf } from './walker.ts'

const html = `
  <main id="main">
    <div id="host"><template shadowrootmode="open"><header id="shade"><slot></slot><div id="inner"><template shadowrootmode="open"><button id="deep">Go</button></template></div></header></template><p id="slotted">Text</p></div>
  </main>`

let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch(chromiumLaunchOptions())
})
afterAll(() => browser.close())

const opened = async () => {
  const page = await browser.newPage()
  await page.setContent(html)
  return { page, walker: await walkerOf(page) }
}

test('elements of open shadow roots stand after their host', async () => {
  const { page, walker } = await opened()
  const ids = await page.evaluate(({ elementsIn }) => elementsIn().map(({ id }) => id).filter(Boolean), walker)
  expect(ids).toEqual(['main', 'host', 'shade', 'inner', 'deep', 'slotted'])
})

test('the elements below a host are those of its root, then its own', async () => {
  const { page, walker } = await opened()
  const ids = await page.evaluate(({ elementsIn }) => elementsIn(document.querySelector('#host') ?? document).map(({ id }) => id).filter(Boolean), walker)
  expect(ids).toEqual(['shade', 'inner', 'deep', 'slotted'])
})

test('what is slotted is drawn in its slot, and a shadow root in its host', async () => {
  const { page, walker } = await opened()
  const parents = await page.evaluate(({ elementsIn, parentOf }) => {
    const namesAbove = (node: Node | null | undefined): string[] => {
      const parent = node && parentOf(node)
      return parent ? [parent.id || parent.localName, ...namesAbove(parent)] : []
    }
    const byId = (id: string) => elementsIn().find((element) => element.id === id)
    return { slotted: namesAbove(byId('slotted')), deep: namesAbove(byId('deep')) }
  }, walker)
  expect(parents.slotted).toEqual(['slot', 'shade', 'host', 'main', 'body', 'html'])
  expect(parents.deep).toEqual(['inner', 'shade', 'host', 'main', 'body', 'html'])
})

test('focus is found inside shadow roots, and is nowhere at first', async () => {
  const { page, walker } = await opened()
  expect(await page.evaluate(({ focused }) => focused()?.id ?? null, walker)).toBeNull()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(({ focused }) => focused()?.id ?? null, walker)).toBe('deep')
})

test('every root is listed, outermost first', async () => {
  const { page, walker } = await opened()
  expect(await page.evaluate(({ roots }) => roots().map((root) => (root instanceof ShadowRoot ? root.host.id : 'document')), walker)).toEqual(['document', 'host', 'inner'])
})
