import { test } from '@playwright/test'
import { firstOf, makeCircularWithFile, openForm } from './documents.ts'
import { expect, patience } from './patient.ts'
import { ask, enter } from './sign-in.ts'
import type { Locale } from './sign-in.ts'

test.describe.configure({ timeout: patience })

const said: Readonly<Record<Locale, { found: string; tags: RegExp; language: RegExp }>> = {
  en: { found: 'What was found in the files of this text', tags: /^To mend: It has no tags: a screen reader finds neither headings/, language: /It does not say in which language it is written\./ },
  zh: { found: '本文附件的檢視結果', tags: /^須改善：檔案沒有標籤：/, language: /檔案沒有註明使用的語言。/ },
  'zh-Hans': { found: '本文附件的检查结果', tags: /^需改进：文件没有标签：/, language: /文件没有注明使用的语言。/ },
}

for (const [locale, words] of Object.entries(said) as [Locale, (typeof said)[Locale]][]) {
  test(`in ${locale}, what was found in an attached file stands below the text`, async ({ page, context }) => {
    await enter(context, 'editor', locale)
    const name = `annex-${locale}.pdf`
    const { documentId } = await makeCircularWithFile('editor', name)
    await openForm(page, 'circular', documentId)
    const found = page.locator('.desk-findings').filter({ hasText: words.found })
    await expect(found.getByText(words.found)).toBeVisible()
    await expect(found.locator('dt')).toHaveText([name])
    await expect(found.locator('[data-state="inspected"] li').first()).toHaveText(words.tags)
    await expect(found.getByText(words.language)).toBeVisible()
    // The summary opens and closes by keyboard, and what lies in it is read in its order.
    await found.locator('summary').press('Enter')
    await expect(found.getByText(words.language)).toBeHidden()
  })
}

test.describe('the dialog in which a file is chosen', () => {
  test.beforeEach(async ({ page, context }) => {
    await enter(context, 'editor')
    await openForm(page, 'form', (await firstOf('form')).documentId)
    await page.getByRole('button', { name: 'Choose a file' }).first().click()
  })

  test('stays when the browser’s own window for files is left without one', async ({ page }) => {
    const dialog = page.getByRole('dialog', { name: 'Choose a file' })
    await dialog.locator('input[type="file"]').evaluate((input) => input.dispatchEvent(new Event('cancel', { bubbles: true })))
    await expect(dialog.getByText(/^\d+ found$/)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  })

  test('says in words that a file did not reach the server', async ({ page }) => {
    await page.route(/\/upload$/, (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
    await page.locator('dialog input[type="file"]').setInputFiles({ name: 'annex.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') })
    await expect(page.locator('dialog [role="alert"]')).toHaveText('The file was not uploaded. Try again.')
  })

  test('shows every file in its order, however often more are asked for before they come', async ({ page }) => {
    const { body } = await ask<{ results: { name: string }[] }>('editor', 'GET', '/upload/files?page=1&pageSize=40&sort=createdAt:DESC')
    const names = body.results.map(({ name }) => name)
    expect(names.length).toBeGreaterThan(20)
    const listed = page.locator('.desk-files button')
    await expect(listed).toHaveCount(20)
    let isAskedTwice = () => {}
    const wait = new Promise<void>((done) => {
      isAskedTwice = done
    })
    await page.route(/\/upload\/files\?page=2/, async (route) => {
      await wait
      await route.continue()
    })
    await page.getByRole('button', { name: 'Show more' }).click()
    await page.getByRole('button', { name: 'Show more' }).click()
    isAskedTwice()
    await expect(listed).toHaveCount(names.length)
    for (const [index, name] of names.entries()) await expect(listed.nth(index)).toContainText(name)
  })
})
