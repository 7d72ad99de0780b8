import { test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { cmsUrl } from '../support/addresses.ts'
import { findingsOf, makeCircular, openForm, publishable, read, unpublish } from './documents.ts'
import { finding, stepTo } from './findings.ts'
import { Keyboard } from './journeys/keyboard.ts'
import { expect, patience } from './patient.ts'
import { enter } from './sign-in.ts'
import { wordsWithTwelveFaults } from './twelve-faults.ts'

test.describe.configure({ timeout: 2 * patience })

const forMachines = [
  'bold-line-is-a-heading',
  'chinese-is-not-italic',
  'chinese-punctuation-is-full-width',
  'list-is-not-typed',
  'no-empty-paragraphs',
  'no-spaces-between-han',
  'review-is-due-within-a-year',
]
const forPeople = ['addressees-are-named', 'enquiries-are-given', 'issuer-is-named', 'link-text-says-where', 'three-languages-are-there']

const findings = (page: Page): Locator => page.locator('[data-finding]')

/** One key at each finding that a machine can mend, until nothing is found. Gives the rules. */
async function mendAll(page: Page, keyboard: Keyboard): Promise<string[]> {
  const mendable = page.locator('[data-finding][aria-keyshortcuts="Shift+Enter"]')
  const mended: string[] = []
  while ((await findings(page).count()) > 0) {
    const left = (await findings(page).allInnerTexts()).join('; ')
    // Which of them a machine mends is known a moment after they are.
    await expect(mendable.first(), `one that a machine mends, of: ${left}`).toBeVisible()
    const name = (await mendable.first().getAttribute('data-finding')) ?? ''
    mended.push((await mendable.first().getAttribute('data-rule')) ?? '')
    await stepTo(page, mendable.first())
    await keyboard.look()
    await keyboard.press('Shift+Enter')
    await expect(page.locator(`[data-finding=${JSON.stringify(name)}]`)).toHaveCount(0)
  }
  return mended
}

/** Writes over the field or the paragraph to which Enter leads from a finding. */
async function mendByHand(page: Page, keyboard: Keyboard, rule: string, words: string): Promise<void> {
  await stepTo(page, finding(page, rule))
  await keyboard.look()
  await keyboard.press('Enter')
  await keyboard.expectSomewhere()
  await keyboard.press('Home')
  await keyboard.press('Shift+End')
  await keyboard.type(words)
  await expect(finding(page, rule)).toHaveCount(0)
}

test('an editor mends a circular of twelve faults and submits it, and somebody else approves it, by keyboard alone', async ({ browser }) => {
  const { issuingBureau } = (await publishable()) as { issuingBureau: object }
  const { documentId } = await makeCircular('editor', { ...wordsWithTwelveFaults, issuingBureau })
  const before = await findingsOf('circular', documentId)
  expect(before.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...forMachines, ...forPeople]))

  const context = await browser.newContext({ reducedMotion: 'reduce' })
  await enter(context, 'editor')
  const page = await context.newPage()
  const keyboard = new Keyboard(page)
  await openForm(page, 'circular', documentId)
  await expect(page.locator('[data-checks="looked"]')).toBeVisible()
  await mendByHand(page, keyboard, 'link-text-says-where', 'Ask the desk for the form of booking.')
  await mendByHand(page, keyboard, 'three-languages-are-there', '使用會議室')
  await mendByHand(page, keyboard, 'issuer-is-named', '秘書長')
  await mendByHand(page, keyboard, 'addressees-are-named', '各部门首长')
  await mendByHand(page, keyboard, 'enquiries-are-given', '2810 0000')
  expect((await mendAll(page, keyboard)).toSorted()).toEqual(forMachines)
  await expect(findings(page)).toHaveCount(0)

  await keyboard.press('Control+Enter')
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled()
  await keyboard.tabTo(page.locator('[data-step="submit"]'))
  await keyboard.press('Enter')
  await expect(page.locator('[data-approval="submitted"]')).toBeVisible()
  expect(keyboard.faults).toEqual([])
  expect(await findingsOf('circular', documentId)).toEqual([])

  const other = await browser.newContext({ reducedMotion: 'reduce' })
  await enter(other, 'approver', 'zh')
  const desk = await other.newPage()
  const approver = new Keyboard(desk)
  await desk.goto(`${cmsUrl}/admin/`)
  await approver.use(desk.getByRole('region', { name: '等候你處理' }).locator(`a[href$="${documentId}"]`))
  await expect(desk.locator('[data-approval="submitted"]')).toBeVisible()
  await approver.use(desk.locator('[data-step="approve"]'))
  await expect(desk.locator('[data-approval="approved"]')).toBeVisible()
  await approver.use(desk.getByRole('button', { name: /^發布/ }))
  await expect(desk.locator('[data-approval="published"]')).toBeVisible()
  expect(approver.faults).toEqual([])
  expect((await read('circular', documentId))['status']).toBe('published')
  await unpublish('circular', documentId)
})
