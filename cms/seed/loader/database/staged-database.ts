import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { sqliteFile } from './sqlite-file.ts'

/**
 * Runs `fill` with the CMS pointed at a copy of its SQLite file, and puts the copy in place when `fill` is through: a
 * seed that is killed half way leaves the database as it was. On PostgreSQL `fill` runs on the database itself, where
 * each document is one transaction and a second run continues.
 */
export async function withStagedDatabase(cms: string, fill: () => Promise<void>): Promise<void> {
  const file = sqliteFile(cms)
  if (!file) return fill()
  await refuseWhileRunning()
  const staged = `${file}.seeding`
  await startFrom(file, staged)
  process.env.CLF_CMS_DATABASE = staged
  await fill()
  await flush(staged)
  await rename(staged, file)
}

async function startFrom(file: string, staged: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
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

/** A running server would go on with the old file and lose what its editors save. */
async function refuseWhileRunning(): Promise<void> {
  const port = process.env.CLF_CMS_PORT ?? '1337'
  const answer = await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(2000) }).catch(() => null)
  const health = answer?.ok ? ((await answer.json().catch(() => null)) as { database?: string } | null) : null
  if (health?.database === 'sqlite') throw new Error(`The CMS is running on port ${port}. Stop it, then seed again.`)
}
