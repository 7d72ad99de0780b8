import type { Picture } from './picture.ts'

const steps = 7

/** Eight shades of a channel, evenly spread over 0 to 255. */
const shade = (value: number): number => Math.round((Math.round((value * steps) / 255) * 255) / steps)
const shades = Uint8Array.from({ length: 256 }, (_, value) => shade(value))

/**
 * The picture with its edges in eight shades of each channel, which halves its size in a file. A pixel whose colour at
 * least two of its four neighbours share (surface, rule, stem) keeps its colour exactly.
 */
export function simplify({ width, height, pixels }: Picture): Picture {
  const colours = coloursOf(pixels)
  const simple = Buffer.from(pixels)
  for (let index = 0; index < colours.length; index++) {
    if (sameNeighbours(colours, index, width) >= 2) continue
    for (let channel = index * 4; channel < index * 4 + 3; channel++) simple[channel] = shades[pixels[channel] ?? 0] ?? 0
  }
  return { width, height, pixels: simple }
}

/** Each pixel as one number. */
export function coloursOf(pixels: Buffer): Uint32Array {
  return new Uint32Array(pixels.buffer.slice(pixels.byteOffset, pixels.byteOffset + pixels.byteLength))
}

function sameNeighbours(colours: Uint32Array, index: number, width: number): number {
  const colour = colours[index]
  const column = index % width
  let count = 0
  if (column > 0 && colours[index - 1] === colour) count++
  if (column < width - 1 && colours[index + 1] === colour) count++
  if (colours[index - width] === colour) count++
  if (colours[index + width] === colour) count++
  return count
}
