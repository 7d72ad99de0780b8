import { languageTags } from '@clf/text'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from '../all-rules.ts'
import type { Edition } from '../edition/edition.ts'
import { editionRules } from '../edition-rules.ts'
import { canRepair, judgeEdition, repairFinding } from '../edition/judge-edition.ts'
import { impacts } from '../rule.ts'
import { wcag22 } from '../standards/wcag22.ts'
import { tableOfRules } from './table.ts'
import { lookAndFeel } from '../standards/look-and-feel.ts'

const sentence = { en: /^[A-Z“{3].+\.$/s, 'zh-Hant-HK': /^[\p{Script=Han}「{A-Z].+。$/su, 'zh-Hans': /^[\p{Script=Han}“{A-Z].+。$/su }

const editionWith = (text: string): Edition => ({
  kind: 'circular',
  facts: {},
  words: { en: { locale: 'en', title: 'Harbour', summary: '', body: { type: 'document', version: 1, children: [{ type: 'image', media: 'harbour', text }] } } },
  around: { today: '2026-11-28' },
})

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

test('no machine writes the words of an image: at most it takes away', () => {
  const asked = [...rules, ...editionRules].filter(({ criteria }) => criteria.includes('1.1.1')).map(({ id }) => id)
  expect(asked.toSorted()).toEqual(['alternative-adds-words', 'decorative-image-says-nothing', 'image-has-alternative'])
  expect(asked.filter(canRepair)).toEqual(['alternative-adds-words'])
  const edition = editionWith('Image of the harbour at night')
  const [finding] = judgeEdition(edition).findings.filter(({ rule }) => rule === 'alternative-adds-words')
  expect(finding && repairFinding(edition, finding)).toEqual(editionWith('The harbour at night'))
})

test('the README has the table of every rule; `npm run labels -w @clf/rules -- --write` writes it', () => {
  expect(readFileSync(new URL('../../README.md', import.meta.url), 'utf8')).toContain(tableOfRules())
})
