import type { Place } from '@clf/rules'
import type { PageTools } from '../snapshot/page-tools.ts'
import type { Box, ControlKind } from './sight.ts'

/** What the layout says of how something is drawn; whether it is seen is asked of pixels. */
export interface Drawn {
  boxes: Box[]
  /** Nothing is laid out for it. */
  isLaidOut: boolean
  isVisible: boolean
  opacity: number
  /** What may hide it, as pointers; empty when nothing does. */
  fadedBy: string
  clippedBy: string
  clip: Box | null
  shapedBy: string
  movedBy: string
  /** In CSS pixels. */
  blur: number
  /** Mirrored, turned by more than 20 degrees, or written backwards. */
  isTurned: boolean
  /** By which factor transforms and zoom change the height of what is drawn. */
  scale: number
}

interface ReadThing extends Place {
  order: number
  lang: string
  drawn: Drawn
  isRead: boolean
  control: number
}

interface ReadText extends ReadThing {
  text: string
  tag: string
  block: { tag: string; pointer: string }
  fontSize: number
  fontWeight: number
  fontFamily: string
  color: string
  isGenerated: boolean
  /** Where words are pushed away and a background picture stands in their place. */
  replacedBy: Box | null
  heading: number
  headingAt: number
  /** Among the samples of fonts; -1 when another text stands for it. */
  sample: number
}

interface ReadImage extends ReadThing {
  name: string
  file: string
  tag: string
  /** Of an image whose file did not come: the words that the browser writes in its place, and how. */
  text?: string
  fontSize?: number
  fontWeight?: number
  color?: string
}

interface ReadControl extends ReadThing {
  kind: ControlKind
  tag: string
  role: string
  name: string
  href: string
  hrefAttribute: string
  hreflang: string
  ownLang: string
  type: string
  pressed: string
  current: string
  expanded: string
  selected: string
  isChecked: boolean
  isDisabled: boolean
  placeholder: string
  title: string
  isInSearch: boolean
  sends: string
  sentBy: '' | 'form' | 'script'
}

export interface Landmark extends Place {
  role: 'banner' | 'main' | 'contentinfo' | 'navigation'
  from: number
  to: number
  boxes: Box[]
}

/** One document as laid out: plain data. */
export interface ReadDocument {
  url: string
  title: string
  lang: string
  viewport: { width: number; height: number }
  page: { width: number; height: number }
  texts: ReadText[]
  images: ReadImage[]
  controls: ReadControl[]
  graphics: (Place & { box: Box; kind: 'image' | 'background'; isFile: boolean })[]
  landmarks: Landmark[]
  /** What is painted out of the flow, so that it may lie over other things. */
  layers: { box: Box; from: number; to: number }[]
  /** Where the first links into the page itself lead: a skip link names the main part. */
  targets: { order: number; y: number }[]
  frames: { pointer: string; order: number }[]
  metas: { name: string; content: string }[]
  alternates: { hreflang: string; href: string }[]
  elements: { name: string; version: string; count: number }[]
  isTranslated: boolean
  styleVersion: string
}

/** What `readDocument` leaves beside the tools of a world: the elements whose fonts are asked for. */
export interface SightTools extends PageTools {
  fontSamples?: Element[]
}

/** Most elements of a document whose fonts are asked for. */
export const mostFontSamples = 12

/** Reads a document as it is laid out, in reading order, through slots and closed roots. Runs inside the page, so everything it needs is inside it. */
export function readDocument(tools: SightTools, most: number): ReadDocument {
  const { axe, placeOf } = tools
  scrollTo({ left: 0, top: 0, behavior: 'instant' })
  const silent = new Set([
    'script',
    'style',
    'template',
    'noscript',
    'head',
    'title',
    'desc',
    'defs',
    'symbol',
    'metadata',
    'clippath',
    'mask',
    'datalist',
    'option',
    'optgroup',
    'param',
    'source',
    'track',
  ])
  /** What they hold is drawn by the browser, not as written. */
  const closedContent = new Set(['select', 'textarea', 'iframe', 'frame', 'object', 'video', 'audio', 'canvas', 'progress', 'meter', 'input', 'img', 'picture-content'])
  /** Elements that stand in a line of words. */
  const inLine = new Set(
    'a abbr acronym b bdi bdo big br button cite code data del dfn em font i ins kbd label mark nobr output q ruby rt s samp small span strike strong sub sup time tt u var wbr input option'.split(
      ' ',
    ),
  )
  const sectioning = new Set(['article', 'aside', 'main', 'nav', 'section'])
  const landmarkRoles = new Set(['banner', 'main', 'contentinfo', 'navigation'])

  interface Around {
    lang: string
    isRead: boolean
    isLaidOut: boolean
    isVisible: boolean
    opacity: number
    fadedBy: string
    clip: Box | null
    clippedBy: string
    /** The clip of what is placed within the nearest positioned ancestor. */
    outerClip: Box | null
    outerClippedBy: string
    shapedBy: string
    movedBy: string
    blur: number
    /** Letters are laid out against the direction of their script. */
    isReversed: boolean
    matrix: [number, number, number, number]
    control: number
    heading: number
    headingAt: number
    /** The nearest element that is not part of a line of words. */
    block: Element | null
    isInSection: boolean
    isInSearch: boolean
    isInSvg: boolean
    /** Box of the nearest part that has a background picture. */
    picture: Box | null
    style: CSSStyleDeclaration | null
    zoom: number
  }

  const boxOf = ({ x, y, width, height }: DOMRect): Box => ({ x: x + scrollX, y: y + scrollY, width, height })
  const boxesOf = (element: Element): Box[] => [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0).slice(0, 50).map(boxOf)
  const within = (a: Box | null, b: Box): Box => {
    if (!a) return b
    const x = Math.max(a.x, b.x)
    const y = Math.max(a.y, b.y)
    return { x, y, width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x), height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y) }
  }
  const places = new Map<Element, Place>()
  const placeIn = (element: Element): Place => {
    const known = places.get(element) ?? placeOf(element)
    places.set(element, known)
    return known
  }

  /** Whether an animation that never ends takes what it moves out of sight for a time. */
  const hidingKeyframes = new Map<string, boolean>()
  const isHiding = (name: string): boolean => {
    const known = hidingKeyframes.get(name)
    if (known !== undefined) return known
    let hides = false
    const search = (rules: CSSRuleList) => {
      for (const rule of rules) {
        if (rule instanceof CSSKeyframesRule && rule.name === name) {
          for (const frame of rule.cssRules) {
            if (!(frame instanceof CSSKeyframeRule)) continue
            const { opacity, visibility, transform, translate, scale, left, right, top, bottom, marginLeft, display, clipPath } = frame.style
            const moves = [transform, translate, left, right, top, bottom, marginLeft].join(' ')
            const far = [...moves.matchAll(/(-?[\d.]+)(px|%|vw|vh|r?em)/g)].some(([, size, unit]) => Math.abs(Number(size)) >= { px: 40, '%': 50, vw: 10, vh: 10, em: 4, rem: 4 }[unit as 'px'])
            if ((opacity !== '' && Number(opacity) < 0.3) || visibility === 'hidden' || display === 'none' || clipPath !== '' || far || /scale[XY]?\(\s*0/.test(transform) || /^0(\.0)?$/.test(scale))
              hides = true
          }
        } else if ('cssRules' in rule && rule.cssRules instanceof CSSRuleList && !(rule instanceof CSSKeyframesRule)) search(rule.cssRules)
      }
    }
    for (const root of tools.walker.roots()) {
      for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) {
        try {
          search(sheet.cssRules)
        } catch {
          // The rules of a sheet of another origin are not told.
        }
      }
    }
    hidingKeyframes.set(name, hides)
    return hides
  }

  const matrixOf = (style: CSSStyleDeclaration, [a, b, c, d]: Around['matrix']): Around['matrix'] => {
    if (style.transform === 'none' && style.rotate === 'none' && style.scale === 'none') return [a, b, c, d]
    const own = new DOMMatrix()
    const angles = /(-?[\d.]+)(deg|rad|turn|grad)/.exec(style.rotate)
    const degrees = { deg: 1, rad: 180 / Math.PI, turn: 360, grad: 0.9 }
    if (angles) {
      const axis = style.rotate.split(' ')
      const by = Number(angles[1]) * degrees[angles[2] as 'deg']
      if (axis.length >= 4) own.rotateAxisAngleSelf(Number(axis[0]), Number(axis[1]), Number(axis[2]), by)
      else if (style.rotate.startsWith('x')) own.rotateAxisAngleSelf(1, 0, 0, by)
      else if (style.rotate.startsWith('y')) own.rotateAxisAngleSelf(0, 1, 0, by)
      else own.rotateSelf(by)
    }
    if (style.scale !== 'none') {
      const [x = 1, y = x] = style.scale.split(' ').map(Number)
      own.scaleSelf(x, y)
    }
    if (style.transform !== 'none') own.multiplySelf(new DOMMatrix(style.transform))
    return [a * own.a + c * own.b, b * own.a + d * own.b, a * own.c + c * own.d, b * own.c + d * own.d]
  }

  const drawnOf = (around: Around, boxes: Box[]): Drawn => {
    const [a, b, c, d] = around.matrix
    const angle = Math.abs((Math.atan2(b, a) * 180) / Math.PI)
    return {
      boxes,
      isLaidOut: around.isLaidOut && boxes.length > 0,
      isVisible: around.isVisible,
      opacity: around.opacity,
      fadedBy: around.fadedBy,
      clip: around.clip,
      clippedBy: around.clippedBy,
      shapedBy: around.shapedBy,
      movedBy: around.movedBy,
      blur: around.blur,
      isTurned: a * d - b * c < 0 || angle > 20 || around.isReversed,
      scale: Math.min(Math.hypot(a, b), Math.hypot(c, d)) * around.zoom,
    }
  }

  const texts: ReadText[] = []
  const images: ReadImage[] = []
  const controls: ReadControl[] = []
  const graphics: ReadDocument['graphics'] = []
  const landmarks: Landmark[] = []
  const frames: ReadDocument['frames'] = []
  const orders = new Map<Element, number>()
  const layers: ReadDocument['layers'] = []
  const fonts = new Map<string, number>()
  const samples: Element[] = []
  const customs = new Map<string, { name: string; version: string; count: number }>()
  const modal = tools.walker.elementsIn().find((element) => element.localName === 'dialog' && element.matches(':modal'))
  let order = 0

  const sampleOf = (element: Element, fontFamily: string, text: string, lang: string): number => {
    const key = `${fontFamily} ${lang} ${/\p{Script=Han}/u.test(text) ? 'Han' : 'other'} ${/^h\d$/.test(element.localName) ? 'heading' : ''}`
    if (fonts.has(key) || samples.length >= most) return -1
    fonts.set(key, samples.length)
    samples.push(element)
    return samples.length - 1
  }

  const addText = (element: Element, around: Around, text: string, boxes: Box[], isGenerated: boolean, style: CSSStyleDeclaration | null) => {
    const drawn = drawnOf(around, boxes)
    const indent = Number.parseFloat(style?.textIndent ?? '0') || 0
    const fontSize = (Number.parseFloat(style?.fontSize ?? '0') || 0) * drawn.scale
    const fontFamily = style?.fontFamily ?? ''
    const [first] = boxes
    const { picture } = around
    const isAway = !!picture && (!first || first.x + first.width <= picture.x || first.x >= picture.x + picture.width || first.y >= picture.y + picture.height || first.y + first.height <= picture.y)
    texts.push({
      ...placeIn(element),
      order: order++,
      lang: around.lang,
      drawn,
      isRead: around.isRead && around.isLaidOut && around.isVisible,
      control: around.control,
      text,
      tag: element.localName,
      block: around.block ? { tag: around.block.localName, pointer: placeIn(around.block).pointer } : { tag: element.localName, pointer: placeIn(element).pointer },
      fontSize,
      fontWeight: Number(style?.fontWeight ?? 400),
      fontFamily,
      color: style?.webkitTextFillColor ?? '',
      isGenerated,
      replacedBy: picture && around.isLaidOut && (indent <= -50 || isAway || fontSize === 0) ? picture : null,
      heading: around.heading,
      headingAt: around.headingAt,
      sample: drawn.isLaidOut && drawn.isVisible ? sampleOf(element, fontFamily, text, around.lang) : -1,
    })
  }

  /** Words of one element that stand together, though comments divide them in the markup. */
  const addWords = (element: Element, nodes: readonly Text[], around: Around, style: CSSStyleDeclaration | null) => {
    const [first] = nodes
    const last = nodes.at(-1)
    const text = nodes.map(({ data }) => data).join('').replace(/\s+/g, ' ').trim()
    if (!first || !last || text === '') return
    const range = document.createRange()
    range.setStart(first, 0)
    range.setEnd(last, last.data.length)
    const boxes = around.isLaidOut ? [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0).slice(0, 50).map(boxOf) : []
    addText(element, around, text.slice(0, 2000), boxes, false, style)
  }

  const addGenerated = (element: Element, which: '::before' | '::after', around: Around) => {
    if (!around.isLaidOut) return
    const style = getComputedStyle(element, which)
    const [, text = ''] = /^"((?:[^"\\]|\\.)*)"/.exec(style.content) ?? []
    if (style.display === 'none' || !/[\p{L}\p{N}]/u.test(text)) return
    addText(element, { ...around, isVisible: style.visibility === 'visible', opacity: around.opacity * Number(style.opacity) }, text, boxesOf(element), true, style)
  }

  const kindOf = (element: Element, role: string): ControlKind | null => {
    if (element instanceof HTMLInputElement) {
      if (element.type === 'hidden') return null
      if (['submit', 'button', 'reset', 'image'].includes(element.type)) return 'button'
      return ['radio', 'checkbox'].includes(element.type) ? 'choice' : 'field'
    }
    if (element.matches('select, textarea') || ['textbox', 'searchbox', 'combobox'].includes(role)) return 'field'
    if (element.localName === 'summary') return 'disclosure'
    if (role === 'button' || (element.localName === 'button' && !['link', 'radio', 'tab', 'menuitem'].includes(role)))
      return element.matches('[aria-expanded], [aria-haspopup], [popovertarget]')
        ? 'disclosure'
        : 'button'
    if (['radio', 'checkbox', 'menuitemradio', 'option'].includes(role)) return 'choice'
    if (role === 'link' || role === 'menuitem' || element.matches('a[href], area[href], a[onclick]')) return 'link'
    return null
  }

  let scripted: boolean | undefined
  const hasScript = () =>
    scripted ??= [...document.scripts].some(({ type }) => type === '' || type === 'module' || /javascript|ecmascript/i.test(type)) ||
      tools.walker.elementsIn().some((element) => element.getAttributeNames().some((name) => name.startsWith('on')))

  const sentByOf = (element: Element): ReadControl['sentBy'] => (element.closest('form') || ('form' in element && element.form) ? 'form' : hasScript() ? 'script' : '')

  /** The address of a form that is sent by GET, with a word in the field; what a script of the page makes of it is not known. */
  const sentBy = (element: Element): string => {
    if (!(element instanceof HTMLInputElement) || element.name === '' || !element.form) return ''
    const { form } = element
    const action = form.getAttribute('action') ?? ''
    if ((form.getAttribute('method') ?? 'get').toLowerCase() !== 'get' || !URL.canParse(action, document.baseURI)) return ''
    const address = new URL(action, document.baseURI)
    if (address.origin !== location.origin || address.pathname === location.pathname) return ''
    address.search = String(new URLSearchParams([...form.querySelectorAll('input')].flatMap(({ type, name, value }) => (type === 'hidden' && name !== '' ? [[name, value]] : []))))
    address.searchParams.set(element.name, '2026')
    return address.href
  }

  const addControl = (element: Element, kind: ControlKind, role: string, around: Around): void => {
    const attribute = (name: string) => element.getAttribute(name) ?? ''
    const href = attribute('href')
    const worded = element.children.length === 1 && element.textContent.trim() === element.children[0]?.textContent.trim() ? element.children[0] : null
    const isShown = around.isLaidOut && around.isVisible
    controls.push({
      ...placeIn(element),
      order: order++,
      lang: around.lang,
      drawn: drawnOf(around, around.isLaidOut ? boxesOf(element) : []),
      isRead: around.isRead && isShown,
      control: around.control,
      kind,
      tag: element.localName,
      role: role || kind,
      name: (isShown ? axe.commons.text.accessibleText(element) : element.textContent).replace(/\s+/g, ' ').trim(),
      href: element.hasAttribute('href') && URL.canParse(href, document.baseURI) ? new URL(href, document.baseURI).href : '',
      hrefAttribute: href,
      hreflang: attribute('hreflang'),
      ownLang: attribute('lang') || (worded?.getAttribute('lang') ?? ''),
      type: element instanceof HTMLInputElement || element instanceof HTMLButtonElement ? element.type : '',
      pressed: attribute('aria-pressed'),
      current: attribute('aria-current'),
      expanded: element.localName === 'summary' ? String(element.parentElement?.hasAttribute('open') ?? false) : attribute('aria-expanded'),
      selected: attribute('aria-selected') || attribute('aria-checked'),
      isChecked: element instanceof HTMLInputElement && element.checked,
      isDisabled: element.matches(':disabled, [aria-disabled="true"]'),
      placeholder: attribute('placeholder'),
      title: attribute('title'),
      isInSearch: around.isInSearch || (element instanceof HTMLInputElement && element.type === 'search') || role === 'searchbox',
      sends: around.isInSearch ? sentBy(element) : '',
      sentBy: around.isInSearch || kind === 'field' || kind === 'button' ? sentByOf(element) : '',
    })
  }

  const isImage = (element: Element, role: string) => element.matches('img, svg, canvas, video, object, embed, input[type="image"]') || role === 'img' || role === 'image'
  const fileOf = (element: Element) =>
    ((element instanceof HTMLImageElement && element.currentSrc) || (element.getAttribute('src') ?? element.getAttribute('data') ?? '')).replace(/^data:.*/s, '').replace(/[?#].*$/s, '').split('/').at(
      -1,
    ) ?? ''

  const isBroken = (element: Element): element is HTMLImageElement => element instanceof HTMLImageElement && element.complete && element.naturalWidth === 0 && element.alt !== ''
  const writtenInstead = ({ alt }: HTMLImageElement, { style }: Around) => ({
    text: alt,
    fontSize: Number.parseFloat(style?.fontSize ?? '0') || 0,
    fontWeight: Number(style?.fontWeight ?? 400),
    color: style?.webkitTextFillColor ?? '',
  })
  /** Where words stand that the browser writes into the room of an image: right of its sign, as far as they reach, within its frame. */
  const roomOf = (boxes: Box[], { text, fontSize }: ReturnType<typeof writtenInstead>): Box[] => {
    const reach = [...text].reduce((sum, letter) => sum + fontSize * (/\p{Script=Han}/u.test(letter) ? 1 : 0.45), 0)
    const sign = 20
    const frame = 2
    return boxes.map(({ x, y, width, height }) => ({ x: x + sign, y: y + frame, width: Math.max(1, Math.min(width - sign - frame, reach)), height: Math.max(1, height - 2 * frame) }))
  }

  /** What holds for everything in an element, from what holds for the element. */
  const insideOf = (element: Element, outside: Around): Around => {
    const role = element.getAttribute('role')?.trim().split(/\s+/)[0] ?? ''
    const inside = { ...outside, lang: element.getAttribute('lang') ?? outside.lang }
    if (!inLine.has(element.localName) && !element.localName.includes('-')) inside.block = element
    if (element.getAttribute('aria-hidden') === 'true' || (element instanceof HTMLElement && element.inert) || (modal && element === modal)) inside.isRead = element === modal
    inside.isInSearch ||= role === 'search' || element.localName === 'search' ||
      (element.localName === 'form' &&
        (/search|query|搜/i.test(`${element.getAttribute('action') ?? ''} ${element.id} ${element.className}`) ||
          !!element.querySelector('input[type="search"], input[name="q"], input[name="query"], input[name="keyword"]')))
    const level = Number(/^h([1-6])$/.exec(element.localName)?.[1] ?? 0) || (role === 'heading' ? Number(element.getAttribute('aria-level') ?? 2) : 0)
    if (level > 0) Object.assign(inside, { heading: level, headingAt: order })
    if (!outside.isLaidOut) return inside
    const style = getComputedStyle(element)
    inside.style = style
    if (style.display === 'none') return { ...inside, isLaidOut: false }
    inside.isVisible = style.visibility === 'visible'
    const pointer = () => placeIn(element).pointer
    if (style.opacity !== '1') {
      inside.opacity = outside.opacity * Number(style.opacity)
      inside.fadedBy = pointer()
    }
    inside.zoom = element instanceof HTMLElement ? ((element as { currentCSSZoom?: number }).currentCSSZoom ?? 1) : outside.zoom
    inside.matrix = matrixOf(style, outside.matrix)
    if (style.unicodeBidi !== 'normal' && style.unicodeBidi !== 'embed') inside.isReversed = style.unicodeBidi.includes('override') && style.direction === 'rtl'
    if (style.filter !== 'none') inside.blur += Number(/blur\(([\d.]+)px\)/.exec(style.filter)?.[1] ?? 0)
    if (style.animationName !== 'none' && style.animationIterationCount.includes('infinite') && style.animationName.split(', ').some(isHiding)) inside.movedBy = pointer()
    if (element.localName === 'marquee') inside.movedBy = pointer()
    if (style.clipPath !== 'none' || (style.maskImage !== 'none' && style.maskImage !== '') || (style.clip !== 'auto' && /absolute|fixed/.test(style.position))) inside.shapedBy = pointer()
    const isRoot = element === document.documentElement || element === document.body
    if (style.position === 'fixed') Object.assign(inside, { clip: null, clippedBy: '' })
    else if (style.position === 'absolute') Object.assign(inside, { clip: outside.outerClip, clippedBy: outside.outerClippedBy })
    if (!isRoot && (style.overflowX !== 'visible' || style.overflowY !== 'visible' || style.contain.includes('paint'))) {
      const own = boxOf(element.getBoundingClientRect())
      // What runs on in one direction alone is cut in the other alone.
      const edge = {
        x: style.overflowX === 'visible' ? -1e6 : own.x,
        width: style.overflowX === 'visible' ? 2e6 : own.width,
        y: style.overflowY === 'visible' ? -1e6 : own.y,
        height: style.overflowY === 'visible' ? 2e6 : own.height,
      }
      inside.clip = within(inside.clip, edge)
      inside.clippedBy = pointer()
    }
    if (style.position !== 'static' || style.transform !== 'none') Object.assign(inside, { outerClip: inside.clip, outerClippedBy: inside.clippedBy })
    if (style.backgroundImage !== 'none') {
      const box = boxOf(element.getBoundingClientRect())
      if (box.width > 0 && box.height > 0) {
        const isFile = style.backgroundImage.includes('url(')
        graphics.push({ ...placeIn(element), box, kind: 'background', isFile })
        if (isFile && box.height < innerHeight / 2) inside.picture = box
      }
    }
    return inside
  }

  const landmarkOf = (element: Element, around: Around): Landmark['role'] | null => {
    const role = element.getAttribute('role')?.trim().split(/\s+/)[0] ?? ''
    if (landmarkRoles.has(role)) return role as Landmark['role']
    if (role !== '') return null
    const { localName } = element
    if (localName === 'main') return 'main'
    if (localName === 'nav') return 'navigation'
    if (around.isInSection) return null
    return localName === 'header' ? 'banner' : localName === 'footer' ? 'contentinfo' : null
  }

  /** The nodes drawn in an element, in the order they are read. */
  const childrenOf = (element: Element): readonly Node[] => {
    if (element instanceof HTMLSlotElement) {
      const assigned = element.assignedNodes()
      if (assigned.length > 0) return assigned
    }
    return [...(element.shadowRoot ?? element).childNodes]
  }

  type Step = { element: Element; around: Around } | { words: Text[]; of: Element; around: Around } | { after: Element; around: Around } | { ends: { to: number } }
  const none: Around = {
    lang: '',
    isRead: !modal,
    isLaidOut: true,
    isVisible: true,
    opacity: 1,
    fadedBy: '',
    clip: null,
    clippedBy: '',
    outerClip: null,
    outerClippedBy: '',
    shapedBy: '',
    movedBy: '',
    blur: 0,
    isReversed: false,
    matrix: [1, 0, 0, 1],
    control: -1,
    heading: 0,
    headingAt: -1,
    block: null,
    isInSection: false,
    isInSearch: false,
    isInSvg: false,
    picture: null,
    style: null,
    zoom: 1,
  }
  const steps: Step[] = [{ element: document.documentElement, around: none }]

  const enter = (element: Element, outside: Around) => {
    const tag = element.localName.toLowerCase()
    if (silent.has(tag)) return
    const around = insideOf(element, outside)
    const role = element.getAttribute('role')?.trim().split(/\s+/)[0] ?? ''
    orders.set(element, order)
    const isCustom = tag.includes('-')
    const version = element.getAttribute('data-clf-version') ?? (isCustom ? element.getAttribute('data-version') : null) ?? ''
    if (isCustom || version !== '') {
      const custom = customs.get(`${tag} ${version}`) ?? { name: tag, version, count: 0 }
      custom.count += 1
      customs.set(`${tag} ${version}`, custom)
    }
    if (['iframe', 'frame', 'object', 'embed'].includes(tag)) frames.push({ pointer: placeIn(element).pointer, order: order++ })
    const landmark = landmarkOf(element, outside)
    if (landmark) {
      const { pointer, snippet } = placeIn(element)
      const found: Landmark = { role: landmark, from: order, to: order, boxes: around.isLaidOut ? boxesOf(element) : [], pointer, snippet }
      landmarks.push(found)
      steps.push({ ends: found })
    }
    const { style } = around
    if (
      style && around.isLaidOut && style.position !== 'static' &&
      (style.backgroundImage !== 'none' || !/^rgba\(.*, 0(\.[0-4]\d*)?\)$|^transparent$/.test(style.backgroundColor) || isImage(element, role))
    ) {
      const layer = { box: boxOf(element.getBoundingClientRect()), from: order, to: order }
      layers.push(layer)
      steps.push({ ends: layer })
    }
    const kind = kindOf(element, role)
    if (kind) {
      around.control = order
      addControl(element, kind, role, { ...around, control: outside.control })
    }
    if (!outside.isInSvg && isImage(element, role)) {
      const isDecorative = ['presentation', 'none'].includes(role) || element.getAttribute('alt') === ''
      const name = isDecorative || !around.isLaidOut ? (element.getAttribute('alt') ?? '') : axe.commons.text.accessibleText(element).replace(/\s+/g, ' ').trim()
      const instead = isBroken(element) ? writtenInstead(element, around) : undefined
      const laid = around.isLaidOut ? boxesOf(element) : []
      const boxes = instead ? roomOf(laid, instead) : laid
      images.push({
        ...placeIn(element),
        order: order++,
        lang: around.lang,
        drawn: drawnOf(around, boxes),
        isRead: around.isRead && around.isLaidOut && around.isVisible && name !== '',
        control: around.control,
        name,
        file: fileOf(element),
        tag,
        ...instead,
      })
      for (const box of boxes) graphics.push({ ...placeIn(element), box, kind: 'image', isFile: true })
    }
    around.isInSection ||= sectioning.has(tag) || ['article', 'complementary', 'main', 'navigation', 'region'].includes(role)
    around.isInSvg ||= tag === 'svg'
    if (closedContent.has(tag)) return
    steps.push({ after: element, around })
    // A style may show a closed part all the same, as menus of wide windows do.
    const isClosed = (tag === 'details' && !element.hasAttribute('open') && getComputedStyle(element, '::details-content').contentVisibility !== 'visible') ||
      (around.style?.contentVisibility === 'hidden')
    const [summary] = tag === 'details' ? [...element.children].filter(({ localName }) => localName === 'summary') : []
    const inner: Step[] = []
    let words: Text[] = []
    const hidden = (node: Node): Around => (isClosed && node !== summary ? { ...around, isLaidOut: false } : around)
    const addRun = () => {
      const [first] = words
      if (first) inner.push({ words, of: first.parentElement ?? element, around: hidden(first) })
      words = []
    }
    for (const node of childrenOf(element)) {
      if (node instanceof Text) {
        if (words.length > 0 && words.at(-1)?.parentNode !== node.parentNode) addRun()
        words.push(node)
      } else if (node instanceof Element) {
        addRun()
        inner.push({ element: node, around: hidden(node) })
      }
    }
    addRun()
    steps.push(...inner.toReversed())
    addGenerated(element, '::before', around)
  }

  axe.setup(document)
  try {
    for (let step = steps.pop(); step; step = steps.pop()) {
      if ('ends' in step) step.ends.to = order
      else if ('after' in step) addGenerated(step.after, '::after', step.around)
      else if ('words' in step) addWords(step.of, step.words, step.around, step.around.style)
      else enter(step.element, step.around)
    }
  } finally {
    axe.teardown()
  }
  tools.fontSamples = samples

  const root = document.documentElement
  return {
    url: location.href,
    title: document.title,
    lang: root.lang,
    viewport: { width: innerWidth, height: innerHeight },
    page: { width: root.scrollWidth, height: Math.max(root.scrollHeight, document.body?.scrollHeight ?? 0) },
    texts,
    images,
    controls,
    graphics,
    landmarks,
    layers,
    targets: controls.filter(({ hrefAttribute }) => hrefAttribute.startsWith('#') && hrefAttribute.length > 1).slice(0, 5).flatMap(({ hrefAttribute }) => {
      const name = hrefAttribute.slice(1)
      const target = [...tools.walker.roots()].map((each) => each.getElementById(name) ?? each.querySelector(`a[name="${CSS.escape(name)}"]`)).find(Boolean)
      const at = target ? orders.get(target) : undefined
      return target && at !== undefined ? [{ order: at, y: target.getBoundingClientRect().y + scrollY }] : []
    }),
    frames,
    metas: [...document.querySelectorAll('meta[name], meta[property]')].map((meta) => ({
      name: (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase(),
      content: meta.getAttribute('content') ?? '',
    })),
    alternates: [...document.querySelectorAll<HTMLLinkElement>('link[rel~="alternate"][hreflang]')].map(({ hreflang, href }) => ({ hreflang, href })),
    elements: [...customs.values()],
    isTranslated: /\btranslated-(ltr|rtl)\b/.test(root.className),
    styleVersion: getComputedStyle(root).getPropertyValue('--clf-version').trim().replace(/^["']|["']$/g, ''),
  }
}
