import axe from 'axe-core'
import type { JSHandle, Page } from 'playwright-core'

/** What of axe-core is used inside a page: the engine, and its reading of names, tables and visibility. */
export interface Axe {
  run: (typeof axe)['run']
  setup: (root: Document) => void
  teardown: () => void
  commons: {
    text: { accessibleText: (element: Element) => string }
    table: { isDataTable: (table: Element) => boolean; toGrid: (table: Element) => (Element | undefined)[][] }
    dom: { isVisibleToScreenReaders: (element: Element) => boolean }
  }
}

/** Loads axe-core into the page and leaves an `axe` of the page's own as it was. */
export const axeIn = (page: Page): Promise<JSHandle<Axe>> => page.evaluateHandle<Axe>(loading)

const loading = `(() => {
  const own = Object.getOwnPropertyDescriptor(window, 'axe');
  ${axe.source};
  const loaded = window.axe
  delete window.axe
  if (own) Object.defineProperty(window, 'axe', own)
  return loaded
})()`
