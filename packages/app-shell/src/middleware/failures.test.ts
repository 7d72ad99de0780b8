import { afterEach, describe, expect, it, vi } from 'vitest'
import type { MiddlewareNext } from 'astro'
import { ContentUnavailable, PageMissing } from '../errors/failure.ts'
import { refusedHeader } from '../errors/refused.ts'
import { site } from '../fixtures/app.ts'
import { asked } from '../fixtures/asked.ts'
import { failures } from './failures.ts'

const html = { 'content-type': 'text/html; charset=utf-8' }
const shown: MiddlewareNext = (to) => Promise.resolve(new Response(to === '/404' ? 'error page' : 'page', { headers: html }))
const throwing = (error: unknown): MiddlewareNext => (to) => (to === '/404' ? shown(to) : Promise.reject(error as Error))

afterEach(() => vi.restoreAllMocks())

async function answerOf(context: ReturnType<typeof asked>, next: MiddlewareNext = shown) {
  const response = (await failures(context, next)) as Response
  return {
    status: response.status,
    body: context.locals.finished ?? (await response.text()),
    failure: context.locals.failure,
    allow: response.headers.get('allow'),
    retry: response.headers.get('retry-after'),
  }
}

const none = { allow: null, retry: null }
const page = { status: 200, body: 'page', failure: undefined, ...none }

it.each([
  ['/en', { params: { lang: 'en' }, routePattern: '/[lang]' }],
  ['/tc/notices/1', { params: { lang: 'tc', id: '1' }, routePattern: '/[lang]/notices/[id]', method: 'HEAD' }],
  ['/healthz', {}],
  ['/preferences', { method: 'POST' }],
  ['/sc/none', { routePattern: '/404' }],
])('leaves %s to the page or endpoint there', async (path, more) => {
  expect(await answerOf(asked(path, more))).toEqual(page)
})

it.each([
  ['/fr/notices', 'unknown-language'],
  ['/zh-hk', 'unknown-language'],
  ['/zh_Hant_HK/', 'unknown-language'],
  ['/notices', 'not-found'],
  ['/notices/fr', 'not-found'],
  ['/e', 'not-found'],
  ['/en1', 'not-found'],
  ['/1en', 'not-found'],
  ['/en//notices', 'not-found'],
  ['//en', 'not-found'],
])('finds no page at %s, and says whether the language is why: %s', async (path, kind) => {
  const expected = { status: 404, body: 'error page', failure: { kind }, ...none }
  expect(await answerOf(asked(path, { params: { lang: 'x' }, routePattern: '/[lang]/notices' }))).toEqual(expected)
  expect(await answerOf(asked(path, { routePattern: '/404' }))).toEqual(expected)
})

it('finds nothing at an address with an empty segment, whoever would answer', async () => {
  expect(await answerOf(asked('/healthz//'))).toMatchObject({ status: 404, failure: { kind: 'not-found' } })
})

describe('another site', () => {
  const from = (origin: string, method: string, path = '/preferences') =>
    answerOf(asked(path, { method, headers: { origin }, params: path === '/en' ? { lang: 'en' } : {}, routePattern: path === '/en' ? '/[lang]' : path }))

  it.each(['GET', 'HEAD'])('may link to a page, which answers %s', async (method) => {
    expect((await from('https://evil.example', method, '/en')).status).toBe(200)
  })

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('can send nothing by %s', async (method) => {
    for (const path of ['/preferences', '/en']) expect(await from('https://evil.example', method, path)).toEqual({ status: 403, body: 'error page', failure: { kind: 'other-site' }, ...none })
  })

  it('is not this site', async () => {
    expect((await from('https://board.example', 'POST')).status).toBe(200)
  })
})

it.each([
  ['too-long', 414, null],
  ['too-much', 431, null],
  ['unreadable', 400, null],
  ['not-found', 404, null],
  ['other-method', 405, 'GET, HEAD'],
])('shows why the server has refused a request: %s', async (refusal, status, allow) => {
  expect(await answerOf(asked('/', { headers: { [refusedHeader]: refusal } }))).toMatchObject({ status, body: 'error page', failure: { kind: refusal }, allow })
})

it('does not take a word for a refusal that is none', async () => {
  expect(await answerOf(asked('/', { headers: { [refusedHeader]: 'toString' } }))).toEqual(page)
})

it.each(['POST', 'PUT', 'DELETE'])('refuses %s to a page, and says what it takes', async (method) => {
  const context = asked('/en', { method, params: { lang: 'en' }, routePattern: '/[lang]' })
  expect(await answerOf(context)).toEqual({ status: 405, body: 'error page', failure: { kind: 'other-method', allowed: ['GET', 'HEAD'] }, allow: 'GET, HEAD', retry: null })
})

it('gives a page that takes a form what is posted to it, and refuses other methods with what it takes', async () => {
  site.posts = ['/ask']
  const ask = (method: string) => answerOf(asked('/tc/ask', { method, params: { lang: 'tc' }, routePattern: '/[lang]' }))
  expect(await ask('POST')).toEqual(page)
  expect(await ask('PUT')).toMatchObject({ status: 405, allow: 'GET, HEAD, POST' })
  delete site.posts
  expect((await ask('POST')).status).toBe(405)
})

it('says with OPTIONS what a page takes', async () => {
  const context = asked('/en', { method: 'OPTIONS', params: { lang: 'en' }, routePattern: '/[lang]' })
  expect(await answerOf(context)).toMatchObject({ status: 204, body: '', allow: 'GET, HEAD', failure: undefined })
})

it('asks the reader of a page without content to come back in a minute, and logs nothing', async () => {
  const context = asked('/en')
  const logged = vi.spyOn(context.logger, 'error')
  expect(await answerOf(context, throwing(new ContentUnavailable('down')))).toEqual({ status: 503, body: 'error page', failure: { kind: 'unavailable' }, allow: null, retry: '60' })
  expect(logged).not.toHaveBeenCalled()
})

it('shows a document that lacks the language with those it has', async () => {
  expect(await answerOf(asked('/en'), throwing(new PageMissing(['zh-Hans'])))).toEqual({ status: 200, body: 'error page', failure: { kind: 'other-languages', languages: ['zh-Hans'] }, ...none })
})

it.each([[new TypeError('x is undefined'), /^TypeError: x is undefined\n +at /], ['a word', /^a word$/]])('a fault of ours goes to the log and not to the reader: %s', async (thrown, line) => {
  const context = asked('/en')
  const logged = vi.spyOn(context.logger, 'error')
  expect(await answerOf(context, throwing(thrown))).toEqual({ status: 500, body: 'error page', failure: { kind: 'failed' }, ...none })
  expect(logged.mock.calls).toEqual([[expect.stringMatching(line)]])
})

it('a page that breaks halfway is caught before any of it is sent', async () => {
  const broken = new ReadableStream({ pull: (controller) => controller.error(new ContentUnavailable('down')) })
  expect(await answerOf(asked('/en'), (to) => (to === '/404' ? shown(to) : Promise.resolve(new Response(broken, { headers: html }))))).toMatchObject({ status: 503, body: 'error page' })
})

it('answers with the status that a part of the page has set, once all of it is read', async () => {
  const context = asked('/en')
  const answer = (await failures(context, async (to) => {
    context.locals.status = 404
    return shown(to)
  })) as Response
  expect([answer.status, answer.headers.get('content-type'), context.locals.finished]).toEqual([404, 'text/html; charset=utf-8', 'page'])
})
