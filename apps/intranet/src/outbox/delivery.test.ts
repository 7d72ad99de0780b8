import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fixtureToken, startFixtureCms } from '../fixture/fixture-cms.ts'
import type { FixtureCms } from '../fixture/fixture-cms.ts'
import { letterOf } from '../fixture/letter.ts'
import type { SubmissionFault } from '../fixture/received-submissions.ts'
import { Delivery } from './delivery.ts'
import type { DeliveryOptions } from './delivery.ts'
import { Outbox } from './outbox.ts'

const patient = { timeout: 30_000, interval: 20 }
let folder: string
let path: string
let outbox: Outbox
let cms: FixtureCms
let said: string[]
let running: { delivery: Delivery; ended: Promise<void> }[]

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'clf-delivery-'))
  path = join(folder, 'outbox.db')
  outbox = new Outbox(path)
  cms = await startFixtureCms()
  said = []
  running = []
})
afterEach(async () => {
  for (const { delivery } of running) delivery.stop()
  await Promise.all(running.map(({ ended }) => ended))
  outbox.close()
  await cms.stop()
  rmSync(folder, { recursive: true })
})

function start(more: Partial<DeliveryOptions> = {}): void {
  const delivery = new Delivery({ outbox: path, cmsUrl: cms.url, token: fixtureToken, sumsSeconds: 1, lookMs: 10, pauseMs: 50, ...more }, (sentence) => said.push(sentence))
  running.push({ delivery, ended: delivery.run() })
}

it('delivers what waits and what comes, in its order, and keeps none of it', async () => {
  outbox.accept(letterOf(1))
  start()
  outbox.accept(letterOf(2))
  outbox.accept(letterOf(3))
  await expect.poll(() => outbox.state(), patient).toEqual({ waiting: 0, oldest: null, setAside: 0, fault: null })
  expect(cms.submissions.letters).toEqual([letterOf(1), letterOf(2), letterOf(3)])
  expect(said).toEqual([])
})

it('delivers what was counted as sums', async () => {
  for (const query of ['parking', 'heron', 'parking']) outbox.countUnanswered({ query, language: 'en', day: '2026-11-29' })
  start()
  await expect.poll(() => cms.submissions.counts, patient).toEqual({ parking: 2, heron: 1 })
  outbox.countUnanswered({ query: 'parking', language: 'en', day: '2026-11-29' })
  await expect.poll(() => cms.submissions.counts, patient).toEqual({ parking: 3, heron: 1 })
})

describe('an answer that is none', () => {
  const ofTheWay: [SubmissionFault, string][] = [['broken', 'unreachable'], ['lost', 'unreachable'], [401, 'refused'], [403, 'refused'], ['page of 400', 'refused'], [404, 'refused'], [
    429,
    'too-many',
  ]]

  it.each(ofTheWay)('of the kind %s keeps everything, is told once as %s, and ends', async (fault, code) => {
    cms.submissions.fail(fault)
    outbox.accept(letterOf(1))
    start()
    await expect.poll(() => outbox.state().fault?.code, patient).toBe(code)
    outbox.accept(letterOf(2))
    await expect.poll(() => cms.submissions.sent.length, patient).toBeGreaterThan(1)
    expect(outbox.state()).toMatchObject({ waiting: 2, setAside: 0 })
    cms.submissions.fail(null)
    await expect.poll(() => outbox.state(), patient).toEqual({ waiting: 0, oldest: null, setAside: 0, fault: null })
    expect(cms.submissions.letters).toEqual([letterOf(1), letterOf(2)])
    expect(said).toEqual([expect.stringContaining('is kept, and sent again'), 'What readers write is delivered again.'])
  })

  it.each(['page', 'null', 'other', 500, 502] as const)('of the kind %s to one lets the others go on, and has it sent again', async (fault) => {
    let times = 0
    cms.submissions.fail(({ id }) => (id === letterOf(1).id && (times += 1) < 3 ? fault : null))
    for (const number of [1, 2, 3]) outbox.accept(letterOf(number))
    start()
    await expect.poll(() => cms.submissions.letters, patient).toEqual([letterOf(2), letterOf(3), letterOf(1)])
    expect(said).toEqual([])
  })

  it('that the CMS gives to a submission for good has it set aside, told of and kept, until somebody has it tried again', async () => {
    cms.submissions.fail(({ id }) => (id === letterOf(1).id ? 400 : null))
    for (const number of [1, 2]) outbox.accept(letterOf(number))
    start()
    await expect.poll(() => outbox.state(), patient).toEqual({ waiting: 0, oldest: null, setAside: 1, fault: null })
    expect(said).toEqual([expect.stringContaining(`Set aside, submission ${letterOf(1).id}: The CMS answered 400`)])
    cms.submissions.fail(null)
    expect(outbox.tryAgain()).toBe(1)
    await expect.poll(() => cms.submissions.letters, patient).toEqual([letterOf(2), letterOf(1)])
  })

  it('that the CMS fails with again and again at one alone has it set aside', async () => {
    cms.submissions.fail(({ id }) => (id === letterOf(1).id ? 500 : null))
    outbox.accept(letterOf(1))
    start()
    for (let attempt = 1; attempt < 10; attempt += 1) {
      await expect.poll(() => cms.submissions.sent.filter((id) => id === letterOf(1).id).length, patient).toBe(attempt)
      outbox.accept(letterOf(100 + attempt))
      await expect.poll(() => cms.submissions.letters.length, patient).toBe(attempt)
      // What is put off for longer and longer is brought forward.
      outbox.putOff(letterOf(1).id, new Date(0), 'failed')
    }
    await expect.poll(() => outbox.state().setAside, patient).toBe(1)
  })
})

it('waits for a token, and says where one is set', async () => {
  outbox.accept(letterOf(1))
  start({ token: undefined, tokenFile: join(folder, 'no-token') })
  await expect.poll(() => said[0], patient).toContain('Set CLF_CMS_SUBMISSION_TOKEN')
  expect(outbox.state()).toMatchObject({ waiting: 1, fault: { code: 'no-token' } })
})
