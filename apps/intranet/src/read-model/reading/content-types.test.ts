import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isOpen, restrictable } from './edition.ts'
import { shownAsCode, targetOf } from './relations.ts'

interface Schema {
  info: { singularName: string }
  attributes: Record<string, { type: string; target?: string }>
}

// What the read model knows of the types of the CMS by name, beside what they are there.
const api = join(import.meta.dirname, '../../../../../cms/src/api')
const schemas = readdirSync(api).flatMap((name) => {
  const folder = join(api, name, 'content-types')
  return readdirSync(join(api, name)).includes('content-types')
    ? readdirSync(folder).map((type) => JSON.parse(readFileSync(join(folder, type, 'schema.json'), 'utf8')) as Schema)
    : []
})

it('knows every type that carries a classification', () => {
  const restricted = schemas.filter(({ attributes }) => 'classification' in attributes).map(({ info }) => info.singularName)
  expect(restricted.length).toBeGreaterThan(0)
  expect(restrictable).toEqual(restricted)
})

it.each(schemas.map(({ info, attributes }) => [info.singularName, attributes] as const))('knows what every relation of %s leads to, and nothing else for one', (type, attributes) => {
  const known = Object.keys(attributes).map((name) => [name, targetOf(type, name)])
  const expected = Object.entries(attributes).map(([name, { target }]) => [name, target?.startsWith('api::') ? target.split('.')[1] : undefined])
  expect(known).toEqual(expected)
})

it('gives as codes what the CMS gives as codes', () => {
  const source = readFileSync(join(api, '../editions/public-types.ts'), 'utf8')
  expect([...shownAsCode]).toEqual([...(/shownAsCode[^[]*\[([^\]]*)\]/.exec(source)?.[1] ?? '').matchAll(/'([^']+)'/g)].map(([, name]) => name))
})

it.each([
  ['circular', { classification: 'unclassified' }, true],
  ['circular', { classification: 'restricted-staff' }, false],
  ['circular', {}, false],
  ['circular', { classification: null }, false],
  ['guideline', {}, true],
  ['guideline', { classification: 'secret' }, false],
])('a %s of %j is open to anybody: %s', (type, facts, expected) => {
  expect(isOpen({ type, content: { facts } })).toBe(expected)
})
