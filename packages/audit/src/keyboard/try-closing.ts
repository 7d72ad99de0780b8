import type { KeyPage } from './key-page.ts'
import type { KeyTools } from './key-tools.ts'
import type { Key } from './keys.ts'
import type { Pressed, Said } from './pressed.ts'
import { replayWith } from './try-work.ts'
import { foundAt, type Stop } from './walk.ts'

/** A part that has opened over the page. */
interface Opened {
  world: number
  path: string
  kind: 'dialog' | 'menu'
  isModal: boolean
  /** The browser itself keeps the keyboard in it. */
  isNative: boolean
  items: number
}

const mostTries = 14

export interface Closing {
  closing: Pressed['closing']
  /** Menus whose items no arrow goes through. */
  roles: Said<'arrows'>[]
}

/** Opens what opens, and sees where the keyboard goes, whether Escape closes it and whether the keyboard comes back. */
export async function tryClosing(page: KeyPage, stops: readonly Stop[], reacts: ReadonlySet<string>): Promise<Closing> {
  const closing: Said<'stays-open' | 'not-returned' | 'not-moved' | 'leaves-it'>[] = []
  const roles: Said<'arrows'>[] = []
  const kinds = new Map<string, number>()
  let tries = 0
  for (const stop of stops) {
    if (!(await mayOpen(page, stop, reacts))) continue
    const count = kinds.get(stop.kind) ?? 0
    if (count >= 2 || tries >= mostTries) continue
    kinds.set(stop.kind, count + 1)
    tries += 1
    await page.fresh()
    if (!(await page.focus(stop))) continue
    await page.read(stop.world, ({ keys }) => keys.markSeen(), null)
    await page.watch()
    await page.keys(['Enter'])
    await page.effect(stop)
    const opened = await openedIn(page, stop.world)
    if (!opened) continue
    page.isDirty = true
    const found = foundAt({ ...stop, replay: replayWith(stop, ['Enter']) })
    const isInside = await holdsKeyboard(page, opened)
    if (opened.kind === 'menu') {
      const moves = await goesThrough(page, opened)
      if (opened.items > 1) roles.push({ ...foundAt({ ...stop, replay: replayWith(stop, ['Enter', 'ArrowDown']) }), ...(!moves && { fault: 'arrows' as const, isDoubt: !page.isOnTime }) })
      // Where the keyboard never came into it there is nothing to come back from.
      if (!moves) continue
    } else if (opened.isModal && !isInside) {
      closing.push({ ...found, fault: 'not-moved' })
      continue
    } else if (opened.isModal && !opened.isNative) {
      const keys = await leavesIt(page, opened)
      if (keys) {
        closing.push({ ...foundAt({ ...stop, replay: replayWith(stop, ['Enter', ...keys]) }), fault: 'leaves-it' })
        continue
      }
    } else if (!opened.isModal && !isInside) continue
    await page.keys(['Escape'])
    const after = foundAt({ ...stop, replay: replayWith(stop, ['Enter', 'Escape']) })
    if (await isOpen(page, opened)) {
      if (opened.isModal || opened.kind === 'menu') closing.push({ ...after, fault: 'stays-open', ...(!page.isOnTime && { isDoubt: true }) })
      continue
    }
    const at = await page.at()
    const isLost = at === null || (at !== 'outside' && !at.isShown)
    closing.push({ ...after, ...(isLost && { fault: 'not-returned' as const }) })
  }
  return { closing, roles }
}

/** A button, or what says that something pops up from it. */
async function mayOpen(page: KeyPage, stop: Stop, reacts: ReadonlySet<string>): Promise<boolean> {
  if (stop.isFrame) return false
  const says = await page.read(stop.world, ({ keys }, path) => {
    const element = keys.byPath(path)
    return element
      ? {
        popup: element.getAttribute('aria-haspopup'),
        command: element.hasAttribute('popovertarget') || element.hasAttribute('commandfor'),
        inForm: (element as HTMLButtonElement).form !== null && (element as HTMLButtonElement).type === 'submit',
      }
      : null
  }, stop.path)
  if (!says || (says.inForm && says.popup === null)) return false
  if (/\b(sign out|log ?out|delete)\b|登出|刪除/i.test(stop.name) && !page.isLoopback) return false
  if (/combobox|textbox|searchbox/.test(stop.role)) return false
  const isButton = stop.tag === 'button' || stop.role === 'button' || stop.type === 'button'
  return (says.popup !== null && says.popup !== 'false') || says.command || (isButton && reacts.has(`${stop.world} ${stop.path}`)) || (stop.tag === 'a' && /#$|javascript:/.test(stop.href))
}

async function openedIn(page: KeyPage, world: number): Promise<Opened | undefined> {
  const opened = await page.read(world, ({ keys, walker: { elementsIn, parentOf } }: KeyTools): Omit<Opened, 'world'> | null => {
    const fresh = keys.newlySeen()
    const isFresh = (element: Element) => {
      for (let at: Element | null = element; at; at = parentOf(at)) if (fresh.includes(at)) return true
      return false
    }
    const all = elementsIn(document.body).filter((each) =>
      each.matches('dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"], [role="menu"]') && keys.isVisible(each) && (isFresh(each) || fresh.some((one) => each.contains(one)))
    )
    const [element] = all
    if (!element) return null
    const isNative = element.matches('dialog:modal')
    const kind = element.matches('[role="menu"]') ? 'menu' : 'dialog'
    return {
      path: keys.thing(element).path,
      kind,
      isModal: isNative || element.getAttribute('aria-modal') === 'true',
      isNative,
      items: elementsIn(element).filter((each) => each.matches('[role^="menuitem"]') && keys.isVisible(each)).length,
    }
  }, null)
  return opened ? { ...opened, world } : undefined
}

const isOpen = (page: KeyPage, { world, path }: Opened): Promise<boolean> =>
  page.read(world, ({ keys }, at) => {
    const element = keys.byPath(at)
    return element !== null && keys.isVisible(element)
  }, path)

const holdsKeyboard = (page: KeyPage, { world, path }: Opened): Promise<boolean> =>
  page.read(world, ({ keys, walker: { focused, parentOf } }, at) => {
    const holder = keys.byPath(at)
    const element = focused()
    const id = element?.getAttribute('aria-activedescendant')
    const active = id ? (element?.getRootNode() as Document).getElementById(id) : element
    for (let each: Element | null = active ?? null; each; each = parentOf(each)) if (each === holder) return true
    return false
  }, path)

/** Whether ArrowDown and ArrowUp go through the items of a menu that has opened. */
async function goesThrough(page: KeyPage, opened: Opened): Promise<boolean> {
  const seen = new Set<string>()
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'] as const) {
    if (await holdsKeyboard(page, opened)) seen.add(await activePath(page, opened.world))
    await page.keys([key], 120)
  }
  if (await holdsKeyboard(page, opened)) seen.add(await activePath(page, opened.world))
  return seen.size > 1 || (opened.items === 1 && seen.size === 1)
}

const activePath = (page: KeyPage, world: number): Promise<string> =>
  page.read(world, ({ keys, walker: { focused } }) => {
    const at = focused()
    const id = at?.getAttribute('aria-activedescendant')
    const active = id ? (at?.getRootNode() as Document).getElementById(id) : at
    return active ? keys.thing(active).path : ''
  }, null)

/** The keys by which the keyboard came behind a dialog that is still open. */
async function leavesIt(page: KeyPage, opened: Opened): Promise<Key[] | undefined> {
  const start = await activePath(page, opened.world)
  const keys: Key[] = []
  for (let count = 0; count < 12; count += 1) {
    await page.tab()
    keys.push('Tab')
    const at = await page.at()
    // Through the browser it goes on at the beginning of the page, behind the dialog.
    if (at === 'outside' || at === null) continue
    if (!(await holdsKeyboard(page, opened))) {
      // A frame inside the dialog has the keyboard in another document.
      if (at.world !== opened.world) continue
      return (await isOpen(page, opened)) ? keys : undefined
    }
    if (at.path === start) return undefined
  }
  return undefined
}
