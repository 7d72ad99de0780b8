import { beforeAll, describe, expect, it } from 'vitest'
import { documentIdOf } from '../../seed/loader/store/document.ts'
import type { Answer } from '../../src/answers/answer-table.ts'
import { factsOf, threeLanguages } from '../paper.ts'
import type { RunningCms } from '../running-cms.ts'

const uid = 'api::circular.circular'
const series = documentIdOf('api::taxonomy-term.taxonomy-term', 'series/general-circular')
const facts = { ...factsOf(2008), series, ...threeLanguages('Wxanswer working hours') }
const answer = { rule: 'dates-are-in-order', reason: 'backdated', content: 'c'.repeat(64), isRight: true }

/** What people answer where no machine can tell, asked of a real CMS. */
export function testAnswers(cms: () => RunningCms): void {
  describe('answers of people', () => {
    let token = ''
    let number = 0
    const make = async () => {
      number += 1
      return (await cms().strapi.documents(uid).create({ data: { ...facts, number } } as never)).documentId
    }
    const ask = (method: string, id: string, body?: unknown) => cms().request(method, `/desk/${uid}/${id}/answers`, { token, ...(body !== undefined && { body }) })
    const answers = async (id: string) => ((await ask('GET', id)).json() as { data: Answer[] }).data

    beforeAll(async () => {
      // A person of its own: nobody signs in more than a few times in five minutes.
      const role: { id: number } = await cms().strapi.db.query('admin::role').findOne({ where: { code: 'strapi-editor' } })
      const body = { email: 'answering@demo.example', password: 'Invented-for-a-test-1' }
      await cms().strapi.service('admin::user').create({ ...body, firstname: 'Answering', isActive: true, roles: [role.id] })
      token = ((await cms().request('POST', '/admin/login', { body })).json() as { data: { token: string } }).data.token
    })

    it('are kept with who gave them, when, and for what content', async () => {
      const id = await make()
      expect((await ask('POST', id, answer)).status).toBe(201)
      const { isRight: _isRight, ...asked } = answer
      expect(await answers(id)).toEqual([{ ...asked, by: 'answering@demo.example', at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.+Z$/) }])
      expect(await answers(await make())).toEqual([])
    })

    it('hold until the question is opened again, and the rows that were stay', async () => {
      const id = await make()
      await ask('POST', id, answer)
      await ask('POST', id, { ...answer, content: 'd'.repeat(64) })
      expect((await ask('POST', id, { ...answer, isRight: false })).status).toBe(201)
      expect((await answers(id)).map(({ content }) => content)).toEqual(['d'.repeat(64)])
      const { work } = (await cms().strapi.db.query(uid).findOne({ where: { documentId: id, publishedAt: null } })) as { work: string }
      expect(await cms().strapi.db.connection('clf_answers').where({ work }).count({ rows: '*' })).toEqual([{ rows: expect.toSatisfy((rows: unknown) => Number(rows) === 3) }])
    })

    it('hold for the next edition, which begins with the same words', async () => {
      const id = await make()
      await ask('POST', id, answer)
      await cms().strapi.db.transaction(async () => cms().strapi.documents(uid).publish({ documentId: id }))
      const next = await cms().request('POST', `/editions/${uid}/${id}/actions/next`, { token, body: {} })
      expect(await answers((next.json() as { data: { documentId: string } }).data.documentId)).toMatchObject([{ content: answer.content }])
    })

    it.each([[{}], [{ ...answer, content: 'short' }], [{ ...answer, rule: 'No rule' }], [{ ...answer, isRight: 'yes' }], [{ ...answer, by: 'somebody@else.example' }]])(
      'of %j are refused',
      async (body) => {
        const id = await make()
        expect((await ask('POST', id, body)).status).toBe(400)
        expect(await answers(id)).toEqual([])
      },
    )

    it('are of documents that there are', async () => {
      expect((await ask('GET', 'none')).status).toBe(404)
      expect((await cms().request('GET', `/desk/api::none.none/none/answers`, { token })).status).toBeGreaterThanOrEqual(403)
    })
  })
}
