import path from 'node:path'
import knex from 'knex'
import type { Knex } from 'knex'
import type { VersionRow } from '../../src/versions/version-table.ts'

/** An empty database of its own for a CMS in another process. */
interface FeedDatabase {
  /** PostgreSQL; without it a SQLite file in the folder that it was asked for. */
  url: string | undefined
  /** A connection past the CMS, to read its tables. */
  database: () => Knex
  remove: () => Promise<void>
}

type Fresh = (folder: string) => Promise<FeedDatabase>

const onSqlite: Fresh = (folder) => {
  let opened: Knex | undefined
  const database = () => (opened ??= knex({ client: 'better-sqlite3', connection: { filename: path.join(folder, 'cms.db') }, useNullAsDefault: true }))
  return Promise.resolve({ url: undefined, database, remove: async () => opened?.destroy() })
}

const onPostgres = (server: string): Fresh => async () => {
  const name = `clf_feed_${process.pid}_${Date.now()}`
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href
  const owner = knex({ client: 'pg', connection: server })
  await owner.raw('create database ??', [name])
  const opened = knex({ client: 'pg', connection: url })
  return {
    url,
    database: () => opened,
    remove: async () => {
      await opened.destroy()
      await owner.raw('drop database ?? with (force)', [name])
      await owner.destroy()
    },
  }
}

const server = process.env['DATABASE_URL']

/** SQLite, and PostgreSQL where `DATABASE_URL` names a server. */
export const databases: [name: string, fresh: Fresh][] = [['SQLite', onSqlite], ...(server ? [['PostgreSQL', onPostgres(server)] satisfies [string, Fresh]] : [])]

export function versionsOf(database: Knex): Promise<VersionRow[]> {
  return database('clf_public_versions').orderBy('id')
}
