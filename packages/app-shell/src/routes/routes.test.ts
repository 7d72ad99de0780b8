import { afterEach, expect, it, vi } from 'vitest'
import type { APIRoute } from 'astro'
import { asked } from '../fixtures/asked.ts'
import { site } from '../fixtures/app.ts'
import * as frontDoor from './front-door.ts'
import * as healthz from './healthz.ts'
import * as preferences from './preferences.ts'
import * as robots from './robots.ts'

afterEach(() => {
  delete site.health
  site.pages.search = '/search'
  vi.resetModules()
})

const told = async (answer: ReturnType<APIRoute>) => {
  const response = await answer
  return { status: response.status, body: await response.text(), headers: Object.fromEntries(response.headers) }
}

it('the front door leads to the language that the reader prefers', async () => {
  const answer = await told(frontDoor.GET(asked('/', { headers: { 'accept-language': 'zh-CN, en' } })))
  expect(answer).toMatchObject({ status: 302, headers: { location: '/sc', vary: 'Accept-Language' } })
})

it('the health answer is alive, says its version and what it depends on, and is never kept', async () => {
  const answer = await told(healthz.GET(asked('/healthz')))
  expect([answer.status, answer.headers['cache-control'], JSON.parse(answer.body)]).toEqual([200, 'no-store', { status: 'ok', version: '1.2.3' }])
  site.health = () => Promise.resolve({ content: 'unreachable' })
  expect(JSON.parse((await told(healthz.GET(asked('/healthz')))).body)).toEqual({ status: 'ok', content: 'unreachable', version: '1.2.3' })
})

it('robots are kept from searches and choices, in every language', async () => {
  expect(await told(robots.GET(asked('/robots.txt')))).toEqual({
    status: 200,
    body: 'User-agent: *\nDisallow: /preferences\nDisallow: /en/search\nDisallow: /tc/search\nDisallow: /sc/search\n',
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'max-age=3600' },
  })
})

it('a site without search keeps robots from choices alone', async () => {
  vi.resetModules()
  const { site: other } = await import('../fixtures/app.ts')
  delete other.pages.search
  const { GET } = await import('./robots.ts')
  expect((await told(GET(asked('/robots.txt')))).body).toBe('User-agent: *\nDisallow: /preferences\n')
})

it.each([['/', frontDoor], ['/healthz', healthz], ['/robots.txt', robots]])('%s answers HEAD as GET, and nothing else', async (path, route) => {
  expect(await told(route.HEAD(asked(path, { method: 'HEAD' })))).toEqual(await told(route.GET(asked(path))))
  expect((await told(route.ALL(asked(path, { method: 'OPTIONS' })))).headers).toMatchObject({ allow: 'GET, HEAD' })
  expect(() => route.ALL(asked(path, { method: 'POST' }))).toThrow('This address takes GET, HEAD.')
})

it('choices are posted, and nothing else', async () => {
  const context = asked('/preferences')
  const request = new Request('https://board.example/preferences', { method: 'POST', body: new URLSearchParams({ theme: 'dark', return: '/en' }) })
  expect(await told(preferences.POST(Object.assign(context, { request })))).toMatchObject({ status: 303, headers: { location: '/en' } })
  expect(() => preferences.ALL(asked('/preferences', { method: 'GET' }))).toThrow('This address takes POST.')
})
