import { test } from './desk-test.ts'
import { makeCircular, openForm } from './documents.ts'
import { enter } from './sign-in.ts'
import { expect, patience } from './patient.ts'

test.describe.configure({ timeout: patience })

test('words are found in every language, forwards and backwards, and it is said when there are none', async ({ page, context }) => {
  await enter(context, 'editor')
  const { documentId } = await makeCircular('editor', { fileReference: 'Ref/或以後' })
  await openForm(page, 'circular', documentId)
  await page.getByRole('button', { name: 'Simplified Chinese', exact: true }).first().click()
  await expect(page.locator('[name="sc.title"]')).toHaveCount(0)
  const told = page.locator('[data-search-told]')
  await page.locator('[name="en.title"]').focus()
  await page.keyboard.press('F9')
  await expect(page.locator('[data-search] input')).toBeFocused()

  // An endnote of the Traditional text, and a fact.
  await page.keyboard.type('或以後')
  await page.keyboard.press('Enter')
  await expect(told).toHaveText('“或以後” stands in 2 places.')
  await page.keyboard.press('F9')
  await expect(told).toContainText('1 of 2: Text, Traditional Chinese')
  await expect(page.locator('[data-body="tc.body"] [contenteditable="true"]').first()).toBeFocused()
  await page.keyboard.press('F9')
  await expect(page.locator('[name="fileReference"]')).toBeFocused()
  await page.keyboard.press('Shift+F9')
  await expect(told).toContainText('1 of 2')

  // A language that is not shown is shown for it.
  await page.locator('[data-search] input').fill('编辑台通告')
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await expect(page.locator('[name="sc.title"]')).toBeFocused()

  await page.locator('[data-search] input').fill('no such words')
  await page.keyboard.press('Enter')
  await expect(told).toHaveText('“no such words” does not stand in this document.')
})
