import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import knex from 'knex'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { first, writeFirstHouse } from './first-house/write-first-house.ts'
import type { Row } from './first-house/write-first-house.ts'
import { environmentIn } from './environment.ts'

const cms = path.resolve(import.meta.dirname, '..')

/** A database of its own on the server that `DATABASE_URL` names; nothing when that is not set. */
const server = process.env['DATABASE_URL']
const own = 'clf_first_house'
const ownAddress = server && Object.assign(new URL(server), { pathname: `/${own}` }).href

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
  const tables = await strapi.db.dialect.schemaInspector.getTables()
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
      ...environmentIn(folder),
      DATABASE_URL: ownAddress ?? '',
      CLF_CMS_PORT: '0',
    }
    await writeDatabase(path.join(folder, 'cms.db'))
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

  afterAll(async () => {
    if (server) await onServer(`drop database if exists ${own} with (force)`)
    await rm(folder, { recursive: true, force: true })
  })

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

async function writeDatabase(file: string): Promise<void> {
  if (server) await onServer(`create database ${own}`)
  const database = ownAddress ? knex({ client: 'pg', connection: ownAddress }) : knex({ client: 'better-sqlite3', connection: { filename: file }, useNullAsDefault: true })
  try {
    await writeFirstHouse(database)
  } finally {
    await database.destroy()
  }
}

async function onServer(statement: string): Promise<void> {
  const database = knex({ client: 'pg', connection: server ?? '' })
  try {
    await database.raw(statement)
  } finally {
    await database.destroy()
  }
}
