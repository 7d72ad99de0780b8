import type { World } from '@clf/browser'
import type { KeyPage } from './key-page.ts'
import type { KeyTools, Thing } from './key-tools.ts'

/** Something that reacts to a mouse, as far as it can be known before the mouse is used. */
export interface Reacting extends Thing {
  world: number
  /** The browser works it by keys itself: a link, a button, a field. */
  isNative: boolean
  isTabbable: boolean
  /** Hears clicks, or says that it does by its role or by what scripts of a framework have hung on it; else only its cursor says it. */
  isCertain: boolean
  /** Hears a press rather than a click, which Enter does not make. */
  hears: readonly string[]
  /** Keys are heard by it or by what it stands in. */
  hearsKeys: boolean
  /** It comes when the mouse is over it that something is heard. */
  hearsHover: boolean
  /** Paths of what can have the keyboard inside it. */
  inside: readonly string[]
  /** A form would be sent, or something may be lost. */
  isRisky: boolean
  isInCaretGroup: boolean
  isAriaHidden: boolean
}

/** What is known of how a document hears. */
export interface Hearing {
  reacting: readonly Reacting[]
  /** Keys are heard at the document, its window or the page as a whole. */
  hearsKeysEverywhere: boolean
  hasStuck: boolean
}

const work = new Set(['click', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'])
const hover = new Set(['mouseenter', 'mouseover', 'pointerenter', 'pointerover'])
const keyTypes = new Set(['keydown', 'keyup', 'keypress'])

/** What reacts to a mouse in each document of the page. */
export async function readReacting(page: KeyPage): Promise<Hearing> {
  const heard = await Promise.all(page.worlds.map((world, index) => readIn(page, world, index)))
  return { reacting: heard.flatMap(({ reacting }) => reacting), hearsKeysEverywhere: heard.some(({ hearsKeysEverywhere }) => hearsKeysEverywhere), hasStuck: heard.some(({ hasStuck }) => hasStuck) }
}

async function readIn(page: KeyPage, world: World, index: number): Promise<Hearing> {
  const [listeners, hung] = await Promise.all([world.listeners(), world.foundByThePage(findHung)])
  const byNode = Map.groupBy(listeners.filter(({ node }) => node !== undefined), ({ node }) => node ?? 0)
  const everywhere = new Set(listeners.filter(({ node }) => node === undefined).map(({ type }) => type))
  const nodes = [...new Set([...byNode.keys(), ...hung])]
  const given = nodes.map((node) => {
    const own = byNode.get(node) ?? []
    return {
      work: own.filter(({ type }) => work.has(type)).map(({ type }) => type),
      hover: own.some(({ type }) => hover.has(type)),
      keys: own.some(({ type }) => keyTypes.has(type)),
      isHung: hung.includes(node),
      source: own.filter(({ type }) => work.has(type)).map(({ source }) => source).join(),
    }
  })
  const { found, isKeyedRoot, hasStuck } = await world.evaluateOn(nodes, readCandidates, { given, ofWindow: [...keyTypes].some((type) => everywhere.has(type)) })
  return { reacting: found.map((each) => page.placed(index, each)), hearsKeysEverywhere: isKeyedRoot, hasStuck }
}

/** Elements on which frameworks hang what is to happen at a click, which they hear at their root. Runs in the page's own world. */
function findHung(own: Document): Element[] {
  const found: Element[] = []
  const isHandler = (props: unknown) =>
    typeof props === 'object' && props !== null &&
    ['onClick', 'onMouseDown', 'onMouseUp', 'onPointerDown', 'onPointerUp', 'onDoubleClick'].some((name) => typeof (props as Record<string, unknown>)[name] === 'function')
  const walk = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      for (const key of Object.keys(element)) {
        const value = (element as unknown as Record<string, unknown>)[key]
        if ((/^__reactProps\$|^__reactEventHandlers\$/.test(key) && isHandler(value)) || (/^(\$\$|__)(click|mousedown|pointerdown|dblclick)$/.test(key) && value)) found.push(element)
      }
      if (element.shadowRoot) walk(element.shadowRoot)
    }
  }
  walk(own)
  const { jQuery } = (own.defaultView ?? {}) as { jQuery?: { _data?: (element: unknown, name: string) => Record<string, { selector?: string }[]> | undefined } }
  if (jQuery?._data) {
    for (const root of [own, own.body, ...own.querySelectorAll('*')]) {
      const events = jQuery._data(root, 'events') ?? {}
      for (const type of ['click', 'mousedown', 'dblclick']) {
        for (const { selector } of events[type] ?? []) {
          if (selector) {
            try {
              found.push(...(root === own ? own : root as Element).querySelectorAll(selector))
            } catch { /* a selector of jQuery's own */ }
          }
        }
      }
    }
  }
  return [...new Set(found)].slice(0, 1_000)
}

interface Given {
  work: string[]
  hover: boolean
  keys: boolean
  isHung: boolean
  source: string
}

/** Runs in the page's world, so everything it needs is inside it. */
function readCandidates(
  { keys, walker: { elementsIn, parentOf } }: KeyTools,
  elements: (Element | null)[],
  { given, ofWindow }: { given: Given[]; ofWindow: boolean },
): { found: Omit<Reacting, 'world'>[]; isKeyedRoot: boolean; hasStuck: boolean } {
  const hearing = new Map<Element, Given>()
  // The document and the roots of shadow trees are no elements, and hear what is pressed below them.
  const hearsKeys = ofWindow || given.some(({ keys: hears }, index) => hears && !elements[index])
  for (const [index, element] of elements.entries()) if (element && given[index]) hearing.set(element, given[index])
  const isRoot = (element: Element) => element === document.documentElement || element === document.body
  const native =
    'a[href], area[href], button, input:not([type="hidden"]), select, textarea, summary, audio[controls], video[controls], [contenteditable=""], [contenteditable="true"], option, iframe, object, embed'
  const roles = /^(button|link|checkbox|switch|radio|tab|menuitem|menuitemcheckbox|menuitemradio|option|slider|spinbutton|treeitem|gridcell|combobox|textbox|searchbox|scrollbar)$/
  const roleOf = (element: Element) => (element.getAttribute('role') ?? '').trim().split(/\s+/)[0] ?? ''
  const above = (element: Element): Element[] => {
    const all: Element[] = []
    for (let at = parentOf(element); at; at = parentOf(at)) all.push(at)
    return all
  }
  const area = innerWidth * innerHeight
  const isDisabled = (element: Element) =>
    (element as HTMLButtonElement).disabled || element.matches(':disabled') || [element, ...above(element)].some((each) => each.getAttribute('aria-disabled') === 'true' || each.hasAttribute('inert'))
  const isWithin = (inner: Element | null, outer: Element): boolean => {
    for (let at = inner; at; at = parentOf(at)) if (at === outer) return true
    return false
  }
  const all = elementsIn(document.body)
  const order = new Map(all.map((element, index) => [element, index]))
  const tabbable = all.filter((element) => (element as HTMLElement).tabIndex >= 0 && keys.isTabbable(element))
  const isInPage = (element: Element) => {
    const dialog = document.querySelector('dialog:modal')
    return !dialog || isWithin(element, dialog)
  }
  const found: Omit<Reacting, 'world'>[] = []
  const taken = new Set<Element>()
  for (const element of all) {
    if (isRoot(element)) continue
    const heard = hearing.get(element)
    const isNative = element.matches(native)
    const role = roleOf(element)
    const parent = parentOf(element)
    const style = getComputedStyle(element)
    const isPointed = style.cursor === 'pointer' && (!parent || getComputedStyle(parent).cursor !== 'pointer')
    const isWorked = (heard?.work.length ?? 0) > 0 || heard?.isHung === true
    const isReacting = isNative || isWorked || isPointed || roles.test(role) || heard?.hover === true
    if (!isReacting || element.matches('label, option, optgroup, html, body, main, form, video, audio') || element.matches('iframe, object, embed')) continue
    if (!keys.isVisible(element) || isDisabled(element) || !isInPage(element)) continue
    const around = above(element)
    if (around.some((each) => each.matches('label')) && !isNative && !heard) continue
    if (around.some((each) => each.matches('a[href], button, summary, select'))) continue
    // Inside something that reacts and is worked by keys, a part of it needs none of its own.
    if (!isNative && !isWorked && around.some((each) => taken.has(each))) continue
    const box = element.getBoundingClientRect()
    if (!isNative && box.width * box.height > area * 0.5) continue
    const inside = tabbable.filter((each) => each !== element && isWithin(each, element))
    if (!isNative && inside.length > 8) continue
    const hears = heard?.work ?? []
    const onlyHover = !isNative && !isWorked && !isPointed && !roles.test(role)
    taken.add(element)
    const form = (element as HTMLButtonElement).form ?? element.closest('form')
    const isSubmit = element.matches('button:not([type]), button[type="submit"], input[type="submit"], input[type="image"]') && form !== null
    const says = `${element.textContent ?? ''} ${element.getAttribute('aria-label') ?? ''} ${(element as HTMLInputElement).value ?? ''}`
    found.push({
      ...keys.thing(element),
      order: order.get(element) ?? 0,
      kind: `${keys.thing(element).kind} ${heard?.source ?? ''}`,
      isNative,
      isTabbable: keys.isTabbable(element),
      isCertain: !onlyHover && (isWorked || roles.test(role) || isNative),
      hears,
      hearsKeys: hearsKeys || heard?.keys === true || heard?.isHung === true || around.some((each) => hearing.get(each)?.keys === true),
      hearsHover: heard?.hover === true,
      inside: inside.map((each) => keys.thing(each).path),
      isRisky: isSubmit || (form !== null && /\b(submit|send|pay|buy|delete|remove|sign out|log ?out)\b|提交|發送|付款|刪除|登出/i.test(says)) ||
        /\b(sign out|log ?out|delete)\b|登出|刪除/i.test(says),
      isInCaretGroup: [...(element.parentElement?.children ?? [])].some((each) => each !== element && each.matches('input, textarea, [contenteditable]')),
      isAriaHidden: [element, ...around].some((each) => each.getAttribute('aria-hidden') === 'true'),
    })
  }
  const isKeyedRoot = hearsKeys || [...hearing].some(([element, { keys: hears }]) => hears && isRoot(element))
  return { found, isKeyedRoot, hasStuck: all.some((element) => /fixed|sticky/.test(getComputedStyle(element).position) && keys.isVisible(element)) }
}
