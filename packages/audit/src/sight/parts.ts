import type { Landmark, ReadDocument } from './read-document.ts'
import type { Box, Part, PartName, Sight } from './sight.ts'

/** A box around all of `boxes`; of no size when there is none. */
export function around(boxes: readonly Box[]): Box {
  const drawn = boxes.filter(({ width, height }) => width > 0 && height > 0)
  if (drawn.length === 0) return { x: 0, y: 0, width: 0, height: 0 }
  const x = Math.min(...drawn.map((box) => box.x))
  const y = Math.min(...drawn.map((box) => box.y))
  return { x, y, width: Math.max(...drawn.map((box) => box.x + box.width)) - x, height: Math.max(...drawn.map((box) => box.y + box.height)) - y }
}

interface Thing {
  order: number
  pointer: string
  snippet: string
  drawn: { boxes: readonly Box[] }
  control: number
}

type Things = Pick<ReadDocument, 'page' | 'viewport' | 'landmarks' | 'targets'> & {
  texts: readonly (Thing & { heading: number; text: string })[]
  images: readonly Thing[]
  controls: readonly Thing[]
}

/** Where the head, the main part, the foot and the navigation of a page are: by its landmarks, else by where things stand. */
export function partsOf(read: Things): Sight['parts'] {
  const things = [...read.texts, ...read.images, ...read.controls].toSorted((a, b) => a.order - b.order)
  const last = things.at(-1)?.order ?? 0
  const boxIn = (from: number, to: number) => around(things.filter(({ order }) => order >= from && order < to).flatMap(({ drawn }) => drawn.boxes))
  const partOf = ({ pointer, snippet, from, to, boxes }: Landmark): Part => ({ pointer, snippet, from, to, by: 'landmark', box: boxes.length > 0 ? around(boxes) : boxIn(from, to) })
  const ofRole = (role: Landmark['role']) => read.landmarks.filter((landmark) => landmark.role === role)
  const banner = ofRole('banner').find(({ from, to }) => to > from) ?? null
  const contentinfo = ofRole('contentinfo').findLast(({ from, to }) => to > from) ?? null
  const navigation = ofRole('navigation').map(partOf)
  const start = mainStart(read, things, banner)
  const declared = ofRole('main').find(({ from, to }) => to > from)
  const foot = contentinfo ? partOf(contentinfo) : footByPlace(read, things, declared, start)
  const mainEnd = declared?.to ?? foot?.from ?? last + 1
  const main: Part | null = declared
    ? partOf(declared)
    : start
    ? { pointer: start.pointer, snippet: start.snippet, by: start.by, from: start.order, to: mainEnd, box: boxIn(start.order, mainEnd) }
    : null
  return { head: headOf(things, banner && partOf(banner), main), main, foot, navigation }
}

/** Where the main part begins: where it says so, where a link that skips leads, at the first heading behind the banner, else unknown. */
function mainStart({ landmarks, targets, texts, page }: Things, things: readonly Thing[], banner: Landmark | null): (Thing & { by: Part['by'] }) | null {
  const declared = landmarks.find(({ role }) => role === 'main')
  const first = (order: number) => things.find((thing) => thing.order >= order)
  if (declared) {
    const thing = first(declared.from)
    return thing ? { ...thing, by: 'landmark' } : null
  }
  const target = targets.find(({ order, y }) => order > (things[2]?.order ?? 0) && y > 0 && y < page.height * 0.7)
  const aimed = target && first(target.order)
  if (aimed) return { ...aimed, by: 'place' }
  const heading = texts.find(({ heading: level, order }) => level > 0 && (!banner || order >= banner.to))
  if (heading && heading.order > (things[0]?.order ?? 0)) return { ...heading, by: 'place' }
  if (banner) {
    const thing = first(banner.to)
    return thing ? { ...thing, by: 'guess' } : null
  }
  // Without any of them it begins with the first words that are a paragraph.
  const paragraph = texts.find(({ text, control }) => control < 0 && (text.length > 120 || (/\p{Script=Han}/u.test(text) && text.length > 50)))
  return paragraph ? { ...paragraph, by: 'guess' } : null
}

/** What stands above the main part is the head; a banner is, whatever else stands there. */
function headOf(things: readonly Thing[], banner: Part | null, main: Part | null): Part | null {
  if (banner) return banner
  if (!main) return null
  const above = things.filter(({ order, drawn }) => order < main.from && drawn.boxes.every(({ y, height }) => y + height / 2 < Math.max(main.box.y, 1)))
  const [first] = above
  if (!first) return null
  const last = above.at(-1)?.order ?? first.order
  return {
    pointer: first.pointer,
    snippet: first.snippet,
    by: main.by === 'guess' ? 'guess' : 'place',
    from: first.order,
    to: Math.min(last + 1, main.from),
    box: around(above.flatMap(({ drawn }) => drawn.boxes)),
  }
}

/** Words of a link begin where the link does. */
const startOf = (text: Thing | undefined): number | undefined => (text && text.control >= 0 ? Math.min(text.control, text.order) : text?.order)

/** What stands below the main part; without one, the last links and the words about them. */
function footByPlace({ texts }: Things, things: readonly Thing[], declared: Landmark | undefined, start: Thing | null): Part | null {
  const mark = /©|copyright|important notices?|privacy|重要告示|私隱|私隐|修訂日期|修订日期|覆檢日期|覆检日期|last (revision|review)/i
  const marked = texts.filter(({ text, heading }) => heading === 0 && mark.test(text))
  // Short pages end above the end of the window.
  const end = Math.max(0, ...things.flatMap(({ drawn }) => drawn.boxes.map(({ y, height }) => y + height)))
  const last = things.at(-1)?.order ?? 0
  const low = marked.find(({ drawn, order }) => (drawn.boxes[0]?.y ?? 0) > end * 0.5 && order > last * 0.5)
  const below = declared
    ? things.filter(({ order }) => order >= declared.to)
    : (start && blockBelow(things, start, marked)) ?? (low ? withRow(things, startOf(low) ?? low.order) : [])
  const [first] = below
  return first
    ? {
      pointer: first.pointer,
      snippet: first.snippet,
      by: declared ? 'place' : 'guess',
      from: first.order,
      to: (below.at(-1)?.order ?? first.order) + 1,
      box: around(below.flatMap(({ drawn }) => drawn.boxes)),
    }
    : null
}

/**
 * What stands in a block of its own behind that of the main part, with known words of a foot in it: where the way to the last thing of the
 * page parts from the way to the main part.
 */
function blockBelow(things: readonly Thing[], start: Thing, marked: readonly Thing[]): Thing[] | undefined {
  const end = things.findLast(({ drawn }) => drawn.boxes.length > 0)
  if (!end) return undefined
  const wayOf = ({ pointer }: Thing) => pointer.split(/ > | >>> /)
  const [toMain, toEnd] = [wayOf(start), wayOf(end)]
  const fork = toMain.findIndex((step, index) => step !== toEnd[index])
  if (fork < 0) return undefined
  const blockOf = (thing: Thing) => wayOf(thing).slice(0, fork + 1).join(' > ')
  const main = blockOf(start)
  const lastOfMain = things.findLast((thing) => blockOf(thing) === main)?.order ?? start.order
  const below = things.filter(({ order }) => order > lastOfMain)
  const first = below.findIndex((thing) => marked.includes(thing))
  const begins = below.findIndex((thing, index) => index <= first && blockOf(thing) === blockOf(below[first] ?? thing))
  // Where the main part is no block of its own, its paragraphs stand between its heading and the foot.
  return first >= 0 && begins <= mostBetween ? below.slice(begins) : undefined
}

/** Things that may stand between main part and foot: a link to the top, a notice. */
const mostBetween = 4

/** Things from an order on, and those before it in the line in which they begin. */
function withRow(things: readonly Thing[], from: number): Thing[] {
  let start = things.findIndex(({ order }) => order >= from)
  const row = around(things[start]?.drawn.boxes ?? [])
  const isInRow = (thing: Thing | undefined) => {
    const { y, height } = around(thing?.drawn.boxes ?? [])
    return height > 0 && y + height / 2 > row.y && y + height / 2 < row.y + row.height
  }
  while (isInRow(things[start - 1])) start -= 1
  return things.slice(start)
}

/** The part in which a thing of this order stands. */
export function partAt(order: number, box: Box, { head, main, foot, navigation }: Sight['parts']): PartName {
  const isIn = (part: Part | null) => !!part && order >= part.from && order < part.to
  if (isIn(foot)) return 'foot'
  if (isIn(head)) return 'head'
  if (navigation.some(isIn)) return 'navigation'
  if (isIn(main)) return 'main'
  // Beside a banner other bars may stand at the top of the page.
  if (main && order < main.from && (box.height === 0 || box.y + box.height / 2 < main.box.y)) return 'head'
  return 'rest'
}
