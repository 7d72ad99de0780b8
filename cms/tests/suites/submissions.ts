import { createHash, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { ChangePage, Publication } from '@clf/content'
import type { Acknowledged } from '@clf/content/submission'
import { hongKongDay } from '@clf/text'
import canonicalize from 'canonicalize'
import { beforeAll, describe, expect, it } from 'vitest'
import { documentIdOf } from '../../seed/loader/store/document.ts'
import type { LetterPage } from '../../src/submissions/letters.ts'
import type { MustReadReport } from '../../src/submissions/must-read.ts'
import type { Unanswered } from '../../src/submissions/unanswered.ts'
import { actAs } from '../../src/versions/actor.ts'
import { factsOf, threeLanguages } from '../paper.ts'
import type { RunningCms } from '../running-cms.ts'

const today = hongKongDay(new Date())
const letter = (more: object = {}) => ({
  kind: 'feedback',
  id: randomUUID(),
  at: '2026-11-29T01:02:03.000Z',
  language: 'en',
  about: '/en/circulars/general-circular/6-2026',
  message: 'Paragraph 3 is out of date.\nIt names the old form.',
  contact: 'chan@example.gov.hk',
  ...more,
})
const sums = (...counts: readonly [query: string, count: number, day?: string][]) => ({
  kind: 'unanswered',
  id: randomUUID(),
  at: '2026-11-29T01:02:03.000Z',
  sums: counts.map(([query, count, day = today]) => ({ query, language: 'en', day, count })),
})

/** What readers write, submitted to a real CMS and read at the desk. */
export function testSubmissions(cms: () => RunningCms): void {
  describe('what readers write', () => {
    let token = ''
    const submit = (body: unknown, as = cms().submissionToken) => cms().request('POST', '/api/submissions', { body, token: as })
    const desk = (method: string, path: string, body?: unknown) => cms().request(method, `/desk/from-readers${path}`, { token, ...(body !== undefined && { body }) })
    const letters = async (state = 'new') => ((await desk('GET', `/letters?state=${state}&page=1`)).json() as { data: LetterPage }).data
    const unanswered = async () => ((await desk('GET', '/unanswered')).json() as { data: Unanswered }).data

    beforeAll(async () => {
      const role: { id: number } = await cms().strapi.db.query('admin::role').findOne({ where: { code: 'strapi-editor' } })
      const body = { email: 'reading-letters@demo.example', password: 'Invented-for-a-test-1' }
      await cms().strapi.service('admin::user').create({ ...body, firstname: 'Reading', isActive: true, roles: [role.id] })
      token = ((await cms().request('POST', '/admin/login', { body })).json() as { data: { token: string } }).data.token
    })

    it('is taken once, and the same again gets the same answer', async () => {
      const given = letter()
      const first = await submit(given)
      expect([first.status, first.json()]).toEqual([201, { data: { id: given.id, kind: 'feedback', received: expect.stringMatching(/^\d{4}-.+Z$/) } }])
      expect((await submit(given)).text).toBe(first.text)
      const stored = await cms().strapi.db.connection('clf_submissions').where({ key: given.id })
      expect(stored).toMatchObject([{ message: given.message, about: given.about, contact: given.contact, state: 'new' }])
    })

    it('is taken once also when it comes several times at once', async () => {
      const given = sums(['at once', 3])
      const answers = await Promise.all(Array.from({ length: 5 }, () => submit(given)))
      expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
      expect((await unanswered()).queries.find(({ query }) => query === 'at once')?.total).toBe(3)
    })

    it('is refused under the id of something else', async () => {
      const given = letter()
      await submit(given)
      const answer = await submit({ ...given, message: 'Something else' })
      expect([answer.status, answer.text]).toEqual([409, expect.stringContaining(`Submission ${given.id} was received on`)])
      expect(await cms().strapi.db.connection('clf_submissions').where({ key: given.id })).toMatchObject([{ message: given.message }])
    })

    it('is refused from whoever has no token for it', async () => {
      const reading = (await cms().strapi.service('admin::api-token').create({ name: 'Reads', description: '', type: 'read-only', lifespan: null })) as { accessKey: string }
      const statuses = await Promise.all(['', 'wrong', cms().importToken, reading.accessKey].map(async (as) => (await submit(letter(), as)).status))
      expect(statuses).toEqual([401, 401, 403, 403])
      expect((await cms().request('GET', '/api/changes', { token: cms().submissionToken })).status).toBe(403)
    })

    it.each([
      ['nothing', {}],
      ['a list', []],
      ['no kind', { ...letter(), kind: undefined }],
      ['an empty message', letter({ message: ' ' })],
      ['a message that is too long', letter({ message: 'x'.repeat(4_001) })],
      ['more than was asked for', letter({ name: 'Chan' })],
      ['a character that no database holds', letter({ message: 'a\u0000' })],
      ['no sums', { ...sums(), sums: [] }],
    ])('is refused where it is %s', async (_name, given) => {
      const answer = await submit(given)
      expect([answer.status, answer.json()]).toEqual([400, { data: null, error: expect.objectContaining({ name: 'ValidationError' }) }])
    })

    it('is counted by query and week, over everything that replicas send', async () => {
      const earlier = new Date(Date.parse(today) - 8 * 86_400_000).toISOString().slice(0, 10)
      for (const given of [sums(['heron', 2], ['parking', 1]), sums(['heron', 3]), sums(['heron', 4, earlier])]) expect((await submit(given)).status).toBe(201)
      const { weeks, queries } = await unanswered()
      const heron = queries.find(({ query }) => query === 'heron')
      expect(weeks).toHaveLength(8)
      expect(heron?.total).toBe(9)
      expect([heron?.counts[0], heron?.counts.slice(1).reduce((sum, one) => sum + one, 0)]).toEqual([5, 4])
    })

    it('is dealt with by editors: who and when is kept, and the address of the writer goes when it is done', async () => {
      const given = letter({ message: 'To be dealt with' })
      await submit(given)
      const [one] = (await letters()).letters.filter(({ message }) => message === given.message)
      expect(one).toMatchObject({ reference: `${given.id.slice(0, 4)}-${given.id.slice(4, 8)}`.toUpperCase(), state: 'new', contact: given.contact, set: null })
      for (const state of ['in-hand', 'done']) expect((await desk('POST', `/letters/${one?.id}/state`, { state })).status).toBe(200)
      const [done] = (await letters('done')).letters
      expect(done).toMatchObject({ id: one?.id, contact: null, message: given.message, set: { by: 'reading-letters@demo.example' } })
      const steps = await cms().strapi.db.connection('clf_submission_steps').where({ submission: one?.id }).orderBy('id')
      expect(steps.map(({ state }: { state: string }) => state)).toEqual(['in-hand', 'done'])
    })

    describe('that they have read a circular', () => {
      const uid = 'api::circular.circular'
      const series = documentIdOf('api::taxonomy-term.taxonomy-term', 'series/general-circular')
      let number = 0

      /** A public circular that must be read, as the feed tells of it. */
      async function published(): Promise<{ documentId: string; entry: number; hash: string }> {
        number += 1
        const data = { ...factsOf(1997), series, number, mustRead: 'all-staff', mustReadBy: '2999-12-31', ...threeLanguages('Wxread working hours') }
        const { documentId } = await cms().strapi.documents(uid).create({ data } as never)
        return publishAgain(documentId)
      }

      async function publishAgain(documentId: string): Promise<{ documentId: string; entry: number; hash: string }> {
        await cms().strapi.db.transaction(async () => actAs(cms().strapi, { isDecided: true }, () => cms().strapi.documents(uid).publish({ documentId })))
        const { id: entry } = (await cms().strapi.db.connection('clf_changes').where({ document: documentId, act: 'publish' }).orderBy('id', 'desc').first('id')) as { id: number }
        const reading = (await readFile(path.join(cms().folder, 'state/replica-token'), 'utf8')).trim()
        let found: Publication | undefined
        for (let after: string | null = null; !found;) {
          const page = (await cms().request('GET', `/api/changes?limit=1000${after === null ? '' : `&after=${after}`}`, { token: reading })).json() as ChangePage
          found = page.data.find((one) => one.number === entry) as Publication | undefined
          after = page.meta.cursor
          if (!page.meta.more) break
        }
        // As a replica hashes what it has received.
        return { documentId, entry, hash: createHash('sha256').update(canonicalize(found?.edition.content) ?? '').digest('hex') }
      }

      const acknowledgement = ({ documentId: document, entry, hash }: { documentId: string; entry: number; hash: string }, more: object = {}) => ({
        kind: 'acknowledgement',
        id: randomUUID(),
        at: '2026-11-29T01:02:03.000Z',
        language: 'en',
        reader: { subject: 'a-5', name: '=Lam "Chi" Wai' },
        type: 'circular',
        document,
        entry,
        hash,
        ...more,
      })
      const report = async (id: string) => ((await cms().request('GET', `/desk/must-read/${id}`, { token })).json() as { data: MustReadReport & { csv: string } }).data

      it('is noted with the hash of what they read, once for each reader and content', async () => {
        const one = await published()
        const given = acknowledgement(one)
        expect((await submit(given)).status).toBe(201)
        // The same reader at another replica, a moment later, under the same id and under another.
        for (const again of [{ ...given, at: '2026-11-29T02:00:00.000Z', language: 'zh-Hans' }, acknowledgement(one)]) expect((await submit(again)).status).toBe(201)
        expect((await submit(acknowledgement(one, { reader: { subject: 'a-6', name: 'Cheung' }, at: '2026-11-29T03:00:00.000Z' }))).status).toBe(201)
        const { read, notYet, count, csv } = await report(one.documentId)
        expect([count, read]).toEqual([2, [{ name: '=Lam "Chi" Wai', at: given.at, isLate: false }, { name: 'Cheung', at: '2026-11-29T03:00:00.000Z', isLate: false }]])
        expect(notYet).toEqual([])
        expect(csv).toBe('\ufeffname,state,at\r\n"\'=Lam ""Chi"" Wai",read,2026-11-29T01:02:03.000Z\r\nCheung,read,2026-11-29T03:00:00.000Z\r\n')
      })

      it('is asked anew when the content is another, and told to replicas without who it is', async () => {
        const one = await published()
        await submit(acknowledgement(one))
        await cms().strapi.documents(uid).update({ documentId: one.documentId, data: { fileReference: 'NEW/1' } } as never)
        const next = await publishAgain(one.documentId)
        expect(next.hash).not.toBe(one.hash)
        expect(await report(one.documentId)).toMatchObject({
          hash: next.hash,
          count: 0,
          read: [],
          notYet: [{ name: '=Lam "Chi" Wai', earlier: '2026-11-29T01:02:03.000Z' }, { name: 'Cheung', earlier: null }],
        })
        const told = await cms().request('GET', '/api/submissions/acknowledgements?after=0', { token: cms().submissionToken })
        const readers = (told.json() as { data: Acknowledged[] }).data.filter(({ hash }) => hash === one.hash)
        expect(readers).toEqual([{ number: expect.any(Number), reader: createHash('sha256').update('a-5').digest('hex'), hash: one.hash, at: '2026-11-29T01:02:03.000Z' }])
        expect((await cms().request('GET', '/api/submissions/acknowledgements?after=x', { token: cms().submissionToken })).status).toBe(400)
      })

      it('is refused of what was never public so', async () => {
        const one = await published()
        for (const wrong of [{ hash: 'a'.repeat(64) }, { entry: one.entry + 1_000 }, { document: 'none' }, { type: 'guideline' }]) {
          const answer = await submit(acknowledgement({ ...one, ...wrong } as never, wrong))
          expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('publishes nothing of')])
        }
        expect((await report(one.documentId)).count).toBe(0)
      })
    })

    it('is shown in pages, and what nobody asked for rightly is refused', async () => {
      for (let number = 0; number < 26; number += 1) await submit(letter({ message: `Letter ${number}` }))
      const { letters: shown, counts, more } = await letters()
      expect([shown.length, more, counts.new]).toEqual([25, true, expect.toSatisfy((count: number) => count > 25)])
      expect((await desk('GET', '/letters?state=lost')).status).toBe(400)
      expect((await desk('POST', '/letters/999999/state', { state: 'done' })).status).toBe(404)
      expect((await desk('POST', '/letters/x/state', { state: 'done' })).status).toBe(404)
      expect((await cms().request('GET', '/desk/from-readers/letters')).status).toBe(401)
    })
  })
}
