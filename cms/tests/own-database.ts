import knex from 'knex'

/** On PostgreSQL a new database beside that of the other tests, which the servers of this process use from then on. */
export async function ownDatabase(name: string): Promise<void> {
  const server = process.env['DATABASE_URL']
  if (!server) return
  const database = knex({ client: 'pg', connection: server })
  try {
    await database.raw(`drop database if exists ${name} with (force)`)
    await database.raw(`create database ${name}`)
  } finally {
    await database.destroy()
  }
  process.env['DATABASE_URL'] = Object.assign(new URL(server), { pathname: `/${name}` }).href
}
