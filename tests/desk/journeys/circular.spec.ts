import { test } from '@playwright/test'
import { read } from '../documents.ts'
import type { Stored } from '../documents.ts'
import { expect, patience } from '../patient.ts'
import { enter } from '../sign-in.ts'
import { BodyWriter } from './body-writer.ts'
import { Desk } from './desk.ts'
import { pictureFile } from './files-to-upload.ts'
import type { Photograph } from './pictures.ts'
import { localesOfJourneys } from './names.ts'

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
    const desk = new Desk(page, 'circular', locale)
    const { keyboard, names, photograph } = desk
    await desk.enterHome()
    await desk.goToList()
    await desk.beginNew()

    await desk.write({ 'en.title': 'Drills in shared buildings', 'tc.title': '共用樓宇的演習' })
    const body = new BodyWriter(keyboard, names)
    await body.openLanguage('en')
    await writeBody(body, photograph, english)
    await photograph('body')
    await body.openLanguage('tc')
    await writeBody(body, photograph, traditional)
    await photograph('body-tc')

    await desk.write(facts)
    await desk.simplify('共用樓宇的演習')
    await keyboard.choose(desk.field('series'), seriesIn[locale].name)
    await desk.write({ number: '5', year: '2026' })
    await desk.writeDate('date', '2026-11-20')
    await desk.writeDate('revisedOn', '2026-11-20')
    await photograph('facts')
    await desk.relate('supersedes', 'safety-circular/3-2026')
    await photograph('supersedes')
    await desk.write({ 'contact.telephone': '2810 0000' })
    await desk.writeDate('reviewBy', '2027-11-20')
    await photograph('review')
    const documentId = await desk.save()
    await expect(page.locator('[data-head]')).toContainText('safety-circular/3-2026')

    await desk.goBackToList()
    await desk.search('5/26')
    await desk.open(page.getByRole('link', { name: `${seriesIn[locale].code}/5-2026`, exact: true }))
    await desk.correct({ 'en.title': 'Drills in buildings that are shared' })
    const stored = await read('circular', documentId)
    expect((stored['en'] as { title: string }).title).toBe('Drills in buildings that are shared')
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
