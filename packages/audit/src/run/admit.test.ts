import { beforeEach, expect, test } from 'vitest'
import type { Found } from '../discovery/page-links.ts'
import { scopePartOf } from '../discovery/scope.ts'
import { VisitError } from '../visit/unjudged.ts'
import { decide, evenly, type Rules } from './admit.ts'
import { Queue } from './queue.ts'
import { RunFile } from './run-file.ts'

let queue: Queue
beforeEach(() => {
  queue = new Queue(RunFile.open(':memory:', 'one'), ['light'])
})

const rules = (said: Partial<Rules> = {}): Rules => ({
  extent: { pages: 1000, depth: Number.POSITIVE_INFINITY, sample: 3 },
  scope: [scopePartOf('example.org')],
  isNofollowKept: true,
  isSignedIn: false,
  areFilesJudged: true,
  refusalOf: (address) => (address.includes('/secret/') ? new VisitError('robots', 'robots.txt, line 2') : undefined),
  ...said,
})
const found = (path: string, said: Partial<Found> = {}): Found => ({ address: `http://example.org${path}`, isAlternate: false, isNofollow: false, ...said })

/** What becomes of each path: what is taken, and the reasons of what is not. */
function become(level: number, pages: readonly Found[], given = rules()) {
  queue.find(level, pages)
  const decisions = decide(queue.found(), queue, given)
  for (const each of decisions) {
    if (each.as === 'left') queue.leave(each.page, each.reason, each.group)
    else queue.admit({ page: each.page, template: each.template, folder: each.folder, as: 'queued' })
  }
  const path = (address: string) => address.replace('http://example.org', '')
  return {
    taken: decisions.filter(({ as }) => as === 'queued').map(({ page }) => path(page.address)).sort(),
    blocked: decisions.filter(({ as }) => as === 'blocked').map(({ page }) => path(page.address)).sort(),
    left: Object.fromEntries(decisions.flatMap((each) => (each.as === 'left' ? [[path(each.page.address), each.reason]] : []))),
  }
}

test('of 10,000 pages of a template a sample is taken, evenly, and every other one is named', () => {
  const { taken, left } = become(1, Array.from({ length: 10_000 }, (_, page) => found(`/news/${String(page).padStart(5, '0')}`)))
  expect(taken).toEqual(['/news/00000', '/news/05000', '/news/09999'])
  expect(Object.values(left)).toEqual(Array.from({ length: 9_997 }, () => 'template'))
})

test('all of them are taken where all are asked for', () => {
  const { taken, left } = become(
    1,
    Array.from({ length: 10_000 }, (_, page) => found(`/news/${page}`)),
    rules({ extent: { pages: 50_000, depth: Number.POSITIVE_INFINITY, sample: Number.POSITIVE_INFINITY } }),
  )
  expect([taken.length, left]).toEqual([10_000, {}])
})

test('what was taken on the levels before counts', () => {
  become(1, [found('/news/1'), found('/news/2')])
  expect(become(2, [found('/news/3'), found('/news/4')])).toMatchObject({ taken: ['/news/3'], left: { '/news/4': 'template' } })
})

test('other languages are taken beyond the sample, the number of pages and the depth', () => {
  const narrow = rules({ extent: { pages: 1, depth: 1, sample: 1 } })
  become(1, [found('/news/1')], narrow)
  expect(become(2, [found('/news/2', { isAlternate: true }), found('/news/3'), found('/other')], narrow)).toMatchObject({ taken: ['/news/2'], left: { '/news/3': 'depth', '/other': 'depth' } })
})

test('pages that are told apart by their names alone are sampled by folder, five times as many', () => {
  const { taken, left } = become(1, Array.from({ length: 26 }, (_, index) => found(`/services/${String.fromCharCode(97 + index)}x`)))
  expect([taken.length, Object.values(left).every((reason) => reason === 'folder')]).toEqual([15, true])
})

test('a filter that multiplies is sampled, however its questions are put together', () => {
  const filters = Array.from({ length: 64 }, (_, bits) => found(`/list?${['a', 'b', 'c', 'd', 'e', 'f'].filter((_, bit) => bits & (1 << bit)).map((key) => `${key}=on`).join('&') || 'x=y'}`))
  expect(become(1, filters).taken).toHaveLength(15)
})

test('a small number of pages is spread over the templates', () => {
  const pages = ['/a/1', '/a/2', '/a/3', '/b/1', '/b/2', '/c'].map((path) => found(path))
  expect(become(1, pages, rules({ extent: { pages: 4, depth: 9, sample: 3 } }))).toEqual({ taken: ['/a/1', '/a/2', '/b/1', '/c'], blocked: [], left: { '/a/3': 'budget', '/b/2': 'budget' } })
})

test('what robots may not read is told of, takes no place of what they may, and is sampled by itself', () => {
  const secrets = Array.from({ length: 5 }, (_, page) => found(`/secret/${page}`))
  const { taken, blocked, left } = become(1, [...secrets, found('/a')], rules({ extent: { pages: 1, depth: 9, sample: 3 } }))
  expect({ taken, blocked, left: Object.values(left) }).toEqual({ taken: ['/a'], blocked: ['/secret/0', '/secret/2', '/secret/4'], left: ['template', 'template'] })
})

test('what is outside, a file, not to be followed or signs out is left out for that reason', () => {
  const pages = [{ ...found(''), address: 'http://other.example/x' }, found('/a.docx'), found('/n', { isNofollow: true }), found('/user/logout'), found('/catalogue/outlook')]
  expect(become(1, pages, rules({ isSignedIn: true }))).toEqual({
    taken: ['/catalogue/outlook'],
    blocked: [],
    left: { 'http://other.example/x': 'outside', '/a.docx': 'file', '/n': 'nofollow', '/user/logout': 'sign-out' },
  })
})

test('a PDF or a drawing is taken where a rule of files is asked, and left out where none is', () => {
  const files = [found('/a.pdf'), found('/b.SVG'), found('/c.png')]
  expect(become(1, files)).toMatchObject({ taken: ['/a.pdf', '/b.SVG'], left: { '/c.png': 'file' } })
  expect(become(2, [found('/d.pdf')], rules({ areFilesJudged: false })).left).toEqual({ '/d.pdf': 'file' })
})

test('some of all are taken at even distances, the first and the last with them', () => {
  expect([evenly([1, 2, 3, 4, 5], 3), evenly([1, 2], 3), evenly([1, 2, 3], 1), evenly([1, 2, 3], 0)]).toEqual([[1, 3, 5], [1, 2], [1], []])
})

test('links that are not to be followed are, where robots are ignored', () => {
  expect(become(1, [found('/n', { isNofollow: true })], rules({ isNofollowKept: false })).taken).toEqual(['/n'])
})

test('pages of the levels before count towards the number allowed', () => {
  const few = rules({ extent: { pages: 3, depth: 9, sample: 9 } })
  expect(become(1, [found('/a'), found('/b')], few).taken).toEqual(['/a', '/b'])
  expect(become(2, [found('/c'), found('/d')], few)).toEqual({ taken: ['/c'], blocked: [], left: { '/d': 'budget' } })
})

test('a page that was judged under another address is left out, and named by that', () => {
  become(1, [found('/a')])
  const [page] = queue.queued()
  if (page) queue.end(page, { results: [], aliases: [`http://example.org/b`] })
  expect(become(2, [found('/b')]).left).toEqual({ '/b': 'same-page' })
  expect(queue.leftOut()).toMatchObject([{ group: 'http://example.org/a' }])
})

test('what was asked for is taken wherever it stands, whatever it is', () => {
  const asked = ['http://other.example/x', 'http://example.org/a.docx', 'http://example.org/logout']
  queue.ask(asked.map((address) => ({ address, identity: address })))
  const decisions = decide(queue.found(), queue, rules({ isSignedIn: true, extent: { pages: 1, depth: 0, sample: 1 } }))
  expect(decisions.map(({ as, page }) => [page.address, as]).toSorted()).toEqual(asked.map((address) => [address, 'queued']).toSorted())
})
