import type { Knex } from 'knex'
import { changeTable } from '../feed/change-table.ts'
import { versionTable } from '../versions/version-table.ts'
import { rowSealTable } from './row-seals.ts'

const isPostgres = (database: Knex): boolean => (database.client as { dialect: string }).dialect === 'postgresql'

const guardedTables = [versionTable, changeTable, rowSealTable] as const

/** How far each of the guarded tables was looked at, in their order. */
export type Upto = readonly [versions: number, changes: number, seals: number]

/** The last row of each of the guarded tables. */
export async function lastIds(database: Knex): Promise<Upto> {
  const [versions = 0, changes = 0, seals = 0] = await Promise.all(guardedTables.map(async (table) => Number((await database(table).max({ id: 'id' }).first())?.['id'] ?? 0)))
  return [versions, changes, seals]
}

/**
 * A text that is another one as soon as any row that was looked at is changed or gone: to look at every row each time would be the most of
 * the work. PostgreSQL gives a row that is written anew the number of that transaction (`xmin`). SQLite counts changes of the shape,
 * without which the guards refuse every change, and what other connections have written.
 */
export async function signatureOf(database: Knex, upto: Upto): Promise<string> {
  const parts: unknown[] = []
  for (const [index, table] of guardedTables.entries()) {
    const seen = database(table).where('id', '<=', upto[index] ?? 0)
    parts.push(
      isPostgres(database)
        ? await seen.first(database.raw(`count(*) as many, sum(hashtextextended(id::text || ' ' || xmin::text, 0)) as all_of_them`))
        : await seen.count({ many: '*' }).first(),
    )
  }
  if (!isPostgres(database)) { for (const name of ['schema_version', 'data_version']) parts.push(await database.raw(`pragma ${name}`)) }
  return JSON.stringify(parts)
}

/** Guarded tables that the database lets anybody change. */
export async function unguardedTables(database: Knex): Promise<string[]> {
  const names: { name: string }[] = isPostgres(database)
    ? ((await database.raw(
      `select tgname as name from pg_trigger where tgenabled in ('O', 'A') and tgname in (${guardedTables.map(() => '?').join()})`,
      guardedTables.map((table) => `${table}_sealed`),
    )) as {
      rows: { name: string }[]
    }).rows
    : await database('sqlite_master').where({ type: 'trigger' }).whereIn('name', guardedTables.flatMap((table) => [`${table}_update`, `${table}_delete`])).select('name')
  const found = new Set(names.map(({ name }) => name))
  return guardedTables.filter((table) => !(isPostgres(database) ? [`${table}_sealed`] : [`${table}_update`, `${table}_delete`]).every((name) => found.has(name)))
}
