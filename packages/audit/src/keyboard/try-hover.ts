import type { KeyPage } from './key-page.ts'
import type { KeyTools } from './key-tools.ts'
import type { Pressed, Said } from './pressed.ts'
import type { Reacting } from './reacting.ts'
import { foundAt, spotKey, type Stop } from './walk.ts'

type HoverReason = 'not-dismissed' | 'not-hoverable' | 'vanishes'

interface Trigger {
  world: number
  path: string
  pointer: string
  snippet: string
  name: string
  kind: string
}

interface Shown {
  /** Paths of what has come into sight. */
  paths: readonly string[]
  point: { x: number; y: number }
  /** It lies over words that were there before. */
  covers: boolean
  words: string
  /** Addresses in it. */
  hrefs: readonly string[]
}

const mostTriggers = 12

export interface Hovered {
  hovers: Pressed['hovers']
  work: Said<'by-hover-alone'>[]
}

/** What comes into sight when the mouse is over something: whether it stays, can be come to and put away, and comes by keys as well. */
export async function tryHover(page: KeyPage, reacting: readonly Reacting[], stops: readonly Stop[]): Promise<Hovered> {
  const hovers: Said<HoverReason>[] = []
  const work: Said<'by-hover-alone'>[] = []
  const triggers: Trigger[] = reacting.filter(({ hearsHover }) => hearsHover)
  for (const world of page.worlds.keys()) for (const each of await page.read(world, hoverRules, null)) triggers.push(page.placed(world, each))
  const known = new Set<string>()
  const kinds = new Map<string, number>()
  let tries = 0
  for (const trigger of triggers) {
    if (known.has(spotKey(trigger)) || tries >= mostTriggers) continue
    known.add(spotKey(trigger))
    const count = kinds.get(trigger.kind) ?? 0
    if (count >= 2) continue
    kinds.set(trigger.kind, count + 1)
    tries += 1
    await page.fresh()
    // What shows because the keyboard is there would not come into sight.
    await page.blur()
    const shown = await over(page, trigger)
    if (!shown) continue
    page.isDirty = true
    const stop = stops.find((each) => each.world === trigger.world && (each.path === trigger.path || each.path.startsWith(`${trigger.path}/`)))
    const found = foundAt({ ...trigger, replay: stop?.replay ?? '' })
    const fault = await judged(page, trigger, shown)
    hovers.push({ ...found, ...(fault && { fault, isDoubt: !page.isOnTime }) })
    if (shown.words === trigger.name || shown.words === '') continue
    const isByKeys = await comesByKeys(page, trigger, shown, stops)
    const isElsewhere = shown.hrefs.length > 0 && shown.hrefs.every((href) => stops.some((each) => each.href === href))
    if (!isByKeys && !isElsewhere) work.push({ ...found, fault: 'by-hover-alone', ...(!page.isOnTime && { isDoubt: true }) })
  }
  return { hovers, work }
}

/** Brings the mouse over it from afar; nothing where nothing comes into sight. */
async function over(page: KeyPage, trigger: Trigger): Promise<Shown | undefined> {
  const spot = await page.read(trigger.world, pointOf, trigger.path)
  if (!spot) return undefined
  await page.mouseTo({ world: 0, x: 1, y: 899 })
  await page.pass(600)
  await page.read(trigger.world, ({ keys }) => {
    keys.rest()
    keys.markSeen()
  }, null)
  await page.mouseTo({ world: trigger.world, ...spot })
  await page.pass(800)
  const shown = await page.read(trigger.world, readShown, null)
  return shown ? { ...shown, point: spot } : undefined
}

async function judged(page: KeyPage, trigger: Trigger, shown: Shown): Promise<HoverReason | undefined> {
  const isShown = () => page.read(trigger.world, areShown, shown.paths)
  await page.pass(6_000)
  if (!(await isShown())) return 'vanishes'
  if (shown.covers) {
    await page.keys(['Escape'], 400)
    if (await isShown()) return 'not-dismissed'
    if (!(await again(page, trigger))) return undefined
  }
  const target = await page.read(trigger.world, middleOf, shown.paths)
  if (!target) return undefined
  for (const step of [0.25, 0.5, 0.75, 1]) {
    await page.mouseTo({ world: trigger.world, x: shown.point.x + (target.x - shown.point.x) * step, y: shown.point.y + (target.y - shown.point.y) * step })
  }
  await page.pass(1_000)
  return (await isShown()) ? undefined : 'not-hoverable'
}

async function again(page: KeyPage, trigger: Trigger): Promise<boolean> {
  await page.fresh(true)
  return (await over(page, trigger)) !== undefined
}

/** Whether the same comes into sight when the keyboard comes to it, or when Enter is pressed there. */
async function comesByKeys(page: KeyPage, trigger: Trigger, shown: Shown, stops: readonly Stop[]): Promise<boolean> {
  const inside = stops.filter((each) => each.world === trigger.world && (each.path === trigger.path || each.path.startsWith(`${trigger.path}/`)))
  const parent = trigger.path.split('/').slice(0, -1).join('/')
  const beside = stops.filter((each) => each.world === trigger.world && each.path.split('/').slice(0, -1).join('/') === parent && !inside.includes(each))
  for (const stop of [...inside.slice(0, 3), ...beside.slice(0, 2)]) {
    await page.fresh(true)
    if (!(await page.focus(stop))) continue
    await page.pass(800)
    if (await page.read(trigger.world, areShown, shown.paths)) return true
    if (stop.type === 'submit' && !page.isLoopback) continue
    for (const key of ['Enter', 'ArrowDown'] as const) {
      await page.keys([key])
      page.isDirty = true
      if (await page.read(trigger.world, areShown, shown.paths)) return true
    }
  }
  return false
}

/** Runs in the page's world. */
function readShown({ keys, walker: { elementsIn, parentOf } }: KeyTools): Omit<Shown, 'point'> | null {
  keys.rest()
  const fresh = keys.newlySeen()
  if (fresh.length === 0) return null
  const isFresh = (element: Element) => {
    for (let at: Element | null = element; at; at = parentOf(at)) if (fresh.includes(at)) return true
    return false
  }
  const boxes = fresh.map((each) => each.getBoundingClientRect())
  const worded = elementsIn(document.body).filter((each) => [...each.childNodes].some((node) => node instanceof Text && node.data.trim() !== '') && keys.isVisible(each) && !isFresh(each))
  const covers = worded.some((each) => {
    const range = document.createRange()
    range.selectNodeContents(each)
    return [...range.getClientRects()].some((box) =>
      boxes.some((over) => Math.min(box.right, over.right) - Math.max(box.left, over.left) > 4 && Math.min(box.bottom, over.bottom) - Math.max(box.top, over.top) > 4)
    )
  })
  return {
    paths: fresh.map((each) => keys.thing(each).path),
    covers,
    words: fresh.map((each) => (each as HTMLElement).innerText ?? '').join(' ').replaceAll(/\s+/g, ' ').trim(),
    hrefs: fresh.flatMap((each) => [...(each instanceof HTMLAnchorElement ? [each] : []), ...each.querySelectorAll('a')]).map(({ href }) => href).filter(Boolean),
  }
}

/** Runs in the page's world. */
function areShown({ keys }: KeyTools, paths: readonly string[]): boolean {
  keys.rest()
  return paths.some((path) => {
    const element = keys.byPath(path)
    return element !== null && keys.isVisible(element)
  })
}

/** Runs in the page's world. */
function middleOf({ keys }: KeyTools, paths: readonly string[]): { x: number; y: number } | null {
  const [element] = paths.flatMap((path) => keys.byPath(path) ?? [])
  if (!element) return null
  const { left, top, right, bottom } = element.getBoundingClientRect()
  return { x: (Math.max(0, left) + Math.min(innerWidth, right)) / 2, y: (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2 }
}

/** Runs in the page's world. */
function pointOf({ keys }: KeyTools, path: string): { x: number; y: number } | null {
  const element = keys.byPath(path)
  if (!element) return null
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { left, top, width, height } = element.getBoundingClientRect()
  const [x, y] = [left + width / 2, top + height / 2]
  return x < 0 || y < 0 || x >= innerWidth || y >= innerHeight ? null : { x, y }
}

/** What sheets of the page show something else by, while the mouse is over it. Runs in the page's world. */
function hoverRules({ keys, walker: { elementsIn, roots } }: KeyTools) {
  const triggers = new Set<Element>()
  const read = (rules: CSSRuleList, root: Document | ShadowRoot) => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule && rule.selectorText.includes(':hover')) {
        // Only where a part of it is shown, not where it changes itself.
        if (!/display|visibility|opacity|clip|left|top|transform|height|width|translate|scale|content/.test(rule.style.cssText)) continue
        for (const selector of rule.selectorText.split(',')) {
          const [, before = '', after = ''] = /^(.*?):hover\b(.*)$/s.exec(selector.trim()) ?? []
          if (!/[\s>+~]/.test(after.trim() === '' ? '' : after)) continue
          try {
            for (const element of root.querySelectorAll(before.trim() === '' ? '*' : before.replaceAll(/::?(before|after)/g, ''))) triggers.add(element)
          } catch {
            // A selector that is cut within a bracket names nothing.
          }
        }
      }
      if ('cssRules' in rule) read(rule.cssRules as CSSRuleList, root)
    }
  }
  for (const root of roots()) {
    for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) {
      try {
        read(sheet.cssRules, root)
      } catch {
        // A sheet of another host tells nothing.
      }
    }
  }
  const area = innerWidth * innerHeight
  const order = elementsIn(document.body)
  return order.filter((each) => triggers.has(each) && keys.isVisible(each) && each.getBoundingClientRect().width * each.getBoundingClientRect().height < area * 0.4).slice(0, 40).map((each) =>
    keys.thing(each)
  )
}
