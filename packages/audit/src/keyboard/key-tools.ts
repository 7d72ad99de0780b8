import type { Tools, World } from '@clf/browser'
import type { Place } from '@clf/rules'
import { addPlaceOf, type PlaceOf } from '../snapshot/place.ts'

/** What stands in a page and has to do with mouse or keyboard, as it is when it is met. */
export interface Thing extends Place {
  /** Of the element in its document, as long as that is open. */
  id: number
  /** From the document to the element, through shadow roots, by the number of each child: the same when the page is opened anew. */
  path: string
  /** What it is called, by its label or its words, at most 60 characters; its tag where it has none. */
  name: string
  tag: string
  role: string
  type: string
  href: string
  tabIndex: number
  /** Pixels of the window. */
  box: { x: number; y: number; width: number; height: number }
  /** It comes after what has a smaller one. */
  order: number
  /** What is made alike: tag, classes, role, and the same of what it stands in. */
  kind: string
}

/** What has the keyboard. */
export interface Held extends Thing {
  /** A part of it is painted in the window, as far as style and place tell. */
  isShown: boolean
  /** The element that lies over all of it and stays when the page is scrolled; empty where there is none. */
  coveredBy: string
  /** It has a frame's document in it, which may have the keyboard. */
  isFrame: boolean
  /** A field of words, whose caret is seen. */
  hasCaret: boolean
  isInFlow: boolean
  /** Pixels below the beginning of its document. */
  top: number
  parent: string
}

/** What style tells of a place that has the keyboard and of the same when it has not. */
export type Shown = 'seen' | 'faint' | 'same'

/** What has changed since `watch`, told as lines, each of which names what changed and how it stands now. */
export interface Changes {
  /** Changes that a person may notice, or a screen reader tells. */
  strong: readonly string[]
  /** Changes of a class or style on what was pressed or on the page as a whole, which may be the mark of the press itself. */
  weak: readonly string[]
  /** Path of what has the keyboard now. */
  focus: string
  hasMoved: boolean
  /** Where the page wanted to go, and was not let. */
  leaves: readonly string[]
  /** What had the keyboard since, in its order, by id. */
  focused: readonly number[]
}

/** What functions that work in a document by keys are given. */
export interface KeyTools extends Tools {
  placeOf: PlaceOf
  keys: Keys
}

/** What one more Tab has led to. */
export interface Step {
  held: Held | null
  isOutside: boolean
  shown: Shown | null
  leaves: readonly string[]
  /** What had the keyboard last, where nothing has it now or the page wanted to leave. */
  through: Thing | null
}

interface Keys {
  idOf: (element: Element) => number
  byId: (id: number) => Element | null
  byPath: (path: string) => Element | null
  thing: (element: Element) => Thing
  held: () => Held | null
  isOutside: () => boolean
  /** Remembers how `element` and what is around it look. */
  rememberLook: (element: Element) => void
  /** How the remembered look differs from the present one. */
  compareLook: (element: Element) => Shown
  isVisible: (element: Element) => boolean
  /** What has come of one more Tab: compares how the element of `last` looks now, and remembers how what has the keyboard now looks. */
  step: (last: number) => Step
  /** Begins to note what changes. */
  watch: () => void
  changes: (acted: number) => Changes
  /** Ends animations that end. */
  rest: () => void
  /** The topmost elements that are seen and were not when `markSeen` was called. */
  markSeen: () => void
  newlySeen: () => Element[]
  newlyHidden: () => number
  /** Elements that the keyboard can come to by Tab, as far as markup tells. */
  isTabbable: (element: Element) => boolean
  elements: () => Element[]
}

/** Puts the tools into a world. */
export async function addKeyTools(world: World): Promise<void> {
  await addPlaceOf(world)
  await world.add('keys', `(${createKeys.toString()})(this.walker, this.placeOf)`)
}

/** Runs inside the page, so everything it needs is inside it. */
function createKeys({ elementsIn, parentOf, focused, roots }: Tools['walker'], placeOf: PlaceOf): Keys {
  const ids = new WeakMap<Element, number>()
  const known: Element[] = []
  const idOf = (element: Element): number => {
    const id = ids.get(element)
    if (id !== undefined) return id
    ids.set(element, known.length)
    known.push(element)
    return known.length - 1
  }

  const pathOf = (element: Element): string => {
    const steps: string[] = []
    for (let at: Element = element;;) {
      const parent: Node | null = at.parentNode
      if (!(parent instanceof Element || parent instanceof Document || parent instanceof ShadowRoot)) return 'gone'
      steps.unshift(String([...parent.children].indexOf(at)))
      if (parent instanceof Document) return steps.join('/')
      if (parent instanceof ShadowRoot) steps.unshift('>')
      at = parent instanceof ShadowRoot ? parent.host : parent
    }
  }
  const byPath = (path: string): Element | null => {
    let element: Element | null = null
    let children = document.children
    for (const step of path.split('/')) {
      if (step === '>') {
        const root: ShadowRoot | null | undefined = element?.shadowRoot
        if (!root) return null
        children = root.children
      } else {
        element = children[Number(step)] ?? null
        if (!element) return null
        children = element.children
      }
    }
    return element
  }

  const wordsOf = (element: Element): string => {
    const byIds = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean)
    const root = element.getRootNode() as Document | ShadowRoot
    const labelled = byIds.map((id) => root.getElementById(id)?.textContent ?? '').join(' ')
    const label = element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement
      ? [...(element.labels ?? [])].map((each) => each.textContent).join(' ')
      : ''
    const image = element.querySelector('img[alt], svg title')
    const own = element instanceof HTMLElement && !(element instanceof HTMLSelectElement) ? element.innerText : element.textContent
    const all = [
      labelled,
      element.getAttribute('aria-label'),
      label,
      element instanceof HTMLInputElement && /button|submit|reset/.test(element.type) ? element.value : '',
      own,
      image?.getAttribute('alt'),
      image?.textContent,
      element.getAttribute('title'),
      element.getAttribute('placeholder'),
    ]
    const name = all.map((each) => (each ?? '').replaceAll(/\s+/g, ' ').trim()).find((each) => each !== '') ?? ''
    return name.slice(0, 60) || `<${element.localName}>`
  }

  const classesOf = (element: Element) => [...element.classList].toSorted().join('.')
  const kindOf = (element: Element) => {
    const parent = parentOf(element)
    return [element.localName, classesOf(element), element.getAttribute('role'), element.getAttribute('type'), parent?.localName, parent ? classesOf(parent) : ''].join(' ')
  }

  const boxOf = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return { x, y, width, height }
  }

  const thing = (element: Element): Thing => ({
    ...placeOf(element),
    id: idOf(element),
    path: pathOf(element),
    name: wordsOf(element),
    tag: element.localName,
    role: (element.getAttribute('role') ?? '').trim().split(/\s+/)[0] ?? '',
    type: element instanceof HTMLInputElement || element instanceof HTMLButtonElement ? element.type : '',
    href: element instanceof HTMLAnchorElement || element instanceof HTMLAreaElement ? element.href : '',
    tabIndex: (element as HTMLElement).tabIndex,
    box: boxOf(element),
    order: 0,
    kind: kindOf(element),
  })

  const isVisible = (element: Element): boolean => {
    if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return false
    const { width, height } = element.getBoundingClientRect()
    return width >= 1 && height >= 1
  }

  /** Nothing around it takes it away: opacity, a clip of no size, a place where no scrolling leads. */
  const isPainted = (element: Element): boolean => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false
    let { left, top, right, bottom } = element.getBoundingClientRect()
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const { overflowX, overflowY, clipPath, clip, position } = getComputedStyle(at)
      if (/inset\((50|100)%/.test(clipPath) || (clip !== 'auto' && /absolute|fixed/.test(position) && /rect\((0|1)px,? (0|1)px,? (0|1)px,? (0|1)px\)/.test(clip))) return false
      if (at !== element && at !== document.body && at !== document.documentElement && (overflowX !== 'visible' || overflowY !== 'visible')) {
        const box = at.getBoundingClientRect()
        left = Math.max(left, box.left)
        right = Math.min(right, box.right)
        top = Math.max(top, box.top)
        bottom = Math.min(bottom, box.bottom)
      }
    }
    const page = document.documentElement
    return right - left > 1 && bottom - top > 1 && right > 0 && bottom + scrollY > 0 && left + scrollX < Math.max(page.scrollWidth, innerWidth) && (right > 0 || scrollX > 0)
  }

  const isFixed = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = parentOf(at)) if (/fixed|sticky/.test(getComputedStyle(at).position)) return true
    return false
  }
  const topAt = (x: number, y: number): Element | null => {
    let top = document.elementFromPoint(x, y)
    for (let inner = top?.shadowRoot?.elementFromPoint(x, y); inner && inner !== top; inner = inner.shadowRoot?.elementFromPoint(x, y)) top = inner
    return top
  }
  const isWithin = (inner: Element | null, outer: Element): boolean => {
    for (let at = inner; at; at = parentOf(at)) if (at === outer) return true
    return false
  }
  /** What lies over every point of it that is in the window, and stays where it is when the page is scrolled. */
  const coverOf = (element: Element): string => {
    const rects = [...element.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
    const covers = new Set<Element>()
    let points = 0
    for (const { left, top, width, height } of rects) {
      for (const across of [0.05, 0.25, 0.5, 0.75, 0.95]) {
        for (const down of [0.1, 0.5, 0.9]) {
          const [x, y] = [left + width * across, top + height * down]
          if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue
          points += 1
          const hit = topAt(x, y)
          if (!hit || isWithin(hit, element) || isWithin(element, hit)) return ''
          covers.add(hit)
        }
      }
    }
    if (points < 3) return ''
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
    const over = [...covers]
    const isOther = (each: Element) => isFixed(each) && !labels.some((label) => isWithin(each, label)) && !isWithin(element, parentOf(each) === document.body ? each : (stuckOf(each) ?? each))
    return over.length > 0 && over.every(isOther) ? placeOf(stuckOf(over[0] as Element) ?? (over[0] as Element)).pointer : ''
  }
  const stuckOf = (element: Element): Element | null => {
    for (let at: Element | null = element; at; at = parentOf(at)) if (/fixed|sticky/.test(getComputedStyle(at).position)) return at
    return null
  }

  const caretTypes = /^(text|search|email|tel|url|password|number|date|time|datetime-local|month|week)$/
  const hasCaret = (element: Element): boolean => {
    if (getComputedStyle(element).caretColor === 'rgba(0, 0, 0, 0)') return false
    return element instanceof HTMLTextAreaElement
      ? !element.disabled
      : element instanceof HTMLInputElement
      ? caretTypes.test(element.type) && !element.readOnly
      : (element as HTMLElement).isContentEditable
  }

  const held = (): Held | null => {
    const element = focused()
    if (!element) return null
    const caught = element.localName === 'iframe' || element.localName === 'frame' || element.localName === 'object' || element.localName === 'embed'
    const box = element.getBoundingClientRect()
    if (box.bottom < 1 || box.top > innerHeight - 1) element.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { position } = getComputedStyle(element)
    return {
      ...thing(element),
      isShown: isPainted(element) || labelShows(element),
      coveredBy: caught ? '' : coverOf(element),
      isFrame: caught,
      hasCaret: hasCaret(element),
      top: element.getBoundingClientRect().y + scrollY,
      isInFlow: !isFixed(element) && position !== 'absolute',
      parent: pathOf(parentOf(element) ?? element),
    }
  }

  /** A choice that is drawn by its label, or a host that draws what is in its slot. */
  const labelShows = (element: Element): boolean => {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
    const beside = element instanceof HTMLInputElement && element.nextElementSibling ? [element.nextElementSibling] : []
    const inside = getComputedStyle(element).display === 'contents' || element.localName === 'area' ? [...element.children] : []
    return [...labels, ...beside, ...inside].some(isPainted) || element.localName === 'area'
  }

  // ----- how it looks -----

  const properties = [
    'outlineStyle',
    'outlineWidth',
    'outlineColor',
    'outlineOffset',
    'boxShadow',
    'backgroundColor',
    'backgroundImage',
    'backgroundPosition',
    'backgroundSize',
    'color',
    'borderTopStyle',
    'borderTopWidth',
    'borderTopColor',
    'borderRightStyle',
    'borderRightWidth',
    'borderRightColor',
    'borderBottomStyle',
    'borderBottomWidth',
    'borderBottomColor',
    'borderLeftStyle',
    'borderLeftWidth',
    'borderLeftColor',
    'textDecorationLine',
    'textDecorationStyle',
    'textDecorationColor',
    'textDecorationThickness',
    'textShadow',
    'opacity',
    'visibility',
    'display',
    'transform',
    'translate',
    'scale',
    'rotate',
    'filter',
    'fontWeight',
    'fontStyle',
    'fontSize',
    'letterSpacing',
    'width',
    'height',
    'top',
    'left',
    'right',
    'bottom',
    'clipPath',
    'clip',
    'fill',
    'stroke',
    'strokeWidth',
    'zIndex',
  ] as const
  type Style = Record<string, string>
  const styleOf = (element: Element, pseudo?: string): Style => {
    const style = getComputedStyle(element, pseudo)
    if (pseudo && style.content === 'none') return {}
    return { ...Object.fromEntries(properties.map((name) => [name, style[name] as string])), ...(pseudo ? { content: style.content } : {}) }
  }
  const looks = new Map<Element, Map<string, Style>>()
  const around = (element: Element): Element[] => {
    const inside = elementsIn(element).slice(0, 24)
    const parents: Element[] = []
    for (let at = parentOf(element); at && parents.length < 4 && at !== document.body && at !== document.documentElement; at = parentOf(at)) parents.push(at)
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])].flatMap((label) => [label, ...label.querySelectorAll('*')]) : []
    const beside = [...(element.parentElement?.children ?? [])].filter((each) => each !== element).slice(0, 8)
    const active = (element.getAttribute('aria-activedescendant') && (element.getRootNode() as Document).getElementById(element.getAttribute('aria-activedescendant') ?? '')) || null
    return [...new Set([element, ...inside, ...parents, ...labels.slice(0, 12), ...beside, ...(active ? [active] : [])])]
  }
  const lookOf = (element: Element): Map<string, Style> =>
    new Map(around(element).flatMap((each) => ['', '::before', '::after'].map((pseudo): [string, Style] => [`${idOf(each)}${pseudo}`, styleOf(each, pseudo || undefined)])))

  type Colour = [number, number, number, number]
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const colours = new Map<string, Colour>()
  const colourOf = (written: string): Colour => {
    const known = colours.get(written)
    if (known) return known
    const plain = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(written)
    let colour: Colour = [0, 0, 0, 1]
    if (plain) colour = [Number(plain[1]), Number(plain[2]), Number(plain[3]), Number(plain[4] ?? 1)]
    else if (canvas) {
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = written
      canvas.fillRect(0, 0, 1, 1)
      const [r = 0, g = 0, b = 0, a = 255] = canvas.getImageData(0, 0, 1, 1).data
      colour = [r, g, b, a / 255]
    }
    colours.set(written, colour)
    return colour
  }
  const over = ([r, g, b, a]: Colour, [R, G, B]: Colour): Colour => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1]
  const light = ([r, g, b]: Colour): number => {
    const one = (each: number) => (each / 255 <= 0.03928 ? each / 255 / 12.92 : ((each / 255 + 0.055) / 1.055) ** 2.4)
    return 0.2126 * one(r) + 0.7152 * one(g) + 0.0722 * one(b)
  }
  const contrast = (a: Colour, b: Colour): number => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05)
  /** What is behind `element`, itself left out; null where a picture is. */
  const ground = (element: Element, withOwn = false): Colour | null => {
    const layers: Colour[] = []
    for (let at: Element | null = withOwn ? element : parentOf(element); at; at = parentOf(at)) {
      const { backgroundColor, backgroundImage } = getComputedStyle(at)
      if (backgroundImage !== 'none') return null
      const colour = colourOf(backgroundColor)
      if (colour[3] > 0) layers.push(colour)
      if (colour[3] === 1) break
    }
    const dark = matchMedia('(prefers-color-scheme: dark)').matches && /dark/.test(getComputedStyle(document.documentElement).colorScheme)
    return layers.reduceRight((below, layer) => over(layer, below), (dark ? [18, 18, 18, 1] : [255, 255, 255, 1]) as Colour)
  }

  const rememberLook = (element: Element): void => {
    looks.set(element, lookOf(element))
    grounds.set(element, { behind: ground(element), own: ground(element, true) })
  }
  const grounds = new Map<Element, { behind: Colour | null; own: Colour | null }>()

  /** How well a change of one element is seen: 2 seen, 1 faint or not to be told from style, 0 not at all. */
  const weigh = (element: Element, held_: Style, free: Style, behind: Colour | null): number => {
    const isSeenOn = (written: string) => {
      const colour = colourOf(written)
      if (colour[3] < 0.08) return 0
      if (!behind) return 1
      const ratio = contrast(over(colour, behind), behind)
      return ratio >= 1.3 ? 2 : ratio > 1.03 ? 1 : 0
    }
    const isOther = (a = '', b = '', on: Colour | null = behind) => {
      if (a === b) return 0
      if (!on) return 1
      const ratio = contrast(over(colourOf(a), on), over(colourOf(b), on))
      return ratio >= 1.25 ? 2 : ratio > 1.02 ? 1 : 0
    }
    let best = 0
    const say = (weight: number) => {
      best = Math.max(best, weight)
    }
    const changed = (name: string) => held_[name] !== free[name]
    const drawnOutline = (style: Style) => style['outlineStyle'] && style['outlineStyle'] !== 'none' && Number.parseFloat(style['outlineWidth'] ?? '0') > 0
    if (['outlineStyle', 'outlineWidth', 'outlineColor', 'outlineOffset'].some(changed)) {
      if (drawnOutline(held_)) {
        const here = held_['outlineStyle'] === 'auto' ? 2 : isSeenOn(held_['outlineColor'] ?? '')
        const inward = Number.parseFloat(held_['outlineOffset'] ?? '0') < 0
        say(here === 0 && inward ? isOther(held_['outlineColor'], held_['backgroundColor']) : here)
      } else if (drawnOutline(free)) say(isSeenOn(free['outlineColor'] ?? ''))
    }
    for (const name of ['boxShadow', 'textShadow']) {
      if (!changed(name)) continue
      for (const written of [held_[name], free[name]]) {
        if (!written || written === 'none') continue
        for (const [all, colour = ''] of written.matchAll(/((?:rgba?|color|oklch|oklab|lab|lch|hsla?)\([^)]*\))[^,]*/g)) {
          const sizes = [...all.slice(colour.length).matchAll(/(-?[\d.]+)px/g)].map(([, size]) => Number(size))
          if (sizes.some((size) => size !== 0)) say(isSeenOn(colour))
        }
      }
    }
    if (changed('backgroundColor')) say(isOther(held_['backgroundColor'], free['backgroundColor']))
    for (const side of ['Top', 'Right', 'Bottom', 'Left']) {
      const drawn = (style: Style) => style[`border${side}Style`] !== 'none' && Number.parseFloat(style[`border${side}Width`] ?? '0') > 0
      if ((changed(`border${side}Style`) || changed(`border${side}Width`)) && (drawn(held_) || drawn(free))) say(isSeenOn((drawn(held_) ? held_ : free)[`border${side}Color`] ?? ''))
      else if (changed(`border${side}Color`) && drawn(held_)) say(isOther(held_[`border${side}Color`], free[`border${side}Color`]))
    }
    const hasWords = (element.textContent ?? '').trim() !== ''
    if (hasWords && changed('color')) say(isOther(held_['color'], free['color']))
    if (hasWords && ['textDecorationLine', 'textDecorationStyle', 'textDecorationThickness'].some(changed)) say(2)
    if (hasWords && changed('textDecorationColor') && held_['textDecorationLine'] !== 'none') say(isOther(held_['textDecorationColor'], free['textDecorationColor']))
    if (hasWords && ['fontWeight', 'fontStyle', 'fontSize', 'letterSpacing'].some(changed)) say(2)
    // What moves, grows or is shown is seen by its box; a picture says what style does not.
    if (
      [
        'transform',
        'translate',
        'scale',
        'rotate',
        'width',
        'height',
        'top',
        'left',
        'right',
        'bottom',
        'clipPath',
        'clip',
        'opacity',
        'visibility',
        'display',
        'filter',
        'backgroundImage',
        'backgroundPosition',
        'backgroundSize',
        'fill',
        'stroke',
        'strokeWidth',
        'content',
        'zIndex',
      ].some(changed)
    ) say(1)
    return best
  }

  const compareLook = (element: Element): Shown => {
    const before = looks.get(element)
    looks.delete(element)
    if (!before) return 'same'
    let best = 0
    for (const [key, held_] of before) {
      const [, id = '', pseudo = ''] = /^(\d+)(.*)$/.exec(key) ?? []
      const each = known[Number(id)]
      if (!each?.isConnected) continue
      const free = styleOf(each, pseudo || undefined)
      if (pseudo && Object.keys(held_).length !== Object.keys(free).length) {
        const drawn = Object.keys(held_).length > 0 ? held_ : free
        const bare: Style = {
          ...drawn,
          outlineStyle: 'none',
          boxShadow: 'none',
          backgroundColor: 'rgba(0, 0, 0, 0)',
          borderTopStyle: 'none',
          borderRightStyle: 'none',
          borderBottomStyle: 'none',
          borderLeftStyle: 'none',
          content: '',
        }
        best = Math.max(best, weigh(each, drawn, bare, grounds.get(element)?.behind ?? null))
        continue
      }
      // What is not painted shows nothing, whatever its style says.
      if (!pseudo && !isPainted(each) && each !== element) continue
      if (each === element && !isPainted(each)) continue
      best = Math.max(best, weigh(each, held_, free, each === element ? (grounds.get(element)?.behind ?? null) : ground(each)))
    }
    return best === 2 ? 'seen' : best === 1 ? 'faint' : 'same'
  }

  // ----- what changes -----

  interface Before {
    attributes: Map<Element, Map<string, string | null>>
    children: Map<Node, { added: Set<Node>; removed: Set<Node> }>
    texts: Map<CharacterData, string>
  }
  let before: Before = { attributes: new Map(), children: new Map(), texts: new Map() }
  let values = new Map<Element, string>()
  let start = { focus: '', hash: '', scroll: '' }
  let leaves: string[] = []
  let focusedSince: number[] = []
  const note = (records: readonly MutationRecord[]) => {
    for (const { type, target, attributeName, oldValue, addedNodes, removedNodes } of records) {
      if (type === 'attributes' && target instanceof Element && attributeName) {
        const of = before.attributes.get(target) ?? new Map<string, string | null>()
        if (!of.has(attributeName)) of.set(attributeName, oldValue)
        before.attributes.set(target, of)
      } else if (type === 'characterData' && target instanceof CharacterData) {
        if (!before.texts.has(target)) before.texts.set(target, oldValue ?? '')
      } else if (type === 'childList') {
        const of = before.children.get(target) ?? { added: new Set(), removed: new Set() }
        for (const node of addedNodes) if (!of.removed.delete(node)) of.added.add(node)
        for (const node of removedNodes) if (!of.added.delete(node)) of.removed.add(node)
        before.children.set(target, of)
      }
    }
  }
  let observer: MutationObserver | undefined
  const valueOf = (element: Element): string => {
    if (element instanceof HTMLInputElement) return `${element.value} ${element.checked}`
    if (element instanceof HTMLSelectElement) return String(element.selectedIndex)
    if (element instanceof HTMLTextAreaElement) return element.value
    if (element instanceof HTMLMediaElement) return `${element.paused} ${element.muted}`
    return ''
  }
  const scrollOf = () => `${Math.round(scrollX / 40)},${Math.round(scrollY / 40)}`

  const watch = (): void => {
    observer?.disconnect()
    before = { attributes: new Map(), children: new Map(), texts: new Map() }
    observer = new MutationObserver(note)
    for (const root of roots()) observer.observe(root, { attributes: true, attributeOldValue: true, childList: true, characterData: true, characterDataOldValue: true, subtree: true })
    values = new Map(elementsIn().filter((each) => each.matches('input, select, textarea, audio, video')).map((each) => [each, valueOf(each)]))
    const at = focused()
    start = { focus: at ? pathOf(at) : '', hash: location.href, scroll: scrollOf() }
    leaves = []
    focusedSince = []
  }

  const markOf = /focus|hover|active|press|ripple|touch|keyboard|mouse|tabb?ing|pointer|wave/i
  const changes = (acted: number): Changes => {
    note(observer?.takeRecords() ?? [])
    const strong: string[] = []
    const weak: string[] = []
    const actor = known[acted]
    for (const [element, names] of before.attributes) {
      for (const [name, old] of names) {
        const now = element.getAttribute(name)
        if (now === old) continue
        const line = `${pathOf(element)} @${name}=${now}`
        const tokens = (written: string | null) => new Set((written ?? '').split(/\s+/).filter(Boolean))
        const [present, past] = [tokens(now), tokens(old)]
        const others = name === 'class' ? [...[...present].filter((each) => !past.has(each)), ...[...past].filter((each) => !present.has(each))] : []
        const isPage = element === document.body || element === document.documentElement
        if (name === 'tabindex' || /^data-.*(focus|hover|input|modality)/.test(name) || name === 'aria-activedescendant' && element === actor) weak.push(line)
        else if (name === 'class' && others.every((each) => markOf.test(each) || (isPage && !painted(each)))) weak.push(line)
        else if (name === 'style' && element === actor && !isVisible(element)) strong.push(line)
        else if (name.startsWith('data-') && isPage) weak.push(line)
        else strong.push(line)
      }
    }
    for (const [text, old] of before.texts) if (text.isConnected && text.data !== old && text.parentElement) strong.push(`${pathOf(text.parentElement)} text=${text.data.slice(0, 80)}`)
    for (const [node, { added, removed }] of before.children) {
      if (!node.isConnected) continue
      const matters = (each: Node) => each instanceof Text ? each.data.trim() !== '' : each instanceof Element && !each.matches('script, style, link, meta, noscript, template')
      const real = [...added, ...removed].filter(matters)
      if (real.length === 0) continue
      const holder = node instanceof Element ? node : node instanceof ShadowRoot ? node.host : document.documentElement
      const words = (nodes: Iterable<Node>) => [...nodes].map((each) => (each.textContent ?? '').trim().slice(0, 60)).join('|')
      const isRipple = real.every((each) => each instanceof Element && markOf.test(each.className.toString()) && (each.textContent ?? '').trim() === '')
      const hasSame = words(added) === words(removed) && [...added].filter(matters).length === [...removed].filter(matters).length && words(added) !== ''
      if (hasSame) continue
      ;(isRipple || holder === document.head ? weak : strong).push(`${pathOf(holder)} children=${words(added)}/${words(removed)}`)
    }
    for (const [element, old] of values) if (element.isConnected && valueOf(element) !== old) strong.push(`${pathOf(element)} value=${valueOf(element).slice(0, 60)}`)
    if (location.href !== start.hash) strong.push(`address=${location.href}`)
    if (scrollOf() !== start.scroll) strong.push('scroll')
    const at = focused()
    const focus = at ? pathOf(at) : ''
    return { strong, weak, focus, hasMoved: focus !== start.focus, leaves: [...leaves], focused: [...focusedSince] }
  }
  /** Whether a class of the page as a whole is one that sheets speak of. */
  const painted = (name: string): boolean => {
    try {
      return [...document.styleSheets].some((sheet) => [...sheet.cssRules].some((rule) => rule.cssText.includes(`.${name}`)))
    } catch {
      return true
    }
  }

  // Nothing that a key does leads away: a form is not sent, a link not followed, and where it would have led is noted.
  const { navigation } = window as unknown as { navigation?: EventTarget }
  navigation?.addEventListener('navigate', (event) => {
    const { destination, hashChange, cancelable } = event as Event & { destination: { url: string; sameDocument: boolean }; hashChange: boolean }
    if (hashChange || destination.sameDocument) return
    leaves.push(destination.url)
    if (cancelable) event.preventDefault()
  })
  // Before the page hears of it, which may take the keyboard away again.
  addEventListener('focus', (event) => {
    const [element] = event.composedPath()
    if (element instanceof Element) focusedSince.push(idOf(element))
  }, true)

  const rest = (): void => {
    for (const root of roots()) {
      for (const animation of root.getAnimations()) {
        const end = Number(animation.effect?.getComputedTiming().endTime ?? 0)
        if (Number.isFinite(end) && animation.playbackRate !== 0 && animation.playState !== 'finished') animation.finish()
      }
    }
  }

  const step = (last: number): Step => {
    rest()
    const before = known[last]
    // Where the keyboard has stayed, nothing can be compared.
    const shown = before && focused() !== before ? compareLook(before) : null
    const at = held()
    if (at && !at.isFrame) rememberLook(byPath(at.path) ?? document.body)
    const passed = known[focusedSince.at(-1) ?? -1]
    const through = (!at || leaves.length > 0) && passed?.isConnected ? thing(passed) : null
    const told = { held: at, isOutside: !at && !document.hasFocus(), shown, leaves, through }
    leaves = []
    focusedSince = []
    return told
  }

  // ----- what is seen -----

  let seen = new Set<Element>()
  const seenNow = () => elementsIn(document.body).filter((each) => isVisible(each) && isPainted(each))
  return {
    idOf,
    byId: (id) => known[id] ?? null,
    byPath,
    thing,
    held,
    isOutside: () => !document.hasFocus(),
    rememberLook,
    compareLook,
    isVisible: (element) => isVisible(element) && isPainted(element),
    watch,
    changes,
    rest,
    step,
    markSeen: () => {
      seen = new Set(seenNow())
    },
    newlySeen: () => {
      const fresh = new Set(seenNow().filter((each) => !seen.has(each)))
      return [...fresh].filter((each) =>
        !fresh.has(parentOf(each) as Element) && ((each.textContent ?? '').trim() !== '' || each.shadowRoot !== null || each.querySelector('img, svg, input, a, button') !== null)
      )
    },
    newlyHidden: () => [...seen].filter((each) => !isVisible(each) || !isPainted(each)).length,
    isTabbable: (element) => (element as HTMLElement).tabIndex >= 0 && !(element as HTMLButtonElement).disabled && isVisible(element) && !element.closest('[inert]'),
    elements: () => elementsIn(document.body),
  }
}
