import type { Publication, SnapshotEntry } from '@clf/content'
import { beforeAll, describe, expect, it } from 'vitest'
import { restore, withdraw } from '../../src/editions/acts.ts'
import { publicTypes } from '../../src/editions/public-types.ts'
import { viewName } from '../../src/feed/cursor.ts'
import { takeSnapshot } from '../../src/feed/take-snapshot.ts'
import { writeVersion } from '../../src/versions/write-version.ts'
import { feedOf, makeToken } from '../feed/read-feed.ts'
import { stateAfter } from '../feed/replica.ts'
import { circular, circularData, makeShelf } from '../feed/story.ts'
import type { Shelf } from '../feed/story.ts'
import type { RunningCms } from '../running-cms.ts'

const mayRead = 'api::change.change.find'

/** How much a page of the change feed holds, what a snapshot holds while others write, and what a token may read. */
export function testFeedLimits(cms: () => RunningCms): void {
  describe('the change feed, as far as it goes', () => limits(cms))
}

function limits(cms: () => RunningCms): void {
  const documents = () => cms().strapi.documents(circular)
  let feed: ReturnType<typeof feedOf>
  let shelf: Shelf
  let number = 0
  const made = async (data: object = {}) => {
    const { documentId } = await documents().create({ data: { ...circularData(shelf, number += 1), ...data } } as never)
    await documents().publish({ documentId })
    return documentId
  }

  beforeAll(async () => {
    shelf = await makeShelf(cms().strapi, 'limits')
    feed = feedOf(cms(), (await makeToken(cms(), 'Limits', { type: 'read-only' })).accessKey)
  })

  it('ends a page at 8 MB, and gives an entry that is larger alone', async () => {
    const { strapi } = cms()
    const before = await feed.head()
    const sizes = [3, 3, 3, 9, 1].map((megabytes) => megabytes * 1_000_000)
    const names = sizes.map((_, index) => `large-${index}`)
    for (const [index, size] of sizes.entries()) {
      const body = { type: 'document', version: 1, children: [{ type: 'paragraph', children: [{ type: 'text', text: 'x'.repeat(size) }] }] }
      const content = { facts: {}, words: { en: { title: names[index], body } }, files: {}, addresses: [] }
      await writeVersion(strapi, { type: circular, document: names[index] ?? '', act: 'publish', content })
    }
    const pages: string[][] = []
    for (let after = before, more = true; more;) {
      const { data, meta, text } = await feed.page(after)
      pages.push(data.map(({ documentId }) => documentId))
      if (data.length > 1) expect(Buffer.byteLength(text)).toBeLessThan(8_001_000)
      ;[after, more] = [meta.cursor ?? '', meta.more]
    }
    for (const document of names) await writeVersion(strapi, { type: circular, document, act: 'remove' })
    expect(pages).toEqual([['large-0', 'large-1'], ['large-2'], ['large-3'], ['large-4']])
  })

  it('sends a snapshot of one moment while others publish, withdraw and remove', async () => {
    const { strapi } = cms()
    const ids: string[] = []
    for (let count = 0; count < 3; count += 1) ids.push(await made())
    const [first = '', second = '', third = ''] = ids
    const writes = [
      () => documents().unpublish({ documentId: first }),
      () => documents().publish({ documentId: second }),
      () => withdraw(strapi, circular, second, { explanation: { en: 'No longer needed.' } }),
      () => made(),
      () => documents().unpublish({ documentId: third }),
      () => restore(strapi, circular, second),
    ]
    const { cursor, lines } = await takeSnapshot(strapi, { name: viewName([...publicTypes.keys()]), types: null })
    let text = ''
    // One write before its first line, and one between any two.
    await writes.shift()?.()
    for await (const line of lines()) {
      text += line
      await writes.shift()?.()
    }
    expect(writes.length).toBeLessThan(4)
    for (const write of writes) await write()

    const entries = text.trimEnd().split('\n').slice(1, -1).map((line) => JSON.parse(line) as SnapshotEntry)
    const later = await feed.since(cursor ?? '')
    expect(later.length).toBe(6)
    const whole = await feed.since('')
    expect(stateAfter(entries)).toEqual(stateAfter(whole.slice(0, -later.length)))
    expect(stateAfter([...entries, ...later])).toEqual(stateAfter(whole))
  })

  it('holds no draft, whoever reads it', async () => {
    const before = await feed.head()
    const { documentId } = await documents().create({ data: circularData(shelf, number += 1) } as never)
    await documents().update({ documentId, data: { force: 'mandatory' } } as never)
    const { accessKey } = await makeToken(cms(), 'Limits of drafts', { type: 'full-access' })
    expect([await feed.since(before), await feedOf(cms(), accessKey).since(before)]).toEqual([[], []])
  })

  it('shows a restricted paper, with its classification, to each token that may read its type, and to no other', async () => {
    const before = (await feed.head()).split('-')[0]
    const id = await made({ classification: 'restricted-staff' })
    const sees = async (name: string, kind: Parameters<typeof makeToken>[2]) => {
      const entries = await feedOf(cms(), (await makeToken(cms(), `Limits ${name}`, kind)).accessKey).since('')
      const found = entries.filter((entry) => entry.number > Number(before) && entry.act === 'publish' && entry.documentId === id) as Publication[]
      return [name, ...found.map(({ edition }) => edition.content.facts['classification'])]
    }
    expect([
      await sees('full', { type: 'full-access' }),
      await sees('circulars', { type: 'custom', permissions: [mayRead, `${circular}.find`] }),
      await sees('one by one', { type: 'custom', permissions: [mayRead, `${circular}.findOne`] }),
      await sees('forms', { type: 'custom', permissions: [mayRead, 'api::form.form.find'] }),
    ]).toEqual([['full', 'restricted-staff'], ['circulars', 'restricted-staff'], ['one by one'], ['forms']])
    expect((await feed.since('')).some(({ documentId }) => documentId === id)).toBe(true)
  })

  it('gives nothing to a token that may read no type', async () => {
    const { accessKey } = await makeToken(cms(), 'Limits of nothing', { type: 'custom', permissions: [mayRead] })
    const { data, meta } = await feedOf(cms(), accessKey).page('')
    expect({ data, meta }).toEqual({ data: [], meta: { cursor: null, more: false } })
    const { text } = await cms().request('GET', '/api/changes/snapshot', { token: accessKey })
    expect(text.trimEnd().split('\n').map((line) => JSON.parse(line) as unknown)).toMatchObject([{ cursor: null, entries: 0 }, { end: null, entries: 0 }])
  })

  it('begins anew for a token whose types have changed, and ends with the token', async () => {
    const service = cms().strapi.service('admin::api-token')
    const { id, accessKey } = await makeToken(cms(), 'Limits that change', { type: 'custom', permissions: [mayRead, `${circular}.find`] })
    const cursor = (await feedOf(cms(), accessKey).page('')).meta.cursor ?? ''
    const ask = async (after: string) => {
      const { status, json } = await cms().request('GET', `/api/changes?limit=1&after=${after}`, { token: accessKey })
      return [status, (json() as { error?: { details?: { reason?: string } } }).error?.details?.reason]
    }
    expect(await ask(cursor)).toEqual([200, undefined])
    await service.update(id, { type: 'custom', permissions: [mayRead, `${circular}.find`, 'api::form.form.find'] })
    expect(await ask(cursor)).toEqual([400, 'other-view'])
    await cms().strapi.db.query('admin::api-token').update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1000) } })
    expect((await ask(''))[0]).toBe(401)
    await service.revoke(id)
    expect((await ask(''))[0]).toBe(401)
  })
}
