import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { themeNames as themes } from '@clf/tokens'
import sharp from 'sharp'
import { languages, type LanguageTag } from '../visit/languages.ts'
import type { Cell, Width } from './cells.ts'
import { blank, cut, decode, put, type Picture } from './picture.ts'
import { simplify } from './simplify.ts'

/** Where the sheets lie: `<element>.<width>.webp` and what is on it, `<element>.<width>.json`. */
export const folder = join(import.meta.dirname, 'sheets')

/** Heights of the pictures in pixels, by story, then language, in the order of the themes. */
type Heights = Record<string, Record<LanguageTag, number[]>>

/** A picture taken and the cell of the sheet it belongs to. */
export interface Taken {
  cell: Cell
  picture: Picture
}

/** A stored sheet, opened. */
export interface Sheet {
  stories: readonly string[]
  /** The stored picture of a cell, or undefined when the sheet has no such story. */
  pictureOf: (cell: Cell) => Picture | undefined
}

const fileOf = (element: string, width: Width, type: 'webp' | 'json'): string => join(folder, `${element}.${width}.${type}`)
const columns = languages.length * themes.length
const highest = 16_383

/** Opens a sheet; undefined when it, or the list of what is on it, is missing. */
export async function readSheet(element: string, width: Width): Promise<Sheet | undefined> {
  const [image, list] = [fileOf(element, width, 'webp'), fileOf(element, width, 'json')]
  if (!existsSync(image) || !existsSync(list)) return undefined
  const heights = JSON.parse(await readFile(list, 'utf8')) as Heights
  const sheet = await decode(await readFile(image))
  const tops = topsOf(heights)
  const pictureOf = ({ story, language, theme }: Cell) => {
    const height = heights[story]?.[language][themes.indexOf(theme)]
    const top = tops.get(story)
    return height === undefined || top === undefined ? undefined : cut(sheet, columnOf(language, theme) * width, top, width, height)
  }
  return { stories: Object.keys(heights), pictureOf }
}

/** Stores a sheet: a row for each story, a column for each language and in it each theme. */
export async function writeSheet(element: string, width: Width, taken: readonly Taken[]): Promise<void> {
  const heights = heightsOf(taken)
  const tops = topsOf(heights)
  const height = [...tops.values()].at(-1) ?? 0
  if (height > highest) throw new Error(`The sheet of clf-${element} at ${width} px would be ${height} px high and a WebP holds ${highest}. Move some of its stories into an element of their own.`)
  const sheet = blank(columns * width, height)
  for (const { cell, picture } of taken) put(sheet, simplify(picture), columnOf(cell.language, cell.theme) * width, tops.get(cell.story) ?? 0)
  await mkdir(folder, { recursive: true })
  await writeFile(fileOf(element, width, 'webp'), await encode(sheet))
  await writeFile(fileOf(element, width, 'json'), listed(heights))
}

const encode = ({ pixels, width, height }: Picture): Promise<Buffer> =>
  sharp(pixels, { raw: { width, height, channels: 4 }, limitInputPixels: false }).removeAlpha().webp({ lossless: true, effort: 4 }).toBuffer()

/** One line for each story and language, so that a change of height reads well in a commit. */
const listed = (heights: Heights): string => `${JSON.stringify(heights, null, 2).replaceAll(/\[[^\]]*\]/g, (list) => list.replaceAll(/\s+/g, ' '))}\n`

const columnOf = (language: LanguageTag, theme: Cell['theme']): number => languages.indexOf(language) * themes.length + themes.indexOf(theme)

function heightsOf(taken: readonly Taken[]): Heights {
  const heights: Heights = {}
  for (const { cell, picture } of taken) {
    const ofStory = (heights[cell.story] ??= { en: [], 'zh-Hant-HK': [], 'zh-Hans': [] })
    ofStory[cell.language][themes.indexOf(cell.theme)] = picture.height
  }
  return heights
}

/** Top of each story's row, and at last, under an empty name, the height of the whole. */
function topsOf(heights: Heights): Map<string, number> {
  const tops = new Map<string, number>()
  let top = 0
  for (const [story, byLanguage] of Object.entries(heights)) {
    tops.set(story, top)
    top += Math.max(...Object.values(byLanguage).flat())
  }
  return tops.set('', top)
}
