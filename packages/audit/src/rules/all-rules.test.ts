import { rules } from '@clf/rules'
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { allRules, keyRules, pageRules, sightRules, siteRules } from './all-rules.ts'

const axe = createRequire(import.meta.url)('axe-core') as { getRules(): { ruleId: string }[] }
const known = new Set([...allRules.map(({ id }) => id), ...axe.getRules().map(({ ruleId }) => `axe/${ruleId}`)])

test('every folder here is a rule about pages, and a document of a page is asked those of snapshots and the rules of documents', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((one) => one.isDirectory())
  expect([...pageRules, ...keyRules, ...sightRules, ...siteRules].map(({ id }) => id).toSorted()).toEqual(folders.map(({ name }) => name).toSorted())
  expect(allRules.map(({ id }) => id)).toEqual([...rules, ...pageRules].map(({ id }) => id))
  expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length)
})

test.each(allRules)('what $id says another rule says as well is a reason of it and a rule that runs', ({ messages, sameAs = {} }) => {
  expect(Object.keys(sameAs).filter((reason) => !(reason in messages))).toEqual([])
  expect(Object.values(sameAs).flatMap((others) => others ?? []).filter((other) => !known.has(other))).toEqual([])
})
