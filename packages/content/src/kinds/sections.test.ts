import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { allKinds } from './all-kinds.ts'
import { contentTypes, sections } from './sections.ts'

const types = join(import.meta.dirname, '../../../../cms/src/api')

it('the navigation leads to the kinds of document, then to departments and forms', () => {
  expect(sections.map(({ path }) => path)).toEqual([...allKinds.map(({ path }) => path), 'departments', 'forms'])
})

it('every content type that may be read is one of the CMS, under its own path', () => {
  const inCms = readdirSync(types).flatMap((name) => {
    const file = join(types, name, 'content-types', name, 'schema.json')
    try {
      return [JSON.parse(readFileSync(file, 'utf8')) as { info: { singularName: string; pluralName: string } }]
    } catch {
      // A folder that only answers requests has no type.
      return []
    }
  })
  const byName = (one: { name: string }, other: { name: string }) => one.name.localeCompare(other.name, 'en')
  expect(contentTypes.toSorted(byName)).toEqual(inCms.map(({ info }) => ({ name: info.singularName, api: info.pluralName })).toSorted(byName))
})
