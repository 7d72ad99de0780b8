import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Knex } from 'knex'

export type Row = Record<string, unknown>

interface Column {
  name: string
  type: 'increments' | 'string' | 'text' | 'jsonb' | 'date' | 'datetime' | 'boolean' | 'integer' | 'double' | 'decimal'
  args?: readonly unknown[]
}

interface Table {
  name: string
  columns: readonly Column[]
  indexes: readonly { name: string; columns: string[]; type?: string | null }[]
  foreignKeys: readonly { name: string; columns: string[]; referencedTable: string; referencedColumns: string[]; onDelete: string }[]
}

/** Some documents as an earlier version stored them, a row for each language and bodies in blocks, in the tables that Strapi had made for them. */
export const first = JSON.parse(readFileSync(path.join(import.meta.dirname, 'first-house.json'), 'utf8')) as {
  contentTypes: object
  tables: Table[]
  rows: Record<string, Row[]>
}

const id: Column = { name: 'id', type: 'increments' }
const strings = (...names: string[]): Column[] => names.map((name) => ({ name, type: 'string' }))

/** What Strapi keeps about itself, as far as a start reads it. */
const ofStrapi: Table[] = [
  { name: 'strapi_migrations_internal', columns: [id, ...strings('name'), { name: 'time', type: 'datetime' }], indexes: [], foreignKeys: [] },
  { name: 'strapi_core_store_settings', columns: [id, ...strings('key'), { name: 'value', type: 'text' }, ...strings('type', 'environment', 'tag')], indexes: [], foreignKeys: [] },
  { name: 'strapi_database_schema', columns: [id, { name: 'schema', type: 'jsonb' }, { name: 'time', type: 'datetime' }, ...strings('hash')], indexes: [], foreignKeys: [] },
]

/** Writes {@link first} into an empty database. */
export async function writeFirstHouse(database: Knex): Promise<void> {
  const rows: Record<string, Row[]> = {
    ...first.rows,
    strapi_core_store_settings: [{ id: 1, key: 'strapi_content_types_schema', value: JSON.stringify(first.contentTypes), type: 'object' }],
    strapi_database_schema: [{ id: 1, schema: JSON.stringify({ tables: first.tables }), time: 1, hash: 'of an earlier version' }],
  }
  for (const table of [...first.tables, ...ofStrapi]) {
    await createTable(database, table)
    const stored = (rows[table.name] ?? []).map((row) => storable(database, table, row))
    if (stored.length > 0) await database.batchInsert(table.name, stored, 50)
    if (isPostgres(database)) await database.raw(`select setval(pg_get_serial_sequence(?, 'id'), coalesce(max(id), 0) + 1, false) from ??`, [table.name, table.name])
  }
}

async function createTable(database: Knex, { name, columns, indexes, foreignKeys }: Table): Promise<void> {
  await database.schema.createTable(name, (table) => {
    for (const column of columns) addColumn(table, column)
    for (const index of indexes) {
      if (index.type === 'unique') table.unique(index.columns, { indexName: index.name })
      else table.index(index.columns, index.name)
    }
    for (const key of foreignKeys) table.foreign(key.columns, key.name).references(key.referencedColumns).inTable(key.referencedTable).onDelete(key.onDelete)
  })
}

function addColumn(table: Knex.CreateTableBuilder, { name, type, args = [] }: Column): void {
  const add = table[type] as (this: Knex.CreateTableBuilder, name: string, ...args: readonly unknown[]) => unknown
  add.call(table, name, ...args)
}

/** The rows come from SQLite, which keeps times as milliseconds and booleans as numbers. */
function storable(database: Knex, { columns }: Table, row: Row): Row {
  const typeOf = new Map(columns.map(({ name, type }) => [name, type]))
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (!isPostgres(database) || value === null) return [name, value]
      if (typeOf.get(name) === 'datetime') return [name, new Date(value as number)]
      if (typeOf.get(name) === 'boolean') return [name, value === 1]
      return [name, value]
    }),
  )
}

const isPostgres = (database: Knex): boolean => database.client.config.client === 'pg'
