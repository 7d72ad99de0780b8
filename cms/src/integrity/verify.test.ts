import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { canonical, sha256 } from '@clf/workflow'
import type { Knex } from 'knex'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { databases } from '../../tests/feed/databases.ts'
import type { ChangeRow } from '../feed/change-table.ts'
import { chainOf, saidBy } from '../feed/write-changes.ts'
import { sealBy } from '../seals/seal.ts'
import type { VersionRow } from '../versions/version-table.ts'
import { hashOfVersion } from '../versions/write-version.ts'
import { contentHashOf, digestOfChange, digestOfVersion, sealText } from './row-seals.ts'
import type { Sealed } from './row-seals.ts'
import { verifyPublic } from './verify.ts'

const many = process.env['CLF_MATRIX'] === 'full' ? 100_000 : 3_000
const keys = ['key']
const tables = { version: 'clf_public_versions', change: 'clf_changes', seal: 'clf_row_seals' } as const
const folder = await mkdtemp(path.join(tmpdir(), 'clf-verify-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

type Row = Record<string, unknown>

/** The tables as the CMS has them, without what guards them. */
async function makeTables(database: Knex): Promise<void> {
  await database.schema.createTable(tables.version, (table) => {
    table.increments('id')
    for (const name of ['type', 'document', 'act', 'at', 'actor', 'hash']) table.string(name)
    table.text('listing')
    table.text('page')
    table.text('content')
  })
  await database.schema.createTable(tables.change, (table) => {
    table.increments('id')
    table.integer('version')
    for (const name of ['type', 'document', 'act', 'hash', 'chain']) table.string(name)
    table.text('key')
    table.text('body')
  })
  await database.schema.createTable(tables.seal, (table) => {
    table.increments('id')
    table.integer('row_id')
    for (const name of ['kind', 'act', 'type', 'document', 'content', 'hash', 'digest', 'seal']) table.string(name)
    table.unique(['kind', 'row_id'])
  })
}

/** Public versions, each with its entry, written in bulk by the rules of the chain, since publications take a transaction each. */
async function fill(database: Knex, count: number): Promise<void> {
  const content = JSON.stringify({ facts: { number: 1 }, words: { en: { title: 'First', summary: 'An invented paper. '.repeat(40) } }, files: {}, addresses: [] })
  const type = 'api::circular.circular'
  const body = JSON.stringify({ work: 'w', edition: 1, sha256: {} })
  const seal = (sealed: Sealed): Row => ({ ...sealed, seal: sealBy(keys[0] ?? '', sealText(sealed)) })
  const hashes = { version: '', change: '' }
  for (let from = 0; from < count; from += 200) {
    const rows: { version: VersionRow[]; change: ChangeRow[]; seal: Row[] } = { version: [], change: [], seal: [] }
    for (let id = from + 1; id <= Math.min(from + 200, count); id += 1) {
      const facts = { type, document: `document-${id % 1000}`, act: 'publish' as const, at: new Date(id * 1000).toISOString(), actor: 'server', listing: '{}', content, page: null }
      const version = { id, ...facts, hash: hashes.version = hashOfVersion(hashes.version, facts) }
      const entry = { act: 'publish' as const, document: facts.document, key: `edition ${facts.document}`, body }
      const hash = sha256(canonical(saidBy({ ...entry, type }, facts.at, content)))
      const change = { id, version: id, type, ...entry, hash, chain: hashes.change = chainOf(hashes.change, { id, type, ...entry, hash }) }
      rows.version.push(version)
      rows.change.push(change)
      const common = { row_id: id, act: 'publish', type, document: facts.document, content: contentHashOf(content) }
      rows.seal.push(seal({ kind: 'version', ...common, hash: version.hash, digest: digestOfVersion(version, common.content) }))
      rows.seal.push(seal({ kind: 'change', ...common, hash: change.chain, digest: digestOfChange(change, facts.at, common.content) }))
    }
    for (const kind of ['version', 'change', 'seal'] as const) for (let at = 0; at < rows[kind].length; at += 50) await database(tables[kind]).insert(rows[kind].slice(at, at + 50))
  }
}

describe.each(databases)('on %s', (name, fresh) => {
  let home: Awaited<ReturnType<typeof fresh>>
  let database: Knex
  beforeAll(async () => {
    home = await fresh(folder)
    database = home.database()
    await makeTables(database)
    await fill(database, 9)
  })
  afterAll(() => home.remove())

  let before: Record<'version' | 'change' | 'seal', Row[]>
  beforeEach(async () => {
    before ??= { version: await database(tables.version).orderBy('id'), change: await database(tables.change).orderBy('id'), seal: await database(tables.seal).orderBy('id') }
    for (const kind of ['version', 'change', 'seal'] as const) {
      await database(tables[kind]).delete()
      await database(tables[kind]).insert(before[kind])
    }
  })
  const heads = () => ({
    version: before.version.map(({ id, hash }) => ({ number: Number(id), hash: String(hash) })),
    change: before.change.map(({ id, chain }) => ({ number: Number(id), hash: String(chain) })),
  })
  const found = async (known = keys, kept: ReturnType<typeof heads> = heads()) =>
    (await verifyPublic(database, { heads: kept, keys: known })).faults.map(({ code, table, row }) => `${code} ${table} ${row}`)
  const rowOf = (kind: 'version' | 'change', id: number): Row => before[kind].find((row) => row['id'] === id) ?? {}

  test('what is whole has no fault, with the key and without', async () => {
    expect([await found(), await found([])]).toEqual([[], []])
  })

  test.each(Array.from({ length: 9 }, (_, index) => index + 1))('row %i of either table, altered in any column, is found', async (id) => {
    for (const kind of ['version', 'change'] as const) {
      for (const column of Object.keys(rowOf(kind, id)).filter((one) => one !== 'id')) {
        const value = rowOf(kind, id)[column]
        await database(tables[kind]).where({ id }).update({ [column]: typeof value === 'number' ? (value % 9) + 1 : `${String(value)} ` })
        expect([kind, column, await found()]).toEqual([kind, column, expect.arrayContaining([`altered ${tables[kind]} ${id}`])])
        await database(tables[kind]).where({ id }).update({ [column]: value })
      }
    }
  })

  test.each(Array.from({ length: 9 }, (_, index) => index + 1))('row %i of either table, removed with its seal or without, is found', async (id) => {
    for (const kind of ['version', 'change'] as const) {
      await database(tables[kind]).where({ id }).delete()
      expect(await found()).toContain(`missing ${tables[kind]} ${id}`)
      await database(tables.seal).where({ kind, row_id: id }).delete()
      // The last one is known by the head alone.
      const [code, row] = kind === 'change' && id < 9 ? ['missing', id] : id < 9 ? ['out-of-place', id + 1] : ['truncated', 9]
      expect(await found()).toContain(`${code} ${tables[kind]} ${row}`)
      await database(tables[kind]).insert(rowOf(kind, id))
      await database(tables.seal).insert(before.seal.find((seal) => seal['kind'] === kind && seal['row_id'] === id) ?? {})
    }
  })

  test.each(Array.from({ length: 8 }, (_, index) => index + 1))('row %i of either table, put after the next one, is found', async (id) => {
    for (const kind of ['version', 'change'] as const) {
      await database(tables[kind]).whereIn('id', [id, id + 1]).delete()
      await database(tables[kind]).insert([{ ...rowOf(kind, id), id: id + 1 }, { ...rowOf(kind, id + 1), id }])
      expect(await found()).toEqual(expect.arrayContaining([`altered ${tables[kind]} ${id}`, `altered ${tables[kind]} ${id + 1}`]))
      await database(tables[kind]).whereIn('id', [id, id + 1]).delete()
      await database(tables[kind]).insert([rowOf(kind, id), rowOf(kind, id + 1)])
    }
  })

  test('a row that somebody added, with a hash that fits, is found', async () => {
    const forged = { ...rowOf('version', 9), id: 10 }
    await database(tables.version).insert({ ...forged, hash: hashOfVersion(String(rowOf('version', 9)['hash']), forged as never) })
    expect(await found()).toEqual([`foreign ${tables.version} 10`])
  })

  test('a seal that was altered is found by the key', async () => {
    await database(tables.seal).where({ id: 3 }).update({ document: 'x' })
    expect(await found()).toEqual([`altered ${tables.seal} 3`, `out-of-place ${tables.version} 3`])
  })

  test(`one altered row of ${many} is found`, { timeout: 900_000 }, async () => {
    for (const table of Object.values(tables)) await database(table).delete()
    await fill(database, many)
    const kept = { version: [], change: [] }
    const start = performance.now()
    expect(await found(keys, kept)).toEqual([])
    const seconds = (performance.now() - start) / 1000
    const id = Math.floor(many * 0.618)
    const row = (await database(tables.version).where({ id }).first()) as { content: string }
    await database(tables.version).where({ id }).update({ content: row.content.replace('First', 'Last') })
    expect(await found(keys, kept)).toContain(`altered ${tables.version} ${id}`)
    process.stdout.write(`${name}: ${many} versions and as many entries read in ${seconds.toFixed(1)} s\n`)
  })
})
