import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { FeedReader, startActing } from '../feed/acting-cms.ts'
import { databases, versionsOf } from '../feed/databases.ts'
import { feedFaults, lostActs } from '../feed/feed-faults.ts'
import { stateAfter } from '../feed/replica.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'clf-feed-kills-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

const linesOf = (file: string): string[] => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [])

test.each(databases)('on %s a CMS that is killed between any two statements leaves a whole feed, and the next one goes on', { timeout: 14_400_000 }, async (name, fresh) => {
  const { url, database, remove } = await fresh(path.join(folder, name))
  const place = { folder: path.join(folder, name), url, told: path.join(folder, `${name}-told`) }
  const reader = new FeedReader()
  const files = path.join(place.folder, 'files')
  // Of the first, which is not killed, the places at which the others are.
  let places = 0
  for (let killAt = 0; killAt <= places; killAt += 1) {
    const cms = await startActing(place)
    const killed = `killed at place ${killAt - 1} of ${places}`
    await reader.readOn(cms, 50)
    if (killAt > 0) expect([killed, await feedFaults(database(), files)]).toEqual([killed, []])
    expect([killed, lostActs(linesOf(place.told), await versionsOf(database()))]).toEqual([killed, []])
    const { places: counted = 0 } = await cms.order({ do: 'story', round: killAt, killAt }).catch(() => ({ places: 0 }))
    if (killAt === 0) places = counted
    expect(places).toBeGreaterThan(50)
    if (killAt === 0) await cms.stop()
    expect([killAt, await cms.ended]).toEqual([killAt, 'SIGKILL'])
  }
  const cms = await startActing(place)
  await reader.readOn(cms, 50)
  expect(await feedFaults(database(), files)).toEqual([])
  const state = stateAfter(reader.read)
  expect(stateAfter([...reader.read, ...reader.read.slice(-200)])).toEqual(state)
  expect(stateAfter(await cms.snapshot())).toEqual(state)
  expect(reader.read.map(({ number }) => number)).toEqual(reader.read.map((_, index) => index + 1))
  await cms.stop()
  await remove()
  process.stdout.write(`${places} places on ${name}, ${reader.read.length} entries\n`)
})
