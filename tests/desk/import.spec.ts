import { test } from './desk-test.ts'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { cmsUrl } from '../support/addresses.ts'
import { read } from './documents.ts'
import { enter } from './sign-in.ts'
import { expect, patience } from './patient.ts'

test.describe.configure({ timeout: patience })

const fixture = join(import.meta.dirname, '../../cms/import/fixtures/intranet-move.zh-Hant.txt')

test.describe('the import screen', () => {
  test.beforeEach(async ({ context, page }) => {
    await enter(context, 'editor')
    await page.goto(`${cmsUrl}/admin/import`)
  })

  test('makes a draft of a paper by keyboard alone, with no word lost', async ({ page }) => {
    await page.locator('input[type="file"]').setInputFiles(fixture)
    await expect(page.locator('[data-facts]')).toBeVisible({ timeout: 30_000 })
    await expect(page.locator('[data-paper] li').first()).toBeVisible()
    await expect(page.locator('[data-page]')).toContainText('內聯網搬遷')
    const confirm = page.locator('[data-guesses] button').first()
    if (await confirm.count()) await confirm.focus()
    while (await page.locator('[data-guesses] button').count()) {
      await expect(page.locator('[data-guesses] button').first()).toBeFocused()
      await page.keyboard.press('Enter')
    }
    await expect(page.locator('[data-guesses]')).toContainText('Nothing is left to confirm.')
    await page.getByLabel('Series').selectOption({ index: 1 })
    await page.locator('input[name="number"]').fill('9001')
    await page.locator('input[name="year"]').fill('2026')
    for (const name of ['tc.from', 'tc.to']) if ((await page.locator(`[name="${name}"]`).inputValue()) === '') await page.locator(`[name="${name}"]`).fill('各部門')
    for (const [part, value] of [['year', '2026'], ['month', '3'], ['day', '9']] as const) await page.locator(`[data-facts] [data-part="${part}"]`).fill(value)
    await page.getByRole('button', { name: 'Make a draft of it' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/circular\/[a-z0-9]{10,}/)
    const stored = await read('circular', page.url().split('/').at(-1)?.split('?')[0] ?? '')
    const text = JSON.stringify(stored['tc'])
    const source = await readFile(fixture, 'utf8')
    for (const sentence of source.match(/[\p{Script=Han}]{12,}/gu) ?? []) expect(text.replaceAll(/[^\p{Script=Han}]/gu, '')).toContain(sentence.replaceAll(/[^\p{Script=Han}]/gu, ''))
    expect((stored['sc'] as { translation: { state: string } }).translation.state).toBe('converted')
  })

  test('replaces the draft of a former import of the same number when the person says so, and not before', async ({ page }) => {
    const importOnce = async (title: string) => {
      await page.goto(`${cmsUrl}/admin/import`)
      await page.locator('input[type="file"]').setInputFiles(fixture)
      await expect(page.locator('[data-facts]')).toBeVisible({ timeout: 30_000 })
      await page.getByLabel('Series').selectOption({ index: 1 })
      await page.locator('input[name="number"]').fill('9002')
      await page.locator('input[name="year"]').fill('2026')
      for (const [part, value] of [['year', '2026'], ['month', '3'], ['day', '9']] as const) await page.locator(`[data-facts] [data-part="${part}"]`).fill(value)
      await page.locator('[name="tc.title"]').fill(title)
      await page.getByRole('button', { name: 'Make a draft of it' }).click()
    }
    await importOnce('第一次')
    await page.waitForURL(/circular\/[a-z0-9]{10,}/)
    const documentId = page.url().split('/').at(-1)?.split('?')[0] ?? ''
    await importOnce('第二次')
    const question = page.getByRole('dialog', { name: 'This number is taken' })
    await expect(question).toContainText('第一次')
    expect((await read('circular', documentId))['tc']).toMatchObject({ title: '第一次' })
    await question.getByRole('button', { name: 'Replace that draft' }).click()
    await page.waitForURL(new RegExp(documentId))
    expect((await read('circular', documentId))['tc']).toMatchObject({ title: '第二次' })
  })

  for (
    const [name, bytes, sentence] of [
      ['paper.doc', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('WordDocument', 'utf16le')]), /save it as “Word Document/],
      ['paper.rtf', Buffer.from('{\\rtf1\\ansi Hello}'), /Word Document/],
      ['empty.docx', Buffer.alloc(0), /empty/],
    ] as const
  ) {
    test(`refuses ${name} with the way out`, async ({ page }) => {
      const file = test.info().outputPath(name)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, bytes)
      await page.locator('input[type="file"]').setInputFiles(file)
      await expect(page.locator('#main-content').getByRole('alert')).toContainText(sentence)
      await expect(page.locator('input[type="file"]')).toBeVisible()
    })
  }

  test('lets nobody in who may not write', async ({ browser }) => {
    const context = await browser.newContext()
    await enter(context, 'approver')
    const page = await context.newPage()
    await page.goto(`${cmsUrl}/admin/`)
    await expect(page.locator('main h1')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Import a paper' })).toHaveCount(0)
    const status = await page.evaluate(async (token) => {
      const body = new FormData()
      body.set('file', new File(['A paper.'], 'a.txt'))
      return (await fetch('/desk/import/read', { method: 'POST', headers: { Authorization: `Bearer ${token}` }, body })).status
    }, await import('./sign-in.ts').then(({ tokenOf }) => tokenOf('approver')))
    expect(status).toBe(403)
    await context.close()
  })
})
