import { test } from './desk-test.ts'
import type { Locator, Page } from '@playwright/test'
import { makeCircular, openForm, read } from './documents.ts'
import { faultyWords } from './faulty-words.ts'
import { finding } from './findings.ts'
import { enter } from './sign-in.ts'
import { expect, patience } from './patient.ts'

test.describe.configure({ timeout: patience })

const told = (page: Page): Locator => page.locator('.desk-checks [data-told]')
const bodyOf = (page: Page, language: string): Locator => page.locator(`[data-body="${language}.body"] [contenteditable="true"]`).first()

async function openFaulty(page: Page): Promise<string> {
  const { documentId } = await makeCircular('editor', faultyWords)
  await openForm(page, 'circular', documentId)
  await expect(page.locator('[data-checks="looked"]')).toBeVisible()
  return documentId
}

test('one key mends a finding in the text, the next one has the focus, and one key takes it back', async ({ page, context }) => {
  await enter(context, 'editor')
  await openFaulty(page)
  const spaced = finding(page, 'no-spaces-between-han', 'tc.body.children.1')
  await spaced.focus()
  await page.keyboard.press('Shift+Enter')
  await expect(told(page)).toHaveText('Mended.')
  await expect(spaced).toHaveCount(0)
  await expect(bodyOf(page, 'tc').locator('td, th').first()).toHaveText('收費')
  await expect(page.locator('[data-finding]:focus')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(told(page)).toHaveText('Taken back.')
  await expect(bodyOf(page, 'tc').locator('td, th').first()).toHaveText('收 費')
  await expect(spaced).toBeVisible()
})

test('a fact is mended in its field by the button, and what is saved is what the form shows', async ({ page, context }) => {
  await enter(context, 'editor')
  const { documentId } = await makeCircular('editor', { reviewBy: '2028-11-02' })
  await openForm(page, 'circular', documentId)
  const late = finding(page, 'review-is-due-within-a-year', 'reviewBy')
  await page.getByRole('button', { name: /^Mend it: .*review/i }).click()
  await expect(late).toHaveCount(0)
  await expect(page.locator('[data-field="reviewBy"] input[data-part="year"]')).toHaveValue('2027')
  await page.getByRole('button', { name: 'Take it back' }).click()
  await expect(page.locator('[data-field="reviewBy"] input[data-part="year"]')).toHaveValue('2028')
  await late.focus()
  await page.keyboard.press('Shift+Enter')
  await expect(told(page)).toHaveText('Mended.')
  await page.keyboard.press('Control+s')
  await expect.poll(async () => (await read('circular', documentId))['reviewBy']).toBe('2027-11-02')
})

test('the button that publishes says what stands against it', async ({ page, context }) => {
  await enter(context, 'admin')
  await openFaulty(page)
  await expect(page.getByRole('button', { name: /^Publish \(\d+ to mend/ })).toBeVisible()
})

test('the headings of the text stand in the panel, and Enter leads to one', async ({ page, context }) => {
  await enter(context, 'editor')
  const { documentId } = await makeCircular('editor')
  await openForm(page, 'circular', documentId)
  await page.locator('[data-outline] > summary').focus()
  await page.keyboard.press('Enter')
  const last = page.locator('[data-outline-to^="sc.body"]').last()
  const words = await last.innerText()
  await last.focus()
  await page.keyboard.press('Enter')
  await expect(bodyOf(page, 'sc')).toBeFocused()
  expect(await page.evaluate(() => getSelection()?.anchorNode?.parentElement?.closest('h2, h3, h4')?.textContent)).toContain(words)
})

test('a question is answered once, and is open again when what it was asked about has changed', async ({ page, context }) => {
  await enter(context, 'editor')
  const { documentId } = await makeCircular('editor', { effectiveFrom: '2026-10-01' })
  await openForm(page, 'circular', documentId)
  const question = finding(page, 'dates-are-in-order', 'effectiveFrom')
  const item = page.locator('li').filter({ has: question })
  const answer = item.getByRole('button', { name: /^It is right as it stands: / })
  await answer.focus()
  await page.keyboard.press('Enter')
  await expect(told(page)).toContainText('Your answer is kept')
  await expect(item.locator('[data-answer]')).toContainText('editor@demo.example')
  await page.reload()
  await expect(item.locator('[data-answer]')).toBeVisible()
  await page.locator('[data-field="effectiveFrom"] input[data-part="day"]').fill('2')
  await expect(answer).toBeVisible()
  await expect(item.locator('[data-answer]')).toHaveCount(0)
})

test('a publication that is refused says that nothing was published and nothing saved, and leads to what stops it', async ({ page, context }) => {
  await enter(context, 'admin')
  const { documentId } = await makeCircular('admin', { tc: { title: null } })
  await openForm(page, 'circular', documentId)
  await page.locator('input[name="fileReference"]').fill('Typed')
  await page.getByRole('button', { name: /^Publish/ }).click()
  await expect(page.locator('[data-errors]')).toContainText('Not published and not saved. What you typed is still here.')
  await expect(page.locator('[data-errors]')).toBeFocused()
  await expect(page.locator('input[name="fileReference"]')).toHaveValue('Typed')
  await page.locator('[data-errors] a').first().click()
  await expect(page.locator('[name^="tc."]:focus, [data-body^="tc."] :focus')).toHaveCount(1)
})
