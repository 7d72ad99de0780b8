import { expect, test } from 'vitest'
import { robotsSaid } from '../discovery/robots.ts'
import type { PageResult } from '../result.ts'
import { unjudgedFor, VisitError } from '../visit/unjudged.ts'
import { jsonParts, jsonReport } from './json.ts'

const page = (path: string, state: string): PageResult => ({
  requested: `http://a${path}`,
  url: `http://a${path}`,
  state,
  notes: ['network'],
  rules: [{ id: 'heading-order', outcome: 'passed', places: [] }],
  findings: [],
})
const missed = (path: string, state: string) => unjudgedFor(new VisitError('blank'), `http://a${path}`, state)

interface Written {
  verdict: string
  rules: { id: string }[]
  pages: Record<string, unknown>[]
  unjudged: { requested: string; state: string; reason: string }[]
  findings: unknown[]
  discovery?: unknown
  robots?: unknown
}
const read = (text: string) => JSON.parse(text) as Written

test('pages, and what could not be judged, stand by address and state, however they came', () => {
  const { verdict, rules, pages, unjudged, findings } = read(
    jsonReport({ pages: [page('/b', 'light'), page('/a', 'light'), page('/a', 'dark')], unjudged: [missed('/d', 'x'), missed('/c', 'y'), missed('/c', 'x')] }),
  )
  expect(pages.map(({ requested, state }) => [requested, state])).toEqual([['http://a/a', 'dark'], ['http://a/a', 'light'], ['http://a/b', 'light']])
  expect(unjudged.map(({ requested, state, reason }) => [requested, state, reason])).toEqual([['http://a/c', 'x', 'blank'], ['http://a/c', 'y', 'blank'], ['http://a/d', 'x', 'blank']])
  expect([verdict, rules.map(({ id }) => id), findings]).toEqual(['notAudited', ['heading-order'], []])
  expect(pages[0]).toMatchObject({ url: 'http://a/a', notes: ['network'], rules: [{ id: 'heading-order', outcome: 'passed', places: [] }] })
})

test('what is known of a site beside its pages is there where it was asked for, and else not', () => {
  const discovery = { scope: [{ host: 'a', path: '/' }], leftOut: [] }
  const robots = [robotsSaid('http://a', { kind: 'none', text: '404' })]
  const written = read([...jsonParts({ pages: [page('/', 'light')], unjudged: [], discovery, robots })].join(''))
  expect([written.verdict, written.discovery, written.robots]).toEqual(['clean', discovery, robots])
  expect(Object.keys(read(jsonReport({ pages: [], unjudged: [] })))).toEqual(['verdict', 'rules', 'pages', 'unjudged', 'findings'])
})
