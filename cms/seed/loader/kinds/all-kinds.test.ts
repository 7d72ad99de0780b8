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
  attributes: Record<string, { type: string; pluginOptions?: { i18n?: { localized?: boolean } } }>
}

describe.each(allSeedKinds.map(({ kind }) => [kind.name, kind] as const))('the content type of %s', (name, kind) => {
  const api = path.join(cms, 'src/api', name)
  const schema = JSON.parse(readFileSync(path.join(api, 'content-types', name, 'schema.json'), 'utf8')) as Schema

  it('bears the names of the descriptor and can be a draft', () => {
    expect(schema.info).toMatchObject({ singularName: name, pluralName: kind.api })
    expect(schema.options.draftAndPublish).toBe(true)
    for (const folder of ['controllers', 'routes', 'services']) expect(existsSync(path.join(api, folder, `${name}.ts`))).toBe(true)
  })

  it('has every field the descriptor names', () => {
    const sorted = kind.sort.map((one) => one.split(':')[0] ?? '')
    const named = [kind.key, kind.bureau, kind.newBy, ...kind.searched, ...kind.listed, ...kind.related, ...sorted, ...kind.ownTexts, ...Object.keys(kind.page.populate)]
    expect(named.filter((field) => !(field in schema.attributes))).toEqual([])
  })

  it('has each own text in every language and each other own fact once', () => {
    const localised = (field: string) => schema.attributes[field]?.pluginOptions?.i18n?.localized
    expect(['title', 'summary', 'body', ...kind.ownTexts].filter((field) => localised(field) !== true)).toEqual([])
    expect([kind.key, kind.bureau, 'revisedOn', 'reviewBy'].filter((field) => localised(field) !== false)).toEqual([])
  })

  it('has something to show in the demonstration and in the tests', () => {
    expect(demonstration?.pages[kind.name].length).toBeGreaterThan(0)
    expect(test?.pages[kind.name].length).toBeGreaterThan(0)
  })
})
