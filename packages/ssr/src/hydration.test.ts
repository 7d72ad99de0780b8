import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { launchChromium } from './fixtures/launch-chromium.ts'
import { page as html } from './fixtures/page.ts'
import { servePage } from './fixtures/serve-page.ts'

vi.setConfig({ testTimeout: 30_000 })

let browser: Browser
let site: { address: string; close: () => void }

beforeAll(async () => {
  browser = await launchChromium()
  site = await servePage(html)
}, 30_000)

afterAll(async () => {
  site.close()
  await browser.close()
})

async function open(path: string, { javaScriptEnabled = true, width = 1280 } = {}): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ javaScriptEnabled, viewport: { width, height: 800 } })
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  await page.goto(site.address + path, { waitUntil: 'load' })
  return { page, complaints }
}

async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const elements = [...document.querySelectorAll('clf-header, clf-footer, clf-notice-banner')]
    return elements.every((element) => 'hasUpdated' in element && element.hasUpdated === true)
  })
}

async function boxes(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    // The words drawn over a file input lie in its box.
    [...document.querySelectorAll('body, body *:not(.clf-file-words, .clf-file-words *)')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return `${element.localName} ${x} ${y} ${width} ${height}`
    })
  )
}

async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 300)
      }),
  )
}

describe('a rendered page in a browser', () => {
  it('shows the same with script off and on', async () => {
    const still = await open('/', { javaScriptEnabled: false })
    const live = await open('/')
    await hydrated(live.page)
    const spoken = await live.page.locator('body').ariaSnapshot()
    expect(spoken).toContain('link "跳至內容"')
    expect(spoken).toContain('2026年11月1日')
    expect(await still.page.locator('body').ariaSnapshot()).toBe(spoken)
  })

  it('hydrates without an error, a warning or a breach of the policy', async () => {
    const { page, complaints } = await open('/')
    await hydrated(page)
    expect(complaints).toEqual([])
    expect(await page.locator('[defer-hydration]').count()).toBe(0)
  })

  it.each([320, 1280])('hydrates without moving anything at %i px', async (width) => {
    const { page } = await open('/still', { width })
    const before = await boxes(page)
    await page.addScriptTag({ type: 'module', url: '/clf.bundle.js' })
    await hydrated(page)
    expect(await boxes(page)).toEqual(before)
    expect(await layoutShift(page)).toBe(0)
  })

  it('keeps the nodes the server wrote and brings them to life', async () => {
    const { page } = await open('/still')
    const link = await page.locator('clf-header a.home').elementHandle()
    await page.addScriptTag({ type: 'module', url: '/clf.bundle.js' })
    await hydrated(page)
    expect(await link?.evaluate((node) => node.isConnected)).toBe(true)
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'en'))
    await page.getByRole('link', { name: 'Skip to content' }).waitFor({ state: 'attached' })
    await page.locator('clf-text-size button').nth(2).click()
    expect(await page.locator('html').getAttribute('data-clf-text-size')).toBe('largest')
  })
})
