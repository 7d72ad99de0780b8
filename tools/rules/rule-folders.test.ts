import { keyRules, pageRules, sightRules, siteRules } from '@clf/audit'
import { editionRules, impacts, lookAndFeel, rules, wcag22, type Impact } from '@clf/rules'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './tracked-files.ts'

/** What every rule says of itself, whatever it judges. */
interface About {
  id: string
  impact: Impact
  criteria: readonly string[]
  source: { title: string; url: string }
  messages: Record<string, Record<string, string>>
}

const both = 'packages/rules/src'
const pages = 'packages/audit/src/rules'
const listed: readonly (About & { room: string })[] = [
  ...rules.map((rule) => ({ ...rule, room: both })),
  ...[...pageRules, ...keyRules, ...sightRules, ...siteRules].map((rule) => ({ ...rule, room: pages })),
]

/** Rules about whole pages show theirs as pages that are changed in their tests. */
const ofWholePages = [...keyRules, ...sightRules, ...siteRules].map(({ id }) => id)

/** Judges what only a document says, so that no page can show a case. */
const ofDocumentsAlone = ['attachment-accessible-or-contact']

const languages = ['en', 'zh-Hant-HK', 'zh-Hans']
const hasRule = (room: string) => readdirSync(join(root, room)).filter((name) => existsSync(join(root, room, name, 'rule.ts')))

test.each([both, pages])('every rule folder in %s is in its list', (room) => {
  const ofEditions = room === both ? editionRules.map(({ id }) => id) : []
  expect([...listed.filter((rule) => rule.room === room).map(({ id }) => id), ...ofEditions].toSorted()).toEqual(hasRule(room).toSorted())
})

test('a rule of one meaning stands once', () => {
  const ids = [...listed, ...editionRules].map(({ id }) => id)
  expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted())
})

test.each(listed)('$id has a README that names each reason, tests, and a fixture that shows every outcome of a page', ({ id, room, messages }) => {
  const file = (name: string) => join(root, room, id, name)
  const readme = readFileSync(file('README.md'), 'utf8')
  expect(readme.startsWith(`# ${id}\n`)).toBe(true)
  for (const reason of Object.keys(messages)) expect(readme).toContain(`\`${reason}\``)
  expect(existsSync(file('rule.test.ts'))).toBe(true)
  expect(existsSync(file('fixture.html'))).toBe(!ofDocumentsAlone.includes(id) && !ofWholePages.includes(id))
})

test.each(listed)('$id has every message in three languages, with a place for what was found in all or none', ({ messages }) => {
  expect(Object.keys(messages)).not.toEqual([])
  for (const message of Object.values(messages)) {
    expect(Object.keys(message)).toEqual(languages)
    expect(Object.values(message).filter((text) => text.trim().length < 6)).toEqual([])
    expect(new Set(Object.values(message)).size).toBe(languages.length)
    expect(new Set(Object.values(message).map((text) => text.includes('{found}'))).size).toBe(1)
  }
})

test.each(listed)('$id names criteria that exist, an impact, and a source with its address', ({ criteria, impact, source }) => {
  expect(criteria).not.toEqual([])
  expect(criteria.filter((criterion) => !(criterion in wcag22) && !(criterion in lookAndFeel))).toEqual([])
  expect(impacts).toContain(impact)
  expect(source.title.length).toBeGreaterThan(5)
  // The guidelines of 2004 to 2006 were published without https.
  expect(source.url).toMatch(/^(https:\/\/|http:\/\/www\.ogcio\.gov\.hk\/eng\/knowledge\/)/)
  expect(URL.canParse(source.url)).toBe(true)
  const [, understood] = /\/Understanding\/([a-z-]+)/.exec(source.url) ?? []
  if (understood) expect([...Object.values(wcag22).map(({ name }) => name), 'conformance']).toContain(understood)
})

test('every demand of the look-and-feel standard is asked by a rule', () => {
  const asked = new Set(listed.flatMap(({ criteria }) => criteria))
  expect(Object.keys(lookAndFeel).filter((demand) => !asked.has(demand))).toEqual([])
})
