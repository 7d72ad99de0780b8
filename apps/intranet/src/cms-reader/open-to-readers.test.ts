import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { CmsType } from './cms-types.ts'
import { openToReaders, restrictable } from './open-to-readers.ts'

interface Schema {
  info: { pluralName: string; singularName: string }
  attributes: Record<string, { type: string; target?: string }>
}

const api = join(import.meta.dirname, '../../../../cms/src/api')
const schemas = readdirSync(api).flatMap((name) => {
  const folder = join(api, name, 'content-types')
  return readdirSync(join(api, name)).includes('content-types')
    ? readdirSync(folder).map((type) => JSON.parse(readFileSync(join(folder, type, 'schema.json'), 'utf8')) as Schema)
    : []
})
const restricted = schemas.filter(({ attributes }) => 'classification' in attributes)

it('knows every kind that carries a classification', () => {
  expect(restricted.length).toBeGreaterThan(0)
  expect(Object.keys(restrictable)).toEqual(restricted.map(({ info }) => info.pluralName))
})

/** What readers are told of a relation: of the edition before nothing, of what is superseded both ends, today and later. */
const relationsRead = (name: string): string[] => (name === 'previous' ? [] : name === 'supersedes' ? [name, 'supersededBy', 'toBeSupersededBy'] : [name])

it('knows every relation that leads to such a kind', () => {
  const targets = restricted.map(({ info }) => `api::${info.singularName}.${info.singularName}`)
  const leading = schemas.flatMap(({ info, attributes }) =>
    Object.entries(attributes).flatMap(([name, { target }]) => (targets.includes(target ?? '') ? relationsRead(name).map((read) => `${info.pluralName}.${read}`) : []))
  )
  expect(Object.entries(restrictable).flatMap(([type, relations]) => relations.map((name) => `${type}.${name}`))).toEqual(leading)
})

it.each(Object.keys(restrictable) as CmsType[])('asks for open %s alone, whatever else is asked', (type) => {
  expect(openToReaders(type, {})).toEqual({ filters: { classification: { $eq: 'unclassified' } } })
  const asked = { filters: { year: { $eq: 2026 }, classification: { $eq: 'restricted-staff' } } }
  expect(openToReaders(type, asked)).toEqual({ filters: { year: { $eq: 2026 }, classification: { $eq: 'unclassified' } } })
})

it('asks for open documents behind relations too', () => {
  const { populate } = openToReaders('circulars', { populate: { topics: true, supersedes: { fields: ['title'] }, supersededBy: true } })
  const filters = { classification: { $eq: 'unclassified' } }
  expect(populate).toEqual({ topics: true, supersedes: { fields: ['title'], filters }, supersededBy: { filters } })
})

it('asks for open documents behind what those relations lead to', () => {
  const { populate } = openToReaders('circulars', { populate: { supersedes: { fields: ['title'], populate: { supersedes: { fields: ['title'] } } } } })
  const filters = { classification: { $eq: 'unclassified' } }
  expect(populate).toEqual({ supersedes: { fields: ['title'], filters, populate: { supersedes: { fields: ['title'], filters } } } })
})

it('leaves kinds alone that are never restricted', () => {
  expect(openToReaders('guidelines', { fields: ['title'] })).toEqual({ fields: ['title'] })
})
