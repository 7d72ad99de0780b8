import { withWords } from '@clf/content/tree'
import type { DocumentTree } from '@clf/content/tree'
import { expect, test } from '@playwright/test'
import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { ask } from '../desk/sign-in.ts'
import { cmsUrl, intranetUrl } from '../support/addresses.ts'

const root = join(import.meta.dirname, '../..')
const fixture = join(root, 'cms/import/fixtures/intranet-move.zh-Hant.txt')
const circulars = '/content-manager/collection-types/api::circular.circular'
const options = ['--series', 'itb-paper', '--number', '7', '--year', '2026']

interface Outcome {
  code: number
  stdout: string
  stderr: string
}

const runImport = (args: string[]): Promise<Outcome> =>
  promisify(execFile)(process.execPath, ['cms/import/cli.ts', ...args], {
    cwd: root,
    env: { ...process.env, CLF_CMS_URL: cmsUrl, CLF_INTRANET_URL: intranetUrl, NODE_NO_WARNINGS: '1' },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({ code: error.code, stdout: error.stdout, stderr: error.stderr }),
  )

/**
 * What the desk holds of papers of a number, drafts too, and when each was last changed. Not the count of all circulars:
 * other journeys publish and withdraw theirs at the same time.
 */
async function papers(number: number): Promise<string[]> {
  const { results } = (await ask<{ results: { documentId: string; updatedAt: string }[] }>('admin', 'GET', `${circulars}?page=1&pageSize=50&_q=itb-paper/${number}-2026`)).body
  return results.map(({ documentId, updatedAt }) => `${documentId} ${updatedAt}`)
}

/** Words of a text with white space, list bullets and the marks of its footnotes' places left out. */
const words = (text: string): string => text.replaceAll(/\s|^-(?= )/gm, '')

test.describe.configure({ mode: 'serial' })

interface Draft {
  documentId: string
  en: object | null
  tc: { body: DocumentTree }
  sc: object
}

/** Adds to an imported draft what its text does not say: English words, the office and its enquiries. */
async function complete(documentId: string): Promise<void> {
  const { data } = (await ask<{ data: Draft }>('admin', 'GET', `${circulars}/${documentId}`)).body
  const bureaus = (await ask<{ data: { documentId: string }[] }>('admin', 'GET', '/desk/api::bureau.bureau/choices')).body.data
  const body = withWords(data.tc.body, (text) => (text.includes('{}') ? 'paragraph {}' : 'Words in English.'))
  const { status } = await ask('editor', 'PUT', `${circulars}/${documentId}`, {
    issuingBureau: { connect: [{ documentId: bureaus[0]?.documentId }] },
    contact: { telephone: '2810 0000' },
    en: { title: 'Move of the intranet', summary: 'How the move goes on.', from: 'Demonstration office', to: 'Members', contactPost: 'Clerk', body },
    tc: { ...data.tc, contactPost: '文書主任' },
    sc: { ...data.sc, contactPost: '文书主任' },
  })
  expect(status).toBe(200)
}

test('a paper in one language is not published, and the importer says what is missing', async () => {
  const { code, stderr } = await runImport([fixture, ...options, '--publish'])
  expect(code).toBe(6)
  expect(stderr).toContain('circular.locales.en: The words in English are missing.')
  expect(stderr).toContain('No telephone number or e-mail address for enquiries is given.')
  expect(await papers(7)).toEqual([])
})

test('a paper goes in as text and, made complete, comes out as a page in every language', async ({ page }) => {
  const { code, stderr, stdout } = await runImport([fixture, ...options])
  expect(stderr).toBe('')
  expect(code).toBe(0)
  expect(stdout).toContain(`${intranetUrl}/tc/circulars/itb-paper/7-2026`)
  const { results } = (await ask<{ results: Draft[] }>('admin', 'GET', `${circulars}?page=1&pageSize=5&_q=itb-paper/7-2026`)).body
  const documentId = results[0]?.documentId ?? ''
  await complete(documentId)
  expect(await ask('editor', 'POST', `/editions/api::circular.circular/${documentId}/actions/submit`, {})).toMatchObject({ status: 200 })
  const published = await ask('approver', 'POST', `${circulars}/${documentId}/actions/publish`, {})
  expect(published).toMatchObject({ status: 200 })

  // Readers have their own copy, which follows the feed of what is public.
  await expect(async () => {
    await page.goto('/tc/circulars/itb-paper/7-2026')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('內聯網搬遷計劃的最新進展', { timeout: 1 })
  }).toPass()
  await expect(page.getByRole('main').getByRole('heading', { level: 2, name: '背景' })).toBeVisible()
  const numbers = await page.locator('a.clf-paragraph-number').allTextContents()
  expect(numbers).toEqual(['2.', '3.', '4.', '5.', '6.', '7.'])
  await expect(page.locator('#p4 ol li')).toHaveCount(3)
  await expect(page.locator('#p4')).toContainText('與此同時，我們會整理舊系統的內容')

  await page.goto('/sc/circulars/itb-paper/7-2026')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('内联网搬迁计划的最新进展')
  await expect(page.getByRole('main')).toContainText('自动')
})

test('cross-references and the footnote are linked, the footnote both ways', async ({ page }) => {
  await page.goto('/tc/circulars/itb-paper/7-2026')
  await page.locator('#p5').getByRole('link', { name: '第六段' }).click()
  await expect(page).toHaveURL(/#p6$/)
  await page.locator('#p4 sup a').click()
  await expect(page.locator(new URL(page.url()).hash)).toContainText('第一期—搬遷通告及指引')
  await page.locator('.clf-footnotes a[href^="#fnref"]').first().click()
  await expect(page).toHaveURL(/#fnref/)
})

test('no word of the numbered paragraphs is lost or doubled', async ({ page }) => {
  await page.goto('/tc/circulars/itb-paper/7-2026')
  const shown = words(await page.getByRole('main').innerText())
  const source = await readFile(fixture, 'utf8')
  for (const sentence of source.split(/[。；：\n]/).map(words).filter((text) => text.length > 12 && !/[|¹第]/.test(text))) {
    expect(shown.split(sentence).length - 1, sentence).toBe(1)
  }
})

test('the same number again is refused and changes nothing', async () => {
  const before = await papers(7)
  expect(before).toHaveLength(1)
  const { code, stderr } = await runImport([fixture, ...options, '--publish'])
  expect(code).not.toBe(0)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(stderr).toContain('7')
  expect(await papers(7)).toEqual(before)
})

const badInputs: [string, Uint8Array, RegExp][] = [
  ['an empty file', new Uint8Array(), /empty/i],
  ['a binary', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1, 0, 0xff]), /text|Word/i],
  ['a file of 50 MB', new Uint8Array(50_000_000).fill(0x61), /MB/],
  ['text in Latin-1', Buffer.from('Progr\u00e9s du d\u00e9m\u00e9nagement\n', 'latin1'), /Big5.*UTF-8/],
  ['an old Word file', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('WordDocument', 'utf16le')]), /save it as “Word Document/],
]

for (const [name, bytes, sentence] of badInputs) {
  test(`${name} is refused with one sentence and nothing is imported`, async () => {
    const file = test.info().outputPath('paper.txt')
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, bytes)
    const { code, stderr } = await runImport([file, '--series', 'itb-paper', '--number', '9', '--year', '2026', '--publish'])
    expect(code).not.toBe(0)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(sentence)
    expect(await papers(9)).toEqual([])
  })
}
