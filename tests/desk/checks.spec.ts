import { test } from './desk-test.ts'
import type { Page } from '@playwright/test'
import { makeCircular, openForm, writeInto } from './documents.ts'
import { faultyWords } from './faulty-words.ts'
import { finding, stepTo } from './findings.ts'
import { enter } from './sign-in.ts'
import { expect, patience } from './patient.ts'

test.describe.configure({ timeout: patience })

/** The block of a body in which the caret stands. */
const blockAtCaret = (page: Page) => page.evaluate(() => getSelection()?.anchorNode?.parentElement?.closest('p, td, th, h2')?.textContent ?? '')

async function openFaulty(page: Page): Promise<void> {
  const { documentId } = await makeCircular('editor', faultyWords)
  await openForm(page, 'circular', documentId)
  await expect(page.locator('[data-checks="looked"]')).toBeVisible()
}

test('what readers would stumble over stands beside the text, and Enter leads to its place', async ({ page, context }) => {
  await enter(context, 'editor')
  await openFaulty(page)
  await expect(page.locator('[data-found="en"]').getByRole('heading', { name: /^English \(\d+\)$/ })).toBeVisible()

  await stepTo(page, finding(page, 'link-text-says-where', 'en.body'))
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-body="en.body"] [contenteditable="true"]').first()).toBeFocused()
  expect(await blockAtCaret(page)).toContain('click here')

  await stepTo(page, finding(page, 'no-spaces-between-han', 'tc.body.children.1'))
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-body="tc.body"] [contenteditable="true"]').first()).toBeFocused()
  expect(await blockAtCaret(page)).toBe('收 費')

  await stepTo(page, finding(page, 'issuer-is-named', 'sc.from'))
  await page.keyboard.press('Enter')
  await expect(page.locator('[name="sc.from"]')).toBeFocused()

  await stepTo(page, finding(page, 'review-is-due-within-a-year', 'reviewBy'))
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-field="reviewBy"] input').first()).toBeFocused()
})

test('a finding comes while somebody types, goes when it is mended, and is told in a quiet voice', async ({ page, context }) => {
  await enter(context, 'editor')
  await openFaulty(page)
  const before = await page.locator('[data-summary]').innerText()
  const body = page.locator('[data-body="en.body"] [contenteditable="true"]').first()
  await writeInto(body, 'Lorem ipsum ')
  await expect(finding(page, 'no-placeholder-words', 'en.body.children.0')).toBeVisible()
  const told = page.locator('[data-checks] .desk-hidden[role="status"]')
  await expect(told).not.toHaveText(before)
  for (let key = 0; key < 'Lorem ipsum '.length; key += 1) await page.keyboard.press('Backspace')
  await expect(finding(page, 'no-placeholder-words', 'en.body.children.0')).toHaveCount(0)
  await expect(told).toHaveText(before)
})

test('Escape goes back from the findings to where somebody wrote', async ({ page, context }) => {
  await enter(context, 'editor')
  await openFaulty(page)
  const body = page.locator('[data-body="en.body"] [contenteditable="true"]').first()
  await body.focus()
  await page.keyboard.press('F8')
  await expect(page.locator('[data-finding]:focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(body).toBeFocused()
})

test('on a narrow screen the findings stand in the form, after the text', async ({ page, context }) => {
  await enter(context, 'editor')
  await page.setViewportSize({ width: 320, height: 900 })
  await openFaulty(page)
  const order = await page.locator('[data-words="body"], [data-checks], [data-group="identity"]').evaluateAll((parts) => parts.map((part) => Object.keys((part as HTMLElement).dataset)[0]))
  expect(order).toEqual(['words', 'checks', 'group'])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
})
