import { test } from '@playwright/test'
import axe from 'axe-core'
import { change, makeCircular, openForm, publishable, read, submit, unpublish, uidOf } from './documents.ts'
import { Keyboard } from './journeys/keyboard.ts'
import { expect, patience } from './patient.ts'
import { ask, enter } from './sign-in.ts'

test.describe.configure({ timeout: patience })

async function publish(documentId: string): Promise<void> {
  await submit('editor', 'circular', documentId)
  expect((await ask('approver', 'POST', `/content-manager/collection-types/${uidOf('circular')}/${documentId}/actions/publish`, {})).status).toBe(200)
}

/** A circular that readers had in two versions, the second with another title in Chinese and another paragraph in English. */
async function publishedTwice(): Promise<string> {
  const { documentId } = await makeCircular('editor', await publishable())
  await publish(documentId)
  const { en, tc } = (await read('circular', documentId)) as unknown as Record<'en' | 'tc', object>
  const body = { type: 'document', version: 1, children: [{ type: 'paragraph', children: [{ type: 'text', text: 'The desk opens at ten.' }] }] }
  expect(await change('editor', 'circular', documentId, { en: { ...en, body }, tc: { ...tc, title: '編輯台的新時間' } })).toBe(200)
  await publish(documentId)
  return documentId
}

test('an editor compares two public versions by keyboard, language by language, and puts the first one into the draft again', async ({ browser }) => {
  const documentId = await publishedTwice()
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  await enter(context, 'editor')
  const page = await context.newPage()
  await openForm(page, 'circular', documentId)
  const keyboard = new Keyboard(page)
  const versions = page.getByRole('region', { name: 'Public versions' })
  await keyboard.tabTo(versions.getByText('What readers had, and when'))
  await keyboard.press('Enter')
  const rows = versions.locator('[data-version]')
  await expect(rows.locator('strong')).toHaveText(['Published', 'Published'])
  await expect(rows.first()).toContainText('approver@')

  await keyboard.tabTo(rows.first().getByText('Compare with the version before'))
  await keyboard.press('Enter')
  const [english, chinese] = [rows.first().locator('[data-changes="en"]'), rows.first().locator('[data-changes="tc"]')]
  await expect(english.locator('del')).toHaveText('All is as before.')
  await expect(english.locator('ins')).toHaveText('The desk opens at ten.')
  await expect(chinese.locator('dd')).toHaveText(['Before: 編輯台的時間', 'After: 編輯台的新時間'])
  await expect(rows.first().locator('[data-changes="sc"]')).toHaveCount(0)

  await keyboard.tabTo(rows.last().getByRole('button', { name: /^Put the version of/ }))
  await keyboard.press('Enter')
  await expect(rows.last().getByRole('button', { name: 'Keep the draft' })).toBeFocused()
  await page.evaluate(axe.source)
  const faults = await page.evaluate(async () => (await (globalThis as unknown as { axe: typeof axe }).axe.run('[data-versions]')).violations.map(({ id }) => id))
  expect(faults).toEqual([])
  await keyboard.press('Enter')
  await expect(rows.last().getByRole('button', { name: /^Put the version of/ })).toBeFocused()
  expect((await read('circular', documentId) as unknown as { tc: { title: string } }).tc.title).toBe('編輯台的新時間')

  await keyboard.press('Enter')
  await keyboard.tabTo(rows.last().getByRole('button', { name: 'Replace the draft' }))
  await keyboard.press('Enter')
  await expect(rows.last().getByRole('status')).toContainText('The draft holds the version of')
  await expect(page.getByRole('textbox', { name: 'Title, Traditional Chinese', exact: true })).toHaveValue('編輯台的時間')
  expect(keyboard.faults).toEqual([])
  await unpublish('circular', documentId)
  await context.close()
})

test('whoever may only look sees the versions and cannot put one into the draft', async ({ browser }) => {
  const documentId = await publishedTwice()
  const context = await browser.newContext()
  await enter(context, 'approver', 'zh')
  const page = await context.newPage()
  await openForm(page, 'circular', documentId)
  const versions = page.getByRole('region', { name: '公開版本' })
  await versions.getByText('讀者所見的版本及時間').click()
  await expect(versions.locator('[data-version] strong')).toHaveText(['發布', '發布'])
  await expect(versions.getByRole('button')).toHaveCount(0)
  await unpublish('circular', documentId)
  await context.close()
})
