import path from 'node:path'

/** Absolute path of the SQLite file, or null when PostgreSQL is configured. Mirrors `config/database.ts`. */
export function sqliteFile(cms: string): string | null {
  if (process.env.DATABASE_URL) return null
  return path.resolve(cms, process.env.CLF_CMS_DATABASE ?? '.tmp/cms.db')
}
