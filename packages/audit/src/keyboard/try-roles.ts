import { isDone, replayWith } from './try-work.ts'
import type { Effect, KeyPage } from './key-page.ts'
import type { KeyTools } from './key-tools.ts'
import type { Key } from './keys.ts'
import type { Pressed, Said } from './pressed.ts'
import { foundAt, type Stop } from './walk.ts'

/** An element that says it holds items which are gone through by arrows, or is worked by them itself. */
interface Widget {
  world: number
  role: string
  path: string
  items: readonly string[]
  isVertical: boolean | null
}

/** Keys that go through items of each role, in the order tried. */
const arrowsOf: Readonly<Record<string, readonly Key[]>> = {
  tablist: ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'],
  radiogroup: ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft'],
  menubar: ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'],
  menu: ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft'],
  listbox: ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft'],
  tree: ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft'],
  grid: ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'],
  treegrid: ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft'],
  slider: ['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown', 'Home'],
  spinbutton: ['ArrowUp', 'ArrowDown'],
  combobox: ['ArrowDown', 'Alt+ArrowDown', 'Enter', 'ArrowUp'],
}

const mostWidgets = 12

export interface Roles {
  roles: Pressed['roles']
  /** What arrows come to, as {@link spotKey} tells it. */
  byArrow: ReadonlySet<string>
}

/** Whether the keys of a declared role do what they are to do. `reacts` are paths of what reacts to mouse or keys. */
export async function tryRoles(page: KeyPage, stops: readonly Stop[], reacts: ReadonlySet<string>): Promise<Roles> {
  const roles: Said<'arrows' | 'state-stays'>[] = []
  const byArrow = new Set<string>()
  const widgets: Widget[] = []
  for (const world of page.worlds.keys()) for (const widget of await page.read(world, readWidgets, null)) widgets.push({ ...widget, world })
  const kinds = new Map<string, number>()
  for (const widget of widgets) {
    const isAlive = [widget.path, ...widget.items].some((path) => reacts.has(`${widget.world} ${path}`))
    if (!isAlive) continue
    const stop = stops.find((each) => each.world === widget.world && (each.path === widget.path || each.path.startsWith(`${widget.path}/`)))
    if (!stop) continue
    const kind = `${widget.role} ${stop.kind}`
    const count = kinds.get(kind) ?? 0
    if (count >= 2 || kinds.size >= mostWidgets) continue
    kinds.set(kind, count + 1)
    const key = await whichArrow(page, widget, stop)
    if (key === undefined) roles.push({ ...foundAt({ ...stop, replay: replayWith(stop, [firstArrow(widget)]) }), fault: 'arrows', ...(!page.isOnTime && { isDoubt: true }) })
    else {
      roles.push(foundAt(stop))
      for (const path of await reachedBy(page, widget, stop, key)) byArrow.add(`${widget.world} ${path}`)
    }
  }
  return { roles, byArrow }
}

const keysOf = ({ role, isVertical }: Widget): readonly Key[] => {
  const keys = arrowsOf[role] ?? []
  return isVertical === null ? keys : keys.toSorted((a, b) => Number(/Up|Down/.test(b) === isVertical) - Number(/Up|Down/.test(a) === isVertical))
}
const firstArrow = (widget: Widget): Key => keysOf(widget)[0] ?? 'ArrowDown'

/** The first arrow that does something within the widget. */
async function whichArrow(page: KeyPage, widget: Widget, stop: Stop): Promise<Key | undefined> {
  for (const key of keysOf(widget)) {
    await page.fresh()
    const effect = await page.press(stop, [key])
    if (effect && isMoved(effect, widget)) {
      page.isDirty = true
      return key
    }
  }
  return undefined
}

function isMoved(effect: Effect, { world, path }: Widget): boolean {
  if (effect.hasMoved && effect.focus !== '') return true
  const isInside = (line: string) => (world === 0 ? line : line.replace(/^\d+: /, '')).startsWith(path)
  return effect.strong.some((line) => line !== 'scroll') || effect.weak.some((line) => isInside(line) && /@aria-activedescendant/.test(line)) || isDone({ ...effect, strong: [] })
}

/** Items that come to have the keyboard when an arrow is pressed again and again. */
async function reachedBy(page: KeyPage, widget: Widget, stop: Stop, key: Key): Promise<string[]> {
  const reached = new Set<string>([stop.path])
  if (widget.items.length < 2) return [...reached]
  await page.fresh()
  if (!(await page.focus(stop))) return [...reached]
  const opposite: Readonly<Record<Key, Key>> = { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight', ArrowDown: 'ArrowUp', ArrowUp: 'ArrowDown' }
  page.isDirty = true
  const across: readonly Key[] = /grid|tree/.test(widget.role) ? ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowRight'] : []
  const rounds = Math.min(widget.items.length + 1, 20)
  for (const pressed of [...Array.from({ length: rounds }, () => key), ...across, ...Array.from({ length: across.length > 0 ? 4 : rounds }, () => opposite[key] ?? key)]) {
    await page.keys([pressed], 120)
    const path = await page.read(widget.world, activeItem, null)
    if (path !== '') reached.add(path)
  }
  // Of many rows a part is gone through: what is like what was reached is reached too.
  if (reached.size >= 3 || reached.size >= widget.items.length) { for (const item of widget.items) reached.add(item) }
  return [...reached]
}

/** What has the keyboard, or is pointed at by what has it. Runs in the page's world. */
function activeItem({ keys, walker: { focused } }: KeyTools): string {
  const at = focused()
  if (!at) return ''
  const id = at.getAttribute('aria-activedescendant')
  const active = id ? (at.getRootNode() as Document | ShadowRoot).getElementById(id) : null
  return keys.thing(active ?? at).path
}

/** Elements of composite roles that are seen. Runs in the page's world. */
function readWidgets({ keys, walker: { elementsIn } }: KeyTools): Omit<Widget, 'world'>[] {
  const itemsOf: Record<string, string> = {
    tablist: '[role="tab"]',
    radiogroup: '[role="radio"]',
    menubar: '[role^="menuitem"]',
    menu: '[role^="menuitem"]',
    listbox: '[role="option"]',
    tree: '[role="treeitem"]',
    grid: '[role="gridcell"], [role="row"]',
    treegrid: '[role="gridcell"], [role="row"]',
    slider: '',
    spinbutton: '',
    combobox: '',
  }
  const found: Omit<Widget, 'world'>[] = []
  for (const element of elementsIn(document.body)) {
    const role = (element.getAttribute('role') ?? '').trim().split(/\s+/)[0] ?? ''
    const selector = itemsOf[role]
    if (selector === undefined || !keys.isVisible(element) || element.matches('input[type="range"], input[type="number"], select, [aria-disabled="true"], :disabled')) continue
    const items = selector === ''
      ? []
      : elementsIn(element).filter((each) => each.matches(selector) && keys.isVisible(each) && each.getAttribute('aria-disabled') !== 'true' && !each.matches(':disabled'))
    if (selector !== '' && items.length < 2) continue
    // A field that says it has a list, and has none to show, opens nothing.
    if (role === 'combobox' && !element.hasAttribute('aria-controls') && !element.hasAttribute('aria-owns') && !element.hasAttribute('aria-expanded')) continue
    // Radio buttons of HTML go by arrows whatever stands around them.
    if (items.length > 0 && items.every((each) => each.matches('input[type="radio"]'))) continue
    const orientation = element.getAttribute('aria-orientation')
    found.push({ role, path: keys.thing(element).path, items: items.map((each) => keys.thing(each).path), isVertical: orientation === 'vertical' ? true : orientation === 'horizontal' ? false : null })
  }
  return found
}

/** Whether what keys come to by arrows is more than roles say: buttons in a row of which one is a stop. */
export async function tryRoving(page: KeyPage, stops: readonly Stop[], unreached: readonly { world: number; path: string }[]): Promise<ReadonlySet<string>> {
  const reached = new Set<string>()
  const groups = new Map<string, Stop>()
  for (const { world, path } of unreached) {
    const holders = [1, 2, 3].map((up) => path.split('/').slice(0, -up).join('/'))
    const holder = holders.find((each) => each.split('/').length > 2 && stops.some((stop) => stop.world === world && stop.path.startsWith(`${each}/`)))
    const stop = holder === undefined ? undefined : stops.find((each) => each.world === world && each.path.startsWith(`${holder}/`))
    if (stop && holder !== undefined) groups.set(`${world} ${holder}`, stop)
  }
  for (const [, stop] of [...groups].slice(0, 6)) {
    for (const key of ['ArrowRight', 'ArrowDown'] as const) {
      await page.fresh()
      if (!(await page.focus(stop))) break
      const seen = new Set<string>([stop.path])
      for (let count = 0; count < 12; count += 1) {
        await page.keys([key], 120)
        const path = await page.read(stop.world, activeItem, null)
        if (path === '' || seen.has(path)) break
        seen.add(path)
      }
      if (seen.size > 1) {
        page.isDirty = true
        for (const path of seen) reached.add(`${stop.world} ${path}`)
        break
      }
    }
  }
  return reached
}

/** Whether a button that says whether its part is open says so after it was pressed. */
export async function tryStates(page: KeyPage, stops: readonly Stop[]): Promise<Said<'state-stays' | 'enter' | 'space'>[]> {
  const said: Said<'state-stays'>[] = []
  const kinds = new Map<string, number>()
  for (const stop of stops) {
    const before = await page.read(stop.world, ({ keys }, path) => keys.byPath(path)?.getAttribute('aria-expanded') ?? null, stop.path)
    if (before === null || /combobox|menuitem|treeitem/.test(stop.role) || (stop.tag !== 'button' && stop.role !== 'button') || (stop.type === 'submit' && !page.isLoopback)) continue
    const count = kinds.get(stop.kind) ?? 0
    if (count >= 2 || kinds.size > 8) continue
    kinds.set(stop.kind, count + 1)
    await page.fresh()
    if (!(await page.focus(stop))) continue
    await page.read(stop.world, ({ keys }) => keys.markSeen(), null)
    await page.watch()
    await page.keys(['Enter'])
    const effect = await page.effect(stop)
    const { isChanged, after } = await page.read(stop.world, ({ keys }, path) => {
      const element = keys.byPath(path)
      const [shown, hidden] = [keys.newlySeen().length, keys.newlyHidden()]
      return { isChanged: element?.isConnected === true && shown + hidden > 0, after: element?.getAttribute('aria-expanded') ?? null }
    }, stop.path)
    const isStale = isChanged && isDone(effect) && before === after
    said.push({ ...foundAt({ ...stop, replay: replayWith(stop, ['Enter']) }), ...(isStale && { fault: 'state-stays' as const }) })
  }
  return said
}
