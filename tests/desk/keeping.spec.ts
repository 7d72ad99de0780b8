import { test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { cmsUrl } from '../support/addresses.ts'
import { change, listOf, makeCircular, openForm, read, writeInto } from './documents.ts'
import { enter, signIn } from './sign-in.ts'
import { expect, patience } from './patient.ts'

test.describe.configure({ timeout: patience })

/** Somebody looks at another page: what is typed is kept, and the browser has written it down. */
async function leaveForAMoment(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  const kept = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const asked = indexedDB.open('clf-desk', 1)
          asked.onsuccess = () => {
            const count = asked.result.transaction('drafts').objectStore('drafts').count()
            count.onsuccess = () => resolve(count.result)
          }
        }),
    )
  await expect.poll(kept).toBeGreaterThan(0)
}

test.describe('what was typed and not saved', () => {
  test('is offered again after the browser is closed on it', async ({ page, context }) => {
    await enter(context, 'editor')
    const { documentId } = await makeCircular('editor')
    await openForm(page, 'circular', documentId)
    await page.clock.install()
    await openForm(page, 'circular', documentId)
    await page.locator('[name="en.title"]').fill('Typed before the crash')
    await writeInto(page.locator('[data-bodies="body"] [contenteditable="true"]').first(), 'Also in the body. ')
    await page.clock.runFor(11_000)
    const again = await context.newPage()
    await page.close({ runBeforeUnload: false })
    await openForm(again, 'circular', documentId)
    await expect(again.locator('[data-offer]')).toContainText('You typed this on')
    await again.getByRole('button', { name: 'Take it back' }).click()
    await expect(again.locator('[name="en.title"]')).toHaveValue('Typed before the crash')
    await expect(again.locator('[data-bodies="body"]')).toContainText('Also in the body.')
    await again.getByRole('button', { name: 'Save' }).first().click()
    await expect.poll(async () => JSON.stringify((await read('circular', documentId))['en'])).toContain('Also in the body.')
    await again.reload()
    await expect(again.locator('[data-group]').first()).toBeVisible()
    await expect(again.locator('[data-offer]')).toHaveCount(0)
  })

  test('is offered again after the session has ended under it', async ({ page }) => {
    await signIn(page, 'editor')
    const { documentId } = await makeCircular('editor')
    await openForm(page, 'circular', documentId)
    await page.locator('[name="en.title"]').fill('Typed in a session that ends')
    // This device is signed out on the server, and the page does not know; other devices of the person stay signed in.
    const ended = await page.evaluate(async () => {
      const token = decodeURIComponent(/jwtToken=([^;]+)/.exec(document.cookie)?.[1] ?? '') || (JSON.parse(localStorage.getItem('jwtToken') ?? '""') as string)
      const deviceId = localStorage.getItem('strapi.admin.deviceId') ?? ''
      return (await fetch('/admin/logout', { method: 'POST', headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }, body: JSON.stringify({ deviceId }) })).status
    })
    expect(ended).toBe(200)
    // The save is refused; or another request was before it, and Strapi asks whether to leave, above the button: then it is kept by then.
    const refused = page.waitForResponse((response) => response.request().method() === 'PUT' && response.status() === 401)
    const save = Promise.all([refused, page.getByRole('button', { name: 'Save' }).first().click()])
    const question = page.getByRole('alertdialog').or(page.getByRole('dialog')).first().waitFor().then(() => leaveForAMoment(page))
    await Promise.any([save, question])
    page.on('dialog', (dialog) => void dialog.accept())
    await signIn(page, 'editor')
    await openForm(page, 'circular', documentId)
    await page.getByRole('button', { name: 'Take it back' }).click()
    await expect(page.locator('[name="en.title"]')).toHaveValue('Typed in a session that ends')
  })

  test('of a new document is offered until it is made', async ({ page, context }) => {
    await enter(context, 'editor')
    await page.goto(cmsUrl + listOf('circular', '/create'))
    await page.locator('[name="en.title"]').fill('Never saved')
    await leaveForAMoment(page)
    await page.reload()
    await expect(page.locator('[data-offer]')).toBeVisible()
    await page.getByRole('button', { name: 'Take it back' }).click()
    await expect(page.locator('[name="en.title"]')).toHaveValue('Never saved')
    await page.getByRole('button', { name: 'Save' }).first().click()
    await page.waitForURL(/circular\/(?!create)[a-z0-9]+/)
    await page.goto(cmsUrl + listOf('circular', '/create'))
    await expect(page.locator('[data-group]').first()).toBeVisible()
    await expect(page.locator('[data-offer]')).toHaveCount(0)
  })

  test('is not offered when it was saved and the answer never came', async ({ page, context }) => {
    await enter(context, 'editor')
    const { documentId } = await makeCircular('editor')
    await openForm(page, 'circular', documentId)
    await page.locator('[name="en.title"]').fill('Saved without a word')
    await page.route(/collection-types\/api::circular/, async (route) => {
      if (route.request().method() !== 'PUT') return route.continue()
      await route.fetch()
    })
    await page.getByRole('button', { name: 'Save' }).first().click()
    await expect.poll(async () => (await read('circular', documentId))['en']).toMatchObject({ title: 'Saved without a word' })
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    page.on('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await expect(page.locator('[name="en.title"]')).toHaveValue('Saved without a word')
    await expect(page.locator('[data-offer]')).toHaveCount(0)
  })

  test('is offered while its save is on the way, which may be refused', async ({ page, context }) => {
    await enter(context, 'editor')
    const { documentId } = await makeCircular('editor')
    await openForm(page, 'circular', documentId)
    await page.locator('[name="en.title"]').fill('On its way')
    let refuse = () => {}
    const answered = new Promise<void>((done) => {
      refuse = done
    })
    await page.route(/collection-types\/api::circular/, async (route) => {
      if (route.request().method() !== 'PUT') return route.continue()
      await answered
      await route.fulfill({ status: 400, json: { data: null, error: { status: 400, name: 'ValidationError', message: 'Refused.', details: {} } } })
    })
    const sent = page.waitForRequest((request) => request.method() === 'PUT')
    await page.getByRole('button', { name: 'Save' }).first().click()
    await sent
    // Without the browser's loading anything: the form is asked for anew, and what is on its way is not stored yet.
    await page.locator(`a[href*="${listOf('circular').replace('/admin', '')}"]`).first().click()
    await expect(page.locator('tbody tr').first()).toBeVisible()
    await page.goBack()
    await expect(page.locator('[data-offer]')).toBeVisible()
    const refused = page.waitForResponse((response) => response.request().method() === 'PUT')
    refuse()
    await refused
    await page.reload()
    await page.getByRole('button', { name: 'Take it back' }).click()
    await expect(page.locator('[name="en.title"]')).toHaveValue('On its way')
  })

  test('is thrown away when the person says so', async ({ page, context }) => {
    await enter(context, 'editor')
    const { documentId } = await makeCircular('editor')
    await openForm(page, 'circular', documentId)
    await page.locator('[name="en.title"]').fill('To be thrown away')
    await leaveForAMoment(page)
    await page.reload()
    await page.getByRole('button', { name: 'Throw it away' }).click()
    await page.reload()
    await expect(page.locator('[data-group]').first()).toBeVisible()
    await expect(page.locator('[data-offer]')).toHaveCount(0)
  })
})

test('a save that comes after somebody else’s is refused with who, when and the difference, and loses nothing', async ({ page, context }) => {
  await enter(context, 'editor')
  const { documentId, en } = await makeCircular('editor')
  await openForm(page, 'circular', documentId)
  await page.locator('[name="en.title"]').fill('My title')
  await page.locator('input[name="fileReference"]').fill('Mine')
  expect(await change('admin', 'circular', documentId, { fileReference: 'Theirs', en: { ...(en as object), title: 'Their title' } })).toBe(200)
  await page.getByRole('button', { name: 'Save' }).first().click()
  const dialog = page.getByRole('dialog', { name: /somebody else has saved/ })
  await expect(dialog).toContainText(/Admin Demonstration saved it on \d{1,2} \w+ \d{4}/)
  await expect(dialog.locator('[data-difference="fileReference"]')).toContainText(/Theirs[\s\S]*Mine/)
  await expect(dialog.locator('[data-difference="en.title"]')).toContainText(/Their title[\s\S]*My title/)
  await dialog.getByRole('button', { name: 'Take what is stored: File reference' }).click()
  await dialog.getByRole('button', { name: 'Go on with the rest of mine' }).click()
  await expect(page.locator('[name="en.title"]')).toHaveValue('My title')
  await expect(page.locator('input[name="fileReference"]')).toHaveValue('Theirs')
  await page.getByRole('button', { name: 'Save' }).first().click()
  await expect.poll(async () => ((await read('circular', documentId))['en'] as { title: string }).title).toBe('My title')
  expect((await read('circular', documentId))['fileReference']).toBe('Theirs')
})
