import { chromiumLaunchOptions, worldsOf } from '@clf/browser'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeSnapshot } from './take-snapshot.ts'

let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch(chromiumLaunchOptions())
})
afterAll(() => browser.close())

const snapshotOf = async (html: string) => {
  const page = await browser.newPage()
  await page.setContent(html)
  const [world] = await worldsOf(page)
  return takeSnapshot(world)
}

test('a child of a host that no slot takes is drawn nowhere and not judged', async () => {
  const { links, texts } = await snapshotOf('<div><template shadowrootmode="open"><p>Shown</p></template><a href="/leave">Leave</a></div>')
  expect(links).toEqual([])
  expect(texts.map(({ text }) => text)).toEqual(['Shown'])
})

test('a child of a host that a slot takes is judged', async () => {
  const { links } = await snapshotOf('<div><template shadowrootmode="open"><slot></slot></template><a href="/leave">Leave</a></div>')
  expect(links.map(({ text, address }) => `${text} ${address}`)).toEqual(['Leave /leave'])
})

test('what is hidden from screen readers is not among links, what is closed neither', async () => {
  const { links } = await snapshotOf('<a href="/a" aria-hidden="true">A</a><details><summary>More</summary><a href="/b">B</a></details><a href="/c">C</a>')
  expect(links.map(({ text }) => text)).toEqual(['C'])
})
