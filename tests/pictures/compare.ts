import { widths, type Width } from './cells.ts'
import { differenceOf } from './difference.ts'
import type { Change } from './report.ts'
import { readSheet, type Sheet, type Taken } from './sheet.ts'

/** What is not as stored: sentences about whole sheets and stories, and changes of cells. */
export interface Comparison {
  sentences: string[]
  changes: Change[]
}

/** Compares what was taken of an element with its sheets. */
export async function compare(element: string, stories: readonly string[], taken: readonly Taken[]): Promise<Comparison> {
  const bySheet = await Promise.all(widths.map((width) => compareSheet(element, width, stories, taken.filter(({ cell }) => cell.width === width))))
  return { sentences: bySheet.flatMap(({ sentences }) => sentences), changes: bySheet.flatMap(({ changes }) => changes) }
}

async function compareSheet(element: string, width: Width, stories: readonly string[], taken: readonly Taken[]): Promise<Comparison> {
  const place = `clf-${element}, ${width} px`
  const sheet = await readSheet(element, width)
  if (!sheet) return { sentences: [`${place}: has no sheet, tests/pictures/sheets/${element}.${width}.webp. The command below writes it.`], changes: [] }
  const added = stories.filter((story) => !sheet.stories.includes(story)).map((story) => `${place}: the story ${story} is new and not in the sheet.`)
  const removed = sheet.stories.filter((story) => !stories.includes(story)).map((story) => `${place}: the sheet has a story ${story}, which is no more.`)
  return { sentences: [...added, ...removed], changes: taken.flatMap((one) => changeOf(sheet, one)) }
}

function changeOf(sheet: Sheet, { cell, picture: taken }: Taken): Change[] {
  const stored = sheet.pictureOf(cell)
  if (!stored) return []
  if (stored.height !== taken.height) return [{ cell, stored, taken, what: `was ${stored.height} px high and is ${taken.height} px high.` }]
  const difference = differenceOf(stored, taken)
  return difference ? [{ cell, stored, taken, difference: difference.picture, what: 'does not look as in the sheet.' }] : []
}
