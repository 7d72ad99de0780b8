import type { World } from '@clf/browser'
import type { Page } from 'playwright-core'
import { prepare } from '../snapshot/page-tools.ts'
import type { State } from '../visit/state.ts'
import { coversOf } from './covers.ts'
import { around, partAt, partsOf } from './parts.ts'
import { Picture } from './picture.ts'
import { mostFontSamples, readDocument, type Drawn, type ReadDocument, type SightTools } from './read-document.ts'
import { takeScreens, type Screens } from './screens.ts'
import type { Box, Part, Sight, SightControl, UsedFont, Visibility } from './sight.ts'
import { visibilityOf, type Painted } from './visibility.ts'

/** A page that is open and lies still, with its worlds. */
export interface Open {
  page: Page
  worlds: readonly [World, ...World[]]
  url: string
}

/**
 * Sees one page in one state, with its frames: what a person sees of it and what is read out.
 * @param state how the page is shown at present; it is not changed
 * @throws {WorldGoneError} when the page loads another document meanwhile
 */
export async function takeSight(open: Open, state: State): Promise<Sight> {
  return readSight(open, state, takeScreens)
}

/** As {@link takeSight}, without a picture: what is seen is told by the layout alone. For pages that are only read. */
export async function readSight({ page, worlds, url }: Open, state: State, screensOf: typeof takeScreens = () => Promise.resolve(noScreens)): Promise<Sight> {
  await Promise.all(worlds.map(prepare))
  const [read, ...frames] = await Promise.all(worlds.map(async (world) => ({ ...(await world.evaluate(readDocument, mostFontSamples)), world })))
  if (!read) throw new Error('a page has a world of its own')
  const placed = [read, ...(await placedIn(read, frames))]
  const screens = await screensOf(page, worlds, read.page.height)
  const all = {
    ...read,
    texts: placed.flatMap(({ texts }) => texts),
    images: placed.flatMap(({ images }) => images),
    controls: placed.flatMap(({ controls }) => controls),
    landmarks: placed.flatMap(({ landmarks }) => landmarks),
  }
  const parts = partsOf(all)
  const seeing = { screens, frame: { viewport: read.viewport, page: read.page }, parts }
  const images = all.images.map((image) => seenOf(image, seeing)).toSorted(byOrder)
  const seenTexts = all.texts.map((text) => seenOf(text, seeing)).toSorted(byOrder)
  const shown = [
    ...[...seenTexts, ...images].filter(({ seen }) => seen.isSeen).flatMap(({ boxes }) => boxes),
    ...all.controls.filter(({ kind }) => kind !== 'link').flatMap(({ drawn }) => drawn.boxes),
  ]
  const texts = seenTexts.map(({ replacedBy, ...text }) => ({ ...text, isReplacedByPicture: replacedBy !== null && !screens.whole.isBlank(replacedBy, shown) }))
  const inside = [...texts, ...images]
  const controls = all.controls.map((control) => controlOf(seenOf(control, { ...seeing, screens: noScreens }), inside)).toSorted(byOrder)
  await nameCovers(read.world, [...texts, ...images, ...controls], read)
  return {
    url,
    state,
    title: read.title,
    lang: read.lang,
    viewport: read.viewport,
    page: read.page,
    parts,
    texts,
    images,
    controls,
    graphics: placed.flatMap(({ graphics }) => graphics),
    metas: read.metas,
    alternates: read.alternates,
    elements: await versionsOf(page, read.elements),
    isTranslated: read.isTranslated,
    styleVersion: read.styleVersion,
    fonts: await fontsOf(placed, parts),
    picture: screens.whole,
  }
}

type ReadWorld = ReadDocument & { world: World }

const byOrder = (a: { order: number }, b: { order: number }) => a.order - b.order

/** Documents of frames with everything where it stands in the page, and read where the frame is. */
async function placedIn(page: ReadWorld, frames: readonly ReadWorld[]): Promise<ReadWorld[]> {
  const placed = new Map<World, ReadWorld>([[page.world, page]])
  for (const frame of frames) {
    const outer = frame.world.parent && placed.get(frame.world.parent)
    if (!outer) continue
    const owner = await frame.world.evaluateOnOwner(({ placeOf }: SightTools, element) => {
      const box = element.getBoundingClientRect()
      const { borderLeftWidth, borderTopWidth, paddingLeft, paddingTop } = getComputedStyle(element)
      return {
        pointer: placeOf(element).pointer,
        x: box.x + scrollX + Number.parseFloat(borderLeftWidth) + Number.parseFloat(paddingLeft),
        y: box.y + scrollY + Number.parseFloat(borderTopWidth) + Number.parseFloat(paddingTop),
        width: box.width,
        height: box.height,
      }
    })
    const around = outer.frames.find(({ pointer }) => pointer === owner.pointer || pointer.endsWith(`||| ${owner.pointer}`))
    const from = outer.texts[0] === undefined ? { x: 0, y: 0 } : originOf.get(outer) ?? { x: 0, y: 0 }
    const origin = { x: owner.x + from.x, y: owner.y + from.y }
    const moved = movedBy(frame, { ...origin, clip: { x: origin.x, y: origin.y, width: owner.width, height: owner.height } }, around ?? { pointer: owner.pointer, order: 0 })
    originOf.set(moved, origin)
    placed.set(frame.world, moved)
  }
  return [...placed.values()].slice(1)
}

const originOf = new WeakMap<ReadWorld, { x: number; y: number }>()

function movedBy(read: ReadWorld, to: { x: number; y: number; clip: Box }, frame: { pointer: string; order: number }): ReadWorld {
  const box = (each: Box): Box => ({ ...each, x: each.x + to.x, y: each.y + to.y })
  // Between the frame and what comes after it there is room for all that stands in it.
  const order = (each: number) => (each < 0 ? each : frame.order + (each + 1) / 1e6)
  const pointer = (each: string) => `${frame.pointer} ||| ${each}`
  const drawn = (each: Drawn): Drawn => ({ ...each, boxes: each.boxes.map(box), clip: each.clip ? box(each.clip) : to.clip, clippedBy: each.clippedBy ? pointer(each.clippedBy) : frame.pointer })
  const thing = <Thing extends { order: number; control: number; pointer: string; drawn: Drawn }>(each: Thing): Thing => ({
    ...each,
    order: order(each.order),
    control: order(each.control),
    pointer: pointer(each.pointer),
    drawn: drawn(each.drawn),
  })
  return {
    ...read,
    texts: read.texts.map((text) => ({ ...thing(text), headingAt: order(text.headingAt), replacedBy: text.replacedBy && box(text.replacedBy) })),
    images: read.images.map(thing),
    controls: read.controls.map(thing),
    graphics: read.graphics.map((each) => ({ ...each, pointer: pointer(each.pointer), box: box(each.box) })),
    landmarks: read.landmarks.map((each) => ({ ...each, pointer: pointer(each.pointer), from: order(each.from), to: order(each.to), boxes: each.boxes.map(box) })),
    frames: read.frames.map((each) => ({ pointer: pointer(each.pointer), order: order(each.order) })),
  }
}

interface Seeing {
  screens: Screens
  frame: { viewport: Sight['viewport']; page: Sight['page'] }
  parts: Sight['parts']
}

function seenOf<Thing extends { order: number; drawn: Drawn }>(
  thing: Thing,
  { screens, frame, parts }: Seeing,
): Omit<Thing, 'drawn'> & { part: ReturnType<typeof partAt>; box: Box; boxes: readonly Box[]; seen: Visibility } {
  const { drawn, ...rest } = thing
  const box = around(drawn.boxes)
  const painted: Painted = { ...drawn, ...(rest as Pick<Painted, 'fontSize' | 'fontWeight' | 'color' | 'text'>) }
  return { ...rest, part: partAt(thing.order, box, parts), box, boxes: drawn.boxes, seen: visibilityOf(painted, screens, frame) }
}

/** A field that is empty paints no words: its layout tells, and what lies over it. */
const noScreens: Screens = { whole: new Picture([]), bare: new Picture([]) }

/** A link or button is seen when anything in it is; a field by its own box. */
function controlOf<Control extends Pick<SightControl, 'order' | 'kind' | 'seen'>>(control: Control, things: readonly { control: number; seen: Visibility }[]): Control {
  const inside = things.filter(({ control: order }) => order === control.order)
  const [first] = inside
  if (!first) return control
  const best = inside.find(({ seen }) => seen.isSeen) ?? first
  return { ...control, seen: best.seen }
}

/**
 * Says what lies over what is laid out and not painted, and over what seems to be painted where a layer lies: its own words would
 * be taken for those under it.
 */
async function nameCovers(
  world: World,
  things: { order: number; pointer: string; box: Box; boxes: readonly Box[]; seen: Visibility }[],
  { viewport, layers }: Pick<ReadDocument, 'viewport' | 'layers'>,
): Promise<void> {
  const isUnderLayer = ({ order, box }: { order: number; box: Box }) => layers.some((layer) => (order < layer.from || order >= layer.to) && sharedOf(layer.box, box) > 0.2)
  const isAsked = ({ seen }: { seen: Visibility }) => seen.reason === 'not-painted' || seen.reason === 'partly' || seen.reason === 'low-contrast'
  const asked = things.filter((thing) =>
    (isAsked(thing) || (thing.seen.isSeen && isUnderLayer(thing))) && !thing.pointer.includes(' ||| ') && thing.boxes.every(({ y, height }) => y + height <= viewport.height)
  )
  if (asked.length === 0) return
  const covers = await coversOf(world, asked.map(({ pointer, boxes }) => ({ pointer, boxes })))
  for (const [index, cover] of covers.entries()) {
    const thing = asked[index]
    if (!thing || !cover) continue
    const { seen } = thing
    const isMostly = cover.of / cover.points >= 0.4
    if (isMostly || seen.reason === 'not-painted') thing.seen = { ...seen, isSeen: false, reason: 'covered', by: cover.pointer }
    else if (!seen.isSeen && (seen.by === '' || seen.reason === 'low-contrast')) thing.seen = { ...seen, by: cover.pointer }
  }
}

/** Share of `box` that lies in `other`. */
function sharedOf(other: Box, box: Box): number {
  const width = Math.min(other.x + other.width, box.x + box.width) - Math.max(other.x, box.x)
  const height = Math.min(other.y + other.height, box.y + box.height) - Math.max(other.y, box.y)
  return width <= 0 || height <= 0 ? 0 : (width * height) / (box.width * box.height)
}

/** The version that the class of an element states is told by the page's own world alone. */
async function versionsOf(page: Page, elements: ReadDocument['elements']): Promise<ReadDocument['elements']> {
  const unknown = elements.filter(({ version }) => version === '').map(({ name }) => name)
  if (unknown.length === 0) return elements
  const versions = await page.evaluate((names) =>
    names.map((name) => {
      const { version } = (customElements.get(name) ?? {}) as { version?: unknown }
      return typeof version === 'string' ? version : ''
    }), unknown)
  const stated = new Map(unknown.map((name, index) => [name, versions[index] ?? '']))
  return elements.map((element) => ({ ...element, version: element.version || (stated.get(element.name) ?? '') }))
}

async function fontsOf(read: readonly ReadWorld[], parts: { head: Part | null; main: Part | null; foot: Part | null; navigation: readonly Part[] }): Promise<UsedFont[]> {
  const found = await Promise.all(read.map(async ({ world, texts }) => {
    const families = await world.fontsOf(({ fontSamples }: SightTools) => fontSamples ?? [])
    return families.flatMap((used, index) => {
      const text = texts.find(({ sample }) => sample === index)
      return text
        ? used.map(({ family, isLoaded }): UsedFont => ({
          family,
          isLoaded,
          asked: text.fontFamily,
          text: text.text.slice(0, 80),
          part: partAt(text.order, around(text.drawn.boxes), parts),
          pointer: text.pointer,
          snippet: text.snippet,
        }))
        : []
    })
  }))
  return found.flat()
}
