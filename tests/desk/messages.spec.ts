import { test } from '@playwright/test'
import { makeCircular, openForm } from './documents.ts'
import { enter } from './sign-in.ts'
import { expect, patience } from './patient.ts'

test.describe.configure({ timeout: patience })

test('a message that something went wrong stays until somebody closes it', async ({ page, context }) => {
  await enter(context, 'editor')
  const { documentId } = await makeCircular('editor')
  await page.clock.install()
  await openForm(page, 'circular', documentId)
  await page.route(/collection-types\/api::circular/, async (route) => {
    if (route.request().method() !== 'PUT') return route.continue()
    await route.fulfill({ status: 500, json: { data: null, error: { status: 500, name: 'InternalServerError', message: 'The disk is full.', details: {} } } })
  })
  await page.locator('input[name="fileReference"]').fill('Typed')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const message = page.getByRole('alert').filter({ hasText: 'The disk is full.' })
  await expect(message).toBeVisible()
  await page.clock.runFor(60_000)
  await expect(message).toBeVisible()
  await page.getByRole('region', { name: /^Notifications/ }).getByRole('button', { name: 'Close' }).focus()
  await page.keyboard.press('Enter')
  await expect(message).toHaveCount(0)
})
