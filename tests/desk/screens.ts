import type { Page } from '@playwright/test'
import { join } from 'node:path'
import { cmsUrl } from '../support/addresses.ts'
import { change, firstOf, formOf, listOf, makeCircular, makeCircularWithFile, submit } from './documents.ts'
import { mustReadCircular, writtenByReaders } from './written-by-readers.ts'
import { faultyWords } from './faulty-words.ts'
import { expect } from './patient.ts'

/** A screen of the admin as somebody works on it: fields filled, bodies open. */
export interface Screen {
  name: string
  /** Goes to the screen, and returns when it stands. */
  open: (page: Page) => Promise<void>
  /** Nobody is signed in. */
  isOutside?: true
}

const fixture = join(import.meta.dirname, '../../cms/import/fixtures/intranet-move.zh-Hant.txt')

const go = (page: Page, path: string) => page.goto(cmsUrl + path)
const stands = (page: Page, selector: string) => expect(page.locator(selector).first()).toBeVisible({ timeout: 30_000 })

const form = (type: string): Screen => ({
  name: `form of a ${type}`,
  open: async (page) => {
    await go(page, formOf(type, (await firstOf(type)).documentId))
    await stands(page, '[data-group]')
    await expect(page.locator('[data-head] > [role="status"]')).toHaveCount(0)
  },
})

async function openFullCircular(page: Page): Promise<string> {
  const { documentId } = await makeCircular('admin')
  await go(page, formOf('circular', documentId))
  await stands(page, '[data-bodies="body"] [contenteditable]')
  await expect(page.locator('[data-head] > [role="status"]')).toHaveCount(0)
  return documentId
}

export const screens: readonly Screen[] = [
  { name: 'sign-in', isOutside: true, open: async (page) => void (await go(page, '/admin/auth/login'), await stands(page, 'button[type="submit"]')) },
  { name: 'home', open: async (page) => void (await go(page, '/admin/'), await stands(page, 'main h1')) },
  { name: 'list of circulars', open: async (page) => void (await go(page, listOf('circular')), await stands(page, 'tbody tr')) },
  { name: 'list that was searched', open: async (page) => void (await go(page, listOf('circular', '?page=1&pageSize=20&_q=2%2F2019')), await stands(page, 'tbody tr')) },
  { name: 'list of alerts', open: async (page) => void (await go(page, listOf('alert')), await stands(page, 'tbody tr')) },
  { name: 'form of a circular with every node', open: async (page) => void (await openFullCircular(page)) },
  {
    name: 'form of a circular that was submitted',
    open: async (page) => {
      const { documentId } = await makeCircular('editor')
      await submit('editor', 'circular', documentId)
      await go(page, formOf('circular', documentId))
      await stands(page, '[data-step="approve"]')
      for (const part of await page.locator('[data-approval] summary').all()) await part.click()
      await page.locator('[data-step="return"]').click()
      await stands(page, '[data-approval] [aria-invalid="true"]')
    },
  },
  { name: 'form of a new circular', open: async (page) => void (await go(page, listOf('circular', '/create')), await stands(page, '[data-group]')) },
  ...['guideline', 'best-practice', 'service', 'form', 'bureau', 'taxonomy-term', 'alert', 'glossary-term'].map(form),
  {
    name: 'form with errors',
    open: async (page) => {
      await openFullCircular(page)
      await page.locator('input[name="year"]').fill('20')
      await page.getByRole('button', { name: /^(Save|儲存|保存)$/ }).first().click()
      await stands(page, '[data-errors]')
    },
  },
  {
    name: 'difference to what somebody else saved',
    open: async (page) => {
      const documentId = await openFullCircular(page)
      expect(await change('editor', 'circular', documentId, { fileReference: 'Theirs' })).toBe(200)
      await page.locator('input[name="fileReference"]').fill('Mine')
      await page.getByRole('button', { name: /^(Save|儲存|保存)$/ }).first().click()
      await stands(page, 'dialog [data-difference]')
    },
  },
  { name: 'files', open: async (page) => void (await go(page, '/admin/plugins/upload'), await stands(page, 'main h1'), await page.waitForLoadState('networkidle')) },
  { name: 'profile', open: async (page) => void (await go(page, '/admin/me'), await stands(page, 'input[name="email"]')) },
  { name: 'letters of readers', open: async (page) => void (await writtenByReaders(), await go(page, '/admin/from-readers'), await stands(page, '[data-letter]')) },
  {
    name: 'who has read what must be read',
    open: async (page) => {
      const documentId = await mustReadCircular()
      await go(page, '/admin/from-readers/must-read')
      await page.locator(`[data-must-read="${documentId}"] button`).click()
      await stands(page, `[data-report="${documentId}"] table`)
    },
  },
  { name: 'searches that found nothing', open: async (page) => void (await writtenByReaders(), await go(page, '/admin/from-readers/unanswered'), await stands(page, 'table.desk-counts tbody tr')) },
  { name: 'import', open: async (page) => void (await go(page, '/admin/import'), await stands(page, 'input[type="file"]')) },
  {
    name: 'import of a paper',
    open: async (page) => {
      await go(page, '/admin/import')
      await page.locator('input[type="file"]').setInputFiles(fixture)
      await stands(page, '[data-facts]')
    },
  },
  {
    name: 'form with what was found in a file',
    open: async (page) => {
      await go(page, formOf('circular', (await makeCircularWithFile('admin', 'annex.pdf')).documentId))
      await stands(page, '.desk-findings [data-state="inspected"]')
      await expect(page.locator('[data-head] > [role="status"]')).toHaveCount(0)
    },
  },
  {
    name: 'form with findings',
    open: async (page) => {
      await go(page, formOf('circular', (await makeCircular('admin', faultyWords)).documentId))
      await stands(page, '[data-mend]')
      await page.locator('[data-answers]').first().click()
      await stands(page, '[data-answer]')
      await page.locator('[data-outline] > summary').click()
      await page.keyboard.press('F9')
      await page.keyboard.type('desk')
      await page.keyboard.press('Enter')
      await stands(page, '[data-search-to]')
      await expect(page.locator('[data-head] > [role="status"]')).toHaveCount(0)
    },
  },
]
