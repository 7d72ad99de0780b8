import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { startServer, stopServer, waitUntilHealthy } from '@clf/tools/start/server'
import { test } from '@playwright/test'
import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { cmsUrl, providerUrl, testPorts } from '../support/addresses.ts'
import { expect, patience } from './patient.ts'
import type { Locale } from './sign-in.ts'

test.describe.configure({ timeout: patience, mode: 'serial' })

const root = join(import.meta.dirname, '../..')

let provider: ChildProcess

test.beforeAll(async () => {
  let failure: string | undefined
  const server = {
    name: 'provider',
    args: ['cms/demonstration-provider/main.ts', '--port', String(testPorts.provider), '--cms', cmsUrl],
    cwd: root,
    env: process.env,
    log: join(root, '.clf/logs/provider.log'),
    healthUrl: `${providerUrl}/.well-known/openid-configuration`,
  }
  provider = await startServer(server, (message) => (failure = message))
  await waitUntilHealthy(server, () => failure !== undefined)
})

test.afterAll(() => stopServer(provider))

interface Words {
  button: string
  desk: string
  leave: string
}

const words: Record<Locale, Words> = {
  en: { button: 'Sign in with your government account', desk: 'Your desk', leave: 'Log out' },
  zh: { button: '使用政府帳戶登入', desk: '工作台', leave: '登出' },
  'zh-Hans': { button: '使用政府账号登录', desk: '工作台', leave: '登出' },
}

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 200)}`))
  })
}

for (const [locale, { button, desk, leave }] of Object.entries(words)) {
  test(`somebody signs in by the provider, works at the desk and signs out at both, in ${locale}`, async ({ page }) => {
    await page.addInitScript((language) => localStorage.setItem('strapi-admin-language', language), locale)
    await page.goto(`${cmsUrl}/admin/auth/login`)
    const link = page.getByRole('link', { name: button, exact: true })
    await expect(link).toBeVisible()
    await expect(page.locator('input[name="email"]')).toBeVisible()
    expect(await faultsOf(page)).toEqual([])

    await link.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Chan Tai Man' }).click()
    await expect(page.getByRole('heading', { level: 1, name: desk })).toBeVisible()
    expect(new URL(page.url()).origin).toBe(cmsUrl)

    await page.getByRole('button', { name: /Chan Tai Man/ }).click()
    await page.getByRole('menuitem', { name: leave, exact: true }).click()
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await expect(link).toBeVisible()
    expect(page.url()).toBe(`${cmsUrl}/admin/auth/login`)
    // Nobody is signed in: the desk is not shown.
    await page.goto(`${cmsUrl}/admin/`)
    await expect(link).toBeVisible()
  })
}

test('somebody whose groups give no role is told what to do, and finds back', async ({ page }) => {
  await page.goto(`${cmsUrl}/sign-in/start?language=tc`)
  await page.getByRole('button', { name: 'Lam Chi Wai' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('你的帳戶在此系統沒有角色')
  expect(await faultsOf(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await expect(page.getByRole('link', { name: '前往登入頁面' })).toHaveAttribute('href', `${cmsUrl}/admin/auth/login`)
})
