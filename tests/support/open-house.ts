import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openHouse } from '@clf/tools/start/house'
import { requireFree } from '@clf/tools/start/ports'
import { testPorts } from './addresses.ts'

const root = join(import.meta.dirname, '../..')

/**
 * Opens the built house on the test ports, on a copy of the seeded database, so that a journey may change content and a
 * person's own CMS can stay open meanwhile. Playwright calls it once and calls what it returns at the end.
 */
export default async function openTestHouse(): Promise<() => Promise<void>> {
  const intranet = { name: 'intranet', port: testPorts.intranet, variable: 'CLF_INTRANET_PORT' }
  const cms = { name: 'CMS', port: testPorts.cms, variable: 'CLF_CMS_PORT' }
  await Promise.all([requireFree(intranet), requireFree(cms)])
  const database = join(root, 'cms/.tmp/test/cms.db')
  if (!process.env['DATABASE_URL']) await copyDatabase(join(root, 'cms/.tmp/cms.db'), database)
  const failed = (message: string) => {
    throw new Error(message)
  }
  const env = { ...process.env, CLF_CMS_DATABASE: database }
  const house = await openHouse(root, { intranet, cms }, new AbortController().signal, failed, env)
  return house.stop
}

/** `VACUUM INTO` copies a consistent state, also while another process writes. */
async function copyDatabase(from: string, to: string): Promise<void> {
  await mkdir(join(to, '..'), { recursive: true })
  await rm(to, { force: true })
  const source = new DatabaseSync(from, { readOnly: true })
  source.prepare('VACUUM INTO ?').run(to)
  source.close()
}
