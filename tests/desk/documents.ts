import type { Locator, Page } from '@playwright/test'
import { cmsUrl } from '../support/addresses.ts'
import { fullBody } from './full-body.ts'
import { expect } from './patient.ts'
import { ask, tokenOf } from './sign-in.ts'
import type { Person } from './sign-in.ts'

/** A document as the admin's own interface gives it. */
export interface Stored {
  documentId: string
  updatedAt: string
  [field: string]: unknown
}

const collection = '/content-manager/collection-types/'

export const uidOf = (type: string): string => `api::${type}.${type}`

/** The first documents of a type in the order of its list. */
export async function listed(type: string, query = ''): Promise<Stored[]> {
  const { body } = await ask<{ results: Stored[] }>('admin', 'GET', `${collection}${uidOf(type)}?page=1&pageSize=5${query}`)
  return body.results
}

export async function firstOf(type: string): Promise<Stored> {
  const [first] = await listed(type)
  if (!first) throw new Error(`The seed has no ${type}.`)
  return first
}

export async function read(type: string, documentId: string): Promise<Stored> {
  return (await ask<{ data: Stored }>('admin', 'GET', `${collection}${uidOf(type)}/${documentId}`)).body.data
}

export async function change(person: Person, type: string, documentId: string, data: object): Promise<number> {
  return (await ask(person, 'PUT', `${collection}${uidOf(type)}/${documentId}`, data)).status
}

/** What the rules say of a draft. */
export async function findingsOf(type: string, documentId: string): Promise<{ rule: string; path: string }[]> {
  const { body } = await ask<{ data: { rule: string; path: string }[] }>('editor', 'GET', `/desk/${uidOf(type)}/${documentId}/findings`)
  return body.data.map(({ rule, path }) => ({ rule, path }))
}

/** Submits a draft, so that somebody who did not write it may approve and publish it. */
export async function submit(person: Person, type: string, documentId: string): Promise<void> {
  const { status, body } = await ask(person, 'POST', `/editions/${uidOf(type)}/${documentId}/actions/submit`, {})
  if (status !== 200) throw new Error(`It was not submitted: ${JSON.stringify(body)}`)
}

/** Takes a document from readers, so that other tests do not meet it. */
export async function unpublish(type: string, documentId: string): Promise<void> {
  const { status, body } = await ask('approver', 'POST', `${collection}${uidOf(type)}/${documentId}/actions/unpublish`, {})
  if (status !== 200) throw new Error(`It was not unpublished: ${JSON.stringify(body)}`)
}

/** Numbers of the documents that these tests make, so that none meets another. */
let made = 0

const words = (title: string) => ({ title, summary: `${title}.`, from: 'Secretary', to: 'All heads of department' })

/** Makes a draft of a circular with a body in which every node stands, in three languages. */
export async function makeCircular(person: Person, more: object = {}): Promise<Stored> {
  made += 1
  // Each worker has numbers of its own, and there is a new one after each failed test.
  const worker = Number(process.env['TEST_WORKER_INDEX'] ?? 0)
  const number = 1000 + (worker % 30) * 300 + made
  const every = (await ask<{ data: { documentId: string; scheme: string }[] }>('admin', 'GET', '/desk/api::taxonomy-term.taxonomy-term/choices')).body.data.filter(({ scheme }) => scheme === 'series')
  const series = every[Math.floor(worker / 30) % every.length]
  const data = {
    series: { connect: [{ documentId: series?.documentId, id: series?.documentId }] },
    number,
    year: 2026,
    date: '2026-11-02',
    revisedOn: '2026-11-02',
    reviewBy: '2027-11-02',
    force: 'information',
    classification: 'unclassified',
    contact: { telephone: '2810 0000', email: 'desk@example.gov.hk' },
    en: { ...words(`Desk circular ${number}`), body: fullBody('en') },
    tc: { ...words(`編輯台通告 ${number}`), body: fullBody('zh-Hant-HK') },
    sc: { ...words(`编辑台通告 ${number}`), body: fullBody('zh-Hans') },
    ...more,
  }
  const { status, body } = await ask<{ data: Stored }>(person, 'POST', `${collection}${uidOf('circular')}`, data)
  if (status !== 201) throw new Error(`The circular was not made: ${JSON.stringify(body)}`)
  return body.data
}

const opening = (text: string): object => ({ type: 'document', version: 1, children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] })

/** What goes over a circular of {@link makeCircular} so that no rule keeps it from being published. */
export async function publishable(): Promise<object> {
  const [bureau] = (await ask<{ data: { documentId: string }[] }>('admin', 'GET', '/desk/api::bureau.bureau/choices')).body.data
  return {
    issuingBureau: { connect: [{ documentId: bureau?.documentId, id: bureau?.documentId }] },
    en: { ...words('Hours at the desk'), contactPost: 'Clerk', body: opening('All is as before.') },
    tc: { ...words('編輯台的時間'), contactPost: '文書主任', body: opening('一切如舊。') },
    sc: { ...words('编辑台的时间'), contactPost: '文书主任', body: opening('一切如旧。') },
  }
}

/** Bytes of a PDF of one page, without tags, title or language; each name has bytes of its own. */
export const plainPdf = (name: string): string =>
  [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>endobj',
    'trailer<</Root 1 0 R>>',
    '%%EOF',
    `% ${name}`,
  ].join('\n')

/** Makes a draft of a circular with one attachment, a PDF in which nothing says what it holds. */
export async function makeCircularWithFile(person: Person, name: string): Promise<Stored> {
  const form = new FormData()
  form.append('files', new Blob([plainPdf(name)], { type: 'application/pdf' }), name)
  const response = await fetch(`${cmsUrl}/upload`, { method: 'POST', headers: { Authorization: `Bearer ${await tokenOf(person)}` }, body: form })
  const [file] = (await response.json()) as { documentId: string }[]
  const attachment = { type: 'file', media: file?.documentId, title: 'Annex', fileLanguage: 'en', accessible: 'not-checked' }
  return makeCircular(person, { en: { ...words('Desk circular with a file'), body: { type: 'document', version: 1, children: [{ type: 'attachments', children: [attachment] }] } } })
}

/** Address of the form of a document in the admin. */
export const formOf = (type: string, documentId: string): string => `/admin${collection}${uidOf(type)}/${documentId}`
export const listOf = (type: string, query = ''): string => `/admin${collection}${uidOf(type)}${query}`

/** Opens the form of a document, and returns when it knows what it is related with. */
export async function openForm(page: Page, type: string, documentId: string): Promise<void> {
  await page.goto(cmsUrl + formOf(type, documentId))
  await expect(page.locator('[data-group]').first()).toBeVisible()
  await expect(page.locator('[data-head] > [role="status"]')).toHaveCount(0)
}

/** Writes at the beginning of a body. */
export async function writeInto(body: Locator, words: string): Promise<void> {
  await body.focus()
  await body.press('Control+Home')
  await body.pressSequentially(words, { delay: 30 })
}
