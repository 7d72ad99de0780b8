import { languageTags } from '@clf/text'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from '../all-rules.ts'
import { editionRules } from '../edition-rules.ts'
import { canRepair, judgeEdition, repairFinding } from '../edition/judge-edition.ts'
import { impacts } from '../rule.ts'
import { wcag22 } from '../standards/wcag22.ts'
import { tableOfRules } from './table.ts'
import { lookAndFeel } from '../standards/look-and-feel.ts'

const sentence = { en: /^[A-Z“{3].+\.$/s, 'zh-Hant-HK': /^[\p{Script=Han}「{A-Z].+。$/su, 'zh-Hans': /^[\p{Script=Han}“{A-Z].+。$/su }

test('no id stands twice', () => {
  const ids = editionRules.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
})

test.each(editionRules)('$id says why, what happened and what to do, in three languages', ({ why, messages }) => {
  for (const said of [why, ...Object.values(messages)]) {
    for (const tag of languageTags) expect(said[tag]).toMatch(sentence[tag])
    expect(new Set(Object.values(said)).size).toBe(3)
    expect(new Set(languageTags.map((tag) => said[tag].includes('{found}'))).size).toBe(1)
  }
})

test.each(editionRules)('$id names its source, its impact and what it demands', ({ source, impact, criteria }) => {
  expect(source.title.length).toBeGreaterThan(10)
  expect(source.url).toMatch(/^(https:\/\/|http:\/\/www\.ogcio\.gov\.hk\/eng\/knowledge\/)/)
  expect(impacts).toContain(impact)
  expect(criteria).not.toEqual([])
  expect(criteria.filter((each) => !(each in wcag22) && !(each in lookAndFeel))).toEqual([])
})

test('of the rules, three of five mend what they find', () => {
  const all = [...rules, ...editionRules]
  expect(all.filter(({ id }) => canRepair(id)).length / all.length).toBeGreaterThanOrEqual(0.6)
})

test('a finding of no rule, or of one that only a person can mend, is mended by nobody', () => {
  const edition = { kind: 'circular', facts: {}, words: {}, around: {} }
  expect(repairFinding(edition, { rule: 'no-such-rule', pointer: '', reason: '' })).toBeNull()
  expect(judgeEdition(edition).findings.filter(({ outcome }) => outcome === 'untested')).toEqual([])
})

test('the README has the table of every rule; `npm run labels -w @clf/rules -- --write` writes it', () => {
  expect(readFileSync(new URL('../../README.md', import.meta.url), 'utf8')).toContain(tableOfRules())
})
