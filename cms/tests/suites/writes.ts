import { generatedTree } from '@clf/content/examples'
import { beforeAll, describe, expect, it } from 'vitest'
import { documentIdOf } from '../../seed/loader/store/document.ts'
import { deepJson } from '../deep-json.ts'
import { factsOf, paragraph, threeLanguages, treeOf as tree, wordsIn } from '../paper.ts'
import type { RunningCms } from '../running-cms.ts'
import { signIn } from '../sign-in.ts'
import { submitted } from '../submitted.ts'

const uid = 'api::circular.circular'
const circulars = `/content-manager/collection-types/${uid}`
const term = (code: string) => documentIdOf('api::taxonomy-term.taxonomy-term', code)

const words = (more: object = {}) => ({ ...wordsIn('en', 'Written'), ...more })
const year = 2015
const facts = { ...factsOf(year), ...threeLanguages('Written') }

/**
 * How many generated bodies are sent, and how long they may take: a sample in `npm test`, more in the whole check, and as many as
 * `CLF_TREES` says where that is set, as 10000. Without a server all of those are asked in `packages/content/src/tree/generate/`.
 */
const isFull = process.env['CLF_MATRIX'] === 'full'
const trees = Number(process.env['CLF_TREES'] ?? (isFull ? 3_000 : 300))
const treesMs = trees > 300 ? trees * 720 : 120_000

interface Refusal {
  error: { status: number; name: string; message: string; details: { errors?: { path: string[]; message: string }[]; savedBy?: string; savedAt?: string; differences?: { path: string[] }[] } }
}

/** Nested as deep as a number says. */
const deep = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`)

/** What must not be stored, by whatever way: name, what is written, the place that the refusal names. */
const wrong: [string, object, string][] = [
  ['rows of a table that are none', { en: words({ body: tree({ type: 'table', caption: [], children: { a: 1 } }) }) }, 'en.body.children.0.children'],
  ['a body that is no tree', { en: words({ body: { rows: { a: 1 } } }) }, 'en.body'],
  ['a body nested without end', { en: words({ body: deep(500) }) }, 'en.body'],
  ['a link to another host without its scheme', { en: words({ body: tree(paragraph('x', { link: { address: '//evil.example' } })) }) }, 'en.body.children.0.children.0.link.address'],
  ['a link that is script', { tc: words({ body: tree(paragraph('x', { link: { address: 'javascript:alert(1)' } })) }) }, 'tc.body.children.0.children.0.link.address'],
  ['U+0000 in a title', { en: words({ title: 'a\0b' }) }, 'en.title'],
  ['U+0000 in a body', { sc: words({ body: tree(paragraph('a\0b')) }) }, 'sc.body.children.0.children.0.text'],
  ['half of a pair in a summary', { en: words({ summary: 'a\uD800b' }) }, 'en.summary'],
  ['U+0000 in a fact', { fileReference: 'a\0b' }, 'fileReference'],
  ['an end before the beginning', { effectiveFrom: '2026-01-02', effectiveTo: '2026-01-01' }, 'effectiveTo'],
  ['a revision before the date', { revisedOn: '2015-02-28' }, 'revisedOn'],
  ['a review before the revision', { reviewedOn: '2015-02-28' }, 'reviewedOn'],
  ['a next review that is not after the last', { reviewBy: '2015-03-01' }, 'reviewBy'],
  ['a topic for a series', { series: term('topic/leave') }, 'series'],
  ['a series for a topic', { topics: [term('series/general-circular')] }, 'topics'],
]

/** Every way of writing, and what nobody may write by any of them. */
export function testWrites(cms: () => RunningCms): void {
  describe('writing', () => writes(cms))
}

function writes(cms: () => RunningCms): void {
  const documents = () => cms().strapi.documents(uid)
  const tokens: Record<string, string> = {}
  let number = 0
  const nextNumber = () => (number += 1)
  const data = (more: object = {}) => ({ ...facts, series: term('series/general-circular'), number: nextNumber(), ...more })
  const count =
    async () => [await cms().strapi.db.query(uid).count(), await cms().strapi.db.query('words.circular' as never).count(), await cms().strapi.db.connection('clf_public_versions').count({ n: '*' })]
  /** Relations as the admin sends them. */
  const asForm = (value: object) =>
    Object.fromEntries(
      Object.entries(value).map((
        [name, one],
      ) => [name, ['series', 'topics', 'supersedes'].includes(name) ? { connect: [one].flat().map((documentId: string) => ({ documentId })) } : (one as unknown)]),
    )
  const admin = (method: string, path: string, body: object, who = 'editor') => cms().request(method, `${circulars}${path}`, { token: tokens[who] ?? '', body: asForm(body) })

  beforeAll(async () => {
    for (const person of ['editor', 'approver', 'admin'] as const) tokens[person] = await signIn(cms(), person)
  })

  // What PostgreSQL says when two transactions wait for each other: which of them it ends depends on which waited first, so the test has it said.
  it.runIf(process.env['DATABASE_URL'])('a save that the database ends because another one is in its way answers 409 and says what to do', async () => {
    const { documentId } = await documents().create({ data: data() } as never)
    const database = cms().strapi.db.connection
    await database.raw(`create function clf_in_the_way() returns trigger as $$ begin raise exception 'deadlock detected' using errcode = '40P01'; end $$ language plpgsql`)
    await database.raw(`create trigger clf_in_the_way before update on circulars for each row when (old.document_id = '${documentId}') execute function clf_in_the_way()`)
    const answer = await admin('PUT', `/${documentId}`, { fileReference: 'X/1' })
    await database.raw('drop function clf_in_the_way() cascade')
    expect([answer.status, answer.json()]).toEqual([
      409,
      expect.objectContaining({ error: expect.objectContaining({ status: 409, name: 'ValidationError', message: expect.stringContaining('at the same moment. Do it again.') as string }) as object }),
    ])
    expect((await admin('PUT', `/${documentId}`, { fileReference: 'X/1' })).status).toBe(200)
  })

  describe('what must not be stored', () => {
    it.each(wrong)('%s is refused by the admin, with its place, and nothing is stored', async (_name, spoilt, place) => {
      const before = await count()
      const answer = await admin('POST', '', data(spoilt))
      const { error } = answer.json() as Refusal
      expect([answer.status, error.name]).toEqual([400, 'ValidationError'])
      expect(error.details.errors?.map(({ path }) => path.join('.'))).toContain(place)
      expect(await count()).toEqual(before)
    })

    it.each(wrong)('%s is refused to the server’s own code, in a new document and in one that is there', async (_name, spoilt) => {
      await expect(documents().create({ data: data(spoilt) } as never)).rejects.toMatchObject({ name: 'ValidationError' })
      await expect(documents().create({ data: data(spoilt), status: 'published' } as never)).rejects.toMatchObject({ name: 'ValidationError' })
      const { documentId } = await documents().create({ data: data() } as never)
      const before = await documents().findOne({ documentId, populate: '*' } as never)
      await expect(documents().update({ documentId, data: spoilt } as never)).rejects.toMatchObject({ name: 'ValidationError' })
      expect(await documents().findOne({ documentId, populate: '*' } as never)).toEqual(before)
    })

    it('a document that supersedes itself, an edition of its own work, or what supersedes it', async () => {
      const { documentId: first } = await documents().create({ data: data() } as never)
      await expect(documents().update({ documentId: first, data: { supersedes: [first] } } as never)).rejects.toThrow('supersedes itself')
      const { documentId: second } = (await documents().clone({ documentId: first, data: { previous: first } } as never)) as unknown as { documentId: string }
      await expect(documents().update({ documentId: second, data: { supersedes: [first] } } as never)).rejects.toThrow('supersedes itself')
      const { documentId: other } = await documents().create({ data: data({ supersedes: [first] }) } as never)
      const { documentId: third } = await documents().create({ data: data({ supersedes: [other] }) } as never)
      await expect(documents().update({ documentId: first, data: { supersedes: [third] } } as never)).rejects.toThrow('supersede each other')
    })

    it('an image without text that is not decorative may be a draft and not public, and the refusal says where', async () => {
      const image = { type: 'image', media: 'none' }
      const { documentId } = await documents().create({ data: data({ en: words({ body: tree(image) }) }) } as never)
      const answer = await admin('POST', `/${documentId}/actions/publish`, {}, 'approver')
      expect([answer.status, (answer.json() as Refusal).error.details.errors?.[0]?.path.join('.')]).toEqual([400, expect.stringMatching(/^en\.body\.children\.0/)])
    })

    it('a beginning of an alert after its end; other names that are no list', async () => {
      const alert = { severity: 'warning', startsAt: '2026-01-02T00:00:00.000Z', endsAt: '2026-01-01T00:00:00.000Z', en: { message: 'x' } }
      await expect(cms().strapi.documents('api::alert.alert').create({ data: alert } as never)).rejects.toThrow('not after its beginning')
      for (const altLabels of [{ a: 1 }, [1], [''], deep(20_000)]) {
        const made = cms().strapi.documents('api::taxonomy-term.taxonomy-term').create({ data: { scheme: 'topic', code: 'names', position: 1, en: { label: 'x', altLabels } } } as never)
        await expect(made).rejects.toThrow('other names')
      }
    })

    it.each(['/api/circulars?filters[title][$eq]=a%00b', '/api/circulars/a%00b', `${circulars}?_q=a%00b`, '/uploads/a%00b.pdf', '/%00'])(
      'an address with U+0000 is refused as one: %s',
      async (path) => {
        const { status } = await cms().request('GET', path, path.startsWith('/content') ? { token: tokens['admin'] ?? '' } : {})
        expect([400, 404]).toContain(status)
      },
    )

    it('a body deeper than any program likes, by whatever way', async () => {
      const { documentId } = await documents().create({ data: data() } as never)
      const raw = `{"en":{"title":"x","body":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`
      const answer = await cms().request('PUT', `${circulars}/${documentId}`, { token: tokens['editor'] ?? '', body: raw })
      expect([answer.status, (answer.json() as Refusal).error.details.errors?.[0]?.path.slice(0, 2)]).toEqual([400, ['en', 'body']])
      await expect(documents().update({ documentId, data: { en: words({ body: deep(50_000) }) } } as never)).rejects.toMatchObject({ name: 'ValidationError' })
    })

    it('whatever a body is, it is stored or refused with a place, never a fault, and what is stored is published or refused alike', async () => {
      const { documentId } = await documents().create({ data: data() } as never)
      const statuses = new Map<string, number>()
      for (let seed = 1; seed <= trees; seed += 1) {
        const { value, kind } = generatedTree(seed)
        const saved = await cms().request('PUT', `${circulars}/${documentId}`, { token: tokens['editor'] ?? '', body: deepJson({ en: words({ body: value }) }) })
        expect([seed, [200, 400, 413].includes(saved.status)]).toEqual([seed, true])
        if (saved.status === 400) {
          const { message, details } = (saved.json() as Refusal).error
          // What would change the prototype of objects is refused by whoever reads JSON, before anybody asks where it stands.
          const isPoisoned = /prototype/.test(message)
          expect([seed, kind, isPoisoned || details.errors?.every(({ path }) => path.length >= 2)]).toEqual([seed, kind, true])
        }
        if (saved.status === 200 && seed % 5 === 0) {
          await submitted(cms().strapi, uid, documentId).catch(() => undefined)
          const published = await admin('POST', `/${documentId}/actions/publish`, {}, 'approver')
          expect([seed, published.status]).toEqual([seed, published.status === 200 ? 200 : 400])
          statuses.set('asked to publish', (statuses.get('asked to publish') ?? 0) + 1)
        }
        statuses.set(`saved ${saved.status}`, (statuses.get(`saved ${saved.status}`) ?? 0) + 1)
      }
      for (const what of ['saved 200', 'saved 400', 'asked to publish']) expect([what, (statuses.get(what) ?? 0) > 5]).toEqual([what, true])
    }, treesMs)

    it('one wrong document among several that are published at once keeps all of them from being public', async () => {
      const good = await documents().create({ data: data() } as never)
      const bad = await documents().create({ data: data({ en: words({ body: tree({ type: 'image', media: 'none' }) }) }) } as never)
      const before = await count()
      const answer = await cms().request('POST', `${circulars}/actions/bulkPublish`, { token: tokens['approver'] ?? '', body: { documentIds: [good.documentId, bad.documentId] } })
      expect(answer.status).toBe(400)
      expect(await count()).toEqual(before)
    })
  })

  describe('a deletion', () => {
    it('of what others link to is refused and says who', async () => {
      const { documentId: older } = await documents().create({ data: data() } as never)
      await documents().create({ data: data({ supersedes: [older], en: words({ title: 'Links to it' }) }) } as never)
      const answer = await admin('DELETE', `/${older}`, {}, 'admin')
      expect([answer.status, (answer.json() as Refusal).error.message]).toEqual([400, expect.stringContaining('Circular “Links to it” links to it')])
      const links = await cms().request('GET', `/editions/${uid}/${older}/links`, { token: tokens['editor'] ?? '' })
      expect(links.json()).toMatchObject({ data: [{ title: 'Links to it', field: 'supersedes', isPublic: false }] })
    })

    it('of what a body leads to is refused too, unless another edition has the same address', async () => {
      const { documentId } = await documents().create({ data: data() } as never)
      const address = `clf:circular/general-circular/${number}/${year}`
      const { documentId: from } = await documents().create({ data: data({ en: words({ title: 'Leads to it', body: tree(paragraph('there', { link: { address } })) }) }) } as never)
      const answer = await admin('DELETE', `/${documentId}`, {}, 'admin')
      expect([answer.status, (answer.json() as Refusal).error.message]).toEqual([400, expect.stringContaining('Circular “Leads to it” links to it')])
      const { documentId: next } = (await documents().clone({ documentId, data: { previous: documentId } } as never)) as unknown as { documentId: string }
      expect((await admin('DELETE', `/${next}`, {}, 'admin')).status).toBe(200)
      await documents().delete({ documentId: from })
      expect((await admin('DELETE', `/${documentId}`, {}, 'admin')).status).toBe(200)
    })

    it('of a term, a bureau or a circular in use or public is refused', async () => {
      const topic = await cms().request('DELETE', `/content-manager/collection-types/api::taxonomy-term.taxonomy-term/${term('series/general-circular')}`, { token: tokens['admin'] ?? '' })
      expect([topic.status, topic.text.includes('is public, so it was not deleted')]).toEqual([400, true])
      const unpublished = await cms().request('POST', `/content-manager/collection-types/api::taxonomy-term.taxonomy-term/${term('series/general-circular')}/actions/unpublish`, {
        token: tokens['admin'] ?? '',
        body: {},
      })
      expect([unpublished.status, unpublished.text.includes('was not unpublished')]).toEqual([400, true])
    })
  })

  describe('a save', () => {
    const open = async (documentId: string) =>
      ((await cms().request('GET', `${circulars}/${documentId}`, { token: tokens['editor'] ?? '' })).json() as { data: Record<string, unknown> & { updatedAt: string; en: object } }).data

    it('from an older state answers 409 with who, when and what differs, and stores nothing', async () => {
      const { documentId } = await documents().create({ data: data() } as never)
      const opened = await open(documentId)
      const first = await admin('PUT', `/${documentId}`, { updatedAt: opened.updatedAt, fileReference: 'A/1' }, 'admin')
      expect(first.status).toBe(200)
      const second = await admin('PUT', `/${documentId}`, { updatedAt: opened.updatedAt, fileReference: 'B/2', force: 'mandatory' })
      const { error } = second.json() as Refusal
      expect([second.status, error.status, error.name]).toEqual([409, 409, 'ValidationError'])
      expect(error.details).toMatchObject({ savedBy: expect.any(String) as string, savedAt: (await open(documentId)).updatedAt, differences: [{ path: ['fileReference'] }, { path: ['force'] }] })
      expect(error.message).toMatch(/^Not saved: .+ saved this document at .+, after you opened it.* Nothing you typed is lost\./)
      expect(await documents().findOne({ documentId })).toMatchObject({ fileReference: 'A/1', force: 'guidance' })
    })

    it('from the state that is stored goes on, again and again', async () => {
      const { documentId } = await documents().create({ data: data() } as never)
      for (const fileReference of ['A/1', 'A/2', 'A/3']) expect((await admin('PUT', `/${documentId}`, { updatedAt: (await open(documentId)).updatedAt, fileReference })).status).toBe(200)
    })

    it('is answered with the facts alone, whoever wrote the draft, and a body is not read again for it', async () => {
      const { data: made } = (await admin('POST', '', data({ en: words({ body: tree(paragraph('Long.')) }) }))).json() as { data: { documentId: string; en: object } }
      expect(made.en).toMatchObject({ title: 'Written' })
      const asked: { sql: string; __knexTxId?: string }[] = []
      const note = (query: (typeof asked)[number]) => asked.push(query)
      cms().strapi.db.connection.on('query', note)
      const saved = (await admin('PUT', `/${made.documentId}`, { fileReference: 'A/1' }, 'admin')).json() as { data: object }
      cms().strapi.db.connection.off('query', note)
      expect(saved.data).toMatchObject({ documentId: made.documentId, fileReference: 'A/1', updatedAt: (await open(made.documentId)).updatedAt })
      expect(Object.keys(saved.data)).not.toContain('en')
      // Of its own transaction alone: what was told of the save before may still be read beside it, and what is told of this one after it.
      const update = asked.findIndex(({ sql }) => sql.startsWith('update'))
      const own = asked[update]?.__knexTxId
      const commit = asked.findIndex(({ sql, __knexTxId: of }, index) => index > update && of === own && /^commit/i.test(sql))
      expect([update > 0, own !== undefined, commit > update]).toEqual([true, true, true])
      expect(asked.slice(0, commit).filter(({ sql, __knexTxId: of }) => of === own && sql.includes('components_words_circular'))).toEqual([])
    })

    it('answers with the state to go on from, also where the server writes something itself', async () => {
      const { documentId } = await documents().create({ data: data() } as never)
      let { updatedAt } = await open(documentId)
      for (const more of [{ number: nextNumber() }, { number: nextNumber() }, { fileReference: 'A/1' }]) {
        const answer = await admin('PUT', `/${documentId}`, { updatedAt, ...more })
        expect(answer.status).toBe(200)
        ;({ updatedAt } = (answer.json() as { data: { updatedAt: string } }).data)
        expect((await open(documentId)).updatedAt).toBe(updatedAt)
      }
    })

    it('one of two that were made from the same state is stored', async () => {
      const { documentId } = await documents().create({ data: data() } as never)
      const { updatedAt } = await open(documentId)
      const both = await Promise.all(['A/1', 'A/2'].map((fileReference) => admin('PUT', `/${documentId}`, { updatedAt, fileReference })))
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    })

    it('with a publication from an older state is refused as well', async () => {
      const { documentId } = await documents().create({ data: data() } as never)
      const opened = await open(documentId)
      await admin('PUT', `/${documentId}`, { updatedAt: opened.updatedAt, fileReference: 'A/1' })
      const answer = await admin('POST', `/${documentId}/actions/publish`, { updatedAt: opened.updatedAt, fileReference: 'B/2' }, 'admin')
      expect(answer.status).toBe(409)
    })
  })
}
