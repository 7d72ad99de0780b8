import { expect, test } from 'vitest'
import type { Download } from './download.ts'
import { readRobots, robotsOf } from './robots.ts'

const origin = 'http://example.org'
const answer = (status: number, text = ''): Promise<Download> => Promise.resolve({ status, text, type: 'text/plain', isCut: false })
const rules = (text: string) => robotsOf(origin, { kind: 'rules', text })

test.each([[200, 'rules'], [404, 'none'], [403, 'none'], [500, 'unreachable'], [503, 'unreachable'], [429, 'unreachable']])('status %i means %s', async (status, kind) => {
  expect((await readRobots(origin, () => answer(status))).kind).toBe(kind)
})

test('where nothing answers the pages are asked for and say so themselves', async () => {
  const said = await readRobots(origin, () => Promise.reject(new Error('refused')))
  expect(robotsOf(origin, said).refusalOf(`${origin}/a`)).toBeUndefined()
})

test('where the server fails nothing is read, and the reason is told', () => {
  expect(robotsOf(origin, { kind: 'unreachable', text: '500' }).refusalOf(`${origin}/a`)).toBe('http://example.org/robots.txt: 500')
})

test('a refusal names its line, and the longest rule decides', () => {
  const { refusalOf } = rules('User-agent: *\r\nDisallow: /a\r\nAllow: /a/b\r\nDisallow: /*.asp$\r\n')
  expect(refusalOf(`${origin}/a/c`)).toBe('http://example.org/robots.txt:2: Disallow: /a')
  expect([refusalOf(`${origin}/a/b`), refusalOf(`${origin}/x.asp?y`), refusalOf(`${origin}/`)]).toEqual([undefined, undefined, undefined])
  expect(refusalOf(`${origin}/x.asp`)).toMatch(/txt:4: /)
})

test('rules for clf take the place of those for everybody', () => {
  const { refusalOf, crawlDelay } = rules('User-agent: *\nDisallow: /\nCrawl-delay: 30\n\nUser-agent: CLF\nDisallow: /private\nCrawl-delay: 2')
  expect([refusalOf(`${origin}/`), crawlDelay]).toEqual([undefined, 2])
  expect(refusalOf(`${origin}/private/x`)).toMatch(/txt:6: /)
})

test('sitemaps are named in full or by their path', () => {
  expect(rules('Sitemap: https://other.example/s.xml\nSitemap: /map.xml').sitemaps).toEqual(['https://other.example/s.xml', 'http://example.org/map.xml'])
})
