import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import type * as StrapiModule from '@strapi/strapi'

// For the bench of saves: starts the Strapi of a folder on a free port, with one account, and tells its parent the address and a session
// of it; then, whenever it is asked, the milliseconds of processor time that it has taken.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi') as typeof StrapiModule

const [, , appDir = '', distDir = ''] = process.argv
const account = { email: 'bench@save.example', password: 'Aa1-not-a-secret' }

process.chdir(appDir)
const strapi = createStrapi({ appDir, distDir })
strapi.log.level = 'error'
await strapi.load()
strapi.server.mount()
await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve))
const role = (await strapi.service('admin::role').getSuperAdmin()) as { id: number }
await strapi.service('admin::user').create({ ...account, firstname: 'Bench', lastname: 'Save', roles: [role.id], isActive: true, registrationToken: null })
const origin = `http://127.0.0.1:${(strapi.server.httpServer.address() as AddressInfo).port}`
const answer = await fetch(`${origin}/admin/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(account) })
const { data } = (await answer.json()) as { data: { token: string } }
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.((user + system) / 1000)
})
process.send?.({ origin, token: data.token })
