import { expect, test, type APIRequestContext } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { ask } from '../desk/sign-in.ts'
import { cmsUrl } from '../support/addresses.ts'
import { languages } from '../support/page-kinds.ts'

// One after the other: the last test takes a form away for a moment, and brings it back.
test.describe.configure({ mode: 'default' })

const places = ['/forms', '/circulars/financial-circular/6-2026']

/** Types by ending of the files that the demonstration holds. */
const types: Record<string, string> = { pdf: 'application/pdf', csv: 'text/csv; charset=utf-8', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' }

interface Form {
  documentId: string
  file: { name: string; url: string } | null
}

const formsIn = async (request: APIRequestContext, locale: string): Promise<Form[]> =>
  ((await (await request.get(`${cmsUrl}/api/forms?locale=${locale}&populate=file&sort=formNumber:desc`)).json()) as { data: Form[] }).data

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const { segment, tag } of languages) {
    test(`a file that a page in ${tag} links to is saved under its own name`, async ({ page, request }) => {
      for (const place of places) {
        await page.goto(`/${segment}${place}`)
        const link = page.locator('main a[href^="/files/"]').first()
        const address = (await link.getAttribute('href')) ?? ''
        const answer = await request.get(address)
        const headers = answer.headers()
        expect([answer.status(), headers['x-content-type-options'], headers['content-security-policy'], headers['set-cookie']], place).toEqual([
          200,
          'nosniff',
          "default-src 'none'; sandbox",
          undefined,
        ])
        expect(headers['content-disposition']).toMatch(/^attachment; filename=/)
        expect(headers['content-type']).toBe(types[address.slice(address.lastIndexOf('.') + 1)])
        const saved = page.waitForEvent('download')
        await link.click()
        const download = await saved
        expect(download.suggestedFilename()).not.toBe(address.split('/').at(-1))
        expect(await readFile(await download.path())).toEqual(await answer.body())
        await expect(page).toHaveURL(`/${segment}${place}`)
      }
    })
  }

  test('the name under which a file is saved is the one that the CMS has for it', async ({ page, request }) => {
    for (const { segment, tag } of languages) {
      const form = (await formsIn(request, tag)).find(({ file }) => file !== null)
      await page.goto(`/${segment}/forms`)
      const saved = page.waitForEvent('download')
      await page.locator(`main a[href="${form?.file?.url.replace(/^.*\/uploads\//, '/files/')}"]`).click()
      expect((await saved).suggestedFilename()).toBe(form?.file?.name)
    }
  })
})

test('a file is gone with the last page that anybody may read, and comes back with it', async ({ request }) => {
  // Not the first one, which pages and tests look at most.
  const { documentId = '', file } = (await formsIn(request, 'en')).findLast((form) => form.file !== null) ?? {}
  const address = `/files/${file?.url.split('/').at(-1)}`
  // One act is an act in every language. What comes back is approved by somebody else.
  const act = async (person: 'admin' | 'approver', path: string) => {
    const { status, body } = await ask(person, 'POST', path, {})
    expect(status, JSON.stringify(body)).toBe(200)
  }
  const actions = `/content-manager/collection-types/api::form.form/${documentId}/actions`
  // Readers have their own copy, which follows the feed of what is public.
  const answersSoon = (status: number) => expect.poll(async () => (await request.get(address)).status()).toBe(status)
  await answersSoon(200)
  try {
    await act('approver', `${actions}/unpublish`)
    await answersSoon(404)
    for (const [language, heading] of [['en', 'Page not found'], ['zh-HK', '找不到網頁'], ['zh-CN', '找不到网页']] as const) {
      const answer = await request.get(address, { headers: { 'accept-language': language } })
      expect([answer.status(), (await answer.text()).includes(`<h1>${heading}</h1>`), answer.headers()['cache-control']]).toEqual([404, true, 'no-store'])
    }
  } finally {
    await act('admin', `/editions/api::form.form/${documentId}/actions/submit`)
    await act('approver', `${actions}/publish`)
  }
  await answersSoon(200)
})
