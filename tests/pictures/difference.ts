import pixelmatch from 'pixelmatch'
import { blank, put, type Picture } from './picture.ts'
import { coloursOf, simplify } from './simplify.ts'

/** What two pictures of one cell do not have in common. */
export interface Difference {
  /** Pixels that differ by more than another browser's edges of letters. */
  pixels: number
  /** Both pictures faded, what differs in red. */
  picture: Picture
}

/** So many pixels may differ in a picture: a corner or a tick that another version of the browser rounds otherwise. */
const forgiven = 8
/** Levels of 255 by which a channel of an even surface may differ. */
const evenTolerance = 3
/** From so many pixels of one colour a row is a rule or an underline: longer than a stroke of any character. */
const longLine = 40

/**
 * Compares a stored picture with one just taken, of the same size. Shades at edges are forgiven, because versions of the
 * browser round them differently; a colour of an even surface is not, nor an edge that moved. Undefined when they are the same.
 */
export function differenceOf(stored: Picture, taken: Picture): Difference | undefined {
  if (stored.pixels.equals(simplify(taken).pixels)) return undefined
  const picture = blank(stored.width, stored.height)
  const edges = pixelmatch(stored.pixels, taken.pixels, picture.pixels, stored.width, stored.height, { threshold: 0.1 })
  const pixels = edges + changedSurface(stored, taken, picture)
  return pixels > forgiven ? { pixels, picture } : undefined
}

/** Both on a ground of one size, the larger in each direction, so that what a size adds or takes away is seen. */
export function paintedDifference(stored: Picture, taken: Picture): Picture {
  const width = Math.max(stored.width, taken.width)
  const height = Math.max(stored.height, taken.height)
  const [before, after, picture] = [blank(width, height), blank(width, height), blank(width, height)]
  put(before, stored, 0, 0)
  put(after, taken, 0, 0)
  pixelmatch(before.pixels, after.pixels, picture.pixels, width, height, { threshold: 0.1 })
  return picture
}

/** Pixels in the midst of a surface, or in a long line, in both pictures whose colour is another; each is marked. */
function changedSurface(stored: Picture, taken: Picture, marked: Picture): number {
  const { width, height } = stored
  const [before, after] = [coloursOf(stored.pixels), coloursOf(taken.pixels)]
  const isChanged = (index: number) => before[index] !== after[index] && farthest(stored.pixels, taken.pixels, index * 4) > evenTolerance
  let count = 0
  let runStart = 0
  for (let index = 0; index < width * height; index++) {
    const isRunning = index % width > 0 && before[index] === before[index - 1] && after[index] === after[index - 1]
    if (!isRunning) runStart = index
    if (!isChanged(index)) continue
    const isInside = index > width && index < width * (height - 1) && isEven(before, index, width) && isEven(after, index, width)
    if (!isInside && index - runStart < longLine) continue
    marked.pixels.set([255, 0, 0, 255], index * 4)
    count++
  }
  return count
}

function isEven(colours: Uint32Array, index: number, width: number): boolean {
  const colour = colours[index]
  for (const above of [index - width, index, index + width]) {
    if (colours[above - 1] !== colour || colours[above] !== colour || colours[above + 1] !== colour) return false
  }
  return true
}

const farthest = (one: Buffer, other: Buffer, at: number): number => Math.max(...[at, at + 1, at + 2].map((channel) => Math.abs((one[channel] ?? 0) - (other[channel] ?? 0))))
