import { globSync } from 'node:fs'
import { dirname } from 'node:path'

/** Folder of PostgreSQL's programs on this machine, the newest version, or undefined when it is not installed. */
export function postgresPrograms(): string | undefined {
  const found = globSync(['/usr/lib/postgresql/*/bin/initdb', '/opt/homebrew/opt/postgresql@*/bin/initdb', '/usr/local/pgsql/bin/initdb'])
  const newest = found.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1)
  return newest && dirname(newest)
}
