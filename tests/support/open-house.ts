import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { openHouse } from '@clf/tools/start/house'
import { cmsUrl, providerUrl, readersProviderUrl, sessionKey, testPorts } from './addresses.ts'
import { copyDatabase } from './copy-database.ts'

const root = join(import.meta.dirname, '../..')

/** Editors and readers may sign in by the demonstration's providers, which are asked by nobody until a test starts them. */
const signIn = {
  CLF_CMS_PUBLIC_URL: cmsUrl,
  CLF_CMS_OIDC_ISSUER: providerUrl,
  CLF_CMS_OIDC_CLIENT_ID: 'clf-cms',
  CLF_CMS_OIDC_CLIENT_SECRET: 'demonstration',
  CLF_CMS_OIDC_SCOPES: 'openid email profile groups',
  CLF_CMS_OIDC_ROLES: '{"cms-editors":"editor"}',
  CLF_INTRANET_OIDC_ISSUER: readersProviderUrl,
  CLF_INTRANET_OIDC_CLIENT_ID: 'clf-intranet',
  CLF_INTRANET_OIDC_CLIENT_SECRET: 'demonstration',
  CLF_INTRANET_OIDC_SCOPES: 'openid profile groups',
  CLF_INTRANET_OIDC_AUDIENCES: '{"staff":["restricted-admin","restricted-staff"]}',
  CLF_INTRANET_SESSION_KEYS: sessionKey,
}

/**
 * Opens the built house on free ports, on a copy of the seeded database in a folder of its own, so that a journey may change
 * content and a person's own house, or another test, can stay open meanwhile. Playwright calls it once and calls what it
 * returns at the end.
 */
export default async function openTestHouse(): Promise<() => Promise<void>> {
  const intranet = { name: 'intranet', port: testPorts.intranet, variable: 'CLF_TEST_INTRANET_PORT' }
  const cms = { name: 'CMS', port: testPorts.cms, variable: 'CLF_TEST_CMS_PORT' }
  await mkdir(join(root, 'cms/.tmp'), { recursive: true })
  const folder = await mkdtemp(join(root, 'cms/.tmp/test-'))
  const database = join(folder, 'cms.db')
  if (!process.env['DATABASE_URL']) copyDatabase(join(root, 'cms/.tmp/cms.db'), database)
  const failed = (message: string) => {
    throw new Error(message)
  }
  // Pages are looked at when something is published: else each save of a journey would start a browser beside that of the journey.
  const env = { ...process.env, ...signIn, CLF_CMS_DATABASE: database, CLF_CMS_LOOK_AT: 'published', CLF_INTRANET_STORE: join(folder, 'read-model') }
  const house = await openHouse(root, { intranet, cms }, new AbortController().signal, { failed, restarted: failed }, env)
  return async () => {
    await house.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
