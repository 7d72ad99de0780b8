import { copyFile, open, rename, rm } from 'node:fs/promises'
import { claimDatabase } from '../../../src/start/database-lock.ts'
import { sqliteFile } from './sqlite-file.ts'

/**
 * Runs `fill` with the CMS pointed at a copy of its SQLite file, and puts the copy in place when `fill` is through: a
 * seed that is killed half way leaves the database as it was. On PostgreSQL `fill` runs on the database itself, where
 * each document is one transaction and a second run continues.
 *
 * @throws Error when a CMS runs on the file.
 */
export async function withStagedDatabase(cms: string, fill: () => Promise<void>): Promise<void> {
  const file = sqliteFile(cms)
  if (!file) return fill()
  // A server that runs on the old file would go on with it and lose what its editors save.
  const release = claimDatabase(file)
  try {
    const staged = `${file}.seeding`
    await startFrom(file, staged)
    process.env.CLF_CMS_DATABASE = staged
    await fill()
    await flush(staged)
    await rename(staged, file)
  } finally {
    release()
  }
}

async function startFrom(file: string, staged: string): Promise<void> {
  for (const suffix of ['', '-journal', '-wal', '-shm']) await rm(staged + suffix, { force: true })
  await copyFile(file, staged).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  await handle.sync()
  await handle.close()
}
