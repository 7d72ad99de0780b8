import { appendFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { createRandom } from '@clf/content/examples'
import type * as StrapiModule from '@strapi/strapi'
import type * as Steps from '../../src/approval/take-step.ts'
import type * as Clocks from '../../src/schedule/schedules.ts'
import type * as Schedules from '../../src/schedule/take-schedule.ts'
import { asDecided } from '../decided.ts'
import { unlessSubmitted } from '../unless-submitted.ts'
import type { Answer, Order } from './order.ts'
import { circular, circularData, makeShelf, tellStory } from './story.ts'
import type { EditionActs } from './story.ts'

// A whole CMS in a process of its own, which acts as its parent orders and dies where it orders. Each act that was answered is a line of
// a file: what a process has sent over a channel is lost with it, what it has written is not.
const require = createRequire(import.meta.url)
const { createStrapi } = require('@strapi/strapi') as typeof StrapiModule

const cms = path.resolve(import.meta.dirname, '../..')
const [, , told = ''] = process.argv
process.chdir(cms)
const strapi = createStrapi({ appDir: cms, distDir: path.join(cms, 'dist') })
strapi.log.level = 'silent'
await strapi.load()
strapi.server.mount()
await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve))
const { accessKey } = await strapi.service('admin::api-token').create({ name: `Reader ${process.pid} ${Date.now()}`, description: '', lifespan: null, type: 'read-only' })
const acts = require(path.join(cms, 'dist/src/editions/acts.js')) as EditionActs
const { takeStep } = require(path.join(cms, 'dist/src/approval/take-step.js')) as typeof Steps
const { setSchedule } = require(path.join(cms, 'dist/src/schedule/take-schedule.js')) as typeof Schedules
const { scheduleClockOf } = require(path.join(cms, 'dist/src/schedule/schedules.js')) as typeof Clocks
const publisher = { email: 'publisher@demo.example', firstname: 'Publisher', lastname: 'Demonstration', password: 'Aa1-not-a-secret', isActive: true, registrationToken: null }
// What it publishes is the material of tests.
const decided = asDecided(strapi)
const documents = decided.documents(circular)

const tell = (act: string, documentId: string) => appendFileSync(told, `${act} ${documentId}\n`)

/** Places between two statements at which the process may be killed: where something was written since the place before. Reading changes nothing that could be found after a kill. */
let places = 0
let hasWritten = true
let killAt = 0
strapi.db.connection.on('query', ({ sql }: { sql: string }) => {
  if (hasWritten && (places += 1) === killAt) process.kill(process.pid, 'SIGKILL')
  hasWritten = !/^\s*(select\b(?!.*\bpg_advisory)|pragma\b)/i.test(sql)
})

/** What ends the transactions that are held open, by name. */
const held = new Map<string, (isKept: boolean) => void>()

/** A transaction that goes on until {@link end} is ordered: after its first write, or after its publication. */
async function hold(name: string, documentId: string, until: 'published' | 'end'): Promise<Answer> {
  return await new Promise((resolve, reject) => {
    const ended = strapi.db.transaction(async () => {
      await documents.update({ documentId, data: { force: 'mandatory' } } as never)
      if (until === 'published') await documents.publish({ documentId })
      const isKept = await new Promise<boolean>((end) => {
        held.set(name, end)
        resolve({})
      })
      if (until === 'end') await documents.publish({ documentId })
      if (!isKept) throw new Error('in vain')
      return documentId
    })
    ends.set(name, ended.then(() => tell('publish', documentId), () => undefined))
    ended.catch(reject)
  })
}
const ends = new Map<string, Promise<void>>()

/** Many acts on documents that other processes act on too, by chance: some are refused, some fail, none may be half done. */
async function actByChance(documentIds: readonly string[], { seed, count }: { seed: number; count: number }): Promise<Answer> {
  const random = createRandom(seed)
  const failed: string[] = []
  const one = () => documentIds[random.below(documentIds.length)] ?? ''
  const ways: Record<string, (documentId: string) => Promise<void>> = {
    publish: async (documentId) => {
      await documents.publish({ documentId })
      tell('publish', documentId)
    },
    // Of what is not public it is answered too, and does nothing.
    unpublish: async (documentId) => {
      await documents.unpublish({ documentId })
    },
    withdraw: async (documentId) => {
      await acts.withdraw(strapi, circular, documentId, { explanation: { en: 'No longer needed.' } })
      tell('withdraw', documentId)
    },
    restore: async (documentId) => {
      await acts.restore(strapi, circular, documentId)
      tell('restore', documentId)
    },
    'in vain': async (documentId) => {
      await strapi.db.transaction(async () => {
        await documents.publish({ documentId })
        throw new Error('in vain')
      })
    },
  }
  const names = Object.keys(ways)
  const chain = async (): Promise<void> => {
    for (let left = count; left > 0; left -= 1) {
      const way = random.chance(0.5) ? 'publish' : (names[random.below(names.length)] ?? '')
      await ways[way]?.(one()).catch((error: unknown) => failed.push(`${way}: ${error instanceof Error ? error.message : String(error)}`))
    }
  }
  // Several at once in each process too.
  await Promise.all([chain(), chain(), chain()])
  return { failed }
}

const orders: { [Do in Order['do']]: (order: Extract<Order, { do: Do }>) => Promise<Answer> } = {
  story: async ({ round, killAt: at }) => {
    places = 0
    hasWritten = true
    killAt = at
    await tellStory(decided, acts, round, tell)
    const counted = places
    killAt = 0
    return { places: counted }
  },
  make: async ({ code, count }) => {
    const shelf = await makeShelf(decided, code)
    for (const one of [shelf.office, shelf.series]) tell('publish', one)
    const documentIds: string[] = []
    for (let number = 1; number <= count; number += 1) documentIds.push((await documents.create({ data: circularData(shelf, number) } as never)).documentId)
    return { documentIds }
  },
  publish: async ({ documentId }) => {
    await documents.publish({ documentId })
    tell('publish', documentId)
    return {}
  },
  account: async () => {
    const role = await strapi.service('admin::role').getSuperAdmin()
    await strapi.service('admin::user').create({ ...publisher, roles: [role.id] })
    return {}
  },
  schedule: async ({ documentId, at }) => {
    // The order before this one may have, which a kill left without an answer.
    await takeStep(strapi, 'submit', { uid: circular, documentId, person: 'import' }).catch(unlessSubmitted)
    await setSchedule(strapi, { uid: circular, documentId, person: publisher.email }, { at })
    return {}
  },
  look: async () => {
    await scheduleClockOf(strapi).look()
    return {}
  },
  hold: ({ name, documentId, until }) => hold(name, documentId, until),
  end: async ({ name, isKept }) => {
    held.get(name)?.(isKept)
    await ends.get(name)
    return {}
  },
  act: ({ documentIds, seed, count }) => actByChance(documentIds, { seed, count }),
}

process.on('message', ({ id, order }: { id: number; order: Order }) => {
  const run = orders[order.do] as (given: Order) => Promise<Answer>
  run(order).then((answer) => process.send?.({ id, answer }), (error: unknown) => process.send?.({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }))
})
process.on('disconnect', () => process.exit())
process.send?.({ origin: `http://127.0.0.1:${(strapi.server.httpServer.address() as AddressInfo).port}`, token: accessKey })
