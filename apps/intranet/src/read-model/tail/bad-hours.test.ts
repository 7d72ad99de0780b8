import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createRandom } from '@clf/content/examples'
import { languageTags, pathOf } from '@clf/text'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { startBuiltIntranet } from '../../fixture/built-intranet.ts'
import type { BuiltIntranet } from '../../fixture/built-intranet.ts'
import type { FeedFaultKind } from '../../fixture/fixture-cms.ts'
import { feedOfProcess } from '../../fixture/process-feed.ts'
import type { CmsOrder, CmsStart } from '../../fixture/process-feed.ts'
import { readStore } from '../../fixture/read-store.ts'
import { dumpOf } from '../../fixture/store-dump.ts'
import { readStatus } from '../status.ts'
import { storeIn } from '../store/folder.ts'

// The clock is moved by hand, the processes are real: the built intranet, and a CMS that is stopped, killed and started again on the same port.

type Trouble = FeedFaultKind | 'killed' | 'stopped'

/** What befalls the CMS, and how it is called in the health answer. */
const everyTrouble: readonly (readonly [Trouble, string])[] = [
  ['killed', 'unreachable'],
  ['stopped', 'slow'],
  [403, 'refused'],
  [429, 'too-many'],
  ['null', 'malformed'],
  ['list', 'malformed'],
  ['half', 'unreachable'],
  ['wrong-type', 'malformed'],
  ['html', 'malformed'],
  ['drip', 'slow'],
  ['silent', 'slow'],
  [500, 'failing'],
]
const isFull = process.env['CLF_MATRIX'] === 'full'
/** All with `CLF_MATRIX=full`; in `npm test` every second one, among which each way to be called is but one. */
const troubles = everyTrouble.filter((_, index) => isFull || index % 2 === 0)
/** Of each trouble an hour, and of `npm test` an hour of all of them. */
const minutesOfEach = isFull ? 60 : 60 / troubles.length
const readsAMinute = isFull ? 20 : 2
const circulars = isFull ? 400 : 20
const patient = { timeout: 240_000, interval: 100 }

const random = createRandom(20_261_128)
const published: string[] = []
const failed: string[] = []
let folder: string
let cms: ChildProcess
let port = 0
let intranet: BuiltIntranet

async function startCms(): Promise<string> {
  const start: CmsStart = { port, circulars, published }
  cms = fork(fileURLToPath(new URL('../../fixture/cms-process.ts', import.meta.url)), [JSON.stringify(start)], { execArgv: ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'] })
  const [address] = (await once(cms, 'message')) as [string]
  port = Number(new URL(address).port)
  return address
}

const order = (message: CmsOrder) => cms.send(message)

async function kill(): Promise<void> {
  cms.kill('SIGKILL')
  await once(cms, 'exit')
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'clf-bad-hours-'))
  intranet = await startBuiltIntranet(await startCms(), { store: folder, program: fileURLToPath(new URL('../../fixture/moved-intranet.ts', import.meta.url)) })
  // Its files come behind.
  await vi.waitFor(async () => expect(await intranet.health()).not.toHaveProperty('filesMissing'), patient)
}, 600_000)
afterAll(async () => {
  await intranet.stop()
  await kill()
  rmSync(folder, { recursive: true })
})

async function moveOn(milliseconds: number): Promise<void> {
  if (cms.connected) order({ wake: true })
  await intranet.tell(milliseconds)
}

/** Moves time where the replica rests. While it asks, time stands still: an answer may be on its way. */
async function moveOnAtRest(): Promise<void> {
  if ((await intranet.tell(0)) === true) await moveOn(5_000)
  else if (cms.connected) order({ wake: true })
}

/** A page of a circular that nobody has read before, while there is one, and what it has to say. */
const unread = languageTags.flatMap((lang) =>
  Array.from(
    { length: circulars },
    (_, index) => [`/${pathOf(lang)}/circulars/p/${index + 1}-2026`, { 'en': `Paper p${index + 1}<`, 'zh-Hant-HK': `p${index + 1}文書`, 'zh-Hans': `p${index + 1}文书` }[lang]] as const,
  )
)
const others: readonly (readonly [string, string])[] = [
  ['/en', '</html>'],
  ['/tc/circulars', '</html>'],
  [`/sc/search?q=${encodeURIComponent('网页')}`, '<mark>'],
  ['/en/search?q=review', '<mark>'],
  ['/en/circulars?as-at=2026-02-02', '</html>'],
  ['/tc/feeds/all.atom', '</feed>'],
  ['/en/departments', '</html>'],
  ['/files/checklist.pdf', '%PDF-1.7 fixture'],
]

async function read(): Promise<void> {
  const [path, words] = unread.length > 0 && random.chance(0.7) ? (unread.splice(random.below(unread.length), 1)[0] ?? random.pick(others)) : random.pick(others)
  const answer = await fetch(intranet.url + path)
  const text = await answer.text()
  if (answer.status !== 200 || !text.includes(words)) failed.push(`${path}: ${answer.status}`)
}

async function live(minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute += 1) {
    await moveOn(20_000)
    await moveOn(40_000)
    for (let left = readsAMinute; left > 0; left -= 1) await read()
  }
}

async function befall(trouble: Trouble): Promise<void> {
  if (trouble === 'killed') await kill()
  else if (trouble === 'stopped') cms.kill('SIGSTOP')
  else order({ fail: trouble })
}

async function recover(trouble: Trouble): Promise<void> {
  if (trouble === 'killed') await startCms()
  else if (trouble === 'stopped') cms.kill('SIGCONT')
  else order({ fail: null })
}

it.each(troubles)('a CMS that is %s fails no reader, of whatever page, and is told as %s', { timeout: 1_200_000 }, async (trouble, code) => {
  const before = published.length
  await befall(trouble)
  await live(minutesOfEach)
  await expect.poll(async () => {
    // One that never answers is given up when its time is over.
    await (code === 'slow' ? moveOn(5_000) : moveOnAtRest())
    return (await intranet.health())['fault']
  }, patient).toMatch(new RegExp(`^${code} since `))
  expect(await (await fetch(`${intranet.url}/en/contact`)).text()).toContain('Last updated: ')
  // What is published in between is in the database of the CMS, whether it can say so or not.
  published.push(`Bureau ${before}`)
  if (cms.connected) order({ publish: `Bureau ${before}` })
  await recover(trouble)
  await expect.poll(async () => {
    await moveOnAtRest()
    return await (await fetch(`${intranet.url}/tc/departments`)).text()
  }, patient).toContain(`Bureau ${before}`)
  expect(failed).toEqual([])
})

it('after all of it the store is what the CMS has', { timeout: 1_200_000 }, async () => {
  const whole = feedOfProcess({ circulars, published })
  expect(published).toHaveLength(troubles.length)
  await expect.poll(() => readStatus(folder).cursor, patient).toBe(whole.entries.at(-1)?.cursor)
  const expected = readStore(whole)
  expect(dumpOf(storeIn(folder, 'current') ?? '')).toEqual(dumpOf(expected.store.path))
  expected.close()
  await expect.poll(async () => {
    await moveOnAtRest()
    return intranet.health()
  }, patient).toMatchObject({ cms: 'up', content: 'current' })
  expect(unread.length).toBeLessThan(languageTags.length * circulars)
})
