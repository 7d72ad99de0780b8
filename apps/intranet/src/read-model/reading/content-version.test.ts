import { afterEach, expect, it } from 'vitest'
import { alertEntry } from '../../fixture/alert-entry.ts'
import { bureauEntry } from '../../fixture/bureau-entry.ts'
import { FixtureFeed } from '../../fixture/feed.ts'
import { readStore } from '../../fixture/read-store.ts'
import type { ReadStore } from '../../fixture/read-store.ts'
import { contentVersion } from './content-version.ts'
import { Replica } from './replica.ts'

const opened: ReadStore[] = []
afterEach(() => opened.splice(0).forEach((one) => one.close()))

function opening(): { feed: FixtureFeed; take: () => void; at: (time: string, updated?: string) => string | undefined } {
  const feed = new FixtureFeed()
  feed.add(bureauEntry('a'))
  feed.add(alertEntry('alert', { startsAt: '2026-11-28T04:00:00.000Z', endsAt: '2026-11-28T06:00:00.000Z' }))
  const read = readStore(feed)
  opened.push(read)
  return { feed, take: read.take, at: (time, updated) => contentVersion(read.replica, new Date(time), updated === undefined ? undefined : new Date(updated)) }
}

it('is the same at all moments of a day between which nothing changes', () => {
  const { at } = opening()
  expect(at('2026-11-27T16:00:00.000Z')).toBe(at('2026-11-28T03:59:59.999Z'))
  expect(at('2026-11-28T06:00:00.000Z')).toBe(at('2026-11-28T15:59:59.999Z'))
})

it.each([
  ['an alert begins', '2026-11-28T03:59:59.999Z', '2026-11-28T04:00:00.000Z'],
  ['an alert ends', '2026-11-28T05:59:59.999Z', '2026-11-28T06:00:00.000Z'],
  ['a day begins in Hong Kong', '2026-11-28T15:59:59.999Z', '2026-11-28T16:00:00.000Z'],
])('is another one when %s', (_name, before, after) => {
  const { at } = opening()
  expect(at(before)).not.toBe(at(after))
})

it('is another one when something is published, and when readers are told that content is old', () => {
  const { feed, take, at } = opening()
  const noon = '2026-11-28T04:00:00.000Z'
  const before = at(noon)
  feed.add(bureauEntry('b'))
  take()
  const after = at(noon)
  expect([before === after, at(noon) === after, at(noon, '2026-11-28T03:00:00.000Z') === after]).toEqual([false, true, false])
})

it('is none while nothing can be read', () => {
  expect(contentVersion(new Replica('/no-such-store'), new Date(), undefined)).toBeUndefined()
})
