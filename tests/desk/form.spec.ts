import { test } from './desk-test.ts'
import { cmsUrl } from '../support/addresses.ts'
import { change, findingsOf, firstOf, listOf, listed, makeCircular, openForm, read, uidOf, writeInto } from './documents.ts'
import { ask, enter } from './sign-in.ts'
import type { Locale } from './sign-in.ts'
import { expect, patience } from './patient.ts'

test.describe.configure({ timeout: patience })

const types = ['circular', 'guideline', 'best-practice', 'service', 'form', 'bureau', 'taxonomy-term', 'alert', 'glossary-term']

/** With `CLF_MATRIX=full` all of them in each language; otherwise each in one, by turns. */
function inTurn<Each>(all: readonly Each[], locale: Locale): readonly Each[] {
  const turn = ['en', 'zh', 'zh-Hans'].indexOf(locale)
  return process.env['CLF_MATRIX'] === 'full' ? all : all.filter((_each, index) => index % 3 === turn)
}

/** Words of three languages, by locale of Strapi's interface. */
const said: Readonly<Record<Locale, { where: string; title: string; save: RegExp; order: string[]; choice: string; wrong: RegExp }>> = {
  en: { where: 'Where this is published', title: 'Title, English', save: /^Save$/, order: ['day', 'month', 'year'], choice: 'Mandatory', wrong: /Give a whole number from 1900 to 2999\./ },
  zh: { where: '發布位置', title: '標題（英文）', save: /^儲存$/, order: ['year', 'month', 'day'], choice: '必須遵守', wrong: /請輸入 1900 至 2999 的整數。/ },
  'zh-Hans': { where: '发布位置', title: '标题（英文）', save: /^保存$/, order: ['year', 'month', 'day'], choice: '必须遵守', wrong: /请输入 1900 至 2999 的整数。/ },
}

for (const [locale, words] of Object.entries(said) as [Locale, (typeof said)[Locale]][]) {
  test.describe(`in ${locale}`, () => {
    test.beforeEach(({ context }) => enter(context, 'editor', locale))

    test('the text comes first and open, the facts after it in groups', async ({ page }) => {
      const { documentId } = await makeCircular('editor')
      await openForm(page, 'circular', documentId)
      await expect(page.locator('[data-bodies="body"] [contenteditable="true"]').first()).toBeVisible()
      await expect(page.getByRole('heading', { name: words.where })).toBeVisible()
      const order = await page.locator('[data-head], [data-words], [data-group]').evaluateAll((parts) =>
        parts.map((part) => (part as HTMLElement).dataset['words'] ?? (part as HTMLElement).dataset['group'] ?? 'head')
      )
      expect(order.slice(0, 3)).toEqual(['head', 'title', 'body'])
      expect(order.indexOf('identity')).toBeGreaterThan(order.indexOf('changeNote'))
      await expect(page.getByLabel(words.title, { exact: true })).toHaveValue(/^Desk circular/)
    })

    test('dates stand in the order of the language, years without commas, choices by name', async ({ page }) => {
      const { documentId } = await makeCircular('editor')
      await openForm(page, 'circular', documentId)
      const date = page.locator('[data-field="date"]')
      expect(await date.locator('input').evaluateAll((inputs) => inputs.map((input) => (input as HTMLElement).dataset['part']))).toEqual(words.order)
      await expect(date.locator('[data-part="year"]')).toHaveValue('2026')
      await expect(page.locator('input[name="year"]')).toHaveValue('2026')
      await expect(page.locator('select[name="force"] option', { hasText: words.choice })).toHaveCount(1)
    })

    test('an error is told by its name, at its place, and leads there', async ({ page }) => {
      const { documentId } = await makeCircular('editor')
      await openForm(page, 'circular', documentId)
      await page.locator('input[name="year"]').fill('20')
      await page.getByRole('button', { name: words.save }).first().click()
      await expect(page.locator('[data-errors]')).toBeFocused()
      await expect(page.locator('[data-errors] li')).toHaveText([words.wrong])
      await expect(page.locator('[data-field="year"] .desk-error')).toHaveText(words.wrong)
      await page.locator('[data-errors] a').click()
      await expect(page.locator('input[name="year"]')).toBeFocused()
    })

    test('what the server refuses is told in the language, at its field', async ({ page }) => {
      const { documentId } = await makeCircular('editor')
      const before = await read('circular', documentId)
      await openForm(page, 'circular', documentId)
      const year = page.locator('[data-field="effectiveTo"] [data-part="year"]')
      await page.locator('[data-field="effectiveFrom"] [data-part="year"]').fill('2027')
      for (const part of ['month', 'day']) await page.locator(`[data-field="effectiveFrom"] [data-part="${part}"]`).fill('1')
      for (const [part, value] of [['month', '1'], ['day', '1'], ['year', '2026']] as const) await page.locator(`[data-field="effectiveTo"] [data-part="${part}"]`).fill(value)
      await page.getByRole('button', { name: words.save }).first().click()
      await expect(page.locator('[data-field="effectiveTo"] .desk-error')).toHaveText(locale === 'en' ? /is before the day from which it holds/ : /早于生效日期|早於生效日期/)
      await expect(year).toHaveValue('2026')
      expect((await read('circular', documentId)).updatedAt).toBe(before.updatedAt)
    })

    for (const type of inTurn(types, locale)) {
      test(`the form of a ${type} shows the name of no attribute`, async ({ page }) => {
        await openForm(page, type, (await firstOf(type)).documentId)
        await expect(page.locator('[data-group]').first()).toBeVisible()
        const shown = await page.locator('.desk').first().innerText()
        expect(shown).not.toMatch(/\b[a-z]+(?:By|On|From|To|Bureau|Reference|Labels|Note|Post|Number|Code|At|Hours|Use|Method)\b/)
        // Words of the document itself are in its own languages.
        const names = await page.locator('.desk :is(label, legend, h2):not([data-body] .ProseMirror *)').allInnerTexts()
        expect(names.length).toBeGreaterThan(3)
        if (locale !== 'en') expect(names.filter((name) => /^[A-Za-z ]+$/.test(name))).toEqual([])
      })
    }

    for (const path of inTurn(['/admin/', listOf('circular'), listOf('circular', '/create'), '/admin/me', '/admin/plugins/upload', '/admin/import'], locale)) {
      test(`${path} advertises nothing`, async ({ page }) => {
        await page.goto(cmsUrl + path)
        await expect(page.locator('main h1')).toBeVisible()
        await expect(page.locator('a[href*="strapi.io"]:visible, a[href*="github.com/strapi"]:visible')).toHaveCount(0)
        // The names of documents are no words of the product.
        const ofTheProduct = page.locator(':visible:not(a[href*="::"], a[href*="::"] *, td *)')
        await expect(page.getByText(/Strapi|upgrade|trial|what’s new|blog post/i).and(ofTheProduct)).toHaveCount(0)
      })
    }
  })
}

test('what an edition takes the place of, and where it is published, stand at the head', async ({ page, context }) => {
  await enter(context, 'admin')
  const [published] = await listed('circular', '&sort=date:ASC')
  const newer = await makeCircular('admin', { supersedes: { connect: [{ documentId: published?.documentId, id: published?.documentId }] } })
  await openForm(page, 'circular', newer.documentId)
  await expect(page.locator('[data-head]')).toContainText('Nowhere yet')
  await expect(page.locator('[data-head]').getByRole('link', { name: `No. ${String(published?.['number'])}/${String(published?.['year'])}` })).toBeVisible()
  await openForm(page, 'circular', published?.documentId ?? '')
  await expect(page.locator('[data-head]').getByRole('link', { name: 'Page in Traditional Chinese' })).toHaveAttribute('href', new RegExp(`/tc/circulars/${String(published?.['reference'])}$`))
})

test('what is typed in three bodies is stored, with nothing lost', async ({ page, context }) => {
  await enter(context, 'editor')
  const { documentId, en } = await makeCircular('editor')
  await openForm(page, 'circular', documentId)
  for (const [field, name, words] of [['en', 'English', 'Typed in English. '], ['tc', 'Traditional Chinese', '以繁體輸入。'], ['sc', 'Simplified Chinese', '以简体输入。']] as const) {
    await page.getByRole('button', { name: `Write the text in ${name}` }).click()
    await writeInto(page.locator(`[data-body="${field}.body"] [contenteditable="true"]`).first(), words)
  }
  await page.keyboard.press('Control+Enter')
  await expect.poll(async () => JSON.stringify((await read('circular', documentId))['sc'])).toContain('以简体输入。')
  const stored = await read('circular', documentId)
  expect(JSON.stringify(stored['en'])).toContain('Typed in English.')
  expect(JSON.stringify(stored['tc'])).toContain('以繁體輸入。')
  const nodesOf = (words: unknown) => ((words as { body: { children: { type: string }[] } }).body.children.map(({ type }) => type))
  expect(nodesOf(stored['en'])).toEqual(nodesOf(en))
})

test('an approver reads the form and cannot write in it', async ({ page, context }) => {
  await enter(context, 'approver')
  await openForm(page, 'circular', (await firstOf('circular')).documentId)
  await expect(page.locator('[name="en.title"]')).toHaveAttribute('readonly', '')
  await expect(page.locator('[data-body] [contenteditable="true"]')).toHaveCount(0)
})

test('Simplified words are made from Traditional, and marked until somebody has read them', async ({ page, context }) => {
  await enter(context, 'editor')
  const { documentId } = await makeCircular('editor', { sc: null })
  await openForm(page, 'circular', documentId)
  await page.getByRole('button', { name: 'Simplified Chinese' }).click()
  await page.getByRole('button', { name: 'Make Simplified from Traditional' }).click()
  await expect(page.getByLabel('Title, Simplified Chinese', { exact: true })).toHaveValue(/^编辑台通告/)
  await expect(page.getByText('Converted, not yet read')).toBeVisible()
  await page.getByRole('button', { name: 'I have read it' }).first().click()
  await page.getByRole('button', { name: 'Save' }).first().click()
  await expect.poll(async () => ((await read('circular', documentId))['sc'] as { translation?: { state: string } } | null)?.translation?.state).toBe('reviewed')
})

test('Simplified words that are older than their source are right again once somebody has corrected and read them', async ({ page, context }) => {
  await enter(context, 'editor')
  const { documentId, tc } = await makeCircular('editor')
  const path = `/content-manager/collection-types/${uidOf('circular')}/${documentId}`
  const { body: converted } = await ask<{ data: object }>('editor', 'POST', `/desk/${uidOf('circular')}/simplify`, { words: tc })
  await ask('editor', 'PUT', path, { sc: { ...converted.data, translation: { ...(converted.data as { translation: object }).translation, state: 'reviewed' } } })
  const { tc: stored } = await read('circular', documentId)
  await ask('editor', 'PUT', path, { tc: { ...(stored as object), title: '編輯台通告（修訂）' } })
  await openForm(page, 'circular', documentId)
  const old = page.getByText('Older than the Traditional words')
  await expect(old).toBeVisible()
  await page.getByLabel('Title, Simplified Chinese', { exact: true }).fill('编辑台通告（修订）')
  await page.getByRole('button', { name: 'I have read it' }).click()
  await expect(old).toHaveCount(0)
  await page.getByRole('button', { name: 'Save' }).first().click()
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled()
  await expect.poll(async () => (await findingsOf('circular', documentId)).filter(({ rule }) => rule === 'translation-is-as-new-as-its-source')).toEqual([])
})

test('a form that is opened again shows what somebody else has saved meanwhile', async ({ page, context }) => {
  await enter(context, 'editor')
  const { documentId, reference } = await makeCircular('editor', { fileReference: 'Before' })
  await page.goto(cmsUrl + listOf('circular', `?page=1&pageSize=20&_q=${encodeURIComponent(String(reference))}`))
  const link = page.locator(`tbody a[href*="${documentId}"]`).first()
  await link.click()
  await expect(page.locator('input[name="fileReference"]')).toHaveValue('Before')
  expect(await change('admin', 'circular', documentId, { fileReference: 'Since' })).toBe(200)
  await page.goBack()
  await link.click()
  await expect(page.locator('input[name="fileReference"]')).toHaveValue('Since')
})

test('a relation is chosen by the name of what it leads to, and what may be chosen is fetched once for the whole form', async ({ page, context }) => {
  await enter(context, 'editor')
  const { documentId } = await makeCircular('editor')
  const asked: string[] = []
  page.on('request', (request) => asked.push(/\/desk\/([^/]+)\/choices$/.exec(request.url())?.[1] ?? ''))
  await openForm(page, 'circular', documentId)
  await expect(page.locator('[data-checks="looked"]')).toBeVisible()
  expect(asked.filter((target) => target !== '').toSorted()).toEqual(['bureau', 'circular', 'glossary-term', 'taxonomy-term'].map(uidOf))
  await page.getByLabel('Series').selectOption({ label: 'Information Technology Circular' })
  await page.getByRole('button', { name: 'Save' }).first().click()
  const related = () => ask<{ data: { relations: Record<string, string[]> } }>('editor', 'GET', `/desk/${uidOf('circular')}/${documentId}/head`)
  const terms = (await ask<{ data: { documentId: string; key: string }[] }>('editor', 'GET', '/desk/api::taxonomy-term.taxonomy-term/choices')).body.data
  await expect.poll(async () => (await related()).body.data.relations['series']?.[0]).toBe(terms.find(({ key }) => key === 'it-circular')?.documentId)
})

test('a paragraph whose source has changed is marked as older until somebody says that it is right', async ({ page, context }) => {
  await enter(context, 'editor')
  const { documentId } = await makeCircular('editor')
  await openForm(page, 'circular', documentId)
  const bodies = page.locator('[data-bodies="body"]')
  await page.getByRole('button', { name: 'Write the text in Traditional Chinese' }).click()
  await writeInto(bodies.locator('[contenteditable="true"]').first(), '甲')
  await page.getByRole('button', { name: 'Write the text in English' }).click()
  await writeInto(bodies.locator('[contenteditable="true"]').first(), 'Changed. ')
  await page.keyboard.press('Control+Enter')
  await expect.poll(async () => JSON.stringify((await read('circular', documentId))['en'])).toContain('Changed.')
  await page.reload()
  await expect(bodies.getByRole('status').filter({ hasText: /[1-9]\d* older/ }).first()).toBeVisible()
})
