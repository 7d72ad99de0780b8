import type { Box } from '../sight/sight.ts'

/** Boxes may lie over each other by this many pixels, or this share of the smaller, and still be one after the other. */
const overlap = { pixels: 3, share: 0.2 }

/**
 * Things in the order in which they are seen: what stands above comes before what stands below, and where no line can be drawn
 * between an upper and a lower part, what stands left comes before what stands right; and so on within each part.
 */
export function inSeenOrder<Thing extends { box: Box }>(things: readonly Thing[]): Thing[] {
  if (things.length < 2) return [...things]
  const rows = cut(things, 'y', 'height')
  const columns = cut(things, 'x', 'width')
  const [left] = columns
  if (rows.length > 1 && !(left && columns.length > 1 && isBesideRows(left, columns.slice(1).flat()))) return rows.flatMap(inSeenOrder)
  // Beside the first column there may be rows again.
  if (left && columns.length > 1) return [...inSeenOrder(left), ...inSeenOrder(columns.slice(1).flat())]
  return inLines(things)
}

/** Things that lie over each other, line by line from the upper left: what shares half of its height with the line stands in it. */
function inLines<Thing extends { box: Box }>(things: readonly Thing[]): Thing[] {
  const lines: { upper: number; lower: number; things: Thing[] }[] = []
  for (const thing of things.toSorted((a, b) => middleOf(a.box) - middleOf(b.box) || a.box.x - b.box.x)) {
    const { y, height } = thing.box
    const line = lines.at(-1)
    const shared = line ? Math.min(line.lower, y + height) - Math.max(line.upper, y) : 0
    if (line && shared > Math.min(line.lower - line.upper, height) / 2) {
      line.things.push(thing)
      line.upper = Math.min(line.upper, y)
      line.lower = Math.max(line.lower, y + height)
    } else lines.push({ upper: y, lower: y + height, things: [thing] })
  }
  return lines.flatMap((line) => line.things.toSorted((a, b) => a.box.x - b.box.x || middleOf(a.box) - middleOf(b.box)))
}

const middleOf = ({ y, height }: Box) => y + height / 2

/** Whether things stand left of several rows, at a height between them, so that they are in none. */
function isBesideRows<Thing extends { box: Box }>(left: readonly Thing[], rest: readonly Thing[]): boolean {
  const { upper, lower } = extentOf(left)
  const middle = (upper + lower) / 2
  const rows = cut(rest, 'y', 'height').map(extentOf)
  const isLevel = (row: { upper: number; lower: number }) => (row.upper < middle && row.lower > middle) || ((row.upper + row.lower) / 2 > upper && (row.upper + row.lower) / 2 < lower)
  return rows.some((row) => row.lower <= middle) && rows.some((row) => row.upper >= middle) && !rows.some(isLevel)
}

const extentOf = (things: readonly { box: Box }[]) => ({ upper: Math.min(...things.map(({ box }) => box.y)), lower: Math.max(...things.map(({ box }) => box.y + box.height)) })

/** Divides things where a line between them crosses none. */
function cut<Thing extends { box: Box }>(things: readonly Thing[], at: 'x' | 'y', size: 'width' | 'height'): Thing[][] {
  const sorted = things.toSorted((a, b) => a.box[at] - b.box[at])
  const groups: Thing[][] = []
  let end = -Infinity
  let smallest = Infinity
  for (const thing of sorted) {
    const start = thing.box[at]
    const allowed = Math.max(overlap.pixels, overlap.share * Math.min(smallest, thing.box[size]))
    if (groups.length === 0 || start >= end - allowed) {
      groups.push([thing])
      smallest = thing.box[size]
    } else {
      groups.at(-1)?.push(thing)
      smallest = Math.min(smallest, thing.box[size])
    }
    end = Math.max(end, start + thing.box[size])
  }
  return groups
}
