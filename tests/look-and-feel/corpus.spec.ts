import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { entries, labelOf, type Entry } from './corpus/entry.ts'
import { defects } from './corpus/faults/defects.ts'
import { faults } from './corpus/faults/index.ts'
import { languages } from './corpus/language.ts'
import { standardRules } from './corpus/operator.ts'
import { hostOf, pageFor, pathOf } from './corpus/serve.ts'
import { pageOf, type Page } from './corpus/site.ts'
import { sites } from './corpus/sites/index.ts'

const labels = JSON.parse(readFileSync(new URL('corpus/labels.json', import.meta.url), 'utf8')) as ReturnType<typeof labelOf>[]

const pagesOf = ({ site }: Pick<Entry, 'site'>): Page[] =>
  languages.flatMap((language) => (pageOf(site, { language, path: [] })?.pages ?? []).map(({ path }) => pageOf(site, { language, path })).filter((page) => page !== undefined))

const asItIs = { name: 'as it is', sites: [] }

test('every page of the corpus has its label', () => {
  const byName = (one: { name: string }, other: { name: string }) => (one.name < other.name ? -1 : 1)
  expect(entries.map(labelOf).toSorted(byName)).toEqual(labels.toSorted(byName))
})

test('there are at least 120 pages with faults, 120 legal ones, 60 operators and five sites that are not made of our elements', () => {
  expect(entries.filter(({ kind }) => kind === 'fault').length).toBeGreaterThanOrEqual(120)
  expect(entries.filter(({ kind }) => kind === 'legal').length).toBeGreaterThanOrEqual(120)
  expect(faults.length).toBeGreaterThanOrEqual(60)
  expect(sites.filter(({ isOurs }) => !isOurs).length).toBeGreaterThanOrEqual(5)
  expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length)
})

test('every rule of the standard has operators that break it', () => {
  expect(Object.values(standardRules).filter((rule) => !entries.some(({ must }) => must.includes(rule)))).toEqual([])
})

test('about half of each kind is held out', () => {
  for (const kind of ['fault', 'legal']) {
    const ofKind = entries.filter((each) => each.kind === kind)
    expect(ofKind.filter(({ isHeldOut }) => isHeldOut).length / ofKind.length).toBeCloseTo(0.5, 1)
  }
})

test('every operator can be used on every page, and leaves no mark of the corpus', () => {
  const marked = entries.filter((entry) => pagesOf(entry).some((page) => /data-part|undefined/.test(pageFor(entry, page))))
  expect(marked.map(({ name }) => name)).toEqual([])
})

test('every fault changes a page, an answer, the host or what is known from elsewhere', () => {
  const isChange = (entry: Entry) => {
    const { answer, host, recorded } = entry.operator
    return Boolean(answer ?? host ?? recorded) || pagesOf(entry).some((page) => pageFor(entry, page) !== pageFor({ ...entry, operator: asItIs }, page))
  }
  expect(entries.filter((entry) => entry.kind === 'fault' && !isChange(entry)).map(({ name }) => name)).toEqual([])
})

test('the pages that are judged exist', () => {
  expect(entries.filter((entry) => !pageOf(entry.site, { language: entry.language, path: pathOf(entry) })).map(({ name }) => name)).toEqual([])
})

test('every defect that was seen in real templates has a page', () => {
  expect(defects.length).toBeGreaterThanOrEqual(12)
})

test('each page under a name of its own is reached by that name alone', () => {
  const hosts = entries.map(hostOf).filter((host) => host !== undefined)
  expect(hosts.filter((host, index) => hosts.indexOf(host) !== index)).toEqual([])
})
