import { test } from './desk-test.ts'
import { makeCircular, openForm } from './documents.ts'
import { enter } from './sign-in.ts'
import { expect, patience } from './patient.ts'

test.describe.configure({ timeout: patience })

test('what a browser sees of the page of a draft stands above the form, and leads to its place', async ({ page, context }) => {
  await enter(context, 'editor')
  // A formula has no place at which a line could break: it is wider than a narrow screen.
  const parts = Array.from({ length: 18 }, (_, index) => (index % 2 === 0 ? { type: 'symbol', element: 'mi', text: 'hours' } : { type: 'symbol', element: 'mo', text: '+' }))
  const formula = { type: 'paragraph', children: [{ type: 'formula', words: 'The sum of all hours', display: true, children: [{ type: 'math', element: 'mrow', children: parts }] }] }
  const { documentId } = await makeCircular('editor', { tc: null, sc: null, en: { title: 'Hours', body: { type: 'document', version: 1, children: [{ type: 'numbered', children: [formula] }] } } })
  await openForm(page, 'circular', documentId)
  await page.locator('[data-page="unseen"] button').focus()
  await page.keyboard.press('Enter')
  const fault = page.locator('[data-page="failed"] [data-page-fault="page/fits-a-narrow-screen"]')
  await expect(fault).toContainText('Page in English · Text, English, paragraph 1')
  await fault.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-body="en.body"] [contenteditable="true"]').first()).toBeFocused()
})

test('a draft is looked at on the intranet, in each language, by whoever has the link', async ({ page, context, browser }) => {
  await enter(context, 'editor')
  const { documentId, en } = await makeCircular('editor')
  const { title } = en as { title: string }
  await openForm(page, 'circular', documentId)
  await page.locator('[data-preview] button').focus()
  await page.keyboard.press('Enter')
  const link = page.locator('[data-preview] a').first()
  await expect(link).toHaveText('Page in English')
  await expect(page.locator('[data-preview] [role="status"]')).toContainText('Whoever has these links can read it until')

  // Somebody without an account, in another browser.
  const reader = await browser.newContext({ javaScriptEnabled: false })
  const shown = await reader.newPage()
  await shown.goto((await link.getAttribute('href')) ?? '')
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(shown.locator('clf-notice-banner').first()).toContainText('Readers do not see it.')
  await shown.locator('clf-header').getByRole('link', { name: '繁體' }).click()
  await expect(shown).toHaveURL(/\/tc\/preview\//)
  await expect(shown.getByRole('heading', { level: 1 })).toContainText('編輯台通告')
  const { pathname } = new URL(shown.url())
  expect((await shown.goto(pathname.replace(/\/preview\/[^/]+/, '')))?.status()).toBe(404)
  await reader.close()
})
