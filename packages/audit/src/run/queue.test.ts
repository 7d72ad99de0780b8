import { beforeEach, expect, test } from 'vitest'
import type { Found } from '../discovery/page-links.ts'
import type { PageResult } from '../result.ts'
import { unjudgedFor, VisitError } from '../visit/unjudged.ts'
import { Queue, type QueuedPage } from './queue.ts'
import { RunFile } from './run-file.ts'

let file: RunFile
let queue: Queue
beforeEach(() => {
  file = RunFile.open(':memory:', 'one')
  queue = new Queue(file, ['light', 'dark'])
})

const address = (path: string) => `http://example.org${path}`
const found = (path: string, said: Partial<Found> = {}): Found => ({ address: address(path), isAlternate: false, isNofollow: false, ...said })
const result = (path: string, state: string): PageResult => ({ requested: address(path), url: address(path), state, rules: [], findings: [], notes: [] })
const judged = (path: string, states = ['light', 'dark']) => states.map((state) => ({ judged: result(path, state), faults: 1 }))
const paths = (pages: readonly QueuedPage[]) => pages.map((page) => page.address.replace(address(''), ''))

function admitAll(): void {
  for (const page of queue.found()) queue.admit({ page, template: page.identity, folder: undefined, as: 'queued' })
}
function end(path: string, ended: Parameters<Queue['end']>[1]): void {
  const page = queue.queued().find((each) => each.address === address(path))
  if (page) queue.end(page, ended)
}

test('a page that is found in many ways is there once, and by its best one', () => {
  queue.find(1, [found('/a', { isNofollow: true })])
  queue.find(1, [found('/a', { isAlternate: true })])
  queue.find(1, [found('/a', { isNofollow: true })])
  expect(queue.found()).toMatchObject([{ address: address('/a'), isAlternate: true, isNofollow: false, level: 1 }])
})

test('what was asked for is not found a second time under another way to write it', () => {
  queue.ask([{ address: `${address('/a')}#top`, identity: address('/a') }])
  queue.find(1, [found('/a')])
  expect(paths(queue.found())).toEqual(['/a#top'])
})

test('what was left out comes in as another language, and not by one more link', () => {
  queue.find(1, [found('/a')])
  for (const page of queue.found()) queue.leave(page, 'template', 'x')
  queue.find(2, [found('/a')])
  expect(queue.found()).toEqual([])
  queue.find(3, [found('/a', { isAlternate: true })])
  expect(queue.found()).toMatchObject([{ level: 3, isAlternate: true }])
  expect(queue.leftOut()).toEqual([])
})

test('a page, its results and its links are one: what cannot be written whole is not written', () => {
  queue.ask([{ address: address('/'), identity: address('/') }])
  admitAll()
  expect(() => end('/', { results: judged('/', ['light', 'light']), found: [found('/a')] })).toThrow('UNIQUE')
  expect([paths(queue.queued()), paths(queue.found()), [...queue.judged()]]).toEqual([['/'], [], []])
  end('/', { results: judged('/'), found: [found('/a')] })
  expect([paths(queue.queued()), paths(queue.found()), [...queue.judged()].length]).toEqual([[], ['/a'], 2])
})

test('a page that is lost is missed, whether it was not visited or lacks a result', () => {
  queue.ask([{ address: address('/'), identity: address('/') }])
  admitAll()
  expect(() => queue.requireWhole()).toThrow('The audit is not complete: http://example.org/ was not visited.')
  end('/', { results: judged('/') })
  expect(() => queue.requireWhole()).not.toThrow()
  file.db.exec(`DELETE FROM result WHERE state = 'dark'`)
  expect(() => queue.requireWhole()).toThrow('http://example.org/ has 1 of 2 results')
})

test('of pages of a level that turn out to be one, the first stays, whichever ended first', () => {
  queue.find(1, [found('/b'), found('/a'), found('/c')])
  admitAll()
  end('/b', { results: judged('/b'), aliases: [address('/b'), address('/same')] })
  end('/a', { results: judged('/a'), aliases: [address('/a'), address('/same')] })
  end('/c', { results: judged('/c'), aliases: [address('/c')] })
  queue.leaveRepeats()
  expect(queue.leftOut()).toEqual([{ reason: 'same-page', group: address('/a'), count: 1, addresses: [address('/b')] }])
  expect([...queue.judged()].map(({ requested }) => requested)).toEqual([address('/a'), address('/a'), address('/c'), address('/c')])
  expect(queue.judgedAs(address('/same'))).toBe(address('/a'))
})

test('results are read by address and state, however they came, and what could not be judged with its reason', () => {
  queue.find(1, [found('/b'), found('/a')])
  admitAll()
  end('/b', { results: ['light', 'dark'].map((state) => ({ unjudged: unjudgedFor(new VisitError('blank'), address('/b'), state) })) })
  end('/a', { results: judged('/a') })
  queue.failSitemap(unjudgedFor(new VisitError('sitemap', 'it names no page'), address('/a.xml'), ''))
  expect([...queue.judged()].map(({ requested, state }) => [requested, state])).toEqual([[address('/a'), 'dark'], [address('/a'), 'light']])
  expect([...queue.unjudged()].map(({ requested, reason }) => [requested, reason])).toEqual([[address('/a.xml'), 'sitemap'], [address('/b'), 'blank'], [address('/b'), 'blank']])
  expect(queue.progress()).toEqual({ pagesDone: 2, pagesKnown: 2, statesDone: 4, faults: 2 })
})
