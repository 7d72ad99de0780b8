import { readdir, rename } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { documentIdOf } from '../../seed/loader/store/document.ts'
import { pageReportsOf } from '../../src/page-reports/page-reports.ts'
import { actAs } from '../../src/versions/actor.ts'
import { formOf, picture } from '../files/samples.ts'
import { ownDatabase } from '../own-database.ts'
import { factsOf, threeLanguages } from '../paper.ts'
import { startCms } from '../running-cms.ts'
import type { RunningCms } from '../running-cms.ts'
import { submitted } from '../submitted.ts'
import { unlessSubmitted } from '../unless-submitted.ts'
import { startIntranet } from './real-intranet.ts'
import type { RealIntranet } from './real-intranet.ts'

const uid = 'api::circular.circular'
const circulars = `/content-manager/collection-types/${uid}`
const account = { email: 'pages@demo.example', password: 'Aa1-not-a-secret' }

let cms: RunningCms
let intranet: RealIntranet
let token = ''
let series = ''
let last = 0

beforeAll(async () => {
  await ownDatabase('clf_page_reports')
  cms = await startCms()
  const { port } = cms.strapi.server.httpServer.address() as AddressInfo
  intranet = await startIntranet(`http://127.0.0.1:${port}`)
  process.env['CLF_INTRANET_URL'] = intranet.url
  // Else every draft of these tests is looked at once more.
  process.env['CLF_CMS_LOOK_AT'] = 'published'
  await actAs(cms.strapi, { isSeed: true }, async () => {
    const office = { name: 'Office of pages', abbreviation: 'OP' }
    await published('api::bureau.bureau', { documentId: documentIdOf('api::bureau.bureau', 'DPO'), code: 'DPO', kind: 'department', era: 'current', en: office, tc: office, sc: office })
    const label = { label: 'Pages Circular' }
    series = await published('api::taxonomy-term.taxonomy-term', { scheme: 'series', code: 'pages-circular', position: 1, en: label, tc: label, sc: label })
  })
  const role = await cms.strapi.service('admin::role').getSuperAdmin()
  await cms.strapi.service('admin::user').create({ ...account, firstname: 'Pages', lastname: 'Reader', roles: [role.id], isActive: true, registrationToken: null })
  token = ((await cms.request('POST', '/admin/login', { body: account })).json() as { data: { token: string } }).data.token
}, 180_000)

afterAll(async () => {
  delete process.env['CLF_INTRANET_URL']
  delete process.env['CLF_CMS_LOOK_AT']
  await cms.stop()
  await intranet.stop()
})

async function published(type: string, data: object): Promise<string> {
  const documents = cms.strapi.documents(type as never)
  const { documentId } = await documents.create({ data } as never)
  await documents.publish({ documentId } as never)
  return documentId
}

const reports = () => pageReportsOf(cms.strapi)
const titles = { en: 'Hours on duty', tc: '當值時數', sc: '当值时数' }
const others = { en: 'Hours at night', tc: '夜間時數', sc: '夜间时数' }
const words = (blocks: readonly object[] = [], title = titles) => threeLanguages(title, { blocks })
const make = async (blocks: readonly object[] = []): Promise<string> =>
  (await cms.strapi.documents(uid).create({ data: { ...factsOf(2026), series, number: last += 1, ...words(blocks) } } as never)).documentId
const publish = async (id: string, body: object = {}) => {
  // Somebody else has written it: whoever publishes it approves it. What was submitted before, and not changed since, is so still.
  await submitted(cms.strapi, uid, id).catch(unlessSubmitted)
  return cms.request('POST', `${circulars}/${id}/actions/publish`, { token, body })
}
const versionOf = (id: string): Promise<{ page: string }[]> => cms.strapi.db.connection('clf_public_versions').where({ document: id, act: 'publish' }).select('page')

interface Refusal {
  error: { message: string; details: { words: Record<string, string>; errors?: object[] } }
}

/** A formula breaks into no lines: on a narrow screen it stands out of the page. No structure shows it. */
const sum = Array.from({ length: 18 }, (_, index) => (index % 2 === 0 ? { type: 'symbol', element: 'mi', text: 'hours' } : { type: 'symbol', element: 'mo', text: '+' }))
const formula = { type: 'paragraph', children: [{ type: 'formula', words: 'The sum of all hours', display: true, children: [{ type: 'math', element: 'mrow', children: sum }] }] }
const wide = { type: 'numbered', children: [formula] }

describe('the page of an edition', () => {
  it('without a fault is looked at before it becomes public, and the version says what was seen', async () => {
    const id = await make()
    expect((await publish(id)).status).toBe(200)
    const { key } = (await reports().draftSubject(uid, id)) ?? {}
    expect(await versionOf(id)).toEqual([{ page: key }])
  })

  it('is looked at after a save, and then not again when it is published', async () => {
    process.env['CLF_CMS_LOOK_AT'] = 'saved'
    const id = await make()
    process.env['CLF_CMS_LOOK_AT'] = 'published'
    expect(await reports().of(uid, id)).toEqual({ state: 'looking' })
    await vi.waitFor(async () => expect(await reports().of(uid, id)).toMatchObject({ state: 'passed' }), { timeout: 30_000, interval: 200 })
    const look = vi.spyOn(reports(), 'lookAt')
    expect((await publish(id)).status).toBe(200)
    expect(look).not.toHaveBeenCalledWith(expect.anything(), 'now')
    look.mockRestore()
  })

  it('with what is wider than a narrow screen is refused, with the page, the place and what to do in three languages', async () => {
    const id = await make([wide])
    const answer = await publish(id)
    const { error } = answer.json() as Refusal
    expect(answer.status).toBe(400)
    expect(error.message).toMatch(
      /^Nothing was published or saved: the page of “Hours on duty”, as readers would see it, has 3 faults\. Text, English, paragraph 1 \(“The sum.*wider than a narrow screen/,
    )
    expect(error.details.words).toMatchObject({
      tc: expect.stringMatching(/^未有發布.*正文（繁體中文）第1段（「The sum.*比窄畫面/),
      sc: expect.stringMatching(/^未有发布.*正文（简体中文）第1段（“The sum.*比窄屏幕/),
    })
    expect(error.details.errors).toMatchObject((['en', 'tc', 'sc'] as const).map((language) => ({ path: [language, 'body', 'children', '1'], rule: 'page/fits-a-narrow-screen' })))
    expect(await versionOf(id)).toEqual([])
  })

  it('is looked at anew a minute after it was refused', async () => {
    const id = await make([wide])
    const { key = '' } = (await reports().draftSubject(uid, id)) ?? {}
    await publish(id)
    const row = () => cms.strapi.db.connection('clf_page_reports').where({ content: key })
    const [{ report }] = (await row().select('report')) as [{ report: string }]
    const before = '2026-01-01T00:00:00.000Z'
    await row().update({ report: JSON.stringify({ ...JSON.parse(report), at: before }) })
    expect((await publish(id)).status).toBe(400)
    const [{ report: after }] = (await row().select('report')) as [{ report: string }]
    expect(JSON.parse(after).at).not.toBe(before)
  })

  it('is that of what is sent along, which is not stored yet', async () => {
    const id = await make()
    const { error } = (await publish(id, words([wide]))).json() as Refusal
    expect(error.message).toMatch(/the page of “Hours on duty”, as readers would see it, has 3 faults/)
    expect(await versionOf(id)).toEqual([])
  })

  it('with a picture that does not come is refused', async () => {
    const [file] = (await cms.request('POST', '/upload', { token, body: formOf('line.png', await picture('png')) })).json() as [{ documentId: string }]
    const id = await make([{ type: 'image', media: file.documentId, decorative: true }])
    const folder = path.join(cms.folder, 'files')
    const name = (await readdir(folder)).find((one) => one.startsWith('line') && !one.includes('part')) ?? ''
    await rename(path.join(folder, name), path.join(cms.folder, name))
    const { error } = (await publish(id)).json() as Refusal
    expect(error.message).toMatch(/Text, English.*: This picture does not come/)
    await rename(path.join(cms.folder, name), path.join(folder, name))
    await cms.strapi.documents(uid).update({ documentId: id, data: words([{ type: 'image', media: file.documentId, decorative: true }], others) } as never)
    expect((await publish(id)).status).toBe(200)
  })

  it('is judged as the content that it was, however the draft changes meanwhile', async () => {
    const id = await make([wide])
    const before = await reports().draftSubject(uid, id)
    if (!before) throw new Error('A circular has a page.')
    const looked = reports().lookAt(before, 'now')
    await cms.strapi.documents(uid).update({ documentId: id, data: words() } as never)
    expect(await looked).toMatchObject({ state: 'failed' })
    expect((await publish(id)).status).toBe(200)
  })

  it('is told at the desk: looked at, passed, or with its faults', async () => {
    const ask = async (id: string, method = 'GET') => ((await cms.request(method, `/desk/${uid}/${id}/page`, { token })).json() as { data: object }).data
    const id = await make([wide])
    expect(await ask(id)).toEqual({ state: 'unseen' })
    expect(await ask(id, 'POST')).toEqual({ state: 'looking' })
    await reports().settled()
    expect(await ask(id)).toMatchObject({ state: 'failed', faults: expect.arrayContaining([expect.objectContaining({ language: 'tc', path: expect.stringMatching(/^tc\.body/) })]) })
    expect((await cms.request('GET', `/desk/${uid}/${id}/page`)).status).toBe(401)
    expect((await cms.request('GET', `/desk/${uid}/nothing/page`, { token })).status).toBe(404)
  })
})

describe('nothing is published unseen', () => {
  it('when what looks is killed midway, and the next one is seen', async () => {
    const id = await make()
    const subject = await reports().draftSubject(uid, id)
    const answer = publish(id)
    await vi.waitFor(async () => expect(await cms.strapi.db.connection('clf_page_reports').where({ content: subject?.key })).toHaveLength(1), { timeout: 30_000 })
    // As when the system takes its memory.
    reports().kill()
    const { error } = (await answer).json() as Refusal
    expect(error.message).toMatch(/^Nothing was published or saved: the page of this document could not be looked at/)
    expect(await versionOf(id)).toEqual([])
    expect((await publish(id)).status).toBe(200)
  })

  it('when the intranet does not answer', async () => {
    const id = await make()
    process.env['CLF_INTRANET_URL'] = 'http://127.0.0.1:9'
    const answer = await publish(id)
    process.env['CLF_INTRANET_URL'] = intranet.url
    const { error } = answer.json() as Refusal
    expect([answer.status, error.details.words]).toEqual([400, {
      en: expect.stringMatching(/the preview on the intranet or the browser that looks at it gave no answer, and nothing is published unseen/),
      tc: expect.stringMatching(/^未有發布.*沒有回應/),
      sc: expect.stringMatching(/^未有发布.*没有响应/),
    }])
    expect(await versionOf(id)).toEqual([])
  })

  it('but where there is no intranet, and the version says so', async () => {
    const id = await make()
    delete process.env['CLF_INTRANET_URL']
    const { status } = await publish(id)
    process.env['CLF_INTRANET_URL'] = intranet.url
    expect(status).toBe(200)
    expect(await versionOf(id)).toEqual([{ page: 'no-intranet' }])
  })
})
