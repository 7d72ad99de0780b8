import { expect, test } from '@playwright/test'
import JSZip from 'jszip'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

let folder: string

test.beforeAll(async ({ request }) => {
  folder = await mkdtemp(join(tmpdir(), 'clf-offline-pack-'))
  const answer = await request.get('/tc/offline-pack.zip')
  expect(answer.status()).toBe(200)
  const zip = await JSZip.loadAsync(await answer.body())
  for (const [name, entry] of Object.entries(zip.files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), await entry.async('nodebuffer'))
  }
})

test.afterAll(() => rm(folder, { recursive: true }))

const index = () => pathToFileURL(join(folder, 'index.html')).href

test('a pack that was saved is searched from its file, in either script, and leads to the paragraph', async ({ page }) => {
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  await page.goto(index())
  for (const question of ['公務員事務局通告第2/2024號', '公务员事务局通告 2/24']) {
    await page.getByLabel('搜尋這些規定').fill(question)
    await page.getByRole('button', { name: '搜尋' }).click()
    await expect(page.getByRole('status')).toContainText('找到：')
    await expect(page.locator('#results a').first()).toContainText('公務員事務局通告第2/2024號')
  }
  await page.locator('#results a').first().click()
  await expect(page).toHaveURL(/^file:.*csb-circular-2-2024\.html/)
  await expect(page.locator('.notice')).toContainText('請核對是否現行版本')
  expect(faults).toEqual([])
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a pack that was saved lists every rule, and each opens', async ({ page }) => {
    await page.goto(index())
    await expect(page.locator('form')).toBeHidden()
    expect(await page.locator('main ul a').count()).toBeGreaterThan(20)
    await page.getByRole('link', { name: /公務員事務局通告第2\/2024號/ }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('#p2')).toBeVisible()
    await page.getByRole('link', { name: '本規定集的所有規定' }).click()
    await expect(page).toHaveURL(index())
  })
})
