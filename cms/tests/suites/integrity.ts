import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Change, ChangePage } from '@clf/content'
import type { Knex } from 'knex'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { withdraw } from '../../src/editions/acts.ts'
import { alarmsOf } from '../../src/integrity/alarms.ts'
import { integrityOf } from '../../src/integrity/integrity.ts'
import { takeOver } from '../../src/integrity/take-over.ts'
import { hashOfVersion } from '../../src/versions/write-version.ts'
import { circular, circularData, makeShelf } from '../feed/story.ts'
import type { Shelf } from '../feed/story.ts'
import { makeToken } from '../feed/read-feed.ts'
import { formOf, pdf } from '../files/samples.ts'
import type { RunningCms } from '../running-cms.ts'
import { signIn } from '../sign-in.ts'

/** What is written past the CMS, by statements of SQL and into its folder of files. */
export function testIntegrity(cms: () => RunningCms): void {
  describe('what is written past the CMS', () => integrity(cms))
}

type Row = Record<string, unknown> & { id: number }

function integrity(cms: () => RunningCms): void {
  const database = (): Knex => cms().strapi.db.connection
  const isPostgres = () => cms().strapi.db.dialect.client === 'postgres'
  const documents = () => cms().strapi.documents(circular)
  let shelf: Shelf
  let token = ''
  let number = 0
  /** A public circular, and where it is read. */
  const published = async (more: object = {}) => {
    const { documentId } = await documents().create({ data: { ...circularData(shelf, number += 1), ...more } } as never)
    await documents().publish({ documentId })
    return documentId
  }
  const read = async (documentId: string, query = '?populate[body]=true') => (await cms().request('GET', `/api/circulars/${documentId}${query}`)).status
  const entriesOf = async (documentId: string): Promise<Change[]> => {
    const found: Change[] = []
    for (let after = '';;) {
      const { data, meta } = (await cms().request('GET', `/api/changes?limit=1000&after=${after}`, { token })).json() as ChangePage
      found.push(...data.filter((entry) => entry.documentId === documentId))
      if (!meta.more) return found
      after = meta.cursor ?? ''
    }
  }
  const isInSnapshot = async (documentId: string) => (await cms().request('GET', '/api/changes/snapshot', { token })).text.includes(documentId)
  const rowOf = async (table: string, where: object): Promise<Row> => (await database()(table).where(where).orderBy('id', 'desc').first()) as Row
  /** What a look finds. That a guard was taken away, as every test does here, is told for an hour. */
  const found = async ({ withGuards = false } = {}) => {
    await integrityOf(cms().strapi).look()
    const faults = integrityOf(cms().strapi).report().faults.filter(({ code }) => withGuards || code !== 'guard-lifted')
    return faults.map(({ code, place }) => `${code} ${place}`)
  }
  /** Without the guards of the database, which whoever writes past the CMS takes away. */
  const unguarded = async (table: string, write: () => Promise<unknown>) => {
    for (const name of isPostgres() ? ['sealed'] : ['update', 'delete']) await database().raw(`drop trigger if exists ${table}_${name}${isPostgres() ? ` on ${table}` : ''}`)
    await write()
  }
  const putBack: (() => Promise<unknown>)[] = []
  const alter = async (table: string, row: Row, values: Record<string, unknown>) => {
    await unguarded(table, () => database()(table).where({ id: row.id }).update(values))
    putBack.push(() => unguarded(table, () => database()(table).where({ id: row.id }).update(Object.fromEntries(Object.keys(values).map((name) => [name, row[name]])))))
  }
  const remove = async (table: string, row: Row) => {
    await unguarded(table, () => database()(table).where({ id: row.id }).delete())
    putBack.push(() => database()(table).insert(row))
  }
  const insert = async (table: string, row: Row) => {
    await database()(table).insert(row)
    putBack.push(() => unguarded(table, () => database()(table).where({ id: row.id }).delete()))
  }

  beforeAll(async () => {
    shelf = await makeShelf(cms().strapi, 'sealed')
    token = (await makeToken(cms(), 'Integrity', { type: 'read-only' })).accessKey
    expect(await found()).toEqual([])
  })

  afterEach(async () => {
    for (const back of putBack.splice(0).toReversed()) await back()
    expect(await found()).toEqual([])
  })

  const versionOf = (documentId: string) => rowOf('clf_public_versions', { document: documentId })
  const changeOf = (documentId: string) => rowOf('clf_changes', { document: documentId })

  it('a publication that nobody made is read by nobody, however well its hash fits, and the next one has its place', async () => {
    const id = await published()
    const [version, change] = [await versionOf(id), await changeOf(id)]
    const forged = { ...version, id: version.id + 1, document: 'forged' }
    await insert('clf_public_versions', { ...forged, hash: hashOfVersion(String(version['hash']), forged as never) })
    await insert('clf_changes', { ...change, id: change.id + 1, version: forged.id, document: 'forged', key: 'edition forged' })
    expect([await read('forged'), await entriesOf('forged'), await isInSnapshot('forged')]).toEqual([404, [], false])
    expect(await found()).toEqual([`foreign-row clf_public_versions ${forged.id}`, `foreign-row clf_changes ${change.id + 1}`])

    const next = await published()
    expect([await read(id), await read(next), (await entriesOf(next)).map((entry) => entry.previous?.split('-')[0])]).toEqual([200, 200, [String(change.id)]])
    const after = await versionOf(next)
    expect(after['hash']).toBe(hashOfVersion(String(version['hash']), after as never))
  })

  it('an entry that takes the place of another is read by nobody', async () => {
    const id = await published()
    const change = await changeOf(id)
    await insert('clf_changes', { ...change, id: change.id + 1, act: 'unpublish', body: '{}' })
    expect([(await entriesOf(id)).map(({ act }) => act), await isInSnapshot(id)]).toEqual([['publish'], true])
    expect(await found()).toEqual([`foreign-row clf_changes ${change.id + 1}`])
  })

  it.each(['content', 'listing', 'act', 'at', 'hash'])('words that were altered in the column “%s” are kept from readers until they are published again', async (column) => {
    const id = await published()
    expect(await read(id)).toBe(200)
    const version = await versionOf(id)
    await alter('clf_public_versions', version, { [column]: column === 'act' ? 'remove' : String(version[column]).replace(/First|2026|^./, '1026') })
    // The body is looked at when it is read.
    if (column === 'content') expect([await read(id), await entriesOf(id), await isInSnapshot(id)]).toEqual([404, [], false])
    expect(await found()).toContain(`altered-row clf_public_versions ${version.id}`)
    expect([await read(id, ''), await entriesOf(id), await isInSnapshot(id)]).toEqual([404, [], false])

    await documents().publish({ documentId: id })
    expect([await read(id), (await entriesOf(id)).length > 0, await isInSnapshot(id)]).toEqual([200, true, true])
  })

  it('an entry that was altered is kept from readers, and the document is not', async () => {
    const id = await published()
    const change = await changeOf(id)
    await alter('clf_changes', change, { body: String(change['body']).replace('"edition":1', '"edition":2') })
    expect([await entriesOf(id), await isInSnapshot(id), await read(id)]).toEqual([[], false, 200])
    expect(await found()).toEqual([`altered-row clf_changes ${change.id}`])
  })

  it('a removal that was deleted brings nothing back to readers', async () => {
    const id = await published()
    await documents().unpublish({ documentId: id })
    await remove('clf_public_versions', await versionOf(id))
    expect(await found()).toContain(`missing-row clf_public_versions ${(await rowOf('clf_row_seals', { kind: 'version', document: id }))['row_id']}`)
    expect([await read(id), await isInSnapshot(id)]).toEqual([404, false])
  })

  it('a withdrawal that was deleted keeps the document from readers, also where it was published after it', async () => {
    const id = await published()
    await withdraw(cms().strapi, circular, id, { explanation: { en: 'No longer needed.' } })
    const withdrawal = await versionOf(id)
    await documents().publish({ documentId: id })
    await remove('clf_public_versions', withdrawal)
    expect(await found()).toContain(`missing-row clf_public_versions ${withdrawal.id}`)
    expect(await read(id)).toBe(404)
  })

  it('a row whose seal was taken is known by the row that follows it', async () => {
    const id = await published()
    await documents().unpublish({ documentId: id })
    const removal = await versionOf(id)
    await published()
    await remove('clf_row_seals', await rowOf('clf_row_seals', { kind: 'version', row_id: removal.id }))
    expect(await found()).toContain(`altered-row clf_public_versions ${removal.id}`)
    expect(await read(id)).toBe(404)
  })

  it('rows that are gone with their seals leave a gap, and at the end the head that is kept elsewhere', async () => {
    const gone = await published()
    const last = await published()
    for (const [id, fault] of [[gone, 'gap'], [last, 'cut-off']] as const) {
      const version = await versionOf(id)
      const following = await database()('clf_public_versions').where('id', '>', version.id).orderBy('id').first() as Row | undefined
      expect(await found()).not.toContain(fault)
      await remove('clf_row_seals', await rowOf('clf_row_seals', { kind: 'version', row_id: version.id }))
      await remove('clf_public_versions', version)
      expect(await found()).toContain(fault === 'gap' ? `gap clf_public_versions ${following?.id}` : 'cut-off clf_public_versions')
      for (const back of putBack.splice(0).toReversed()) await back()
    }
  })

  it('the guard of a table that was taken away is there again after a look', async () => {
    await unguarded('clf_changes', async () => undefined)
    expect(await found({ withGuards: true })).toContain('guard-lifted clf_changes')
    await expect(database()('clf_changes').where({ id: 1 }).update({ body: '{}' })).rejects.toThrow('never changed')
  })

  it('a file with other bytes, or another file in its place, is given to nobody', async () => {
    const upload = async (name: string) =>
      ((await cms().request('POST', '/api/upload', { body: formOf(name, Buffer.concat([pdf, Buffer.from(`% ${name}\n`)])), token: (await makeToken(cms(), name, { type: 'full-access' })).accessKey }))
        .json() as [{ documentId: string; url: string }])[0]
    const [annex, other] = [await upload('integrity.pdf'), await upload('other.pdf')]
    const id = await published({ ...circularData(shelf, number + 1, { file: annex.documentId }) })
    const name = path.basename(annex.url.replace(/\?.*/, ''))
    const file = path.join(cms().folder, 'files', name)
    const status = async () => (await cms().request('GET', `/uploads/${name}`)).status
    expect([await read(id), await status(), await found()]).toEqual([200, 200, []])

    const bytes = await readFile(file)
    await writeFile(file, Buffer.concat([bytes, Buffer.from('% more\n')]))
    expect(await status()).toBe(404)
    expect([...(await found()), ...(await found())]).toContain(`file-altered file ${name}`)
    await writeFile(file, bytes)
    expect([await status(), (await found()) && (await found())]).toEqual([200, []])

    const row = await rowOf('files', { document_id: annex.documentId })
    await database()('files').where({ id: row.id }).update({ url: other.url.replace(/\?.*/, '') })
    expect((await cms().request('GET', other.url.replace(/\?.*/, ''))).status).toBe(404)
    expect([...(await found()), ...(await found())]).toContain(`file-altered file ${name}`)
    await database()('files').where({ id: row.id }).update({ url: row['url'] })

    await rm(file)
    expect([await status(), [...(await found()), ...(await found())].includes(`file-missing file ${name}`)]).toEqual([404, true])
    await writeFile(file, bytes)
    await found()
  })

  it('what an import leaves in Strapi’s tables is read by nobody and found by two looks', async () => {
    const [id, draft] = [await published(), (await documents().create({ data: circularData(shelf, number += 1) } as never)).documentId]
    expect(await found()).toEqual([])
    const copy = await database()('circulars').where({ document_id: id }).whereNotNull('published_at').first() as Row
    await database()('circulars').where({ document_id: draft }).update({ published_at: copy['published_at'] })
    await database()('circulars').insert({ ...copy, id: copy.id + 100_000 })
    await database()('circulars').where({ id: copy.id }).delete()
    await found()
    expect((await found()).toSorted()).toEqual([`replaced-copy circulars ${id}`, `unapproved-copy circulars ${draft}`])
    expect([await read(draft), await read(id)]).toEqual([404, 200])

    await database()('circulars').where({ document_id: draft }).update({ published_at: null })
    await database()('circulars').where({ id: copy.id + 100_000 }).delete()
    await found()
    expect(await found()).toEqual([`missing-copy circulars ${id}`])
    await documents().publish({ documentId: id })
  })

  it('a database whose seals are of another key is taken over as far as its heads vouch for it, and as it is where there are none', async () => {
    const id = await published()
    await found()
    const seals = () => database()('clf_row_seals').orderBy('kind').orderBy('row_id').select('kind', 'row_id', 'digest', 'seal')
    const before = (await seals()) as object[]
    const others = () => unguarded('clf_row_seals', () => database()('clf_row_seals').update({ seal: 'of another key' }))
    await others()
    const version = await versionOf(id)
    const forged = { ...version, id: version.id + 1, document: 'forged' }
    await insert('clf_public_versions', { ...forged, hash: hashOfVersion(String(version['hash']), forged as never) })
    await takeOver(cms().strapi)
    expect(await seals()).toEqual(before)

    for (const back of putBack.splice(0)) await back()
    await others()
    const heads = path.join(cms().folder, 'state/heads')
    await rename(heads, `${heads}-aside`)
    await takeOver(cms().strapi)
    expect(await seals()).toEqual(before)
    await rename(`${heads}-aside`, heads)
    expect([await found(), await read(id)]).toEqual([[], 200])
  })

  it('is told to administrators, and on the desk, with what to do in three languages', async () => {
    const session = await signIn(cms(), 'approver')
    const id = await published()
    const version = await versionOf(id)
    await alter('clf_public_versions', version, { content: '{}' })
    await found()
    const fault = { code: 'altered-row', place: `clf_public_versions ${version.id}`, type: circular, documentId: id, title: 'First' }
    const words = { en: expect.stringContaining('published again') as string, tc: expect.stringContaining('重新發布') as string, sc: expect.stringContaining('重新发布') as string }
    expect(await alarmsOf(cms().strapi, () => true)).toContainEqual(expect.objectContaining({ ...fault, words }))
    const home = (await cms().request('GET', '/desk/home', { token: session })).json() as { data: { alarms: object[] } }
    expect(home.data.alarms).toContainEqual(expect.objectContaining(fault))
    expect((await cms().request('GET', '/desk/integrity', {})).status).toBe(401)
    expect((await cms().request('GET', '/desk/integrity', { token: session })).status).toBe(403)
  })
}
