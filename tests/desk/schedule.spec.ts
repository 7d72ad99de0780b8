import { test } from './desk-test.ts'
import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { makeCircular, openForm, publishable, uidOf } from './documents.ts'
import { ask, enter } from './sign-in.ts'
import type { Locale } from './sign-in.ts'
import { expect, patience } from './patient.ts'

test.describe.configure({ timeout: patience })

/** A draft that the editor has submitted. */
async function submitted(): Promise<string> {
  const { documentId } = await makeCircular('editor', await publishable())
  expect((await ask('editor', 'POST', `/editions/${uidOf('circular')}/${documentId}/actions/submit`, {})).status).toBe(200)
  return documentId
}

const standingOf = async (documentId: string) =>
  (await ask<{ data: { state: string; schedule: { at: string } | null } }>('approver', 'GET', `/editions/${uidOf('circular')}/${documentId}/standing`)).body.data

/** Opens the dialog by keyboard. */
async function openDialog(page: Page, name: string, menu: string): Promise<void> {
  await page.getByRole('button', { name: menu }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
}

test('a publisher sets by keyboard alone when it becomes public, in Hong Kong wherever the browser is, and takes it back', async ({ browser }) => {
  const context = await browser.newContext({ timezoneId: 'America/New_York' })
  await enter(context, 'approver')
  const page = await context.newPage()
  const documentId = await submitted()
  await openForm(page, 'circular', documentId)
  await openDialog(page, 'Publish at a set time', 'More document actions')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Set this time' }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toHaveText('Give a date and a time.')
  const day = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
  await dialog.getByLabel('Date and time').fill(`${day}T09:00`)
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('status')).toContainText('09:00, Hong Kong time')
  expect(await standingOf(documentId)).toMatchObject({ state: 'scheduled', schedule: { at: `${day}T01:00:00.000Z` } })
  await dialog.getByRole('button', { name: 'Take the set time back' }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('status')).toContainText('it is approved')
  expect(await standingOf(documentId)).toMatchObject({ state: 'approved', schedule: null })
  await context.close()
})

const states: readonly { locale: Locale; name: string; menu: string; set: string; past: string }[] = [
  { locale: 'zh', name: '定時發布', menu: '更多文件操作', set: '指定此時間', past: '所選時間已過' },
  { locale: 'zh-Hans', name: '定时发布', menu: '更多文件操作', set: '指定此时间', past: '所选时间已过' },
]

for (const { locale, name, menu, set, past } of states) {
  test(`the dialog says in ${locale} what it refuses, at 320 pixels, and axe finds nothing`, async ({ page, context }) => {
    await enter(context, 'approver', locale)
    await page.setViewportSize({ width: 320, height: 900 })
    await openForm(page, 'circular', await submitted())
    await openDialog(page, name, menu)
    const dialog = page.getByRole('dialog')
    await dialog.locator('input[type="datetime-local"]').fill('2020-01-01T09:00')
    await dialog.getByRole('button', { name: set }).click()
    await expect(dialog.getByRole('alert')).toContainText(past)
    expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true)
    await page.evaluate(axe.source)
    const faults = await page.evaluate(async () => {
      const { axe: run } = window as unknown as { axe: { run: (on: object) => Promise<{ violations: { id: string }[] }> } }
      return (await run.run({ include: [['[role="dialog"]']] })).violations.map(({ id }) => id)
    })
    expect(faults).toEqual([])
  })
}
