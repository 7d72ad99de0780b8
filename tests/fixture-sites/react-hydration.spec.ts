import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { alive } from '../visit/alive.ts'
import { test } from './site-test.ts'
import { pages, placeOf } from './sites.ts'

const typed = { name: 'Chan Tai Man', reason: 'Moved', hkid: 'A123456(3)', day: '27', month: '3', year: '1990', number: '2345 6789' }
const all = { ...typed, contact: 'phone', proof: 'proof.pdf' }

async function fillIn(page: Page): Promise<void> {
  await page.locator('#by-phone').check()
  for (const [id, value] of Object.entries(typed)) await page.locator(`#${id}`).fill(value)
  await page.locator('#proof').setInputFiles({ name: 'proof.pdf', mimeType: 'application/pdf', buffer: Buffer.from('proof') })
}

const answers = (page: Page) => page.locator('form').evaluate((form: HTMLFormElement) => [...new FormData(form)].map(([name, value]) => [name, value instanceof File ? value.name : value]))

for (const sitePage of pages.filter(({ site }) => site.name === 'react')) {
  test(`${placeOf(sitePage)}, keeps what is typed before React takes over, and when it renders again`, async ({ pair: { live, complaints }, urlOf }) => {
    const scripts = Promise.withResolvers<undefined>()
    await live.route('**/*.js', async (route) => {
      await scripts.promise
      await route.continue()
    })
    await live.goto(`${urlOf(sitePage)}fields/`, { waitUntil: 'commit' })
    await fillIn(live)
    const before = await answers(live)
    const typedIn = await live.locator('#day').elementHandle()
    scripts.resolve(undefined)
    await alive(live)
    await live.locator('#press').click()
    await expect(live.locator('.clf-hint').filter({ hasText: / 1$/ })).toHaveCount(6)
    expect(Object.fromEntries(before)).toEqual(all)
    expect(await answers(live)).toEqual(before)
    expect(await typedIn?.evaluate((input) => input.isConnected)).toBe(true)
    expect(complaints).toEqual([])
  })
}
