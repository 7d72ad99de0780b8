import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSeed } from '../items/seed.ts'
import { allSeedKinds } from './all-kinds.ts'

const cms = path.resolve(import.meta.dirname, '../../..')
const [demonstration, test] = ['seed', 'tests/seed'].map((folder) => readSeed(path.join(cms, folder)))

interface Schema {
  info: { singularName: string; pluralName: string }
  options: { draftAndPublish: boolean }
  attributes: Record<string, { type: string; component?: string }>
}

const schemaIn = (file: string) => JSON.parse(readFileSync(path.join(cms, 'src', file), 'utf8')) as Schema

/** What readers are told and no field holds: the state of a document, and what took its place. */
const computed = ['lifecycle', 'lifecycleFrom', 'supersededBy', 'toBeSupersededBy']

describe.each(allSeedKinds.map(({ kind }) => [kind.name, kind] as const))('the content type of %s', (name, kind) => {
  const api = path.join('api', name)
  const schema = schemaIn(path.join(api, 'content-types', name, 'schema.json'))
  const words = schemaIn(path.join('components/words', `${name}.json`)).attributes

  it('bears the names of the descriptor and can be a draft', () => {
    expect(schema.info).toMatchObject({ singularName: name, pluralName: kind.api })
    expect(schema.options.draftAndPublish).toBe(true)
    for (const folder of ['controllers', 'routes']) expect(existsSync(path.join(cms, 'src', api, folder, `${name}.ts`))).toBe(true)
  })

  it('has the same words in three languages and facts once', () => {
    for (const field of ['en', 'tc', 'sc']) expect([field, schema.attributes[field]?.component]).toEqual([field, `words.${name}`])
    expect(Object.keys(words).filter((field) => field in schema.attributes)).toEqual([])
    for (const fact of [kind.key, kind.bureau, 'revisedOn', 'reviewBy', 'reviewOwner', 'effectiveFrom', 'supersedes', 'previous', 'work', 'edition'])
      expect([fact, fact in schema.attributes]).toEqual([fact, true])
  })

  it('has every field the descriptor names', () => {
    const sorted = kind.sort.map((one) => one.split(':')[0] ?? '')
    const named = [kind.key, kind.bureau, kind.newBy, ...kind.searched, ...kind.listed, ...kind.related, ...sorted, ...kind.ownTexts, ...Object.keys(kind.page.populate)]
    expect(named.filter((field) => !(field in schema.attributes) && !(field in words) && !computed.includes(field))).toEqual([])
    expect(['title', 'summary', 'body', 'changeNote', ...kind.ownTexts].filter((field) => !(field in words))).toEqual([])
  })

  it('has something to show in the demonstration and in the tests', () => {
    expect(demonstration?.pages[kind.name].length).toBeGreaterThan(0)
    expect(test?.pages[kind.name].length).toBeGreaterThan(0)
  })
})
