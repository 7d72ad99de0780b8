import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createRandom } from '@clf/content/examples'
import { afterAll, expect, test } from 'vitest'
import { FeedReader, startActing } from '../feed/acting-cms.ts'
import type { ActingCms } from '../feed/acting-cms.ts'
import { databases, versionsOf } from '../feed/databases.ts'
import { chainFaults } from '../feed/chain-faults.ts'
import { feedFaults, lostActs } from '../feed/feed-faults.ts'
import { stateAfter } from '../feed/replica.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'clf-feed-kills-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

/** How many of the places a run kills at besides the last, the same each time; `CLF_KILLS=all` is every one of them. */
const sampled = 5

/** Places to be killed at, in their order, of all that there are. */
function placesToTry(places: number): number[] {
  if (process.env['CLF_KILLS'] === 'all') return Array.from({ length: places }, (_, index) => index + 1)
  const random = createRandom(34)
  // One in each part of the story, so that no part goes without.
  const share = (places - 1) / sampled
  return [...Array.from({ length: sampled }, (_, index) => 1 + Math.floor((index + random.next()) * share)), places]
}

const linesOf = (file: string): string[] => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [])

test.each(databases)('on %s a CMS that is killed between any two statements leaves a whole feed, and the next one goes on', { timeout: 14_400_000 }, async (name, fresh) => {
  const { url, database, remove } = await fresh(path.join(folder, name))
  const place = { folder: path.join(folder, name), url, told: path.join(folder, `${name}-told`) }
  const reader = new FeedReader()
  const files = path.join(place.folder, 'files')
  const readWhole = async (killed: string): Promise<ActingCms> => {
    const cms = await startActing(place)
    await reader.readOn(cms, 50)
    expect([killed, await feedFaults(database(), files), await chainFaults(database(), place)]).toEqual([killed, [], []])
    expect([killed, lostActs(linesOf(place.told), await versionsOf(database()))]).toEqual([killed, []])
    return cms
  }
  // The first, which is not killed, counts the places at which the others are.
  let cms = await readWhole('not killed yet')
  const { places = 0 } = await cms.order({ do: 'story', round: 0, killAt: 0 })
  expect(places).toBeGreaterThan(50)
  await cms.stop()
  const tried = placesToTry(places)
  let killed = 'killed after the first story'
  for (const killAt of tried) {
    cms = await readWhole(killed)
    await cms.order({ do: 'story', round: killAt, killAt }).catch(() => undefined)
    expect([killAt, await cms.ended]).toEqual([killAt, 'SIGKILL'])
    killed = `killed at place ${killAt} of ${places}`
  }
  cms = await readWhole(killed)
  const state = stateAfter(reader.read)
  expect(stateAfter([...reader.read, ...reader.read.slice(-200)])).toEqual(state)
  expect(stateAfter(await cms.snapshot())).toEqual(state)
  expect(reader.read.map(({ number }) => number)).toEqual(reader.read.map((_, index) => index + 1))
  await cms.stop()
  await remove()
  process.stdout.write(`Killed at ${tried.length} of ${places} places on ${name}, ${reader.read.length} entries\n`)
})
