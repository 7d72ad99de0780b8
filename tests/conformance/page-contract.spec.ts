import { expect, test } from '@playwright/test'
import { languages, pages } from '../support/page-kinds.ts'

const dateLabel: Record<string, RegExp> = {
  en: /Last (revision|review) date:?\s*\d{1,2} [A-Z][a-z]+ \d{4}/,
  'zh-Hant-HK': /(修訂|覆檢)日期：?\s*\d{4}年\d{1,2}月\d{1,2}日/,
  'zh-Hans': /(修订|覆检)日期：?\s*\d{4}年\d{1,2}月\d{1,2}日/,
}

/** What the page itself saw while it loaded. */
interface PageRecord {
  shift: number
  moved: string[]
  violations: string[]
}

interface LayoutShift extends PerformanceEntry {
  value: number
  sources: { node: Node | null }[]
}

for (const { name, tag, segment, path, url, status } of pages) {
  test.describe(`${name} in ${tag}`, () => {
    test('says what it is, in which language, and where the other versions are', async ({ page, baseURL }) => {
      const response = await page.goto(url)
      expect(response?.status()).toBe(status)
      await expect(page.locator('html')).toHaveAttribute('lang', tag)
      const parts = (await page.title()).split(' - ')
      expect(parts.length).toBeGreaterThanOrEqual(path === '' ? 1 : 2)
      expect(await page.locator('meta[name="description"]').getAttribute('content')).toMatch(/\S{8}|.{20}/)
      await expect(page.locator('h1')).toHaveCount(1)
      await expect(page.locator('h1')).not.toBeEmpty()
      for (const other of languages) {
        const alternate = page.locator(`link[rel="alternate"][hreflang="${other.tag}"]`)
        await expect(alternate).toHaveAttribute('href', new URL(`/${other.segment}${path}`, baseURL).href)
      }
      await expect(page.locator('link[rel="alternate"][hreflang="x-default"]')).toHaveCount(1)
      expect(segment).toBe(new URL(page.url()).pathname.split('/')[1])
    })

    test('shows the later of revision and review date', async ({ page }) => {
      await page.goto(url)
      const footer = await page.locator('clf-footer').evaluate((element) => element.shadowRoot?.textContent ?? '')
      expect(footer.replaceAll(/\s+/g, ' ')).toMatch(dateLabel[tag] ?? /never/)
    })

    test('keeps the content security policy, the console and the layout still', async ({ page }) => {
      const complaints: string[] = []
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()) && !isOwnStatus(message.text(), status)) complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(String(error)))
      await page.addInitScript(() => {
        const record: PageRecord = { shift: 0, moved: [], violations: [] }
        Object.assign(window, { clfRecord: record })
        document.addEventListener('securitypolicyviolation', (event) => record.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`))
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as LayoutShift[]) {
            record.shift += entry.value
            record.moved.push(...entry.sources.map(({ node }) => `${node?.nodeName} ${node?.textContent?.trim().slice(0, 40)}`))
          }
        }).observe({ type: 'layout-shift', buffered: true })
      })
      const response = await page.goto(url, { waitUntil: 'networkidle' })
      const policy = response?.headers()['content-security-policy'] ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("require-trusted-types-for 'script'")
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval/)
      await page.waitForFunction(() => customElements.get('clf-header') !== undefined)
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 200))))
      const record = await page.evaluate(() => (window as unknown as { clfRecord: PageRecord }).clfRecord)
      expect(record.violations).toEqual([])
      expect(complaints).toEqual([])
      expect(record.shift, `moved: ${record.moved.join(', ')}`).toBeLessThanOrEqual(0.005)
    })
  })
}

/** Chromium logs the status of the document itself; on an error page that is what was asked for. */
const isOwnStatus = (text: string, status: number): boolean => status >= 400 && text.includes(`status of ${status}`)
