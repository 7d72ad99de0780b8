import { existsSync } from 'node:fs'
import { Client } from 'pg'
import { sqliteFile } from './sqlite-file.ts'

const query = "select value from strapi_core_store_settings where key = 'core_clf_seed'"

/** Hash of the seed that the database was filled with, or null. Asks the database directly: starting Strapi takes seconds. */
export async function seededHash(cms: string): Promise<string | null> {
  const file = sqliteFile(cms)
  if (file && !existsSync(file)) return null
  const value = await (file ? askSqlite(file) : askPostgres()).catch(() => null)
  return value ? (JSON.parse(value) as { hash: string }).hash : null
}

async function askSqlite(file: string): Promise<string | null> {
  const { default: Database } = await import('better-sqlite3')
  const database = new Database(file, { readonly: true })
  try {
    const row = database.prepare(query).get() as { value: string } | undefined
    return row?.value ?? null
  } finally {
    database.close()
  }
}

async function askPostgres(): Promise<string | null> {
  const client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    const { rows } = await client.query<{ value: string }>(query)
    return rows[0]?.value ?? null
  } finally {
    await client.end()
  }
}
