import type { Tools } from '@clf/browser'

/** What a reader meets in one document, as far as it tells what kind of page this is. Plain data, read from the live page. */
export interface Look {
  title: string
  /** Texts of its first and second headings, in order. */
  headings: string[]
  /** Words that are seen; of Chinese text every two characters count as a word. */
  words: number
  /** Those that are of the page itself: in no head, foot, navigation, link, button or label. */
  ownWords: number
  /** Seen text, up to 20,000 characters. */
  text: string
  /** That of the page itself, up to 2,000 characters. */
  ownText: string
  elements: number
  /** Bytes of the document as it came, unpacked. */
  bytes: number
  /** Something is drawn that is no text: pictures, media, controls, frames. */
  hasDrawing: boolean
  /** What the browser says in place of XHTML that it cannot read; empty where it can. */
  brokenMarkup: string
  /** Seen inputs for a password, or for a name or address to sign in with. */
  credentials: { password: number; name: number }
  /** What lies over the middle and most of the window, holds a button and is not the page itself. */
  cover: { share: number; text: string } | null
}

/** Reads the look of a document. Runs in the page's world, so everything it needs is inside it. */
export function readLook({ walker: { elementsIn, parentOf } }: Tools): Look {
  const all = elementsIn()
  const silent = 'head, script, style, template, noscript'
  const isSeen = (element: Element) => !element.closest(silent) && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  const ownText = (element: Element) => [...element.childNodes].flatMap((node) => (node instanceof Text && node.data.trim() !== '' ? [node.data.trim()] : [])).join(' ')
  const seen = all.filter(isSeen)
  // Words of a shadow root stand right in it, in no element of its own.
  const inRoots = seen.flatMap((element) => {
    const first = elementsIn(element).find((inner) => inner.getRootNode() !== element.getRootNode())
    const root = first?.getRootNode() ?? element.shadowRoot
    return root instanceof ShadowRoot && root.host === element ? [...root.childNodes].flatMap((node) => (node instanceof Text ? node.data.trim() : [])) : []
  })
  const text = [...seen.map(ownText), ...inRoots].filter(Boolean).join('\n')
  const count = (said: string) => (said.match(/\p{Script=Han}/gu)?.length ?? 0) / 2 + (said.match(/[\p{Script=Latin}\p{N}]+/gu)?.length ?? 0)
  const furniture = 'a[href], button, label, legend, select, nav, header, footer, [role="banner"], [role="contentinfo"], [role="navigation"], [role="search"]'
  const isFurniture = (element: Element) => {
    for (let at: Element | null = element; at; at = parentOf(at)) if (at.matches(furniture) && !(at.matches('header, footer') && at.closest('main, article, section'))) return true
    return false
  }
  const own = seen.filter((element) => !isFurniture(element)).map(ownText).filter(Boolean).join('\n')
  const whole = (element: Element) => [element, ...elementsIn(element)].map(ownText).filter(Boolean).join(' ').replace(/\s+/g, ' ').trim()
  const drawn = 'img, svg, canvas, video, audio, iframe, frame, object, embed, input, select, textarea, button, progress, meter'

  const topAt = (x: number, y: number): Element | null => {
    let at = document.elementFromPoint(x, y)
    for (let inner = at?.shadowRoot?.elementFromPoint(x, y); inner && inner !== at; inner = inner.shadowRoot?.elementFromPoint(x, y)) at = inner
    return at
  }
  /** The outermost layer that is taken out of the page's flow and laid over it. */
  const layerOf = (element: Element | null): Element | null => {
    let layer: Element | null = null
    for (let at = element; at && at !== document.body && at !== document.documentElement; at = parentOf(at)) {
      const { position, zIndex } = getComputedStyle(at)
      if (at.matches('dialog:modal, [aria-modal="true"]') || position === 'fixed' || (position === 'absolute' && Number(zIndex) > 0)) layer = at
    }
    return layer
  }
  const cover = (): Look['cover'] => {
    const steps = [0.1, 0.3, 0.5, 0.7, 0.9]
    const tops = steps.flatMap((x) => steps.map((y) => layerOf(topAt(innerWidth * x, innerHeight * y))))
    const middle = tops[(tops.length - 1) / 2]
    if (!middle) return null
    // A question and what darkens the page around it may be two layers.
    const asked = seen.filter((element) => element.matches('dialog, [role="alertdialog"], [aria-modal="true"]')).flatMap((element) => layerOf(element) ?? [])
    const layers = [...new Set([middle, ...asked])]
    const within = layers.flatMap((layer) => [layer, ...elementsIn(layer)])
    // A modal dialog covers all of the window: what is beside it takes no click.
    const isModal = [middle, ...elementsIn(middle)].some((element) => element.matches('dialog:modal'))
    const share = isModal ? 1 : tops.filter((layer) => layer === middle || (layer && !layer.querySelector('main, h1'))).length / tops.length
    // What a frame holds is another document; over a page that has words of its own it is no part of it.
    const hasButton = within.some((element) =>
      isSeen(element) && (element.matches('button, a[href], input[type="submit"], input[type="button"], [role="button"]') || (element.matches('iframe') && count(own) > 20))
    )
    const said = layers.map(whole).filter(Boolean).join(' ')
    // An application may scroll in a layer of its own: then there is little but what stands in it.
    const holdsPage = within.some((element) => element.matches('main, [role="main"]')) || (count(said) > 150 && count(said) > count(text) / 2)
    return hasButton && !holdsPage && share >= 0.5 ? { share, text: said.slice(0, 400) } : null
  }

  const inputs = seen.filter((element): element is HTMLInputElement => element instanceof HTMLInputElement)
  return {
    title: document.title.trim(),
    headings: seen.filter((element) => element.matches('h1, h2, [role="heading"]')).map(whole).slice(0, 6),
    words: count(text),
    ownWords: count(own),
    text: text.slice(0, 20_000),
    ownText: own.slice(0, 2_000),
    elements: all.length,
    bytes: performance.getEntriesByType('navigation').reduce((sum, entry) => sum + (entry instanceof PerformanceNavigationTiming ? entry.decodedBodySize : 0), 0),
    brokenMarkup: /xml$/.test(document.contentType)
      ? (document.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'parsererror')[0]?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 300)
      : '',
    hasDrawing: seen.some((element) => element.matches(drawn) && element.getBoundingClientRect().width > 1),
    credentials: {
      password: inputs.filter(({ type }) => type === 'password').length,
      name: inputs.filter((input) => input.type === 'email' || /user|login|logon|account|email|one-time-code|\botp\b/i.test(`${input.autocomplete} ${input.name} ${input.id}`)).length,
    },
    cover: cover(),
  }
}
