import { hkdfSync } from 'node:crypto'
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { sessionCookie } from '@clf/app-shell/sign-in'
import type { Session } from '@clf/app-shell/sign-in'
import { startServer, stopServer, waitUntilHealthy } from '@clf/tools/start/server'
import { expect, test } from '@playwright/test'
import type { BrowserContext, Page } from '@playwright/test'
import axe from 'axe-core'
import { intranetUrl, readersProviderUrl, sessionKey, testPorts } from '../support/addresses.ts'

test.describe.configure({ mode: 'serial' })

const room = join(import.meta.dirname, '../../apps/intranet')
const restricted = '/circulars/procurement-circular/5-2023'
const minute = 60_000

let provider: ChildProcess

test.beforeAll(async () => {
  let failure: string | undefined
  const server = {
    name: 'provider of readers',
    args: ['--experimental-strip-types', 'src/people/provider.ts'],
    cwd: room,
    env: { ...process.env, CLF_PROVIDER_PORT: String(testPorts.readersProvider), CLF_INTRANET_ORIGIN: intranetUrl },
    log: join(room, '.clf/logs/provider.log'),
    healthUrl: `${readersProviderUrl}/.well-known/openid-configuration`,
  }
  provider = await startServer(server, (message) => (failure = message))
  await waitUntilHealthy(server, () => failure !== undefined)
})

test.afterAll(() => stopServer(provider))

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 200)}`))
  })
}

const words = {
  en: { choice: 'Sign in on a shared computer', as: 'Signed in as Lam Chi Wai.', out: 'Sign out', done: 'You are signed out' },
  tc: { choice: '在共用電腦登入', as: '已登入：Lam Chi Wai。', out: '登出', done: '你已登出' },
  sc: { choice: '在共用计算机登录', as: '已登录：Lam Chi Wai。', out: '退出', done: '您已退出' },
} as const

for (const [segment, { choice, as, out, done }] of Object.entries(words)) {
  test(`somebody reads what is restricted at a shared computer and leaves nothing behind, in ${segment}`, async ({ page }) => {
    await page.goto(`/${segment}/circulars?status=all`)
    await page.locator(`a[href="/${segment}/sign-in"]`).click()
    await page.getByRole('link', { name: choice }).click()
    await page.getByRole('button', { name: 'Lam Chi Wai' }).click()
    await expect(page).toHaveURL(`${intranetUrl}/${segment}/circulars?status=all`)
    await expect(page.getByText(as)).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
    const answer = await page.goto(`/${segment}${restricted}`)
    expect(answer?.status()).toBe(200)
    await page.getByRole('button', { name: out }).click()
    // The provider of the tests is of the same site, so its cookies are forgotten too and it asks nothing.
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(done)
    for (let steps = 0; steps < 3; steps += 1) {
      await page.goBack().catch(() => null)
      await expect(page.getByText(as)).toHaveCount(0)
    }
    expect((await page.goto(`/${segment}${restricted}`))?.status()).toBe(404)
  })
}

/** A session in which nothing was done for some minutes, sealed as the intranet seals it. */
async function idleFor(context: BrowserContext, minutes: number): Promise<void> {
  const key = Buffer.from(hkdfSync('sha256', sessionKey, '', 'cookies of @clf/app-shell', 32))
  const seen = Date.now() - minutes * minute
  const session: Session = { subject: 'a-5', name: 'Lam Chi Wai', groups: ['staff'], began: seen, seen, isShared: false }
  const [, value = ''] = /=([\w-]+);/.exec(sessionCookie({ keys: () => [key], origin: intranetUrl } as unknown as Parameters<typeof sessionCookie>[0], session)) ?? []
  await context.addCookies([{ name: 'clf-session', value, url: intranetUrl, httpOnly: true, sameSite: 'Lax' }])
}

test('somebody who does nothing is warned in time, stays with one press, and is signed out when they do not answer', async ({ page, context }) => {
  await page.clock.install()
  await idleFor(context, 0)
  await page.goto(`/en${restricted}`)
  const warning = page.getByRole('alertdialog', { name: 'You will soon be signed out' })
  await page.clock.runFor(27 * minute)
  await expect(warning).toBeHidden()
  await idleFor(context, 28.5)
  await page.clock.runFor(2 * minute)
  await expect(warning).toBeVisible()
  await expect(page.getByRole('button', { name: 'Stay signed in' })).toBeFocused()
  expect(await faultsOf(page)).toEqual([])
  // The warning is gone at once; the cookie of the answer would take the place of the one that is set below.
  const putOff = page.waitForResponse((response) => response.url().endsWith('/sign-in/session') && response.request().method() === 'POST')
  await page.keyboard.press('Enter')
  expect((await putOff).status()).toBe(200)
  await expect(warning).toBeHidden()
  // It was put off at the server, and another half hour begins.
  await page.clock.runFor(27 * minute)
  await expect(warning).toBeHidden()
  await idleFor(context, 31)
  await page.clock.runFor(3 * minute)
  await expect(page).toHaveURL(/\/en\/sign-in\?ended=yes&return=/)
  await expect(page.getByText('because nothing was opened for some time')).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says until when it holds, and one press ends it', async ({ page, context }) => {
    await idleFor(context, 0)
    await page.goto('/en')
    await expect(page.getByText(/If you open no page, you are signed out at \d\d:\d\d Hong Kong time\./)).toBeVisible()
    await expect(page.getByRole('alertdialog')).toBeHidden()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await expect(page).toHaveURL(new RegExp(`^${readersProviderUrl}/session/end`))
    // Cookies know no port: those of the provider stand beside them.
    expect((await context.cookies(intranetUrl)).map(({ name }) => name).filter((name) => name.startsWith('clf-'))).toEqual([])
  })
})
