import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningCms } from '../running-cms.ts'

const cmsFolder = path.resolve(import.meta.dirname, '../..')

/** Starts the CMS as `npm start` does, on the database of the tests, and stops it once it is up. */
const start = `
const { createStrapi } = require('@strapi/strapi')
const strapi = createStrapi({ appDir: ${JSON.stringify(cmsFolder)}, distDir: ${JSON.stringify(path.join(cmsFolder, 'dist'))} })
strapi.log.level = 'error'
strapi.start().then(() => process.exit(0))
`

interface Schema {
  tables: { name: string; columns: { name: string }[] }[]
}

/** What a version that is older than the database does with it. */
export function testNewerDatabase(cms: () => RunningCms): void {
  const connection = () => cms().strapi.db.connection
  const run = () => spawnSync(process.execPath, ['-e', start], { cwd: cmsFolder, env: { ...process.env, CLF_CMS_PORT: '0' }, encoding: 'utf8', timeout: 120_000 })
  const stored = async () => {
    const row = await connection()('strapi_database_schema').select('schema').first()
    return (typeof row.schema === 'string' ? JSON.parse(row.schema) : row.schema) as Schema
  }
  const write = (schema: Schema) => connection()('strapi_database_schema').update({ schema: JSON.stringify(schema), hash: 'of a newer version' })

  describe('a start of older code on a newer database', () => {
    let before: Schema

    beforeAll(async () => {
      before = await stored()
      await cms().strapi.db.connection.schema.createTable('readers_of_tomorrow', (table) => table.increments('id'))
      await cms().strapi.db.connection.schema.alterTable('bureaus', (table) => table.string('motto_of_tomorrow'))
      await connection()('readers_of_tomorrow').insert({ id: 7 })
      const column = { name: 'motto_of_tomorrow', type: 'string', args: [], defaultTo: null, notNullable: false, unsigned: false }
      const tables = before.tables.map((table) => (table.name === 'bureaus' ? { ...table, columns: [...table.columns, column] } : table))
      const id = before.tables.find(({ name }) => name === 'bureaus')?.columns.find(({ name }) => name === 'id') ?? column
      await write({ ...before, tables: [...tables, { indexes: [], foreignKeys: [], name: 'readers_of_tomorrow', columns: [id] } as never] })
    })

    afterAll(async () => {
      await cms().strapi.db.connection.schema.dropTableIfExists('readers_of_tomorrow')
      await cms().strapi.db.connection.schema.alterTable('bureaus', (table) => table.dropColumn('motto_of_tomorrow'))
      await write(before)
    })

    it('stops with one sentence and deletes nothing', async () => {
      const { status, stdout, stderr } = run()
      const said = `${stdout}${stderr}`
      expect([status, said]).toEqual([1, expect.stringContaining('This database was written by a newer CMS and nothing was changed in it')])
      expect(said).toMatch(/would delete bureaus\.motto_of_tomorrow and 1 more; start the newer version/)
      expect(said).not.toMatch(/\n\s+at /)
      expect(await connection()('readers_of_tomorrow').select('id')).toEqual([{ id: 7 }])
      expect(await connection().schema.hasColumn('bureaus', 'motto_of_tomorrow')).toBe(true)
    })
  })

  it('a start of the same code on its own database goes on', () => {
    expect([run().status, '']).toEqual([0, ''])
  })
}
