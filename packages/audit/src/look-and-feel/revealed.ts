import type { Sight, SightControl } from '../sight/sight.ts'
import { isOffered, isOpener } from './offered.ts'
import type { WholePage } from './rule-kinds.ts'
import type { UsedTools } from './used-page.ts'

/** Most controls that are pressed to see what they open. */
const mostPressed = 4

const asked = new WeakMap<Sight, Promise<ReadonlySet<number> | undefined>>()

/**
 * Which controls a person comes to: those that are seen, and those that are seen once a menu or a closed part of head or navigation
 * was opened. The menus are opened to know.
 */
export async function offeredIn(page: Pick<WholePage, 'use'>, sight: Sight): Promise<(control: SightControl) => boolean> {
  const openers = sight.controls.filter((control) => isOpener(sight, control)).slice(0, mostPressed)
  const closed = sight.controls.filter((control) => !control.seen.isSeen && isOffered(sight, control) && !control.pointer.includes(' ||| '))
  if (openers.length === 0 || closed.length === 0) return ({ seen }) => seen.isSeen
  const revealed = asked.get(sight) ?? reveal(page, sight, openers, closed)
  asked.set(sight, revealed)
  const orders = await revealed
  // A page that could not be used anew is taken at its word.
  return (control) => control.seen.isSeen || (orders ? orders.has(control.order) : isOffered(sight, control))
}

async function reveal(page: Pick<WholePage, 'use'>, sight: Sight, openers: readonly SightControl[], closed: readonly SightControl[]): Promise<ReadonlySet<number> | undefined> {
  const pointers = closed.map(({ pointer }) => pointer)
  const shown = await page.use(async (open) => {
    const found: number[] = []
    for (const { pointer } of openers) if (await open.press(pointer)) found.push(...(await open.read(readShown, pointers)))
    return found
  }, sight.state)
  return shown && new Set(shown.flatMap((index) => closed[index]?.order ?? []))
}

/** Indexes of the pointers at which something is drawn. Runs in the page's world, so everything it needs is inside it. */
function readShown({ elementAt }: UsedTools, pointers: readonly string[]): number[] {
  return pointers.flatMap((pointer, index) => {
    const element = elementAt(pointer)
    const box = element?.getBoundingClientRect()
    return element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && box && box.width > 1 && box.height > 1 ? [index] : []
  })
}
