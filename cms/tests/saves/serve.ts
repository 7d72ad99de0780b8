import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import type * as StrapiModule from '@strapi/strapi'

// For the benches of saves and publications: starts the Strapi of a folder on a free port, with two accounts that may do everything, and tells its
// parent the address and a session of each; then, whenever it is asked, the milliseconds of processor time that it has taken, or the longest of it
// in which it answered nobody since it was last asked: on a busy machine time of the clock would say nothing.
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
const second = { ...account, email: 'second@save.example' }
for (const one of [account, second]) await strapi.service('admin::user').create({ ...one, firstname: 'Bench', lastname: 'Save', roles: [role.id], isActive: true, registrationToken: null })
const origin = `http://127.0.0.1:${(strapi.server.httpServer.address() as AddressInfo).port}`
const sessionOf = async (one: typeof account): Promise<string> => {
  const answer = await fetch(`${origin}/admin/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(one) })
  return ((await answer.json()) as { data: { token: string } }).data.token
}
const [token, secondToken] = [await sessionOf(account), await sessionOf(second)]
/** Milliseconds of the processor that this thread has taken, in which nobody else was answered. */
const ofThread = () => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
let last = ofThread()
let longest = 0
const look = () => {
  const now = ofThread()
  longest = Math.max(longest, now - last)
  last = now
}
setInterval(look, 1)
process.on('message', (question) => {
  if (question === 'stall') {
    process.send?.(longest)
    longest = 0
    return
  }
  const { user, system } = process.cpuUsage()
  process.send?.((user + system) / 1000)
})
process.send?.({ origin, token, secondToken })
