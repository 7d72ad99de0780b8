import { catalogueFaults } from '@clf/app-shell/catalogue-faults'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const source = join(import.meta.dirname, '..')
const files = globSync('**/strings.ts', { cwd: source }).toSorted()

it.each(files)('the strings of the intranet have no fault: %s', async (file) => {
  const exported = (await import(join(source, file))) as Record<string, unknown>
  // A page of prose exports its date beside its words.
  const catalogues = Object.values(exported).filter((value) => typeof value === 'object') as Parameters<typeof catalogueFaults>[0][]
  expect(catalogues.length).toBeGreaterThan(0)
  expect(catalogues.flatMap(catalogueFaults)).toEqual([])
})

it('every subject keeps its strings in a file of that name', () => {
  expect(files.length).toBeGreaterThan(10)
})
