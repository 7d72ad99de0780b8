import { test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { cmsUrl } from '../support/addresses.ts'
import { makeCircular, openForm, publishable, unpublish } from './documents.ts'
import { Keyboard } from './journeys/keyboard.ts'
import { expect, patience } from './patient.ts'
import { enter } from './sign-in.ts'
import type { Person } from './sign-in.ts'

test.describe.configure({ timeout: patience })

const approval = (page: Page) => page.locator('[data-approval]')
/** The last part of the section: what happened. */
const history = (page: Page) => approval(page).locator('details').last()
const step = (page: Page, name: string) => page.locator(`[data-step="${name}"]`)

test('an editor submits a draft, an approver returns it and then publishes it, by keyboard', async ({ browser }) => {
  const { documentId } = await makeCircular('editor', await publishable())
  const sitDown = async (person: Person, locale: 'en' | 'zh') => {
    const context = await browser.newContext({ reducedMotion: 'reduce' })
    await enter(context, person, locale)
    return context.newPage()
  }
  const [editor, approver] = [await sitDown('editor', 'en'), await sitDown('approver', 'zh')]
  const awaits = (page: Page, heading: string) => page.getByRole('region', { name: heading }).locator(`a[href$="${documentId}"]`)
  const submit = async () => {
    await openForm(editor, 'circular', documentId)
    const keyboard = new Keyboard(editor)
    await keyboard.tabTo(step(editor, 'submit'))
    await keyboard.press('Enter')
    await expect(approval(editor)).toHaveAttribute('data-approval', 'submitted')
    await expect(approval(editor).getByRole('status')).toHaveText('Done: Submit for approval. It is now: Submitted for approval.')
    expect(keyboard.faults).toEqual([])
  }
  await submit()
  await expect(approval(editor).locator('dl')).toContainText('Approver Demonstration (Approver)')
  await expect(step(editor, 'approve')).toHaveCount(0)

  await approver.goto(`${cmsUrl}/admin/`)
  await awaits(approver, '等候你處理').click()
  const keyboard = new Keyboard(approver)
  await keyboard.tabTo(step(approver, 'return'))
  await keyboard.press('Enter')
  const comment = approval(approver).getByRole('textbox')
  await expect(comment).toBeFocused()
  await expect(comment).toHaveAccessibleDescription(/^請在意見欄說明原因。/)
  await approver.keyboard.type('請註明生效日期。')
  await keyboard.tabTo(step(approver, 'return'))
  await keyboard.press('Enter')
  await expect(approval(approver)).toHaveAttribute('data-approval', 'draft')
  expect(keyboard.faults).toEqual([])

  await editor.goto(`${cmsUrl}/admin/`)
  await awaits(editor, 'Awaits you').click()
  await history(editor).locator('summary').click()
  await expect(history(editor)).toContainText('請註明生效日期。')
  await submit()

  await approver.reload()
  await expect(step(approver, 'approve')).toBeVisible()
  await approver.getByRole('button', { name: /^發布/ }).click()
  await expect(approval(approver)).toHaveAttribute('data-approval', 'published')
  await history(approver).locator('summary').click()
  await expect(history(approver).locator('li strong')).toHaveText(['發布', '批准', '提交審批', '退回並附意見', '提交審批'])
  await unpublish('circular', documentId)
})
