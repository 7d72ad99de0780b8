import { expect, test } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { auditPage, isAdvisory } from '@clf/audit'
import { settle } from '@clf/browser'
import { anyFreePorts } from '@clf/tools/start/ports'
import { startServer, stopServer, waitUntilHealthy } from '@clf/tools/start/server'

const root = join(import.meta.dirname, '../..')

/** An intranet of its own that has read nothing yet, and whose CMS does not answer: nothing listens on port 9 of the loopback address. */
const lonelyAt = (port: number, store: string) => ({
  name: 'intranet without a CMS',
  file: process.execPath,
  args: ['--disable-warning=ExperimentalWarning', join(root, 'apps/intranet/src/server/start.ts')],
  cwd: join(root, 'apps/intranet'),
  env: { ...process.env, NODE_ENV: 'production', CLF_INTRANET_PORT: String(port), CLF_CMS_URL: 'http://127.0.0.1:9', CLF_INTRANET_STORE: store },
  log: join(root, '.clf/logs/intranet-without-cms.log'),
  healthUrl: `http://127.0.0.1:${port}/healthz`,
})

test('a reader is told what happened and what still works, in each language, without a fault', async ({ page }) => {
  const [port = 0] = await anyFreePorts(1)
  const store = await mkdtemp(join(tmpdir(), 'clf-read-model-'))
  const lonely = lonelyAt(port, store)
  const server = await startServer(lonely, () => undefined)
  try {
    await waitUntilHealthy(lonely, () => server.exitCode !== null)
    for (const [segment, lang] of [['en', 'en'], ['tc', 'zh-Hant-HK'], ['sc', 'zh-Hans']] as const) {
      const response = await page.goto(`http://127.0.0.1:${port}/${segment}/circulars`)
      expect(response?.status()).toBe(503)
      expect(response?.headers()['retry-after']).toMatch(/^\d+$/)
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty()
      await expect(page.getByRole('main')).not.toContainText(/ECONNREFUSED|fetch failed|at .*\.(js|ts)/)
      await settle(page)
      const { findings } = await auditPage(page, { state: 'light, 1280 px' })
      expect(findings.filter(({ outcome, rule }) => outcome === 'failed' && !isAdvisory(rule))).toEqual([])
    }
    const statement = await page.goto(`http://127.0.0.1:${port}/en/accessibility`)
    expect(statement?.status()).toBe(200)
  } finally {
    await stopServer(server)
    await rm(store, { recursive: true, force: true })
  }
})
