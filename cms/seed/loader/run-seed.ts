import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { inspectionsOf } from '../../src/inspections/inspections.ts'
import { createDemonstrationUsers } from './admin/users.ts'
import { withStagedDatabase } from './database/staged-database.ts'
import { seededHash } from './database/seeded-hash.ts'
import { readSeed } from './items/seed.ts'
import type { Seed } from './items/seed.ts'
import { allSeedKinds } from './kinds/all-kinds.ts'
import { loadStrapi } from './load-strapi.ts'
import { storeSeed } from './store/store-seed.ts'
import type { Progress } from './store/store-seed.ts'

export interface SeedRun {
  /** Folder of the YAML files. */
  folder: string
  /** Folder of the CMS; its `dist` must be built. */
  cms: string
  /** Read and check the files, store nothing. */
  checkOnly: boolean
  say: (line: string) => void
}

/**
 * Fills the CMS with the demonstration content. Items that are there already are left alone, and nothing happens when the
 * same seed was stored before.
 *
 * @throws SeedProblems when a file is wrong; Error when the CMS is running on the SQLite file or the database fails.
 */
export async function runSeed({ folder, cms, checkOnly, say }: SeedRun): Promise<void> {
  const hash = hashOf(folder)
  if (!checkOnly && (await seededHash(cms)) === hash) return say('The demonstration content is in place already.')
  const seed = readSeed(folder)
  if (checkOnly) return say(summaryOf(seed))
  await withStagedDatabase(cms, () => fill(cms, seed, hash, say))
  say(summaryOf(seed))
}

async function fill(cms: string, seed: Seed, hash: string, say: (line: string) => void): Promise<void> {
  say('Seeding: preparing the database')
  const strapi = await loadStrapi(cms)
  try {
    await storeSeed(strapi, seed, (progress) => sayProgress(progress, say))
    await createDemonstrationUsers(strapi)
    say('Seeding: looking into the files')
    await inspectionsOf(strapi).settled()
    await strapi.store({ type: 'core', name: 'clf' }).set({ key: 'seed', value: { hash } })
  } finally {
    await strapi.destroy()
  }
}

function sayProgress({ kind, done, total }: Progress, say: (line: string) => void): void {
  if (done % 20 === 0 || done === total) say(`Seeding ${kind} ${done} of ${total}`)
}

function hashOf(folder: string): string {
  const hash = createHash('sha256')
  for (const file of globSync('**/*.yaml', { cwd: folder }).sort()) hash.update(file).update(readFileSync(path.join(folder, file)))
  return hash.digest('hex')
}

function summaryOf(seed: Seed): string {
  const counts = allSeedKinds.map(({ kind }) => ({ count: seed.pages[kind.name].length, many: kind.words.en.many }))
  const items = counts.reduce((sum, { count }) => sum + count, 0)
  const parts = counts.map(({ count, many }) => `${count} ${many}`).join(', ')
  return `${items} items (${parts}) and ${seed.departments.length} departments, in three languages.`
}
