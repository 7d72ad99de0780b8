import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { themeNames as themes } from '@clf/tokens'
import sharp from 'sharp'
import { languages } from '../visit/languages.ts'
import type { Cell } from './cells.ts'
import { paintedDifference } from './difference.ts'
import type { Picture } from './picture.ts'

/** A cell that is not as it is stored. */
export interface Change {
  cell: Cell
  what: string
  stored: Picture
  taken: Picture
  difference?: Picture
}

const drawn = 12
const root = join(import.meta.dirname, '../..')

/** Folder of the pictures of what changed in an element, below the root. */
export const folderOf = (element: string): string => join('.clf/pictures', element)

const commandFor = (element: string): string => `node node_modules/@playwright/test/cli.js test -c tests/pictures/playwright.config.ts -g "clf-${element} " --update-snapshots`

/** What to do about any finding. */
export const adviceFor = (element: string): string => `Mend the element, or, when the new look is right, run\n  ${commandFor(element)}\nand commit the sheets in tests/pictures/sheets.`

/** One sentence for all cells of a story at a width in which the same happened: `clf-tag, story Kinds, 320 px, en (light, dark): …`. */
export function sentencesOf(element: string, changes: readonly Change[]): string[] {
  const alike = Map.groupBy(changes, ({ cell, what }) => `clf-${element}, story ${cell.story}, ${cell.width} px, SEEN: ${what}`)
  return [...alike].map(([sentence, ofOne]) => sentence.replace('SEEN', seenIn(ofOne.map(({ cell }) => cell))))
}

function seenIn(cells: readonly Cell[]): string {
  const inLanguage = (language: string) => themes.filter((theme) => cells.some((cell) => cell.language === language && cell.theme === theme))
  return languages
    .filter((language) => inLanguage(language).length > 0)
    .map((language) => `${language} (${inLanguage(language).join(', ')})`)
    .join(', ')
}

/** Stores the expected, actual and difference pictures of the first changes, and removes those of an earlier run. */
export async function drawChanges(element: string, changes: readonly Change[]): Promise<void> {
  const folder = join(root, folderOf(element))
  await rm(folder, { recursive: true, force: true })
  if (changes.length > 0) await mkdir(folder, { recursive: true })
  for (const { cell, stored, taken, difference } of changes.slice(0, drawn)) {
    const name = join(folder, `${cell.story}.${cell.width}.${cell.language}.${cell.theme}`)
    await draw(`${name}.expected.png`, stored)
    await draw(`${name}.actual.png`, taken)
    await draw(`${name}.difference.png`, difference ?? paintedDifference(stored, taken))
  }
}

const draw = (file: string, { pixels, width, height }: Picture) => sharp(pixels, { raw: { width, height, channels: 4 } }).png().toFile(file)
