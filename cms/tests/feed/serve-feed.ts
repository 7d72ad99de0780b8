import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type * as StrapiModule from '@strapi/strapi'
import { asDecided } from '../decided.ts'
import { circular, circularData, makeShelf } from './story.ts'

// For the bench of the feed: starts the CMS on a free port with public circulars, as many as it is told, and tells its parent the address and
// the token of a reader; then, whenever it is asked, the milliseconds of processor time that it has taken.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi') as typeof StrapiModule

const [, , count = '0', paragraphs = '1'] = process.argv
const cms = path.resolve(import.meta.dirname, '../..')

process.chdir(cms)
const strapi = createStrapi({ appDir: cms, distDir: path.join(cms, 'dist') })
strapi.log.level = 'error'
await strapi.load()
strapi.server.mount()
await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve))
const decided = asDecided(strapi)
const shelf = await makeShelf(decided, 'bench')
for (let number = 1; number <= Number(count); number += 1) {
  const { documentId } = await decided.documents(circular).create({ data: circularData(shelf, number, { paragraphs: Number(paragraphs) }) } as never)
  await decided.documents(circular).publish({ documentId })
}
const { accessKey } = await strapi.service('admin::api-token').create({ name: 'Bench', description: '', lifespan: null, type: 'read-only' })
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.((user + system) / 1000)
})
process.send?.({ origin: `http://127.0.0.1:${(strapi.server.httpServer.address() as AddressInfo).port}`, token: accessKey })
