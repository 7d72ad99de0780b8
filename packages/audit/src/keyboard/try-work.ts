import type { Effect, KeyPage } from './key-page.ts'
import type { KeyTools } from './key-tools.ts'
import { replayOf, type Key } from './keys.ts'
import type { Pressed, Said } from './pressed.ts'
import type { Reacting } from './reacting.ts'
import { foundAt, spotKey, type Stop } from './walk.ts'

/** So many of one kind are tried, and so many kinds. */
const mostOfAKind = 2
const mostTries = 28

/** Roles that are worked by other keys than Enter and Space, or whose items are come to by arrows. */
const byOtherKeys = /^(slider|spinbutton|combobox|textbox|searchbox|scrollbar|option|tab|radio|treeitem|menuitem)$/

export interface Worked {
  work: Pressed['work']
  /** Of roles that are worked by more than one key, those that work with a part of them. */
  roles: Pressed['roles']
}

/** Whether anything that a person would notice has happened. */
export const isDone = (effect: Effect): boolean => effect.strong.length > 0 || effect.leaves.length > 0 || effect.opens.length > 0 || effect.asks.length > 0

/** Whether keys do what the mouse does: element by element. */
export async function tryWork(page: KeyPage, reacting: readonly Reacting[], stops: readonly Stop[], byArrow: ReadonlySet<string>): Promise<Worked> {
  const work: Said<'not-reached' | 'not-worked'>[] = []
  const roles: Said<'space' | 'enter'>[] = []
  const stopAt = new Map(stops.map((stop) => [spotKey(stop), stop]))
  const kinds = new Map<string, { count: number; verdict: Verdict }>()
  let tries = 0
  for (const each of reacting) {
    if (each.hears.length === 0 && each.hearsHover && !each.isNative && !each.isCertain) continue
    const stop = stopAt.get(spotKey(each))
    const isReached = stop !== undefined || (each.isTabbable && stops.length > 0 && !isWalkComplete(stops)) || byArrow.has(spotKey(each))
    const found = { ...foundAt({ ...each, replay: stop?.replay ?? '' }) }
    if (each.isNative && (isReached || each.isTabbable)) {
      work.push(found)
      continue
    }
    if (byArrow.has(spotKey(each))) {
      work.push(found)
      continue
    }
    const kind = kinds.get(`${isReached} ${each.kind}`)
    let verdict: Verdict = kind?.verdict ?? 'right'
    if ((kind?.count ?? 0) < mostOfAKind && tries < mostTries) {
      tries += 1
      verdict = isReached ? await whenReached(page, each, stop, stops, roles) : await whenUnreached(page, each, stops)
      kinds.set(`${isReached} ${each.kind}`, { count: (kind?.count ?? 0) + 1, verdict })
    } else if (!kind) continue
    if (verdict === 'right') work.push(found)
    else if (verdict !== 'nothing') work.push({ ...found, fault: verdict === 'doubt' ? (isReached ? 'not-worked' : 'not-reached') : verdict, ...(verdict === 'doubt' && { isDoubt: true }) })
  }
  return { work, roles }
}

type Verdict = 'right' | 'nothing' | 'doubt' | 'not-reached' | 'not-worked'

const isWalkComplete = (stops: readonly Stop[]): boolean => stops.length < 150

/** Something that Tab comes to and the browser does not work by itself. */
async function whenReached(page: KeyPage, each: Reacting, stop: Stop | undefined, stops: readonly Stop[], roles: Said<'space' | 'enter'>[]): Promise<Verdict> {
  if (byOtherKeys.test(each.role) || (each.isRisky && !page.isLoopback)) return 'right'
  if (each.hearsKeys) {
    const keys: Key[] = each.role === 'checkbox' || each.role === 'switch' ? ['Space', 'Enter'] : ['Enter', 'Space']
    const works: Key[] = []
    for (const key of keys) {
      await page.fresh()
      const effect = await page.press(each, [key])
      if (effect && isDone(effect)) works.push(key)
      if (works.length > 0 && each.role !== 'button' && each.role !== 'checkbox' && each.role !== 'switch') return 'right'
    }
    const found = foundAt({ ...each, replay: `${stop?.replay ?? ''}, ${works.includes('Enter') ? 'Space' : 'Enter'}` })
    if (works.length === 2) return 'right'
    if (works.length === 1) {
      const isAsked = each.role === 'button' || works[0] === 'Enter'
      if (isAsked) roles.push({ ...found, fault: works[0] === 'Enter' ? 'space' : 'enter' })
      return 'right'
    }
  }
  const effect = await byMouse(page, each)
  if (!effect || !isDone(effect)) return 'nothing'
  if (!page.isOnTime) return 'doubt'
  return (await isDoneElsewhere(page, each, effect, stops)) ? 'right' : 'not-worked'
}

/** Something that Tab does not come to. */
async function whenUnreached(page: KeyPage, each: Reacting, stops: readonly Stop[]): Promise<Verdict> {
  if (each.isAriaHidden || (each.isRisky && !page.isLoopback)) return 'nothing'
  const same = each.href !== '' && stops.some(({ href }) => href === each.href)
  if (same) return 'right'
  if (each.href !== '' && each.isNative) return each.isTabbable ? 'right' : 'not-reached'
  const effect = await byMouse(page, each)
  if (!effect || !isDone(effect)) return isFocusMoved(effect, stops) ? 'right' : 'nothing'
  if (await isDoneElsewhere(page, each, effect, stops)) return 'right'
  if (!page.isOnTime || (each.isNative && each.isInCaretGroup)) return 'doubt'
  return 'not-reached'
}

const isFocusMoved = (effect: Effect | undefined, stops: readonly Stop[]): boolean => effect?.hasMoved === true && stops.some((stop) => spotKey(stop) === effect.focus)

/** What comes of the mouse; nothing where no point of it can be pressed. */
async function byMouse(page: KeyPage, each: Reacting): Promise<Effect | undefined> {
  await page.fresh()
  const point = await page.read(each.world, pointIn, { path: each.path, inside: each.inside })
  if (!point) return undefined
  await page.mouseTo({ world: each.world, ...point })
  await page.pass(300)
  await page.watch()
  const isTwice = each.hears.includes('dblclick') && !each.hears.includes('click')
  await page.click({ world: each.world, ...point }, isTwice ? 2 : 1)
  const effect = await page.effect(each)
  await page.mouseTo({ world: 0, x: 1, y: 1 })
  return effect
}

/** Whether something that keys reach does the same: what is inside it, what stands beside it, a link to the same place. */
async function isDoneElsewhere(page: KeyPage, each: Reacting, effect: Effect, stops: readonly Stop[]): Promise<boolean> {
  const leads = [...effect.leaves, ...effect.opens]
  if (leads.length > 0 && leads.every((address) => stops.some(({ href }) => href === address))) return true
  if (effect.strong.length === 0 && isFocusMoved(effect, stops)) return true
  const inside = new Set(each.inside)
  const parent = each.path.split('/').slice(0, -1).join('/')
  const near = stops.filter((stop) =>
    stop.world === each.world && spotKey(stop) !== spotKey(each) && (inside.has(stop.path) || (stop.path.startsWith(`${parent}/`) && !each.path.startsWith(`${stop.path}/`))) && !stop.isFrame
  )
  const wanted = new Set(effect.strong.map(subjectOf))
  for (const stop of near.slice(0, 3)) {
    if (stop.type === 'submit' && !page.isLoopback) continue
    await page.fresh()
    const key: Key = stop.type === 'checkbox' || stop.type === 'radio' ? 'Space' : 'Enter'
    const other = await page.press(stop, [key])
    if (!other) continue
    const done = new Set(other.strong.map(subjectOf))
    if ([...wanted].some((subject) => done.has(subject)) && [...wanted].filter((subject) => !done.has(subject)).length <= wanted.size / 2) return true
    if (leads.length > 0 && leads.every((address) => [...other.leaves, ...other.opens].includes(address))) return true
  }
  return false
}

/** Of a line that says what has changed: what, without how it stands now. */
const subjectOf = (line: string): string => line.replace(/=.*$/s, '')

export const replayWith = (stop: Stop, keys: readonly Key[]): string => [stop.replay, replayOf(keys)].filter(Boolean).join(', ')

/** A point of an element that nothing else lies over, once it has come into the window. Runs in the page's world. */
function pointIn({ keys, walker: { parentOf } }: KeyTools, { path, inside }: { path: string; inside: readonly string[] }): { x: number; y: number } | null {
  const element = keys.byPath(path)
  if (!element) return null
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
  const box = element.getBoundingClientRect()
  const isWithin = (inner: Element | null, outer: Element): boolean => {
    for (let at = inner; at; at = parentOf(at)) if (at === outer) return true
    return false
  }
  const others = inside.map((each) => keys.byPath(each)).filter((each) => each !== null)
  for (const [across, down] of [[0.5, 0.5], [0.25, 0.5], [0.75, 0.5], [0.1, 0.2], [0.9, 0.8], [0.02, 0.5], [0.98, 0.5]] as const) {
    const [x, y] = [box.left + box.width * across, box.top + box.height * down]
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue
    let top = document.elementFromPoint(x, y)
    for (let inner = top?.shadowRoot?.elementFromPoint(x, y); inner && inner !== top; inner = inner.shadowRoot?.elementFromPoint(x, y)) top = inner
    if (top && isWithin(top, element) && !others.some((each) => isWithin(top, each))) return { x, y }
  }
  return null
}
