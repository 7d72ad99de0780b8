import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languageTags } from '@clf/text'
import { findSimplifiedOnly, findTraditionalOnly } from '@clf/text/script'
import { expect, test } from 'vitest'
import { allRules, keyRules, siteRules, sightRules } from '../rules/all-rules.ts'
import { rulesOfFiles } from '../files/file-rules.ts'
import { ruleInfos } from '../rule-info/rule-info.ts'
import { axeDifferences } from './axe-differences.ts'
import { explain } from './explain.ts'

const rooms = ['../../../rules/src', '../rules', '../files/rules'].map((room) => join(import.meta.dirname, room))
const readmeOf = (id: string): string => rooms.map((room) => join(room, id, 'README.md')).filter(existsSync).map((file) => readFileSync(file, 'utf8')).join('')

const own = [...allRules, ...keyRules, ...sightRules, ...siteRules, ...rulesOfFiles].map(({ id, sameAs = {} }) => ({
  id,
  axe: Object.values(sameAs).flatMap((others: readonly string[] | undefined) => others ?? []),
}))
const overlapping = own.filter(({ id, axe }) => axe.length > 0 || /\baxe[-/]/.test(readmeOf(id)) || axeDifferences.has(id))

test('rules of ours that judge what axe-core judges too are found', () => {
  expect(overlapping.length).toBeGreaterThanOrEqual(10)
  expect([...axeDifferences.keys()]).toEqual(overlapping.map(({ id }) => id).toSorted())
})

test.each(overlapping)('$id says in three languages how it differs from axe-core, in its explanation and its README', ({ id, axe }) => {
  const differs = explain(id)?.differs
  expect(Object.keys(differs?.how ?? {})).toEqual(languageTags)
  for (const sentence of Object.values(differs?.how ?? {})) expect(sentence).toMatch(/axe-core.{10,}[.。]$/s)
  expect(findSimplifiedOnly(differs?.how['zh-Hant-HK'] ?? '')).toEqual([])
  expect(findTraditionalOnly(differs?.how['zh-Hans'] ?? '')).toEqual([])
  expect(differs?.rules).toEqual(expect.arrayContaining(axe))
  for (const rule of differs?.rules ?? []) expect(ruleInfos.find((each) => each.id === rule)?.engine).toBe('axe')
  expect(readmeOf(id)).toContain(`\nHow it differs from axe-core: ${differs?.how.en ?? ''}\n`)
})
