import knex from 'knex'

/** Gives a test file that runs beside others an empty database of its own on the server of `DATABASE_URL`, when that is set. */
export async function ownDatabase(name: string): Promise<void> {
  const server = process.env['DATABASE_URL']
  if (!server) return
  const database = knex({ client: 'pg', connection: server })
  try {
    await database.raw('drop database if exists ?? with (force)', [name])
    await database.raw('create database ??', [name])
  } finally {
    await database.destroy()
  }
  process.env['DATABASE_URL'] = Object.assign(new URL(server), { pathname: `/${name}` }).href
}
