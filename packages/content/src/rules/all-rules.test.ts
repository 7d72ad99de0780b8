import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { messageOf, rules } from './all-rules.ts'

const folder = new URL('.', import.meta.url)
const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())

test('every rule folder is in the list, in order', () => {
  expect(rules.map((rule) => rule.id)).toEqual(folders.map((entry) => entry.name).sort())
})

test.each(rules)('$id has a README that names it, every reason, and tests', (rule) => {
  const readme = readFileSync(new URL(`${rule.id}/README.md`, folder), 'utf8')
  expect(readme.startsWith(`# ${rule.id}\n`)).toBe(true)
  for (const reason of Object.keys(rule.messages)) expect(readme).toContain(`\`${reason}\``)
  expect(existsSync(new URL(`${rule.id}/rule.test.ts`, folder))).toBe(true)
})

test.each(rules)('$id has complete messages in three languages', (rule) => {
  expect(Object.keys(rule.messages)).not.toEqual([])
  for (const message of Object.values(rule.messages)) {
    expect(Object.keys(message)).toEqual(['en', 'zh-Hant-HK', 'zh-Hans'])
    expect(Object.values(message).filter((text) => text.trim() === '')).toEqual([])
  }
})

test.each(rules)('$id names its criteria and its source', (rule) => {
  expect(rule.criteria.filter((criterion) => !/^(\d\.\d\.\d{1,2}|clf:[a-z-]+)$/.test(criterion))).toEqual([])
  expect(rule.criteria).not.toEqual([])
  expect(rule.source).toMatch(/^https:\/\//)
})

test.each(rules)('$id answers an empty document', (rule) => {
  const outcomes = rule.evaluate({ locale: 'en', title: '', summary: '', body: [] }).map((finding) => finding.outcome)
  expect(outcomes).toEqual(['inapplicable'])
})

test('puts the excerpt into the message as it is', () => {
  const [rule] = rules.filter(({ id }) => id === 'heading-order')
  const finding = { outcome: 'failed', reason: 'skipped', path: '', excerpt: 'Costs in $& terms' } as const
  expect(rule && messageOf(rule, finding, 'en')).toBe(
    'The heading “Costs in $& terms” skips a level. Make it one level below the heading before it at most.',
  )
})
