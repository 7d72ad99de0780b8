import { afterEach, describe, expect, it, vi } from 'vitest'
import type { APIRoute } from 'astro'
import { asked } from '../fixtures/asked.ts'
import { site } from '../fixtures/app.ts'
import { PageMissing } from '../errors/failure.ts'
import * as favicon from './favicon.ts'
import * as frontDoor from './front-door.ts'
import * as healthz from './healthz.ts'
import * as preferences from './preferences.ts'
import * as robots from './robots.ts'
import * as sitemap from './sitemap.ts'

afterEach(() => {
  delete site.health
  delete site.addresses
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
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'max-age=3600', 'etag': expect.stringMatching(/^W\//) },
  })
})

it('a site without search keeps robots from choices alone', async () => {
  vi.resetModules()
  const { site: other } = await import('../fixtures/app.ts')
  delete other.pages.search
  const { GET } = await import('./robots.ts')
  expect((await told(GET(asked('/robots.txt')))).body).toBe('User-agent: *\nDisallow: /preferences\n')
})

it('robots are told where the map of a site is that has one', async () => {
  vi.resetModules()
  const { site: other } = await import('../fixtures/app.ts')
  other.addresses = () => Promise.resolve([])
  const { GET } = await import('./robots.ts')
  expect((await told(GET(asked('/robots.txt')))).body).toMatch(/\n\nSitemap: https:\/\/board\.example\/sitemap\.xml\n$/)
})

describe('the map for machines', () => {
  const parts = (body: string) => [...body.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address)

  it('names each page in its languages, with the same page in the others and the day of its last change', async () => {
    site.addresses = () => Promise.resolve([{ path: '' }, { path: '/a&b', languages: ['zh-Hant-HK', 'zh-Hans'], revised: '2026-10-01' }])
    const { status, body, headers } = await told(sitemap.GET(asked('/sitemap.xml')))
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, 'application/xml; charset=utf-8', 'max-age=3600'])
    expect(parts(body)).toEqual(['en', 'tc', 'sc', 'tc/a&amp;b', 'sc/a&amp;b'].map((path) => `https://board.example/${path}`))
    const [, , , , last] = body.split('<url>').slice(1)
    expect(last).toBe(
      '<loc>https://board.example/sc/a&amp;b</loc><lastmod>2026-10-01</lastmod>' +
        '<xhtml:link rel="alternate" hreflang="zh-Hant-HK" href="https://board.example/tc/a&amp;b"/>' +
        '<xhtml:link rel="alternate" hreflang="zh-Hans" href="https://board.example/sc/a&amp;b"/>' +
        '<xhtml:link rel="alternate" hreflang="x-default" href="https://board.example/tc/a&amp;b"/></url>\n</urlset>\n',
    )
  })

  it('of a large site is an index of parts, which hold every address once', async () => {
    const all = Array.from({ length: 5_001 }, (_, index) => ({ path: `/notices/${index}`, languages: ['en'] as const }))
    site.addresses = () => Promise.resolve(all)
    expect(parts((await told(sitemap.GET(asked('/sitemap.xml')))).body)).toEqual([1, 2].map((part) => `https://board.example/sitemap.xml?part=${part}`))
    const found = await Promise.all([1, 2].map(async (part) => parts((await told(sitemap.GET(asked(`/sitemap.xml?part=${part}`)))).body)))
    expect(found.flat()).toEqual(all.map(({ path }) => `https://board.example/en${path}`))
    for (const part of ['3', '-1', 'x', '1.5']) await expect(told(sitemap.GET(asked(`/sitemap.xml?part=${part}`))), part).rejects.toThrow(PageMissing)
  })

  it('is not sent again to whoever has it, and a site without one has no such page', async () => {
    site.addresses = () => Promise.resolve([{ path: '' }])
    const { headers } = await told(sitemap.GET(asked('/sitemap.xml')))
    expect(await told(sitemap.GET(asked('/sitemap.xml', { headers: { 'if-none-match': headers['etag'] ?? '' } })))).toMatchObject({ status: 304, body: '' })
    delete site.addresses
    await expect(told(sitemap.GET(asked('/sitemap.xml')))).rejects.toThrow(PageMissing)
  })
})

it('the mark of the site is an icon of three sizes, which is kept for a day', async () => {
  const answer = (await favicon.GET(asked('/favicon.ico'))) as Response
  const bytes = new Uint8Array(await answer.arrayBuffer())
  expect([answer.headers.get('content-type'), answer.headers.get('cache-control'), ...bytes.slice(0, 6)]).toEqual(['image/x-icon', 'max-age=86400', 0, 0, 1, 0, 3, 0])
  expect([bytes[6], bytes[22], bytes[38]]).toEqual([16, 32, 48])
})

it.each([['/', frontDoor], ['/healthz', healthz], ['/robots.txt', robots], ['/sitemap.xml', sitemap], ['/favicon.ico', favicon]])('%s answers HEAD as GET, and nothing else', async (path, route) => {
  site.addresses = () => Promise.resolve([{ path: '' }])
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
