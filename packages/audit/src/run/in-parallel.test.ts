import { expect, test } from 'vitest'
import { inParallel } from './in-parallel.ts'
import { Pace } from './pace.ts'

const items = (text: string) => text.split(' ')
/** `a1` is the first page of the host `a`. */
const hostOf = (item: string) => item.slice(0, 1)
const paceOf = (perHost = Number.POSITIVE_INFINITY) => new Pace({ rate: Number.POSITIVE_INFINITY, perHost })

/** What was done in which order, and how many were open at most, in all and of one host. */
async function done(all: string, { workers = 2, perHost = Number.POSITIVE_INFINITY, again = new Set<string>() } = {}) {
  const order: string[] = []
  const open: string[] = []
  let most = 0
  let mostOfHost = 0
  await inParallel(items(all), { workers, pace: paceOf(perHost), hostOf }, async (item) => {
    order.push(item)
    open.push(item)
    most = Math.max(most, open.length)
    mostOfHost = Math.max(mostOfHost, open.filter((each) => hostOf(each) === hostOf(item)).length)
    await new Promise((resolve) => setTimeout(resolve, 1))
    open.splice(open.indexOf(item), 1)
    return again.delete(item)
  })
  return { order, most, mostOfHost, left: open.length }
}

test('every item is done once, several at a time and no more than there are workers', async () => {
  const { order, most, left } = await done('a1 a2 a3 b1 b2 c1', { workers: 3 })
  expect(order.toSorted()).toEqual(items('a1 a2 a3 b1 b2 c1'))
  expect([most, left]).toEqual([3, 0])
})

test('no more pages of a host are open than allowed, and another host does not wait for it', async () => {
  const { order, most, mostOfHost } = await done('a1 a2 a3 b1', { workers: 3, perHost: 1 })
  expect([most, mostOfHost, order.slice(0, 2)]).toEqual([2, 1, ['a1', 'b1']])
})

test('what asks to come again comes once more, behind those that wait', async () => {
  const { order } = await done('a1 a2 a3', { workers: 1, again: new Set(['a1', 'a3']) })
  expect(order).toEqual(items('a1 a2 a3 a1 a3'))
})

test('a failure ends it when what is open has ended, and no further item is begun', async () => {
  const begun: string[] = []
  const ended: string[] = []
  const working = inParallel(items('a1 a2 a3 a4'), { workers: 2, pace: paceOf(), hostOf }, async (item) => {
    begun.push(item)
    if (item === 'a1') throw new Error('The file is full.')
    await new Promise((resolve) => setTimeout(resolve, 5))
    ended.push(item)
    return false
  })
  await expect(working).rejects.toThrow('The file is full.')
  expect([begun, ended]).toEqual([['a1', 'a2'], ['a2']])
})

test('nothing to do is done at once', async () => {
  expect(await inParallel([], { workers: 2, pace: paceOf(), hostOf }, () => Promise.resolve(false))).toBeUndefined()
})
