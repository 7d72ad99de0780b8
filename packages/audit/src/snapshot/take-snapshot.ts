import type { Page } from 'playwright-core'
import type { PageSnapshot } from './snapshot.ts'

/** Reads the open page into plain data. Works on any page; nothing is added to it. */
export const takeSnapshot = (page: Page): Promise<PageSnapshot> => page.evaluate(readPage)

/** Runs inside the page, so everything it needs is inside it. */
function readPage(): PageSnapshot {
  const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TITLE', 'HEAD'])

  const parentOf = (node: Node): Element | null => {
    const slot = node instanceof Element || node instanceof Text ? node.assignedSlot : null
    if (slot) return slot
    const parent = node.parentNode
    return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null
  }

  const step = (element: Element): string => {
    if (element.id) return `#${CSS.escape(element.id)}`
    const name = element.localName
    const siblings = [...(element.parentNode?.children ?? [])].filter((sibling) => sibling.localName === name)
    return siblings.length > 1 ? `${name}:nth-of-type(${siblings.indexOf(element) + 1})` : name
  }

  const selectorOf = (element: Element): string => {
    const steps: string[] = []
    for (let at: Element | null = element; at; ) {
      steps.unshift(step(at))
      if (at.id && at.getRootNode() === document) break
      const parent: Node | null = at.parentNode
      if (parent instanceof ShadowRoot) {
        steps[0] = `>>> ${steps[0]}`
        at = parent.host
      } else at = parent instanceof Element ? parent : null
    }
    return steps.join(' > ').replaceAll('> >>>', '>>>')
  }

  const placeOf = (element: Element) => ({ selector: selectorOf(element), snippet: element.outerHTML.slice(0, 200) })

  const languageOf = (node: Node): string => {
    for (let at: Element | null = parentOf(node); at; at = parentOf(at)) {
      const lang = at.getAttribute('lang')
      if (lang !== null) return lang
    }
    return ''
  }

  const snapshot: PageSnapshot = { url: location.href, languageTags: [], texts: [], alternates: [] }

  const readText = (node: Text, element: Element) => {
    const text = node.data.trim()
    if (!text || silent.has(element.tagName) || !element.checkVisibility({ visibilityProperty: true })) return
    snapshot.texts.push({ text, lang: languageOf(node), ...placeOf(element) })
  }

  const walk = (root: Element | ShadowRoot) => {
    if (root instanceof Element) {
      const value = root.getAttribute('lang')
      if (value !== null) snapshot.languageTags.push({ value, isRoot: root === document.documentElement, ...placeOf(root) })
      if (root.shadowRoot) walk(root.shadowRoot)
    }
    for (const child of root.childNodes) {
      if (child instanceof Element) walk(child)
      else if (child instanceof Text) readText(child, root instanceof Element ? root : root.host)
    }
  }
  walk(document.documentElement)

  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel~="alternate"][hreflang]')) {
    snapshot.alternates.push({ hreflang: link.hreflang, href: link.href, ...placeOf(link) })
  }
  return snapshot
}
