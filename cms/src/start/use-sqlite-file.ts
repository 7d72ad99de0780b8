import type { Core } from '@strapi/strapi'
import { useDatabase } from './database-lock.ts'

/** Keeps a seed from replacing the SQLite file under a server that runs on it. */
export function useSqliteFile(strapi: Core.Strapi): void {
  const { client, connection } = strapi.config.get('database.connection') as { client: string; connection: { filename?: string } }
  if (client === 'sqlite' && connection.filename) useDatabase(connection.filename)
}
