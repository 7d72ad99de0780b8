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

test('a page behind a link that is not to be followed comes in by one that may be', () => {
  queue.find(1, [found('/a', { isNofollow: true })])
  for (const page of queue.found()) queue.leave(page, 'nofollow')
  queue.find(2, [found('/a', { isNofollow: true })])
  expect(queue.found()).toEqual([])
  queue.find(2, [found('/a')])
  expect(queue.found()).toMatchObject([{ level: 2, isNofollow: false }])
})

test('a file that is judged as a whole is not lost, and a page that is judged as one is', () => {
  queue.find(1, [found('/a.pdf')])
  admitAll()
  end('/a.pdf', { results: judged('/a.pdf', ['file']) })
  expect(() => queue.requireWhole()).not.toThrow()
  file.db.exec(`UPDATE result SET state = 'dark'`)
  expect(() => queue.requireWhole()).toThrow('http://example.org/a.pdf has 1 of 2 results')
})

test('what was asked for stays, though two of it turn out to be one', () => {
  queue.ask(['/a', '/b'].map((path) => ({ address: address(path), identity: address(path) })))
  admitAll()
  for (const path of ['/a', '/b']) end(path, { results: judged(path), aliases: [address('/same')] })
  queue.leaveRepeats()
  expect(queue.leftOut()).toEqual([])
  expect([...queue.judged()]).toHaveLength(4)
})

test('pages count towards the number allowed but for other languages and what is blocked, and towards a sample but for what was asked for', () => {
  queue.ask([{ address: address('/start'), identity: address('/start') }])
  queue.find(0, [found('/a'), found('/tc', { isAlternate: true }), found('/secret')])
  for (const page of queue.found()) {
    const taken = { page, template: 'one', folder: 'f' }
    queue.admit(page.identity.endsWith('/secret') ? { ...taken, as: 'blocked', results: [] } : { ...taken, as: 'queued' })
  }
  expect(queue.counted()).toBe(2)
  expect([queue.taken('template', 'one', false), queue.taken('folder', 'f', false), queue.taken('template', 'one', true), queue.taken('template', 'other', false)]).toEqual([2, 2, 1, 0])
})

test('of the pages with one address the one that was taken in first is named: asked for, on a level before, or earlier by its address', () => {
  const identity = address('/same')
  queue.find(1, [found('/b'), found('/d')])
  queue.find(2, [found('/a'), found('/c'), found('/left')])
  file.db.prepare('UPDATE page SET identity = ?').run(identity)
  const pages = queue.found()
  const named = (path: string) => pages.filter((page) => page.address === address(path)).map((page) => queue.visitedBefore(page, identity)?.replace(address(''), ''))[0]
  expect(named('/c')).toBeUndefined()
  for (const page of pages) if (!page.address.endsWith('/left')) queue.admit({ page, template: 'one', folder: undefined, as: 'queued' })
  expect(['/b', '/d', '/a', '/c'].map(named)).toEqual([undefined, '/b', '/b', '/a'])
  file.db.exec(`UPDATE page SET asked = 1 WHERE address LIKE '%/c'`)
  expect(named('/b')).toBe('/c')
})

test('a page that is open has not ended', () => {
  queue.find(1, [found('/a'), found('/b'), found('/c')])
  admitAll()
  end('/a', { results: judged('/a') })
  for (const page of queue.queued()) if (page.address.endsWith('/c')) queue.leave(page, 'same-page', address('/a'))
  expect(queue.progress()).toEqual({ pagesDone: 1, pagesKnown: 2, statesDone: 2, faults: 2 })
})

test('a page that robots may not read is told of with its reason, without a visit', () => {
  queue.find(1, [found('/secret')])
  const results = ['light', 'dark'].map((state) => ({ unjudged: unjudgedFor(new VisitError('robots', 'robots.txt:2'), address('/secret'), state) }))
  for (const page of queue.found()) queue.admit({ page, template: 'one', folder: undefined, as: 'blocked', results })
  expect([queue.queued(), [...queue.unjudged()].map(({ requested, reason }) => [requested, reason])]).toEqual([[], [[address('/secret'), 'robots'], [address('/secret'), 'robots']]])
  expect(() => queue.requireWhole()).not.toThrow()
})

test('a page in other languages is every other one that sitemaps have named, each once', () => {
  queue.translate(address('/a'), [address('/a'), address('/tc/a'), address('/sc/a')])
  queue.translate(address('/a'), [address('/tc/a')])
  expect(queue.translations(address('/a'))).toEqual([address('/sc/a'), address('/tc/a')])
})

test('keys are pressed on the first pages of each template, and on every page that was asked for', () => {
  queue.ask([{ address: address('/news/9'), identity: address('/news/9') }])
  queue.find(0, ['/forms', '/news/1', '/news/2', '/news/3'].map((path) => found(path)))
  for (const page of queue.found().toSorted((a, b) => Number(b.isAsked) - Number(a.isAsked)))
    queue.admit({ page, template: page.address.replace(/\d/, '{number}'), folder: undefined, as: 'queued', mostPressed: 2 })
  expect(paths(queue.queued().filter(({ isPressed }) => isPressed))).toEqual(['/forms', '/news/1', '/news/9'])
})
