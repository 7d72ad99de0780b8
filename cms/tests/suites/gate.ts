import { beforeAll, describe, expect, it } from 'vitest'
import { documentIdOf } from '../../seed/loader/store/document.ts'
import { judgeOf } from '../../src/gate/judge.ts'
import type { DraftFinding } from '../../src/gate/judge-draft.ts'
import { factsOf, threeLanguages } from '../paper.ts'
import type { RunningCms } from '../running-cms.ts'
import { signIn } from '../sign-in.ts'
import { submitted } from '../submitted.ts'

const uid = 'api::circular.circular'
const series = documentIdOf('api::taxonomy-term.taxonomy-term', 'series/general-circular')
const paragraph = (text: string, link?: string) => ({ type: 'paragraph', children: [{ type: 'text', text, ...(link && { link: { address: link } }) }] })
const numbered = (text: string, link?: string) => ({ type: 'numbered', children: [paragraph(text, link)] })
const words = (children: object[], title = 'Wxgate working hours') => ({ title, summary: 'An invented paper.', from: 'Secretary', to: 'All staff', body: { type: 'document', version: 1, children } })
const facts = { series, year: 2018, date: '2018-03-01', revisedOn: '2018-03-01', reviewBy: '2019-02-01', force: 'guidance', classification: 'unclassified', contact: { telephone: '2810 3850' } }

interface Refusal {
  error: { name: string; message: string; details: { words: Record<string, string>; errors: object[] } }
}

/** What the rules say of drafts, and what they keep from readers, asked of a real CMS. */
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
      const id = await make({ number: 1, en: words([numbered('All is as before.'), numbered('click here', 'https://www.example.gov.hk/x')]) })
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
      const target = await make({ ...factsOf(2018), number: 5, ...threeLanguages('Wxgate target') })
      const id = await make({ number: 6, en: words([numbered('Circular on hours', 'clf:circular/general-circular/5/2018')]) })
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

  describe('a publication', () => {
    const circulars = `/content-manager/collection-types/${uid}`
    let token = ''
    const documents = () => cms().strapi.documents(uid)
    const make = async (number: number, blocks: readonly object[] = []) =>
      (await documents().create({ data: { ...factsOf(2019), series, number, ...threeLanguages('Wxgate', { blocks }) } } as never)).documentId
    const ask = (target: string, body: unknown) => cms().request('POST', `${circulars}${target}`, { token, body })
    const versions = async () => Number((await cms().strapi.db.connection('clf_public_versions').count({ n: '*' }))[0]?.['n'])
    const unclear = numbered('click here', 'https://www.example.gov.hk/x')

    beforeAll(async () => {
      token = await signIn(cms(), 'approver')
    })

    it('of what has faults is refused with each of them, its place and what to do, in three languages', async () => {
      const id = await make(1, [numbered('All is as before.'), unclear])
      const before = await versions()
      const answer = await ask(`/${id}/actions/publish`, {})
      const { error } = answer.json() as Refusal
      expect([answer.status, error.name]).toEqual([400, 'ValidationError'])
      expect(error.message).toMatch(/^Nothing was published or saved: “Wxgate” has 3 faults that stop readers\. Text, English, paragraph 2: .*“click here”.* Use the name of the page or file\./)
      expect(error.details.words).toMatchObject({
        tc: expect.stringMatching(/^未有發布，亦未有儲存：「Wxgate」有3處會妨礙讀者。.*第2段：.*請使用網頁或檔案的名稱。/),
        sc: expect.stringMatching(/^未有发布，也未有保存：“Wxgate”有3处会妨碍读者。.*第2段：.*请使用网页或文件的名称。/),
      })
      expect(error.details.errors).toMatchObject(
        (['en', 'tc', 'sc'] as const).map((language) => ({
          path: expect.arrayContaining([language, 'body']) as unknown,
          name: 'ValidationError',
          rule: 'link-text-says-where',
          words: { en: expect.stringMatching(/paragraph 2: /), tc: expect.stringMatching(/第2段：/), sc: expect.stringMatching(/第2段：/) },
        })),
      )
      expect(await versions()).toBe(before)
    })

    it('that is refused leaves what was sent with it unsaved, and the draft as it was', async () => {
      const id = await make(2)
      const draft = () => documents().findOne({ documentId: id, populate: '*' } as never)
      const before = await draft()
      const written = { ...threeLanguages('Wxgate', { blocks: [unclear] }), fileReference: 'A/1' }
      await expect(documents().update({ documentId: id, data: written, status: 'published' } as never)).rejects.toThrow('Nothing was published or saved')
      expect([await draft(), await documents().count({ filters: { documentId: id }, status: 'published' } as never)]).toEqual([before, 0])
    })

    it('of several names the one that has faults', async () => {
      const [good, bad] = [await submitted(cms().strapi, uid, await make(3)), await make(4, [unclear])]
      const before = await versions()
      const answer = await ask('/actions/bulkPublish', { documentIds: [good, bad] })
      expect([answer.status, (answer.json() as Refusal).error.message, await versions()]).toEqual([400, expect.stringContaining('“Wxgate” has 3 faults'), before])
    })

    it('is not stopped by what only a person can tell', async () => {
      const id = await make(5, [numbered('https://www.example.gov.hk/hours', 'https://www.example.gov.hk/hours')])
      await submitted(cms().strapi, uid, id)
      expect((await ask(`/${id}/actions/publish`, {})).status).toBe(200)
    })

    it('that the rules give no answer about is refused and says so', async () => {
      const id = await make(6)
      const before = await versions()
      const stopping = setInterval(() => judgeOf(cms().strapi).stop(), 1)
      const answer = await ask(`/${id}/actions/publish`, {}).finally(() => clearInterval(stopping))
      const { error } = answer.json() as Refusal
      expect([answer.status, error.name, error.message, await versions()]).toEqual([
        400,
        'ValidationError',
        expect.stringContaining('the rules gave no answer, and nothing is published without one'),
        before,
      ])
      await submitted(cms().strapi, uid, id)
      expect((await ask(`/${id}/actions/publish`, {})).status).toBe(200)
    })
  })
}
