import { decode } from 'fast-png'
import type { Box } from './sight.ts'

/** A colour as 0xrrggbb. */
export type Colour = number

/** One screen of the page. */
export interface Screen {
  /** CSS pixels above it. */
  top: number
  width: number
  height: number
  /** Of each pixel, row by row. */
  colours: Uint32Array
}

/** The screen that a screenshot in PNG shows, scrolled down by `top` CSS pixels, brought to one pixel for each of its `width` CSS pixels. */
export function screenOf(png: Uint8Array, top: number, width: number): Screen {
  const { data, channels, ...size } = decode(png)
  if (channels < 3) throw new Error(`The browser sent a picture of ${channels} channels, not of red, green and blue.`)
  const scale = size.width / width
  const height = Math.round(size.height / scale)
  const colours = new Uint32Array(width * height)
  for (let row = 0, at = 0; row < height; row += 1) {
    const line = Math.floor(row * scale) * size.width
    for (let column = 0; column < width; column += 1, at += 1) {
      const from = (line + (scale === 1 ? column : Math.floor(column * scale))) * channels
      colours[at] = ((data[from] ?? 0) << 16) | ((data[from + 1] ?? 0) << 8) | (data[from + 2] ?? 0)
    }
  }
  return { top, width, height, colours }
}

/** Contrast above which two colours side by side make an edge that is seen. */
const edge = 1.3

/** The painted pixels of a page, as far as screens of it were taken. */
export class Picture {
  readonly screens: readonly Screen[]

  constructor(screens: readonly Screen[]) {
    this.screens = screens
  }

  /** The screen that shows all of `box`, or the most of it; nothing where no screen was taken. */
  screenAt({ y, height }: Box): Screen | undefined {
    const shown = (screen: Screen) => Math.min(y + height, screen.top + screen.height) - Math.max(y, screen.top)
    const [best] = this.screens.toSorted((a, b) => shown(b) - shown(a))
    return best && shown(best) > 0 ? best : undefined
  }

  /** Colour of the pixel at a place of the page; -1 where no screen was taken. */
  pixelAt(x: number, y: number): Colour {
    const screen = this.screenAt({ x, y, width: 1, height: 1 })
    const row = Math.floor(y) - (screen?.top ?? 0)
    const column = Math.floor(x)
    if (!screen || column < 0 || column >= screen.width || row < 0 || row >= screen.height) return -1
    return screen.colours[row * screen.width + column] ?? -1
  }

  /** Every colour in `box` with its share of the pixels there, most first. Nothing where no screen was taken. */
  coloursIn(box: Box, without: readonly Box[] = []): { colour: Colour; share: number }[] {
    const counts = new Map<Colour, number>()
    let all = 0
    this.#eachRun(box, without, (colour, length) => {
      counts.set(colour, (counts.get(colour) ?? 0) + length)
      all += length
    })
    return [...counts].map(([colour, count]) => ({ colour, share: count / all })).toSorted((a, b) => b.share - a.share)
  }

  /** Whether what is painted in `box` beside `without` has no edges, as a plain ground, a blend or a faint texture has none. False where no screen was taken. */
  isBlank(box: Box, without: readonly Box[] = []): boolean {
    let edges = 0
    let all = 0
    // Boxes end between pixels, and their edges are painted on both.
    const around = without.map(({ x, y, width, height }) => ({ x: x - 1, y: y - 1, width: width + 2, height: height + 2 }))
    this.#eachRun(box, around, (colour, length, before) => {
      all += length
      if (before >= 0 && contrastOf(before, colour) > edge) edges += 1
    })
    return all > 0 && edges / all < 0.001
  }

  /** Calls `see` with every run of one colour in the rows of `box` that a screen shows, and with the colour at its left; -1 for none. */
  #eachRun(box: Box, without: readonly Box[], see: (colour: Colour, length: number, before: Colour) => void): void {
    const screen = this.screenAt(box)
    if (!screen) return
    const { left, right, upper, lower } = rangeOf(box, screen)
    const { colours, width, top } = screen
    const near = without.filter(({ y, height }) => y < lower + top && y + height > upper + top)
    for (let row = upper; row < lower; row += 1) {
      const out = near.filter(({ y, height }) => row + top >= y && row + top < y + height).map((each) => ({ from: each.x, to: each.x + each.width }))
      let before = -1
      for (let column = left; column < right;) {
        const over = out.find(({ from, to }) => column >= from && column < to)
        if (over) {
          column = Math.max(column + 1, Math.ceil(over.to))
          before = -1
          continue
        }
        const stop = out.reduce((least, { from }) => (from > column ? Math.min(least, Math.ceil(from)) : least), right)
        const at = row * width
        const colour = colours[at + column] ?? -1
        let end = column + 1
        while (end < stop && colours[at + end] === colour) end += 1
        see(colour, end - column, before)
        before = colour
        column = end
      }
    }
  }
}

/** Columns and rows of a screen that `box` covers; pixels of which it covers less than half are left out. */
export function rangeOf({ x, y, width, height }: Box, screen: Screen): { left: number; right: number; upper: number; lower: number } {
  const within = (at: number, most: number) => Math.max(0, Math.min(most, Math.round(at)))
  return { left: within(x, screen.width), right: within(x + width, screen.width), upper: within(y - screen.top, screen.height), lower: within(y + height - screen.top, screen.height) }
}

const linear = Array.from({ length: 256 }, (_, value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4))

/** Relative luminance, 0 to 1. https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminanceOf = (colour: Colour): number => 0.2126 * (linear[colour >> 16] ?? 0) + 0.7152 * (linear[(colour >> 8) & 255] ?? 0) + 0.0722 * (linear[colour & 255] ?? 0)

/** Contrast ratio of two colours, 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastOf(a: Colour, b: Colour): number {
  const [one, other] = [luminanceOf(a) + 0.05, luminanceOf(b) + 0.05]
  return one > other ? one / other : other / one
}

/** `#bb3333`. */
export const hexOf = (colour: Colour): string => `#${colour.toString(16).padStart(6, '0')}`
