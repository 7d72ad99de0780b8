import { test } from './desk-test.ts'
import { cmsUrl } from '../support/addresses.ts'
import { change, listOf, makeCircular, openForm, publishable, read, submit, uidOf } from './documents.ts'
import { ask, enter } from './sign-in.ts'
import { expect, patience } from './patient.ts'

test.describe.configure({ timeout: patience })

const exists = async (documentId: string) => (await ask('admin', 'GET', `/content-manager/collection-types/${uidOf('circular')}/${documentId}`)).status === 200

test.describe('a deletion', () => {
  test.beforeEach(({ context }) => enter(context, 'editor'))

  test('asks, and says that nothing links to the document', async ({ page }) => {
    const { documentId } = await makeCircular('editor')
    await openForm(page, 'circular', documentId)
    await page.getByRole('button', { name: 'More actions' }).click()
    await page.getByRole('menuitem', { name: 'Delete this document' }).click()
    const question = page.getByRole('alertdialog', { name: 'Delete this document?' })
    await expect(question).toContainText('Nothing links to it.')
    expect(await exists(documentId)).toBe(true)
    await question.getByRole('button', { name: 'Confirm' }).click()
    await expect.poll(() => exists(documentId)).toBe(false)
  })

  test('names what links to the document, and is refused while it does', async ({ page }) => {
    const { documentId } = await makeCircular('editor')
    const linking = await makeCircular('editor', { supersedes: { connect: [{ documentId, id: documentId }] } })
    await openForm(page, 'circular', documentId)
    await page.getByRole('button', { name: 'More actions' }).click()
    await page.getByRole('menuitem', { name: 'Delete this document' }).click()
    const question = page.getByRole('alertdialog', { name: 'Delete this document?' })
    await expect(question).toContainText(`Circulars: ${(linking['en'] as { title: string }).title} (Takes the place of)`)
    await question.getByRole('button', { name: 'Confirm' }).click()
    await expect(page.getByText(/was not deleted/).first()).toBeVisible()
    expect(await exists(documentId)).toBe(true)
  })

  test('of several documents of a list names what links to each', async ({ page }) => {
    const { documentId, reference } = await makeCircular('editor')
    const linking = await makeCircular('editor', { supersedes: { connect: [{ documentId, id: documentId }] } })
    await page.goto(cmsUrl + listOf('circular', `?page=1&pageSize=20&_q=${encodeURIComponent(String(reference))}`))
    await page.locator('tbody tr', { hasText: String(reference) }).getByRole('checkbox').click()
    await page.getByRole('button', { name: 'Delete' }).click()
    await expect(page.getByRole('alertdialog')).toContainText((linking['en'] as { title: string }).title)
  })
})

test('an editor takes an own draft back to what is published', async ({ page, context }) => {
  const { documentId, en } = await makeCircular('admin', await publishable())
  await submit('admin', 'circular', documentId)
  expect((await ask('approver', 'POST', `/content-manager/collection-types/${uidOf('circular')}/${documentId}/actions/publish`, {})).status).toBeLessThan(300)
  await enter(context, 'editor')
  await change('editor', 'circular', documentId, { fileReference: 'To be discarded' })
  await openForm(page, 'circular', documentId)
  await page.getByRole('button', { name: 'More document actions' }).click()
  await page.getByRole('menuitem', { name: 'Discard my changes' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Confirm' }).click()
  await expect.poll(async () => (await read('circular', documentId))['fileReference']).toBeNull()
  expect((await read('circular', documentId))['en']).toMatchObject({ title: (en as { title: string }).title })
})
