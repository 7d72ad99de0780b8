import { test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { cmsUrl } from '../../support/addresses.ts'
import { read } from '../documents.ts'
import type { Stored } from '../documents.ts'
import { expect, patience } from '../patient.ts'
import { enter } from '../sign-in.ts'
import { BodyWriter } from './body-writer.ts'
import { pictureFile } from './picture-file.ts'
import { Keyboard } from './keyboard.ts'
import { photographer } from './pictures.ts'
import type { Photograph } from './pictures.ts'
import { localesOfJourneys, namesIn } from './names.ts'

test.describe.configure({ timeout: 2 * patience })

/** A series in which number 5 of 2026 is free, for each run. */
const seriesIn = {
  en: { code: 'safety-circular', name: 'Safety Circular' },
  zh: { code: 'training-circular', name: '培訓通告' },
  'zh-Hans': { code: 'records-circular', name: '档案管理通告' },
} as const

for (const locale of localesOfJourneys()) {
  test(`an editor makes a circular, finds it and corrects it by keyboard alone, in ${locale}`, async ({ page, context }) => {
    await enter(context, 'editor', locale)
    const names = namesIn(locale)
    const keyboard = new Keyboard(page)
    const photograph = photographer(page, `circular-${locale}`)
    const words = (field: string) => page.locator(`[name="${field}"]`)

    await page.goto(`${cmsUrl}/admin/`)
    await expect(page.locator('main h1')).toBeVisible()
    await photograph('home')
    await keyboard.use(page.getByRole('link', { name: names.documents, exact: true }).first())
    await expect(page.locator('main h1')).toBeVisible()
    await keyboard.use(page.getByRole('link', { name: names.circulars, exact: true }))
    await expect(page.locator('tbody tr').first()).toBeVisible()
    await photograph('list')
    await keyboard.use(page.getByRole('link', { name: names.writeNew }))
    await expect(page.locator('[data-group]').first()).toBeVisible()
    await photograph('new')

    await keyboard.write(words('en.title'), 'Drills in shared buildings')
    await keyboard.write(words('tc.title'), '共用樓宇的演習')
    const body = new BodyWriter(keyboard, names)
    await body.openLanguage('en')
    await writeBody(body, photograph, english)
    await photograph('body')
    await body.openLanguage('tc')
    await writeBody(body, photograph, traditional)
    await photograph('body-tc')

    for (const [field, value] of Object.entries(facts)) await keyboard.write(words(field), value)

    const state = page.getByRole('button', { name: names.convert })
    await keyboard.tabTo(state, 'Shift+Tab')
    await keyboard.press('Enter')
    await expect(words('sc.title')).toHaveValue('共用楼宇的演习')
    await keyboard.use(page.getByRole('button', { name: names.haveRead }).first())
    await expect(page.getByRole('group', { name: names.languages.sc, exact: true })).toBeFocused()
    await keyboard.look()
    await photograph('converted')
    await keyboard.choose(words('series'), seriesIn[locale].name)
    await keyboard.write(words('number'), '5')
    await keyboard.write(words('year'), '2026')
    await writeDate(page, keyboard, 'date', ['2026', '11', '20'])
    await writeDate(page, keyboard, 'revisedOn', ['2026', '11', '20'])
    await photograph('facts')
    const superseded = page.locator('[data-field="supersedes"]')
    await keyboard.write(superseded.getByRole('searchbox'), 'safety-circular/3-2026')
    await keyboard.use(superseded.getByRole('checkbox').first(), 'Space')
    await expect(superseded.getByRole('checkbox').first()).toBeChecked()
    await photograph('supersedes')
    await keyboard.write(page.locator('[name="contact.telephone"]'), '2810 0000')
    await writeDate(page, keyboard, 'reviewBy', ['2027', '11', '20'])
    await photograph('review')
    await keyboard.tabTo(page.getByRole('button', { name: names.save, exact: true }))
    await photograph('save')
    await keyboard.press('Enter')
    await page.waitForURL(/circular\/(?!create)[a-z0-9]{10,}/)
    await expect(page.locator('[data-head]')).toContainText('safety-circular/3-2026')
    await keyboard.expectSomewhere()
    await photograph('saved')
    const documentId = page.url().split('/').at(-1)?.split('?')[0] ?? ''

    await keyboard.tabTo(page.getByRole('link', { name: names.circulars, exact: true }), 'Shift+Tab')
    await keyboard.press('Enter')
    await expect(page.locator('tbody tr').first()).toBeVisible()
    await keyboard.use(page.locator('main').getByRole('button', { name: names.openSearch, exact: true }))
    await keyboard.expectAt(page.getByRole('searchbox', { name: names.search }), 'where is searched')
    await keyboard.type('5/26')
    await keyboard.press('Enter')
    const found = page.getByRole('link', { name: `${seriesIn[locale].code}/5-2026`, exact: true })
    await expect(found).toBeVisible()
    await photograph('found')
    await keyboard.use(found)
    await expect(page.locator('[data-group]').first()).toBeVisible()
    await photograph('opened')
    await keyboard.write(words('en.title'), 'Drills in buildings that are shared')
    await keyboard.press('Control+Enter')
    await expect.poll(async () => ((await read('circular', documentId))['en'] as { title: string }).title).toBe('Drills in buildings that are shared')
    await expect(page.getByRole('button', { name: names.save, exact: true })).toBeDisabled()
    await keyboard.expectSomewhere()
    await photograph('corrected')

    const stored = await read('circular', documentId)
    for (const language of ['en', 'tc', 'sc']) expect(typesIn(stored, language), language).toEqual(['numbered', 'numbered', 'table', 'paragraph', 'image', 'attachments'])

    await keyboard.tabTo(page.getByRole('button', { name: names.moreActions, exact: true }), 'Shift+Tab')
    await keyboard.press('Enter')
    await keyboard.arrowTo(page.getByRole('menuitem', { name: names.delete }))
    await photograph('more-actions')
    await keyboard.press('Enter')
    const question = page.getByRole('alertdialog')
    await expect(question.getByRole('status')).toHaveText(/\S/)
    await keyboard.look()
    await photograph('deletion')
    await keyboard.use(question.getByRole('button', { name: names.confirm }))
    await expect(page.locator('tbody tr').first()).toBeVisible()
    await expect(question).toHaveCount(0)
    await keyboard.expectSomewhere()
    await photograph('deleted')
    expect(keyboard.faults).toEqual([])
  })
}

function typesIn(stored: Stored, language: string): string[] {
  return (stored[language] as { body: { children: { type: string }[] } }).body.children.map(({ type }) => type)
}

async function writeDate(page: Page, keyboard: Keyboard, field: string, [year, month, day]: readonly [string, string, string]): Promise<void> {
  const parts = page.locator(`[data-field="${field}"] input`)
  const values: Readonly<Record<string, string>> = { year, month, day }
  for (const part of await parts.all()) await keyboard.write(part, values[(await part.getAttribute('data-part')) ?? ''] ?? '')
}

const facts = {
  'en.summary': 'When offices that share a building hold their drills.',
  'tc.summary': '共用樓宇的辦事處進行演習的時間。',
  'en.from': 'Secretary for Safety',
  'tc.from': '安全事務秘書',
  'en.to': 'All heads of department',
  'tc.to': '各部門首長',
}

interface Written {
  paragraphs: readonly string[]
  table: Parameters<BodyWriter['table']>[0]
  marshals: string
  note: string
  picture: string
  plan: string
}

const english: Written = {
  paragraphs: ['Each office holds two drills a year.', 'The warden of the building sets the dates.'],
  table: { caption: 'Dates of drills', mergedHead: 'Drills in 2026', rows: [['Office', 'First', 'Second'], ['Harbour', 'March', 'October']] },
  marshals: 'Marshals are named by each office.',
  note: 'At least two on each floor.',
  picture: 'Green sign of an assembly point',
  plan: 'Plan of the building',
}

const traditional: Written = {
  paragraphs: ['各辦事處每年須進行兩次演習。', '日期由樓宇管理員訂定。'],
  table: { caption: '演習日期', mergedHead: '二零二六年演習', rows: [['辦事處', '首次', '第二次'], ['海港', '三月', '十月']] },
  marshals: '各辦事處須委派疏散主任。',
  note: '每層最少兩名。',
  picture: '集合地點的綠色標誌',
  plan: '樓宇平面圖',
}

async function writeBody(body: BodyWriter, photograph: Photograph, { paragraphs, table, marshals, note, picture, plan }: Written): Promise<void> {
  await body.numbered(paragraphs)
  await photograph('numbered')
  await body.table(table)
  await photograph('table')
  await body.footnote(marshals, note, photograph)
  await body.image({ file: pictureFile('assembly-point'), words: picture, photograph })
  await body.attachment({ file: pictureFile('plan'), title: plan, photograph })
}
