import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Change, ChangePage, Publication, SnapshotEnd, SnapshotEntry, SnapshotHead } from '@clf/content'
import serialize from 'canonicalize'
import { beforeAll, describe, expect, it } from 'vitest'
import { withdraw, restore } from '../../src/editions/acts.ts'
import { bringFeedUpToDate } from '../../src/feed/bring-up-to-date.ts'
import { stateAfter } from '../feed/replica.ts'
import { formOf, pdf, picture } from '../files/samples.ts'
import { attached, factsOf, threeLanguages } from '../paper.ts'
import type { RunningCms } from '../running-cms.ts'

const uid = 'api::circular.circular'
const term = 'api::taxonomy-term.taxonomy-term'
const year = 2017
const titles = { en: 'First', tc: '第一版', sc: '第一版' }
const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex')

/** The feed of what becomes public, as replicas read it. */
export function testFeed(cms: () => RunningCms): void {
  describe('the change feed', () => feed(cms))
}

function feed(cms: () => RunningCms): void {
  const documents = () => cms().strapi.documents(uid)
  const tokens: Record<string, string> = {}
  let number = 0
  let series = ''
  const get = (query: string, { token = tokens['read-only'] ?? '', headers = {} }: { token?: string; headers?: Record<string, string> } = {}) =>
    cms().request('GET', `/api/changes${query}`, { headers, ...(token && { token }) })
  const page = async (query: string, token?: string) => {
    const answer = await get(query, token === undefined ? {} : { token })
    expect([query, answer.status]).toEqual([query, 200])
    return answer.json() as ChangePage
  }
  const whole = async (token?: string): Promise<Change[]> => {
    const found: Change[] = []
    for (let after = '';;) {
      const { data, meta } = await page(`?limit=40&after=${after}`, token)
      found.push(...data)
      if (!meta.more) return found
      after = meta.cursor ?? ''
    }
  }
  const head = async () => (await whole()).at(-1)?.cursor ?? ''
  const since = async (cursor: string) => (await page(`?after=${cursor}`)).data
  const make = async (data: object = {}) => {
    const all = { ...factsOf(year), series, number: number += 1, ...threeLanguages(titles), ...data }
    return (await documents().create({ data: all } as never)).documentId
  }
  const publish = (documentId: string) => documents().publish({ documentId })
  const made = async (data: object = {}) => {
    const documentId = await make(data)
    await publish(documentId)
    return documentId
  }
  const upload = async (name: string, bytes: Buffer) => {
    const { text } = await cms().request('POST', '/api/upload', { body: formOf(name, bytes), token: tokens['full-access'] ?? '' })
    return (JSON.parse(text) as [{ id: number; documentId: string; url: string }])[0]
  }
  const acts = (changes: readonly Change[]) => changes.map(({ act, documentId }) => [act, documentId])

  beforeAll(async () => {
    const label = { label: 'Circulars of the feed' }
    series = (await cms().strapi.documents(term).create({ data: { scheme: 'series', code: 'feed-circular', position: 90, en: label, tc: label, sc: label } } as never)).documentId
    await cms().strapi.documents(term).publish({ documentId: series })
    const service = cms().strapi.service('admin::api-token')
    const permissions: Record<string, string[]> = { feedless: [`${uid}.find`], terms: ['api::change.change.find', `${term}.find`] }
    for (const type of ['read-only', 'full-access', 'feedless', 'terms']) {
      const kind = type in permissions ? { type: 'custom', permissions: permissions[type] } : { type }
      tokens[type] = (await service.create({ name: `Feed ${type}`, description: '', lifespan: null, ...kind })).accessKey
    }
  })

  it('is read with a token that may, and with no other', async () => {
    const statuses = await Promise.all(['', 'wrong', 'feedless', 'importer'].map(async (name) => (await get('', { token: name === 'importer' ? cms().importToken : (tokens[name] ?? name) })).status))
    expect(statuses).toEqual([401, 401, 403, 403])
    expect((await get('', { token: '' })).text).toContain('read with an API token')
    for (const name of ['read-only', 'full-access', 'terms']) expect([name, (await get('', { token: tokens[name] ?? '' })).status]).toEqual([name, 200])
  })

  it('says nothing to who has no token, even while the public role may read it', async () => {
    const permissions = cms().strapi.db.query('plugin::users-permissions.permission')
    const role = (await cms().strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } })) as { id: number }
    const { id } = (await permissions.create({ data: { action: 'api::change.change.find', role: role.id } })) as { id: number }
    const statuses = await Promise.all(['', '/snapshot'].map(async (way) => (await get(way, { token: '', headers: { Authorization: 'Basic eDp5' } })).status))
    await permissions.delete({ where: { id } })
    expect(statuses).toEqual([403, 403])
  })

  it('has an entry for everything that was ever published, numbered without gaps and linked', async () => {
    const changes = await whole()
    expect(changes.map((one) => one.number)).toEqual(changes.map((_, index) => index + 1))
    expect(changes.map(({ previous }) => previous)).toEqual([null, ...changes.slice(0, -1).map(({ cursor }) => cursor)])
    const versions: { type: string; document: string; act: string }[] = await cms().strapi.db.connection('clf_public_versions').orderBy('id').select('type', 'document', 'act')
    const ofVersions = changes.filter(({ act }) => !['file', 'redirect', 'supersede'].includes(act)).map((one) => [`api::${one.type}.${one.type}`, one.documentId, one.act])
    expect(ofVersions).toEqual(versions.map(({ type, document, act }) => [type, document, act === 'remove' ? 'unpublish' : act]))
  })

  it('bears the hash of each entry, over its canonical text', async () => {
    for (const { cursor: _cursor, previous: _previous, number: _number, hash, ...said } of await whole()) expect(hash).toBe(sha256(serialize(said) ?? ''))
  })

  it('holds the whole edition in all its languages', async () => {
    const before = await head()
    const id = await made()
    const [entry] = await since(before) as [Publication]
    expect(entry).toMatchObject({ act: 'publish', type: 'circular', documentId: id, edition: { work: id, edition: 1, withdrawal: null, content: { facts: { force: 'guidance' } } } })
    expect(Object.entries(entry.edition.content.words).map(([field, one]) => [field, one?.['title']])).toEqual([['en', 'First'], ['tc', '第一版'], ['sc', '第一版']])
    expect(entry.previous).toBe(before)
  })

  it('tells of the files of an edition before the edition, with the hash of their bytes', async () => {
    const [paper, image] = [await upload('annex.pdf', pdf), await upload('plan.png', await picture('png'))]
    const bytes = (url: string) => readFile(path.join(cms().folder, 'files', path.basename(url.replace(/\?.*/, ''))))
    const before = await head()
    const id = await made(threeLanguages('With files', { blocks: [attached(paper), { type: 'image', media: image.documentId, text: 'A square' }] }))
    const entries = await since(before)
    expect(acts(entries)).toEqual([['file', id], ['file', id], ['publish', id]])
    const expected = { [paper.documentId]: sha256(await bytes(paper.url)), [image.documentId]: sha256(await bytes(image.url)) }
    expect((entries[2] as Publication).edition.sha256).toEqual(expected)
    for (const entry of entries.slice(0, 2)) expect(entry.act === 'file' && entry.file.sha256).toBe(entry.act === 'file' && expected[entry.file.documentId])
    await publish(id)
    expect(acts((await since(before)).slice(3))).toEqual([['publish', id]])
  })

  it('tells of withdrawal, restoration and removal', async () => {
    const before = await head()
    const id = await made()
    await withdraw(cms().strapi, uid, id, { on: '2026-12-01', explanation: { en: 'No longer needed.' } })
    await publish(id)
    await restore(cms().strapi, uid, id)
    await documents().unpublish({ documentId: id })
    const withdrawal = { on: '2026-12-01', reason: 'withdrawn', explanation: { en: 'No longer needed.' } }
    expect(await since(before)).toMatchObject([{ act: 'publish', edition: { withdrawal: null } }, { act: 'withdraw', withdrawal }, { act: 'publish', edition: { withdrawal } }, {
      act: 'restore',
      withdrawal: null,
    }, {
      act: 'unpublish',
      documentId: id,
    }])
  })

  it('tells of supersession beside the document that is superseded, and of its end', async () => {
    const older = await made()
    const before = await head()
    const newer = await made({ ...threeLanguages(titles, { supersedes: `${number}/${year}` }), supersedes: [older], effectiveFrom: '2027-01-01' })
    await documents().update({ documentId: newer, data: { effectiveFrom: '2027-02-01' } } as never)
    await publish(newer)
    await publish(newer)
    await documents().unpublish({ documentId: newer })
    const supersede = (supersededBy: object[]) => ({ act: 'supersede', documentId: older, supersededBy })
    const publication = { act: 'publish', documentId: newer }
    expect(await since(before)).toMatchObject([
      publication,
      supersede([{ documentId: newer, from: '2027-01-01' }]),
      publication,
      supersede([{ documentId: newer, from: '2027-02-01' }]),
      publication,
      { act: 'unpublish' },
      supersede([]),
    ])
  })

  it('tells where a page has gone that has another address', async () => {
    const id = await made()
    const before = await head()
    const from = `/circulars/feed-circular/${number}-${year}`
    await documents().update({ documentId: id, data: { number: number += 1 } } as never)
    await publish(id)
    expect(await since(before)).toMatchObject([{ act: 'publish' }, { act: 'redirect', documentId: id, redirect: { from, to: `/circulars/feed-circular/${number}-${year}` } }])
  })

  it('holds nothing of a transaction that failed, and no number is missing for it', async () => {
    const before = await head()
    const id = await make()
    const failed = cms().strapi.db.transaction(async () => {
      await publish(id)
      throw new Error('the connection is gone')
    })
    await expect(failed).rejects.toThrow('the connection is gone')
    expect(await since(before)).toEqual([])
    await publish(id)
    expect((await since(before)).map((one) => one.number)).toEqual([Number(before.split('-')[0]) + 1])
  })

  it('gives the same entries again, in pages of any size', async () => {
    const changes = await whole()
    const start = changes.at(-9)?.cursor ?? ''
    for (const limit of [1, 3, 8, 1000]) {
      const found: Change[] = []
      for (let after = start;;) {
        const { data, meta } = await page(`?after=${after}&limit=${limit}`)
        expect([limit, data.length]).toEqual([limit, Math.min(limit, 8 - found.length)])
        found.push(...data)
        if (!meta.more) break
        after = meta.cursor ?? ''
      }
      expect([limit, found]).toEqual([limit, changes.slice(-8)])
    }
  })

  it('shows a token only of the types that it may read, linked without the others', async () => {
    const changes = await whole(tokens['terms'])
    expect(new Set(changes.map(({ type }) => type))).toEqual(new Set(['taxonomy-term']))
    expect(changes.map(({ previous }) => previous)).toEqual([null, ...changes.slice(0, -1).map(({ cursor }) => cursor)])
    const last = changes.at(-1)?.cursor ?? ''
    await made()
    expect(await page(`?after=${last}`, tokens['terms'])).toEqual({ data: [], meta: { cursor: last, more: false } })
  })

  it('refuses, in words, what is no place in it', async () => {
    const last = await head()
    const [id, chain, view] = last.split('-') as [string, string, string]
    const future = `${Number(id) + 1}-${chain}-${view}`
    const reasons = [
      ['x', 'not-a-cursor'],
      ['5', 'not-a-cursor'],
      [`0-${chain}-${view}`, 'not-a-cursor'],
      [`9999999999-${chain}-${view}`, 'not-a-cursor'],
      [`999999999-${chain}-${view}`, 'future'],
      [future, 'future'],
      [`${id}-${'0'.repeat(16)}-${view}`, 'other-history'],
      [`${Number(id) - 1}-${chain}-${view}`, 'other-history'],
      [`${id}-${chain}-00000000`, 'other-view'],
      [(await whole(tokens['terms'])).at(-1)?.cursor ?? '', 'other-view'],
    ] as const
    for (const [after, reason] of reasons) {
      const answer = await get(`?after=${after}`)
      expect([after, answer.status, answer.json()]).toMatchObject([after, 400, { error: { name: 'ValidationError', details: { reason }, message: expect.stringContaining(after) as string } }])
    }
    for (const query of ['limit=0', 'limit=1001', 'limit=', 'limit=1.5', 'limit=1&limit=2', 'wait=26', 'wait=-1', 'wait=x', 'nosuch=1', 'after[x]=1']) {
      const answer = await get(`?${query}`)
      expect([query, answer.status]).toEqual([query, 400])
      expect((answer.json() as { error: { message: string } }).error.message.length).toBeGreaterThan(30)
    }
  })

  it('answers 304 while nothing is new', async () => {
    const last = await head()
    const etag = (await get(`?after=${last}`)).headers.get('etag') ?? ''
    expect(await get(`?after=${last}`, { headers: { 'If-None-Match': etag } })).toMatchObject({ status: 304, text: '' })
    await made()
    const answer = await get(`?after=${last}`, { headers: { 'If-None-Match': etag } })
    expect([answer.status, (answer.json() as ChangePage).data.length]).toEqual([200, 1])
    expect(await get(`?after=${last}`, { headers: { 'If-None-Match': answer.headers.get('etag') ?? '' } })).toMatchObject({ status: 304 })
  })

  it('with wait answers when something is published, and says nothing new when the time is over', async () => {
    const last = await head()
    expect((await page(`?after=${last}&wait=1`)).data).toEqual([])
    const waiting = [page(`?after=${last}&wait=25`), page(`?after=${last}&wait=25`)]
    const id = await made()
    for (const { data } of await Promise.all(waiting)) expect(acts(data)).toEqual([['publish', id]])
    expect((await page(`?after=${last}&wait=25`)).data.length).toBe(1)
  })

  describe('a snapshot', () => {
    const snapshot = async (token?: string) => {
      const { status, text } = await get('/snapshot', token === undefined ? {} : { token })
      expect(status).toBe(200)
      const lines = text.trimEnd().split('\n').map((line) => JSON.parse(line) as unknown)
      return { first: lines[0] as SnapshotHead, entries: lines.slice(1, -1) as SnapshotEntry[], last: lines.at(-1) as SnapshotEnd }
    }

    it('comes to the same as the whole feed, and goes on where it ends', async () => {
      for (const token of [tokens['read-only'], tokens['terms']]) {
        const { first, entries, last } = await snapshot(token)
        expect(stateAfter(entries)).toEqual(stateAfter(await whole(token)))
        expect(last).toEqual({ end: first.cursor, entries: entries.length, sha256: sha256(entries.map(({ hash }) => hash).join('')) })
        expect([first.entries, (await page(`?after=${first.cursor ?? ''}`, token)).data]).toEqual([entries.length, []])
      }
      const { first, entries } = await snapshot()
      const id = await made()
      expect(acts(await since(first.cursor ?? ''))).toEqual([['publish', id]])
      expect(entries.length).toBeLessThan((await whole()).length)
    })

    it('holds each entry as the feed does, in the order of the feed', async () => {
      const hashes = (await whole()).map(({ hash }) => hash)
      const places = (await snapshot()).entries.map(({ hash }) => hashes.lastIndexOf(hash))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
      expect(places[0]).toBeGreaterThanOrEqual(0)
    })

    it('needs the token of the feed, and says when nothing has changed', async () => {
      const statuses = await Promise.all(['', cms().importToken].map(async (token) => (await get('/snapshot', { token })).status))
      expect([...statuses, (await get('/snapshot?limit=1')).status]).toEqual([401, 403, 400])
      const etag = (await get('/snapshot')).headers.get('etag') ?? ''
      expect((await get('/snapshot', { headers: { 'If-None-Match': etag } })).status).toBe(304)
    })
  })

  it('keeps its order while many publish at once, some of them in vain', async () => {
    const start = await head()
    const ids = await Promise.all(Array.from({ length: 8 }, () => make()))
    let isWriting = true
    const tail = async () => {
      const found: Change[] = []
      for (let after = start, isLast = false; !isLast;) {
        isLast = !isWriting
        const { data, meta } = await page(`?after=${after}&limit=3`)
        expect(data[0]?.previous ?? after).toBe(after)
        found.push(...data)
        isLast &&= !meta.more
        after = meta.cursor ?? ''
      }
      return found
    }
    const tails = [tail(), tail()]
    const write = (id: string, index: number) =>
      cms().strapi.db.transaction(async () => {
        await publish(id)
        if (index % 4 === 3) throw new Error('in vain')
      })
    const ends = await Promise.allSettled([...ids, ...ids].map(write))
    isWriting = false
    expect(ends.filter(({ status }) => status === 'rejected').length).toBe(4)
    const [one, other] = await Promise.all(tails)
    expect(one).toEqual(other)
    const first = Number(start.split('-')[0])
    expect(one?.map(({ number: place }) => place)).toEqual(Array.from({ length: 12 }, (_, index) => first + 1 + index))
  })

  it('is not changed by anybody', async () => {
    const table = cms().strapi.db.connection('clf_changes')
    await expect(table.clone().where({ id: 1 }).update({ body: '{}' })).rejects.toThrow('never changed')
    await expect(table.clone().where({ id: 1 }).delete()).rejects.toThrow('never changed')
  })

  it('has the same entries when it is made from public versions that were there before it', async () => {
    const { connection, dialect } = cms().strapi.db
    const before = await connection('clf_changes').orderBy('id').select()
    for (const statement of unsealed(dialect.client)) await connection.raw(statement)
    await connection('clf_changes').delete()
    await bringFeedUpToDate(cms().strapi)
    expect(await connection('clf_changes').orderBy('id').select()).toEqual(before)
    await bringFeedUpToDate(cms().strapi)
    expect(await connection('clf_changes').count({ count: '*' }).first()).toMatchObject({ count: dialect.client === 'postgres' ? String(before.length) : before.length })
  })
}

/** What takes the seal from the table, as no part of the house does. */
function unsealed(client: string): string[] {
  return client === 'postgres' ? ['drop trigger clf_changes_sealed on clf_changes'] : ['drop trigger clf_changes_update', 'drop trigger clf_changes_delete']
}
