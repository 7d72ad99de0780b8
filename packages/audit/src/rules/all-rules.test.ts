import { languageTags } from '@clf/text'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allRules } from './all-rules.ts'

const folders = readdirSync(import.meta.dirname).filter((name) => statSync(join(import.meta.dirname, name)).isDirectory())

test('every folder is a rule and every rule has its folder', () => {
  expect(allRules.map(({ id }) => id).toSorted()).toEqual(folders.toSorted())
})

test.each(allRules)('$id explains itself in a README and shows a failing case', ({ id }) => {
  expect(readFileSync(join(import.meta.dirname, id, 'README.md'), 'utf8')).toContain(`# ${id}\n`)
  expect(readFileSync(join(import.meta.dirname, id, 'fixture.html'), 'utf8')).toContain('id="failed-')
})

test.each(allRules)('$id has every message in three languages', ({ messages }) => {
  for (const copy of Object.values(messages)) for (const tag of languageTags) expect(copy[tag].length).toBeGreaterThan(5)
})

test.each(allRules)('$id names its source', ({ source }) => {
  expect(source.length).toBeGreaterThan(5)
})
