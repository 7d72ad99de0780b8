import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { documentIdOf } from '../../seed/loader/store/document.ts'
import { factsOf, wordsIn } from '../paper.ts'
import type { RunningCms } from '../running-cms.ts'
import { signIn } from '../sign-in.ts'
import { submitted } from '../submitted.ts'

const uid = 'api::circular.circular'
const terms = 'api::taxonomy-term.taxonomy-term'
const series = documentIdOf(terms, 'series/general-circular')

const inThree = (number: number) => ({ en: wordsIn('en', `Wxdesk ${number}`), tc: wordsIn('tc', `韋斯編輯台${number}`), sc: wordsIn('sc', `韦斯编辑台${number}`) })

interface Standing {
  documentId: string
  standing: { shown: object | null; state: string | null; unread: string[] }
}

interface Refusal {
  error: { message: string; details: { words?: Record<string, string>; errors?: { path: string[]; message: string; words?: Record<string, string> }[] } }
}

/** What the forms and lists of the admin ask the server. */
export function testDesk(cms: () => RunningCms): void {
  describe('the desk', () => {
    const tokens: Record<string, string> = {}
    const make = async (number: number, data: object = {}) =>
      (await cms().strapi.documents(uid).create({ data: { ...factsOf(2017), series, number, ...inThree(number), ...data } } as never)).documentId
    const ask = (method: string, target: string, body?: unknown, person = 'editor') => cms().request(method, target, { token: tokens[person] ?? '', ...(body !== undefined && { body }) })
    const list = async (typed: string) => {
      const answer = await ask('GET', `/content-manager/collection-types/${uid}?page=1&pageSize=100&_q=${encodeURIComponent(typed)}`)
      return (answer.json() as { results: { documentId: string; en?: object }[] }).results
    }

    beforeAll(async () => {
      for (const person of ['admin', 'editor', 'approver'] as const) tokens[person] = await signIn(cms(), person)
    })

    it.each(['41/2017', '41/17', 'No. 41/2017', '第 41/2017 號', '第41/2017号', '４１／２０１７', 'general-circular/41-2017', 'General Circular No. 41/2017', '總務通告第41/2017號'])(
      'finds a draft by %s',
      async (typed) => {
        const [known] = (await list('Wxdesk 41')).map(({ documentId }) => documentId)
        const id = known ?? (await make(41))
        expect((await list(typed)).map(({ documentId }) => documentId)).toEqual([id])
      },
    )

    it.each(['韋斯編輯台', '韦斯编辑台', 'wxDESK'])('finds drafts by %s, in either script and case', async (typed) => {
      expect((await list(typed)).length).toBeGreaterThan(0)
    })

    it('finds nothing where nothing is', async () => {
      expect([await list('41/2016'), await list('Wxnowhere')]).toEqual([[], []])
    })

    it('sends no body of a document with a list', async () => {
      await make(42, { en: { ...wordsIn('en', 'Wxbody'), body: { type: 'document', version: 1, children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Wxwords' }] }] } } })
      const [row] = await list('Wxbody')
      expect([row?.en, JSON.stringify(row).includes('Wxwords')]).toEqual([expect.objectContaining({ title: 'Wxbody' }), false])
    })

    it('says in a list what readers have of a document, what is decided on it, and which words nobody has read', async () => {
      const rows = async () => new Map(((await list('Wxstanding')) as unknown as Standing[]).map((row) => [row.documentId, row]))
      const wordsOf = {
        en: wordsIn('en', 'Wxstanding'),
        tc: wordsIn('tc', '現況'),
        sc: { ...wordsIn('sc', '现况'), translation: { state: 'converted', converter: 'Test', sourceHash: '0'.repeat(64) } },
      }
      const [open, future] = [await make(91, wordsOf), await make(92, { ...inThree(92), en: wordsOf.en, effectiveFrom: '2999-01-01' })]
      expect((await rows()).get(open)).toMatchObject({ standing: { shown: null, state: null, unread: ['sc'] } })
      await submitted(cms().strapi, uid, open)
      await cms().strapi.documents(uid).publish({ documentId: future })
      const seen = await rows()
      expect([seen.get(open)?.standing, seen.get(future)?.standing]).toEqual([
        { shown: null, state: 'submitted', unread: ['sc'] },
        { shown: { lifecycle: 'upcoming', since: '2999-01-01', shown: 'this' }, state: null, unread: [] },
      ])
    })

    it('names what may be chosen, in every language', async () => {
      const { data } = (await ask('GET', `/desk/${terms}/choices`)).json() as { data: { documentId: string; names: Record<string, string>; scheme: string }[] }
      expect(data.find(({ documentId }) => documentId === series)).toMatchObject({
        scheme: 'series',
        names: { en: expect.any(String), tc: expect.stringMatching(/通告/), sc: expect.stringMatching(/通告/) },
      })
    })

    it('says where a document is published and what it takes the place of', async () => {
      const older = await make(43)
      const id = await make(44, { supersedes: [older] })
      const head = async (document: string) =>
        ((await ask('GET', `/desk/${uid}/${document}/head`)).json() as {
          data: { published: object | null; supersedes: { documentId: string }[]; supersededBy: { documentId: string }[]; relations: object }
        }).data
      expect(await head(id)).toMatchObject({
        citation: { en: 'General Circular No. 44/2017', tc: '總務通告第44/2017號', sc: '总务通告第44/2017号' },
        published: null,
        supersedes: [{ documentId: older, citation: { en: 'General Circular No. 43/2017' } }],
        relations: { series: [series] },
      })
      await cms().strapi.documents(uid).publish({ documentId: older })
      expect(await head(older)).toMatchObject({
        published: { lifecycle: 'current', since: expect.stringMatching(/^2017-/), shown: 'this', pages: { en: expect.stringMatching(/\/en\/circulars\/general-circular\/43-2017$/) } },
        supersededBy: [{ documentId: id, standing: null }],
      })
      expect(await head(id)).toMatchObject({ supersedes: [{ documentId: older, standing: { lifecycle: 'current', since: '2017-03-01' } }] })
    })

    it('shows on its first page the drafts that are open, and what is due for review', async () => {
      const open = await make(47)
      const due = await make(48, { reviewBy: '2026-01-01' })
      await cms().strapi.documents(uid).publish({ documentId: due })
      const { data } = (await ask('GET', '/desk/home')).json() as { data: { drafts: { documentId: string }[]; due: { documentId: string; reviewBy: string }[] } }
      expect([data.drafts.map(({ documentId }) => documentId), data.due.map(({ documentId }) => documentId)]).toEqual([expect.arrayContaining([open]), expect.arrayContaining([due])])
      expect(data.drafts.map(({ documentId }) => documentId)).not.toContain(due)
    })

    it('makes Simplified words, and says when they have become older than their source', async () => {
      const traditional = { ...wordsIn('tc', '編輯臺'), closing: { offices: '總務處', date: '二零二六年三月' } }
      const { data } = (await ask('POST', `/desk/${uid}/simplify`, { words: traditional })).json() as { data: { title: string; translation: { state: string } } }
      expect(data).toMatchObject({ title: '编辑台', closing: { offices: '总务处' }, translation: { state: 'converted' } })
      const id = await make(45, { tc: traditional, sc: data })
      const isOld = async () => ((await ask('GET', `/desk/${uid}/${id}/head`)).json() as { data: { isSimplifiedOld: boolean } }).data.isSimplifiedOld
      expect(await isOld()).toBe(false)
      await cms().strapi.documents(uid).update({ documentId: id, data: { tc: { ...traditional, title: '另一標題' } } } as never)
      expect(await isOld()).toBe(true)
    })

    it('refuses a write in three languages, at its place', async () => {
      const id = await make(46)
      const { error } = (await ask('PUT', `/content-manager/collection-types/${uid}/${id}`, { effectiveFrom: '2027-01-01', effectiveTo: '2026-01-01' })).json() as Refusal
      expect(error.details.errors).toMatchObject([{
        path: ['effectiveTo'],
        words: { en: expect.stringMatching(/before the day/), tc: expect.stringMatching(/早於生效日期/), sc: expect.stringMatching(/早于生效日期/) },
      }])
    })

    it('leaves somebody signed in for more than twenty hours, also while nothing is asked', async () => {
      const sessions = (await cms().strapi.db.query('admin::session').findMany({ where: { origin: 'admin' } })) as { createdAt: string; expiresAt: string; absoluteExpiresAt: string }[]
      expect(sessions.length).toBeGreaterThan(0)
      const hours = sessions.flatMap(({ createdAt, expiresAt, absoluteExpiresAt }) => [expiresAt, absoluteExpiresAt].map((end) => (Date.parse(end) - Date.parse(createdAt)) / 3_600_000))
      expect(hours.filter((each) => !(each > 20))).toEqual([])
    })

    it('reads a paper and stores nothing', async () => {
      const before = await cms().strapi.documents(uid).count({})
      const file = path.join(import.meta.dirname, '../../import/fixtures/intranet-move.zh-Hant.txt')
      const body = new FormData()
      body.set('file', new File([await readFile(file)], 'paper.txt'))
      const answer = await ask('POST', '/desk/import/read', body)
      expect([answer.status, (answer.json() as { data: object }).data]).toEqual([
        200,
        expect.objectContaining({ format: 'text', language: 'zh-Hant-HK', facts: expect.objectContaining({ title: expect.stringMatching(/內聯網/) }) }),
      ])
      expect(await cms().strapi.documents(uid).count({})).toBe(before)
    })

    it.each([['paper.doc', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('WordDocument', 'utf16le')])], ['paper.rtf', Buffer.from('{\\rtf1 x}')], [
      'paper.docx',
      Buffer.alloc(0),
    ]])('refuses %s with the way out, in three languages', async (name, bytes) => {
      const body = new FormData()
      body.set('file', new File([bytes], name))
      const answer = await ask('POST', '/desk/import/read', body)
      const { words: said } = (answer.json() as Refusal).error.details
      expect([answer.status, said?.['tc'], said?.['sc']]).toEqual([400, expect.stringMatching(/。/), expect.stringMatching(/。/)])
    })

    it.each(
      [
        ['GET', '/desk/home', [200, 200, 401]],
        ['GET', `/desk/${terms}/choices`, [200, 200, 401]],
        ['GET', `/desk/${uid}/none/head`, [404, 404, 401]],
        ['POST', '/desk/import/read', [400, 403, 401]],
      ] as const,
    )('%s %s is for whoever may, and for nobody else', async (method, target, [editor, approver, nobody]) => {
      const asked = [await ask(method, target), await ask(method, target, undefined, 'approver'), await cms().request(method, target)]
      expect(asked.map(({ status }) => status)).toEqual([editor, approver, nobody])
    })
  })
}
