import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { secrets } from './running-cms.ts'

const cms = path.resolve(import.meta.dirname, '..')

type Row = Record<string, unknown>

/** Some documents as an earlier version stored them: a row for each language, bodies in blocks. */
const first = JSON.parse(readFileSync(path.join(import.meta.dirname, 'first-house/first-house.json'), 'utf8')) as {
  contentTypes: object
  columns: Record<string, string[]>
  rows: Record<string, Row[]>
}

/** Starts the CMS, asks it, prints the answers, ends. */
const start = (addresses: string[]) => `
const { createStrapi } = require('@strapi/strapi')
const strapi = createStrapi({ appDir: ${JSON.stringify(cms)}, distDir: ${JSON.stringify(path.join(cms, 'dist'))} })
strapi.log.level = 'error'
strapi.start().then(async () => {
  const origin = 'http://127.0.0.1:' + strapi.server.httpServer.address().port
  const answers = []
  for (const address of ${JSON.stringify(addresses)}) answers.push(await (await fetch(origin + address)).json().catch(() => null))
  const file = await fetch(origin + '/uploads/annex.docx')
  const tables = await strapi.db.connection('sqlite_schema').where({ type: 'table' }).pluck('name')
  const versions = await strapi.db.connection('clf_public_versions').count({ n: '*' })
  console.log('ANSWERS' + JSON.stringify({ answers, file: file.status, tables, versions }))
  process.exit(0)
})
`

const circular = (reference: string, locale: string) => `/api/circulars?locale=${locale}&filters[reference][$eq]=${reference}&populate=*`

describe('what an earlier version stored', () => {
  let folder = ''
  let env: NodeJS.ProcessEnv = {}
  let answered: { answers: { data: Row[] }[]; file: number; tables: string[]; versions: { n: number }[] }
  const run = (addresses: string[]) => {
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', start(addresses)], { cwd: cms, env, encoding: 'utf8', timeout: 150_000 })
    const line = stdout.split('\n').find((one) => one.startsWith('ANSWERS'))
    if (!line) throw new Error(`${stdout}${stderr}`)
    return JSON.parse(line.slice('ANSWERS'.length)) as typeof answered
  }

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'clf-first-'))
    await mkdir(path.join(folder, 'public/uploads'), { recursive: true })
    await writeFile(path.join(folder, 'public/uploads/annex.docx'), 'an annex')
    env = {
      ...process.env,
      ...secrets,
      DATABASE_URL: '',
      CLF_CMS_DATABASE: path.join(folder, 'cms.db'),
      CLF_CMS_STATE: path.join(folder, 'state'),
      CLF_CMS_PUBLIC: path.join(folder, 'public'),
      CLF_CMS_FILES: path.join(folder, 'files'),
      CLF_CMS_SERVE_ADMIN: 'false',
      CLF_CMS_PORT: '0',
      STRAPI_TELEMETRY_DISABLED: 'true',
      STRAPI_DISABLE_EE: 'true',
    }
    writeDatabase(path.join(folder, 'cms.db'))
    answered = run([
      circular('general-circular/2-2019', 'zh-Hant-HK'),
      circular('general-circular/4-2020', 'en'),
      '/api/guidelines?populate[body]=true&pagination[pageSize]=25',
      '/api/best-practices?locale=zh-Hans&populate=*',
      '/api/services?locale=zh-Hans&populate=*',
      '/api/forms',
      '/api/alerts?locale=zh-Hant-HK',
      '/api/glossary-terms?locale=zh-Hans',
      '/api/circulars?pagination[pageSize]=200',
    ])
  }, 200_000)

  afterAll(() => rm(folder, { recursive: true, force: true }))

  /** Rows of a language that were published. */
  const before = (table: string, locale: string) => (first.rows[table] ?? []).filter((row) => row['locale'] === locale && row['published_at'] !== null)

  it('is an edition with the same facts and words in each language, linked as it was', () => {
    const [old] = before('circulars', 'zh-Hant-HK').filter((row) => row['reference'] === 'general-circular/2-2019')
    expect(answered.answers[0]?.data).toMatchObject([{
      title: old?.['title'],
      summary: old?.['summary'],
      from: old?.['from'],
      series: 'general-circular',
      number: 2,
      edition: 1,
      lifecycle: 'superseded',
      issuingBureau: { name: expect.any(String) as string },
    }])
    const [withdrawn] = answered.answers[1]?.data ?? []
    expect(withdrawn).toMatchObject({ lifecycle: 'withdrawn', body: { type: 'document', children: expect.any(Array) as unknown[] }, contact: { post: expect.any(String) as string } })
  })

  it('holds as many documents as before, each public as it was', () => {
    for (const [index, table] of [[2, 'guidelines'], [3, 'best_practices'], [4, 'services'], [5, 'forms'], [6, 'alerts'], [7, 'glossary_terms'], [8, 'circulars']] as const) {
      expect([table, answered.answers[index]?.data.length]).toEqual([table, before(table, 'en').length])
    }
  })

  it('has bodies as trees, in every kind', () => {
    for (const document of [2, 3, 4].flatMap((index) => answered.answers[index]?.data ?? [])) expect(document).toMatchObject({ body: { type: 'document', version: 1 } })
    expect(answered.answers[3]?.data).toMatchObject([{ problem: { type: 'document' }, outcome: { type: 'document' } }])
  })

  it('leaves no table and no copy of before', () => {
    expect(answered.tables.filter((name) => name.startsWith('components_content_') || name === 'clf_first_house')).toEqual([])
  })

  it('brings along files, out of the folder that the server served', () => {
    expect(answered.file).toBe(404)
    expect(readFileSync(path.join(folder, 'files/annex.docx'), 'utf8')).toBe('an annex')
  })

  it('is written anew once', () => {
    expect(run([]).versions).toEqual(answered.versions)
  })
})

function writeDatabase(file: string): void {
  const database = new Database(file)
  const write = (table: string, columns: readonly string[], rows: readonly Row[]) => {
    const names = columns.map((name) => `"${name}"`)
    database.exec(`create table "${table}" (${names.map((name) => (name === '"id"' ? '"id" integer primary key' : name)).join(', ')})`)
    const insert = database.prepare(`insert into "${table}" (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`)
    for (const row of rows) insert.run(columns.map((name) => row[name] ?? null))
  }
  for (const [table, columns] of Object.entries(first.columns)) write(table, columns, first.rows[table] ?? [])
  for (const table of ['files', 'files_related_mph', 'strapi_migrations_internal']) write(table, Object.keys(first.rows[table]?.[0] ?? {}), first.rows[table] ?? [])
  const settings = { id: 1, key: 'strapi_content_types_schema', value: JSON.stringify(first.contentTypes), type: 'object', environment: null, tag: null }
  write('strapi_core_store_settings', Object.keys(settings), [settings])
  const tables = Object.entries(first.columns).map(([name, columns]) => ({
    name,
    indexes: [],
    foreignKeys: [],
    columns: columns.map((column) => ({ name: column, type: column === 'id' ? 'increments' : 'text', args: [], defaultTo: null, notNullable: false, unsigned: false })),
  }))
  write('strapi_database_schema', ['id', 'schema', 'time', 'hash'], [{ id: 1, schema: JSON.stringify({ tables }), time: 1, hash: 'of an earlier version' }])
  database.close()
}
