import { expect, test } from 'vitest'
import { longestDelay, Pace, retryAfter } from './pace.ts'

/** A pace whose clock is set by hand. */
function paceAt(limits: { rate: number; perHost: number }) {
  const clock = { now: 0 }
  const sleep = (milliseconds: number) => Promise.resolve(void (clock.now += milliseconds))
  return { clock, pace: new Pace(limits, () => clock.now, sleep) }
}

test('pages of one host keep their distance, and another host does not wait for them', () => {
  const { clock, pace } = paceAt({ rate: 4, perHost: 9 })
  pace.begin('a')
  expect([pace.waitFor('a'), pace.waitFor('b')]).toEqual([250, 0])
  clock.now = 250
  expect(pace.waitFor('a')).toBe(0)
})

test('no more pages of a host are open than allowed', () => {
  const { pace } = paceAt({ rate: Number.POSITIVE_INFINITY, perHost: 2 })
  pace.begin('a')
  pace.begin('a')
  expect(pace.waitFor('a')).toBe(Number.POSITIVE_INFINITY)
  pace.end('a')
  expect(pace.waitFor('a')).toBe(0)
})

test('the delay that a host asks for is kept, one page at a time, up to a limit', () => {
  const { clock, pace } = paceAt({ rate: 100, perHost: 9 })
  pace.slow('a', 3)
  pace.begin('a')
  expect(pace.waitFor('a')).toBe(Number.POSITIVE_INFINITY)
  pace.end('a')
  expect(pace.waitFor('a')).toBe(3_000)
  pace.slow('b', 86_400)
  pace.begin('b')
  pace.end('b')
  clock.now = longestDelay * 1000
  expect(pace.waitFor('b')).toBe(0)
})

test('a host that has too much is left alone', () => {
  const { pace } = paceAt({ rate: 100, perHost: 9 })
  pace.hold('a', 7)
  expect(pace.waitFor('a')).toBe(7_000)
})

test('what is asked beside a page keeps the same distance, and takes no place of a page', async () => {
  const { clock, pace } = paceAt({ rate: 4, perHost: 1 })
  pace.begin('a')
  await pace.turn('a')
  expect(clock.now).toBe(250)
  await pace.turn('a')
  await pace.turn('b')
  expect(clock.now).toBe(500)
  pace.end('a')
  expect(pace.waitFor('a')).toBe(250)
})

test('several that ask at once are let in one after the other, and not while a host wants to be left alone', async () => {
  const { clock, pace } = paceAt({ rate: 1, perHost: 9 })
  pace.slow('a', 2)
  await Promise.all([pace.turn('a'), pace.turn('a'), pace.turn('a')])
  expect(pace.waitFor('a')).toBe(6_000 - clock.now)
  const waiting = pace.turn('a')
  pace.hold('a', 60)
  await waiting
  expect(pace.waitFor('a')).toBe(0)
  expect(clock.now).toBeGreaterThanOrEqual(60_000)
})

test.each([['120', 120], [' 5 ', 5], ['Fri, 27 Nov 2026 12:00:30 GMT', 30], ['Fri, 27 Nov 2026 11:00:00 GMT', 0], ['soon', undefined], [undefined, undefined]])(
  'Retry-After %j is %s seconds',
  (header, seconds) => {
    expect(retryAfter(header, Date.parse('2026-11-27T12:00:00Z'))).toBe(seconds)
  },
)
