import type { At, KeyPage } from './key-page.ts'
import type { Shown } from './key-tools.ts'
import { replayOf, type Key } from './keys.ts'
import type { Found, Pressed, Said } from './pressed.ts'

/** Something that has had the keyboard, with the keys that led to it. */
export interface Stop extends At {
  /** How many times Tab was pressed. */
  presses: number
  replay: string
}

/** Where the keyboard comes by Tab. */
export interface Walk {
  stops: readonly Stop[]
  /** The browser had the keyboard again at the end. */
  isWhole: boolean
  exits: Pressed['exits']
  sight: Pressed['sight']
  covers: Pressed['covers']
  focusing: Pressed['focusing']
}

/** So many times Tab is pressed at most, one way and the other. */
const mostForward = 160
const mostBackward = 90

/** So many elements are looked at in pictures, where style does not tell. */
const mostPictures = 8

export const spotKey = ({ world, path }: { world: number; path: string }): string => `${world} ${path}`

export const foundAt = ({ pointer, snippet, name, replay }: Found): Found => ({ pointer, snippet, name, replay })

/** Presses Tab from one end of the page to the other, and back where something is fixed or hears keys. */
export async function walk(page: KeyPage, { isBackWorthIt }: { isBackWorthIt: boolean }): Promise<Walk> {
  const stops: Stop[] = []
  const known = new Map<string, Stop>()
  const exits: Said<'trap' | 'one-way'>[] = []
  const looks = new Map<string, Shown>()
  const taken: Said<'taken-away'>[] = []
  const focusing: Said<'leaves' | 'opens'>[] = []
  const covers = new Map<string, Said<'covered'>>()
  const pressed: Key[] = []
  let outside = 0
  let again = 0
  let waysTried = 0
  let circleFrom = 0
  let isWhole = false
  await page.watch()
  function remember(at: At, presses: number): Stop {
    const stop: Stop = { ...at, presses, replay: replayOf(pressed) }
    stops.push(stop)
    known.set(spotKey(at), stop)
    if (at.coveredBy !== '' && !at.isFrame) covers.set(spotKey(at), { ...foundAt(stop), fault: 'covered' })
    return stop
  }
  const { at: first } = await page.step(undefined)
  let last = first === 'outside' || first === null ? undefined : remember(first, 0)
  for (let count = 1; count <= mostForward; count += 1) {
    pressed.push('Tab')
    await page.tab()
    const { at, shown, leaves, opens, through } = await page.step(last)
    if (last && shown) {
      const key = spotKey(last)
      if (!looks.has(key) || shown === 'seen') looks.set(key, shown)
    }
    const replay = replayOf(pressed)
    if (leaves.length > 0 || opens.length > 0) {
      const thing = through ?? (at !== 'outside' ? at : null)
      if (thing && !focusing.some(({ pointer }) => pointer === thing.pointer)) focusing.push({ ...foundAt({ ...thing, replay }), fault: opens.length > 0 ? 'opens' : 'leaves' })
    }
    if (at === 'outside') {
      outside += 1
      last = undefined
      if (outside > 1 || stops.length === 0) {
        isWhole = true
        break
      }
      continue
    }
    if (at === null) {
      // The keyboard was given to something, and a script took it away.
      if (through && !taken.some(({ pointer }) => pointer === through.pointer)) taken.push({ ...foundAt({ ...through, replay }), fault: 'taken-away' })
      last = undefined
      if (stops.length === 0 && count > 3) break
      continue
    }
    const before = known.get(spotKey(at))
    if (!before) {
      again = 0
      last = remember(at, count)
      continue
    }
    // The element is the same; how its document numbers it may not be.
    last = { ...before, id: at.id }
    // Round the page through the browser and at the beginning again.
    if (outside > 0) {
      isWhole = true
      break
    }
    again += 1
    if (again === 1) circleFrom = stops.indexOf(before)
    const circle = stops.slice(circleFrom)
    if (again <= circle.length) continue
    waysTried += 1
    if (waysTried > 2) break
    const said = await waysOut(page, circle, pressed)
    const [member] = circle
    if (said.fault && member) exits.push({ ...foundAt(member), fault: said.fault, ...(said.fault === 'one-way' && { isDoubt: true }) })
    if (!said.goesOn) break
    again = 0
    last = undefined
  }
  if (exits.length === 0 && isBackWorthIt) {
    const back = await walkBack(page, known)
    for (const each of back.covers) if (!covers.has(each.key)) covers.set(each.key, each.said)
    // What has been left by a key of its own is left by it backwards too.
    if (back.trap && waysTried === 0) exits.push(back.trap)
  }
  const passedCovers = stops.filter((stop) => !covers.has(spotKey(stop)) && !stop.isFrame).slice(0, 1).map((stop): Said<'covered'> => foundAt(stop))
  const sight = [...(await sightOf(page, stops, looks)), ...taken]
  // What the keyboard alone has changed on the page is not there for what comes next.
  await page.effect(null)
  return {
    stops,
    isWhole,
    exits: exits.length > 0 ? exits : stops.slice(0, 1).map((stop) => foundAt(stop)),
    sight,
    covers: [...passedCovers, ...covers.values()],
    focusing: focusing.length > 0 ? focusing : stops.slice(0, 1).map((stop) => foundAt(stop)),
  }
}

/** Tries the ways out of a circle: back, Escape, a button in it that takes it away, a key that the page tells of. */
async function waysOut(page: KeyPage, circle: readonly Stop[], pressed: Key[]): Promise<{ fault?: 'trap' | 'one-way'; goesOn: boolean }> {
  const members = new Set(circle.map(spotKey))
  const isOut = async () => {
    const at = await page.at()
    return at === 'outside' || (at !== null && !members.has(spotKey(at)))
  }
  const isGone = async () => {
    const [first] = circle
    return first !== undefined && !(await page.read(first.world, ({ keys }, path) => {
      const element = keys.byPath(path)
      return element !== null && keys.isVisible(element)
    }, first.path))
  }
  await page.keys(['Escape'])
  pressed.push('Escape')
  if (await isGone()) return { goesOn: true }
  await page.tab()
  pressed.push('Tab')
  if (await isOut()) return { goesOn: true }
  for (const key of await toldKeys(page, circle)) {
    await page.keys([key])
    pressed.push(key)
    if ((await isOut()) || (await isGone())) return { goesOn: true }
    await page.tab()
    pressed.push('Tab')
    if (await isOut()) return { goesOn: true }
  }
  for (let count = 0; count <= circle.length; count += 1) {
    await page.tab(true)
    pressed.push('Shift+Tab')
    // There is a way out, and what comes after cannot be come to by going on.
    if (await isOut()) return { fault: 'one-way', goesOn: false }
  }
  for (const button of circle.filter(({ tag, type }) => tag === 'button' && !(type === 'submit' && !page.isLoopback)).slice(0, 4)) {
    if (!(await page.focus(button))) continue
    await page.keys(['Enter'])
    page.isDirty = true
    if (await isGone()) {
      pressed.push('Enter')
      return { goesOn: true }
    }
  }
  return { fault: 'trap', goesOn: false }
}

/** Keys that the page names where it says how something is left. */
async function toldKeys(page: KeyPage, circle: readonly Stop[]): Promise<Key[]> {
  const [first] = circle
  if (!first) return []
  const told = await page.read(first.world, () => document.body.innerText.slice(0, 20_000), null)
  const found = [
    ...told.matchAll(
      /(?:press|use|hit|type|with|按下?|使用)\s*(?:the\s+)?["“「']?((?:(?:ctrl|control|alt|shift|⌘|cmd)\s?[+-]\s?)*(?:F\d{1,2}|[a-z]|escape|esc|arrow ?(?:up|down|left|right)))["”」']?(?=\W|$)/gi,
    ),
  ]
  const keys = found.map(([, written = '']) =>
    written.replaceAll(/\s/g, '').split(/[+-]/).map((part) =>
      /^(ctrl|control)$/i.test(part)
        ? 'Ctrl'
        : /^alt$/i.test(part)
        ? 'Alt'
        : /^shift$/i.test(part)
        ? 'Shift'
        : /^esc(ape)?$/i.test(part)
        ? 'Escape'
        : /^f2$/i.test(part)
        ? 'F2'
        : /^f6$/i.test(part)
        ? 'F6'
        : /^arrow(up|down|left|right)$/i.test(part)
        ? `Arrow${(part.at(5) ?? '').toUpperCase()}${part.slice(6).toLowerCase()}`
        : part.toLowerCase()
    ).join('+')
  )
  return [...new Set(keys)].filter((key) => key.length === 1 || /^(?:(?:Ctrl|Alt|Shift)\+)*(?:[a-z]|Escape|F2|F6|Arrow\w+)$/.test(key)).slice(0, 3)
}

/** Presses Shift and Tab from the end of the page to its beginning. */
async function walkBack(page: KeyPage, known: ReadonlyMap<string, Stop>): Promise<{ covers: { key: string; said: Said<'covered'> }[]; trap?: Said<'trap' | 'one-way'> }> {
  const covers: { key: string; said: Said<'covered'> }[] = []
  const seen = new Set<string>()
  const pressed: Key[] = []
  let stays = 0
  let outside = 0
  for (let count = 1; count <= mostBackward; count += 1) {
    pressed.push('Shift+Tab')
    await page.tab(true)
    const at = await page.at()
    if (at === null) {
      if (count > known.size + 4) break
      continue
    }
    if (at === 'outside') {
      outside += 1
      if (outside > 1 || seen.size > 0) break
      continue
    }
    const key = spotKey(at)
    if (seen.has(key)) {
      stays += 1
      if (stays > 2) return { covers, trap: { ...foundAt({ ...at, replay: replayOf(pressed) }), fault: 'one-way', isDoubt: true } }
      continue
    }
    stays = 0
    seen.add(key)
    if (at.coveredBy !== '' && !at.isFrame) covers.push({ key, said: { ...foundAt({ ...at, replay: replayOf(pressed) }), fault: 'covered' } })
  }
  return { covers }
}

/** Whether it is seen where the keyboard is: by style, and by a picture of the element itself where style does not tell. */
async function sightOf(page: KeyPage, stops: readonly Stop[], looks: ReadonlyMap<string, Shown>): Promise<Said<'not-seen' | 'on-nothing-seen' | 'faint'>[]> {
  const said: Said<'not-seen' | 'on-nothing-seen' | 'faint'>[] = []
  const byKind = new Map<string, { shown: 'seen' | 'same' | 'unsure'; count: number }>()
  let pictures = 0
  for (const stop of stops) {
    if (stop.isFrame) continue
    if (!stop.isShown) {
      said.push({ ...foundAt(stop), fault: 'on-nothing-seen' })
      continue
    }
    const look = looks.get(spotKey(stop))
    if (look === undefined || look === 'seen' || stop.hasCaret) {
      said.push(foundAt(stop))
      continue
    }
    const kind = byKind.get(stop.kind)
    let shown = kind?.shown
    if ((kind?.count ?? 0) < 2 && pictures < mostPictures) {
      pictures += 1
      shown = await isSeenInPicture(page, stop)
      byKind.set(stop.kind, { shown, count: (kind?.count ?? 0) + 1 })
    }
    if (shown === 'seen') said.push(foundAt(stop))
    else if (shown === 'same') said.push({ ...foundAt(stop), fault: 'not-seen' })
    else said.push({ ...foundAt(stop), fault: 'faint', isDoubt: true })
  }
  return said
}

/** Pixels around it in which a mark may be drawn. */
const margin = 8

/** The element's own box with the keyboard on it, and again when it is elsewhere. */
async function isSeenInPicture(page: KeyPage, stop: Stop): Promise<'seen' | 'same' | 'unsure'> {
  const { screenOf } = await import('../sight/picture.ts')
  if (!(await page.focus(stop))) return 'unsure'
  const box = await page.read(stop.world, ({ keys }, path) => {
    keys.rest()
    const element = keys.byPath(path)
    if (!element) return null
    const parts = [element, ...(element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [])].map((each) => each.getBoundingClientRect()).filter(({ width, height }) =>
      width > 0 && height > 0
    )
    const [left, top, right, bottom] = [
      Math.min(...parts.map((each) => each.left)),
      Math.min(...parts.map((each) => each.top)),
      Math.max(...parts.map((each) => each.right)),
      Math.max(...parts.map((each) => each.bottom)),
    ]
    return { left, top, right: Math.min(right, innerWidth), bottom: Math.min(bottom, innerHeight) }
  }, stop.path)
  if (!box || box.right - box.left < 2 || box.bottom - box.top < 2) return 'unsure'
  const area = { x: Math.max(0, Math.floor(box.left) - margin), y: Math.max(0, Math.floor(box.top) - margin), width: 0, height: 0 }
  area.width = Math.ceil(box.right) + margin - area.x
  area.height = Math.ceil(box.bottom) + margin - area.y
  const held = screenOf(await page.picture(stop.world, area), 0, area.width)
  await page.blur()
  await page.read(stop.world, ({ keys }) => keys.rest(), null)
  const free = screenOf(await page.picture(stop.world, area), 0, area.width)
  let different = 0
  let much = 0
  for (const [index, colour] of held.colours.entries()) {
    const far = distance(colour, free.colours[index] ?? colour)
    if (far > 8) different += 1
    if (far > 48) much += 1
  }
  return different < 6 ? 'same' : much >= 6 ? 'seen' : 'unsure'
}

/** The greatest difference of red, green and blue. */
const distance = (a: number, b: number): number => Math.max(Math.abs((a >> 16) - (b >> 16)), Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)), Math.abs((a & 255) - (b & 255)))
