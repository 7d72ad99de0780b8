import type { Knex } from 'knex'

/** Opens a database for reading: a SQLite file, or PostgreSQL by its address. Knex and the driver are those that the caller has installed. */
export async function openDatabase(address: string): Promise<Knex> {
  const { default: knex } = await import('knex')
  return /^postgres(ql)?:/.test(address)
    ? knex({ client: 'pg', connection: address, pool: { min: 0, max: 1 } })
    : knex({ client: 'better-sqlite3', connection: { filename: address, options: { readonly: true } }, useNullAsDefault: true, pool: { min: 0, max: 1 } })
}
