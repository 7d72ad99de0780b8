import { test } from '@playwright/test'
import type { BrowserContext, Page } from '@playwright/test'
import { cmsUrl } from '../support/addresses.ts'
import { makeCircular, openForm, read } from './documents.ts'
import { tokenOf } from './sign-in.ts'
import { expect, patience } from './patient.ts'

test.describe.configure({ timeout: patience })

/** Signed in, with nothing chosen. */
const enterUnset = async (context: BrowserContext) => context.addCookies([{ name: 'jwtToken', value: await tokenOf('editor'), url: cmsUrl }])

/** How light the paper of the desk is, from 0 to 255. */
const paper = (page: Page) =>
  page.evaluate(() => {
    const grounds = [...document.querySelectorAll('main, main *')].map((element) => getComputedStyle(element).backgroundColor).filter((colour) => !/, 0\)$/.test(colour))
    const [red = 0, green = 0, blue = 0] = (grounds[0] ?? '').match(/\d+/g)?.map(Number) ?? []
    return Math.round((red + green + blue) / 3)
  })

async function chooseTheme(page: Page, name: string): Promise<void> {
  await page.goto(`${cmsUrl}/admin/me`)
  await page.getByRole('combobox', { name: 'Interface mode' }).click()
  await page.getByRole('option', { name }).click()
  await page.getByRole('button', { name: 'Save' }).click()
}

test('the desk is as dark as the system until somebody chooses otherwise', async ({ page, context }) => {
  await enterUnset(context)
  for (const [scheme, isDark] of [['dark', true], ['light', false]] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto(`${cmsUrl}/admin/me`)
    await expect(page.locator('input[name="email"]')).toBeVisible()
    expect((await paper(page)) < 128).toBe(isDark)
  }
})

test('the display of the desk is set, kept and set back, and changes no document', async ({ page, context }) => {
  await enterUnset(context)
  const { documentId } = await makeCircular('editor')
  const before = await read('circular', documentId)
  await page.emulateMedia({ colorScheme: 'light' })
  await chooseTheme(page, 'Dark mode')
  await expect.poll(() => paper(page)).toBeLessThan(128)

  const later = await context.newPage()
  await later.emulateMedia({ colorScheme: 'light' })
  await openForm(later, 'circular', documentId)
  expect(await paper(later)).toBeLessThan(128)
  await later.getByRole('button', { name: 'Simplified Chinese', exact: true }).first().click()
  await expect(later.locator('[name="sc.title"]')).toHaveCount(0)
  await expect(later.getByRole('button', { name: 'Save', exact: true })).toBeDisabled()
  expect(await read('circular', documentId)).toEqual(before)

  await chooseTheme(later, 'Light mode')
  await expect.poll(() => paper(later)).toBeGreaterThan(128)
})
