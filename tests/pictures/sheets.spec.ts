import { existsSync, globSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { elements } from '../elements/stories.ts'
import { widths } from './cells.ts'
import { folder } from './sheet.ts'

const limit = 15_000_000
const promised = 60
const stored = () => (existsSync(folder) ? globSync('*', { cwd: folder }) : [])

const isWriting = () => ['changed', 'all'].includes(test.info().config.updateSnapshots)

test('every sheet is of an element that exists', async () => {
  const wanted = new Set(elements.flatMap(([element]) => widths.flatMap((width) => [`${element}.${width}.webp`, `${element}.${width}.json`])))
  const orphans = stored().filter((file) => !wanted.has(basename(file)))
  if (isWriting()) {
    for (const file of orphans) await rm(join(folder, file))
    return
  }
  expect(orphans.map((file) => `tests/pictures/sheets/${file} is of no element. Delete it, or give back the stories it shows.`)).toEqual([])
})

test('the sheets of sixty elements like these stay under 15 MB', () => {
  test.skip(isWriting(), 'The sheets are being written.')
  const bytes = stored().reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
  const elementsStored = new Set(stored().map((file) => file.split('.')[0])).size
  expect(elementsStored, 'There is no sheet to weigh. Write the sheets first.').toBeGreaterThan(0)
  const atSixty = Math.round((bytes / elementsStored) * promised)
  expect(atSixty, `${bytes} B for ${elementsStored} elements are ${atSixty} B at ${promised}. Shorten the stories that only repeat words; the JSON beside a sheet says how high each is.`).toBeLessThan(
    limit,
  )
})
