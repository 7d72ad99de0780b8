import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { auditPage, isAdvisory, mediaOf } from '@clf/audit'
import { settle } from '@clf/browser'
import { anyFreePorts } from '@clf/tools/start/ports'
import { startServer, stopServer, waitUntilHealthy } from '@clf/tools/start/server'
import { expect, test } from '@playwright/test'
import { listed, unpublish, uidOf } from '../desk/documents.ts'
import { ask } from '../desk/sign-in.ts'
import { cmsUrl } from '../support/addresses.ts'

// An emergency is on every page of the house that all tests share. This one begins in years, and only an intranet with another clock shows it.
test.describe.configure({ mode: 'serial', timeout: 300_000 })

const room = join(import.meta.dirname, '../../apps/intranet')
const inYears = 9
const yearMs = 366 * 86_400_000
const message = { en: 'All offices close at noon today', tc: '各辦公室今日中午關閉', sc: '各办公室今日中午关闭' }
const stops = { en: 'Electronic leave stops at six', tc: '電子假期服務於六時暫停', sc: '电子假期服务于六时暂停' }

let folder: string
let server: ChildProcess | undefined
let url: string
const published: string[] = []

/** Publishes an alert at once, from half a year before the time to which the clock is moved until half a year after it. */
async function alert(severity: string, words: typeof message, more: object = {}): Promise<void> {
  const [startsAt, endsAt] = [inYears - 0.5, inYears + 0.5].map((years) => new Date(Date.now() + years * yearMs).toISOString())
  const data = { severity, startsAt, endsAt, ...Object.fromEntries(Object.entries(words).map(([lang, text]) => [lang, { message: text }])), ...more }
  const made = await ask<{ data: { documentId: string } }>('editor', 'POST', `/content-manager/collection-types/${uidOf('alert')}`, data)
  const { documentId } = made.body.data
  const { status, body } = await ask('approver', 'POST', `/editions/${uidOf('alert')}/${documentId}/actions/emergency`, { comment: 'A test.' })
  expect([status, JSON.stringify(body)]).toEqual([200, expect.anything()])
  published.push(documentId)
}

test.beforeAll(async () => {
  const [service] = await listed('service', '&filters[serviceCode][$eq]=e-leave')
  await alert('emergency', message)
  await alert('warning', stops, { services: { connect: [{ documentId: service?.documentId, id: service?.['id'] }] } })
  folder = mkdtempSync(join(tmpdir(), 'clf-alerts-'))
  const clock = join(folder, 'clock')
  writeFileSync(clock, String(inYears * yearMs))
  const [port = 0] = await anyFreePorts(1)
  url = `http://127.0.0.1:${port}`
  const later = {
    name: 'intranet in years',
    args: ['--disable-warning=ExperimentalWarning', 'src/server/start.ts'],
    cwd: room,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NODE_OPTIONS: `--import ${pathToFileURL(join(room, 'src/fixture/clock-of-a-server.ts'))}`,
      CLF_TEST_CLOCK: clock,
      CLF_INTRANET_PORT: String(port),
      CLF_INTRANET_STORE: join(folder, 'store'),
      CLF_CMS_URL: cmsUrl,
      CLF_CMS_TOKEN_FILE: join(process.env['CLF_CMS_STATE'] ?? join(room, '../../cms/.clf'), 'replica-token'),
    },
    log: join(room, '.clf/logs/intranet-in-years.log'),
    healthUrl: `${url}/healthz`,
    isReady: async (health: Response) => ((await health.json()) as { content?: string }).content !== 'filling',
  }
  let failure: string | undefined
  server = await startServer(later, (why) => (failure = why))
  await waitUntilHealthy(later, () => failure !== undefined)
})

test.afterAll(async () => {
  if (server) await stopServer(server)
  for (const documentId of published) await unpublish('alert', documentId)
  rmSync(folder, { recursive: true, force: true })
})

const states = [{ theme: 'light', width: 1280 }, { theme: 'forced-colours', width: 320 }] as const
const paths = ['', '/services', '/services/e-leave', '/circulars', '/contact', '/no-such-page']

for (const segment of ['en', 'tc', 'sc'] as const) {
  test(`an emergency is a region with a name above the content of every page and takes no focus, in ${segment}`, async ({ page }) => {
    for (const path of paths) {
      await page.goto(`${url}/${segment}${path}`)
      await settle(page)
      const emergency = page.getByRole('region', { name: message[segment] })
      await expect(emergency, path).toHaveCount(1)
      await expect(page.getByRole('main').getByText(message[segment]), path).toHaveCount(0)
      expect(await page.evaluate(() => document.activeElement?.tagName), path).toBe('BODY')
      const [above, main] = await Promise.all([emergency.boundingBox(), page.getByRole('main').boundingBox()])
      expect(above && main && above.y + above.height <= main.y, path).toBe(true)
      for (const { theme, width } of states) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ ...mediaOf[theme], reducedMotion: 'reduce' })
        await settle(page)
        const { findings } = await auditPage(page, { state: `${theme}, ${width} px` })
        expect(findings.filter(({ outcome, rule }) => outcome === 'failed' && !isAdvisory(rule)), `${path}, ${theme}, ${width} px`).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${path}, ${width} px`).toBe(true)
      }
    }
  })
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('an alert stands at the head of pages, on the page of its service and in its place in the catalogue', async ({ page }) => {
    await page.goto(`${url}/en/services/e-leave`)
    await expect(page.getByRole('region', { name: message.en })).toBeVisible()
    await expect(page.getByRole('main').getByRole('region', { name: stops.en })).toBeVisible()
    await page.goto(`${url}/en/services`)
    const entry = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Electronic leave', exact: true }) })
    await expect(entry).toContainText(`Warning: ${stops.en}`)
    await expect(page.getByText(stops.en)).toHaveCount(1)
  })
})
