import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { JSHandle, Page } from 'playwright-core'

/** What of axe-core is used inside a page: the engine, and its reading of names, tables and visibility. */
export interface Axe {
  run: (typeof axe)['run']
  setup: (root: Document) => void
  teardown: () => void
  utils: {
    /** Its node in axe-core's picture of the page as drawn; nothing for what is drawn nowhere, such as a child of a host that no slot takes. */
    getNodeFromTree: (element: Element) => unknown
  }
  commons: {
    text: { accessibleText: (element: Element) => string }
    table: { isDataTable: (table: Element) => boolean; toGrid: (table: Element) => (Element | undefined)[][] }
    dom: { isVisibleToScreenReaders: (element: Element) => boolean }
  }
}

/** Loads axe-core into the page and leaves an `axe` of the page's own as it was. */
export const axeIn = (page: Page): Promise<JSHandle<Axe>> => page.evaluateHandle<Axe>(loading)

// The packed build is loaded in half the time of the readable one, which the package exports.
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const loading = `(() => {
  const own = Object.getOwnPropertyDescriptor(window, 'axe');
  ${source};
  const loaded = window.axe
  delete window.axe
  if (own) Object.defineProperty(window, 'axe', own)
  return loaded
})()`
