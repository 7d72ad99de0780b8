import { beforeAll, describe, expect, it } from 'vitest'
import { documentIdOf } from '../../seed/loader/store/document.ts'
import type { DraftFinding } from '../../src/gate/judge-draft.ts'
import type { RunningCms } from '../running-cms.ts'
import { signIn } from '../sign-in.ts'

const uid = 'api::circular.circular'
const series = documentIdOf('api::taxonomy-term.taxonomy-term', 'series/general-circular')
const paragraph = (text: string, link?: string) => ({ type: 'paragraph', children: [{ type: 'text', text, ...(link && { link: { address: link } }) }] })
const numbered = (text: string, link?: string) => ({ type: 'numbered', children: [paragraph(text, link)] })
const words = (children: object[], title = 'Wxgate working hours') => ({ title, summary: 'An invented paper.', from: 'Secretary', to: 'All staff', body: { type: 'document', version: 1, children } })
const facts = { series, year: 2048, date: '2048-03-01', revisedOn: '2048-03-01', reviewBy: '2049-02-01', force: 'guidance', classification: 'unclassified', contact: { telephone: '2810 3850' } }

/** What the rules say of drafts, asked of a real CMS. */
export function testGate(cms: () => RunningCms): void {
  describe('the findings of a draft', () => {
    let token = ''
    const make = async (data: object) => (await cms().strapi.documents(uid).create({ data: { ...facts, ...data } } as never)).documentId
    const ask = (method: string, target: string, body?: unknown, bearer = token) => cms().request(method, target, { token: bearer, ...(body !== undefined && { body }) })
    const findings = async (id: string, rule: string) => {
      const { data } = (await ask('GET', `/desk/${uid}/${id}/findings`)).json() as { data: DraftFinding[] }
      return data.filter((one) => one.rule === rule)
    }

    beforeAll(async () => {
      token = await signIn(cms(), 'editor')
    })

    it('name the field and the numbered paragraph in three languages, and whether they stop', async () => {
      const id = await make({ number: 1, en: words([numbered('All is as before.'), numbered('click here', 'https://example.org/x')]) })
      expect(await findings(id, 'link-text-says-where')).toMatchObject([{
        stops: true,
        path: expect.stringMatching(/^en\.body\.children\.1/),
        place: { en: 'Text, English, paragraph 2', tc: '正文（英文）第2段', sc: '正文（英文）第2段' },
        message: { en: expect.stringMatching(/click here/), tc: expect.stringMatching(/連結/), sc: expect.stringMatching(/链接/) },
      }])
    })

    it('know the other circulars, drafts too', async () => {
      const id = await make({ number: 2, en: words([numbered('All is as before.')]) })
      expect(await findings(id, 'number-is-unique')).toEqual([])
      const other = await make({ number: 3, en: words([]) })
      const taken = (await ask('POST', `/desk/${uid}/findings`, { documentId: other, data: { number: 2 } })).json() as { data: DraftFinding[] }
      expect(taken.data.find(({ rule }) => rule === 'number-is-unique')).toMatchObject({ reason: 'taken', stops: true, path: 'number', place: { en: 'Number' } })
    })

    it('know what became of the targets of links', async () => {
      const target = await make({ number: 5, en: words([numbered('All is as before.')]) })
      const id = await make({ number: 6, en: words([numbered('Circular on hours', 'clf:circular/general-circular/5/2048')]) })
      expect(await findings(id, 'link-target-is-public')).toMatchObject([{ reason: 'not-public', stops: false }])
      await cms().strapi.db.transaction(async () => cms().strapi.documents(uid).publish({ documentId: target }))
      expect(await findings(id, 'link-target-is-public')).toEqual([])
    })

    it('are those of what a form holds, laid over what is stored, which stays', async () => {
      const id = await make({ number: 7, en: words([numbered('All is as before.')]) })
      const { data } = (await ask('POST', `/desk/${uid}/findings`, { documentId: id, data: { en: words([], 'Circular') } })).json() as { data: DraftFinding[] }
      expect(data.find(({ rule }) => rule === 'title-says-what-it-is-about')).toMatchObject({ path: 'en.title', place: { en: 'Title, English' } })
      expect(await findings(id, 'title-says-what-it-is-about')).toEqual([])
    })

    it.each([[undefined, 400], [{ data: [] }, 400], [{ documentId: 'none', data: {} }, 404]])('of %j are refused', async (body, status) => {
      expect((await ask('POST', `/desk/${uid}/findings`, body ?? {})).status).toBe(status)
    })

    it('are for whoever may read', async () => {
      const statuses = await Promise.all([ask('GET', `/desk/${uid}/none/findings`), cms().request('GET', `/desk/${uid}/none/findings`)])
      expect(statuses.map(({ status }) => status)).toEqual([404, 401])
    })
  })
}
