import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { anyFreePorts } from '@clf/tools/start/ports'
import { startServer, stopServer, waitUntilHealthy } from '@clf/tools/start/server'
import type { Server } from '@clf/tools/start/server'
import axe from 'axe-core'
import { copyDatabase } from '../support/copy-database.ts'

test.describe.configure({ mode: 'serial', timeout: 300_000 })
test.skip(Boolean(process.env['DATABASE_URL']), 'The second house has a copy of the SQLite file of its own.')

const root = join(import.meta.dirname, '../..')
const circular = '/circulars/financial-circular/6-2026'

/** A house of its own, whose CMS can be away without any other test missing it. */
let folder: string
let cms: Server
let intranet: Server
let cmsProcess: ChildProcess
let intranetProcess: ChildProcess
let site: string
let desk: string

const start = async (server: Server): Promise<ChildProcess> => {
  const child = await startServer(server, () => undefined, true)
  await waitUntilHealthy(server, () => child.exitCode !== null)
  return child
}

const health = async (): Promise<Record<string, string>> => (await (await fetch(intranet.healthUrl)).json()) as Record<string, string>

test.beforeAll(async () => {
  test.setTimeout(300_000)
  await mkdir(join(root, 'cms/.tmp'), { recursive: true })
  folder = await mkdtemp(join(root, 'cms/.tmp/test-'))
  copyDatabase(join(root, 'cms/.tmp/cms.db'), join(folder, 'cms.db'))
  const [intranetPort = 0, cmsPort = 0] = await anyFreePorts(2)
  site = `http://127.0.0.1:${intranetPort}`
  desk = `http://127.0.0.1:${cmsPort}`
  cms = {
    name: 'CMS that goes away',
    args: [join(root, 'node_modules/@strapi/strapi/bin/strapi.js'), 'start'],
    cwd: join(root, 'cms'),
    env: {
      ...process.env,
      NODE_ENV: 'production',
      CLF_CMS_PORT: String(cmsPort),
      CLF_INTRANET_URL: site,
      CLF_CMS_DATABASE: join(folder, 'cms.db'),
      CLF_CMS_STATE: join(folder, 'state'),
      CLF_CMS_LOOK_AT: 'published',
    },
    log: join(root, '.clf/logs/cms-that-goes-away.log'),
    healthUrl: `${desk}/healthz`,
  }
  intranet = {
    name: 'intranet of a CMS that goes away',
    args: ['--disable-warning=ExperimentalWarning', join(root, 'apps/intranet/src/server/start.ts')],
    cwd: join(root, 'apps/intranet'),
    env: {
      ...process.env,
      NODE_ENV: 'production',
      CLF_INTRANET_PORT: String(intranetPort),
      CLF_CMS_URL: desk,
      CLF_CMS_TOKEN_FILE: join(folder, 'state/replica-token'),
      CLF_CMS_SUBMISSION_TOKEN_FILE: join(folder, 'state/submission-token'),
      CLF_INTRANET_STORE: join(folder, 'read-model'),
      CLF_INTRANET_SUMS_SECONDS: '1',
    },
    log: join(root, '.clf/logs/intranet-of-cms-that-goes-away.log'),
    healthUrl: `${site}/healthz`,
    isReady: async (answer) => ((await answer.json()) as { content: string }).content === 'current',
  }
  cmsProcess = await start(cms)
  intranetProcess = await start(intranet)
})

test.afterAll(async () => {
  await stopServer(intranetProcess)
  await stopServer(cmsProcess)
  await rm(folder, { recursive: true, force: true })
})

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 200)}`))
  })
}

/** What the desk of the second house has, as an editor asks for it. */
async function letters(): Promise<{ message: string; about: string | null; reference: string; contact: string | null }[]> {
  const signIns = JSON.parse(readFileSync(join(process.env['CLF_CMS_STATE'] ?? join(root, 'cms/.clf'), 'sign-ins.json'), 'utf8')) as { email: string; password: string }[]
  token ??= await (async () => {
    const body = JSON.stringify(signIns.find(({ email }) => email.startsWith('editor@')))
    const answer = await fetch(`${desk}/admin/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    return ((await answer.json()) as { data: { token: string } }).data.token
  })()
  const answer = await fetch(`${desk}/desk/from-readers/letters`, { headers: { authorization: `Bearer ${token}` } })
  return ((await answer.json()) as { data: { letters: { message: string; about: string | null; reference: string; contact: string | null }[] } }).data.letters
}
let token: string | undefined

const words = {
  en: {
    aids: 'Feedback on this page',
    problem: 'Report an accessibility problem of this page',
    message: 'Your message',
    could: 'What could you not do?',
    send: 'Send',
    accepted: 'Accepted; not yet delivered.',
    error: 'Error: Feedback',
    empty: 'Write your message.',
  },
  tc: {
    aids: '對本頁的意見',
    problem: '報告本頁的無障礙問題',
    message: '你的意見',
    could: '你未能做到甚麼？',
    send: '送出',
    accepted: '已接收；尚未送達。',
    error: '錯誤：意見',
    empty: '請填寫你的意見。',
  },
  sc: {
    aids: '对本页的意见',
    problem: '报告本页的无障碍问题',
    message: '你的意见',
    could: '你未能做到什么？',
    send: '提交',
    accepted: '已接收；尚未送达。',
    error: '错误：意见',
    empty: '请填写你的意见。',
  },
} as const

test('what readers write while the CMS is away is accepted in each language, and is there once when it is back', async ({ page }) => {
  await stopServer(cmsProcess, 0)
  await expect.poll(async () => (await health())['cms'], { timeout: 60_000 }).toBe('down')
  for (const [segment, { aids, message, send, accepted }] of Object.entries(words)) {
    await page.goto(`${site}/${segment}${circular}`)
    await page.getByRole('link', { name: aids }).click()
    await expect(page.locator('#about')).toHaveValue(`/${segment}${circular}`)
    await page.getByLabel(message).fill(`Away, ${segment}\nsecond line`)
    await page.getByRole('button', { name: send, exact: true }).click()
    await expect(page.getByText(accepted)).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
    // As somebody does who is not sure whether it went.
    await page.reload()
    await expect(page.getByText(accepted)).toBeVisible()
  }
  await expect.poll(async () => (await health())['outboxWaiting'], { timeout: 60_000 }).toBe('3')
  await stopServer(intranetProcess, 0)
  cmsProcess = await start(cms)
  intranetProcess = await start(intranet)
  await expect.poll(async () => (await health())['outbox'], { timeout: 60_000 }).toBe('empty')
  expect((await letters()).map(({ message, about }) => [message, about])).toEqual(['en', 'tc', 'sc'].map((segment) => [`Away, ${segment}\nsecond line`, `/${segment}${circular}`]))
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const [segment, { problem, could, send, message, error, empty }] of Object.entries(words)) {
    test(`a form that was refused keeps what was typed and leads to what is wrong, in ${segment}`, async ({ page }) => {
      await page.goto(`${site}/${segment}/feedback`)
      await page.getByRole('textbox', { name: /@|e-mail|電郵|电邮/i }).fill('upstairs')
      await page.getByRole('button', { name: send, exact: true }).click()
      await expect(page).toHaveTitle(new RegExp(`^${error}`))
      await expect(page.locator('#contact')).toHaveValue('upstairs')
      await page.getByRole('link', { name: empty }).click()
      await expect(page.getByLabel(message)).toBeFocused()
    })

    test(`an accessibility problem is reported from its page, in ${segment}`, async ({ page }) => {
      await page.goto(`${site}/${segment}${circular}`)
      await page.getByRole('link', { name: problem }).click()
      await page.getByLabel(could).fill(`Could not read the table, ${segment}`)
      await page.getByRole('button', { name: send, exact: true }).click()
      const reference = (await page.locator('main strong').textContent()) ?? ''
      expect(reference).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/)
      await expect.poll(async () => (await letters()).find(({ message: said }) => said.endsWith(`table, ${segment}`))?.reference, { timeout: 60_000 }).toBe(reference)
    })
  }
})

test('an editor sees what readers wrote and what they did not find, and says what is done', async ({ page }) => {
  await fetch(`${site}/en/search?q=zzzzzz`, { headers: { 'user-agent': 'Mozilla/5.0 Firefox/140.0' } })
  await letters()
  await page.context().addCookies([{ name: 'jwtToken', value: token ?? '', url: desk }])
  await page.goto(`${desk}/admin/from-readers`)
  const letter = page.locator('[data-letter]').filter({ hasText: 'Could not read the table, en' })
  await expect(letter.getByRole('link', { name: `/en${circular}` })).toHaveAttribute('href', `${site}/en${circular}`)
  const reference = (await letter.getAttribute('data-letter')) ?? ''
  await letter.getByRole('button', { name: 'Done' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(`${reference} is done.`)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Letters' })).toBeFocused()
  await page.getByRole('button', { name: /^Done \(\d+\)$/ }).click()
  await expect(page.locator(`[data-letter="${reference}"]`)).toContainText('editor@demo.example')
  await page.getByRole('link', { name: 'Searches that found nothing' }).click()
  await expect(async () => {
    await page.reload()
    await expect(page.getByRole('row', { name: /zzzzzz English 1/ })).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 60_000 })
})
