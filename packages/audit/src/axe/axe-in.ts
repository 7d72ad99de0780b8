import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { World } from '@clf/browser'

/** What of axe-core is used inside a page: the engine, and its reading of names, tables and visibility. */
export interface Axe {
  run: (typeof axe)['run']
  runPartial: (typeof axe)['runPartial']
  finishRun: (typeof axe)['finishRun']
  getRules: (typeof axe)['getRules']
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

/**
 * Puts axe-core into a world, where the page sees nothing of it and an `axe` of the page's own stays what it is. A document has one world of
 * ours, however often it is opened, so that it is loaded once.
 */
export async function addAxe(world: World): Promise<void> {
  const isLoaded = await world.evaluate(() => 'axe' in globalThis)
  await world.add('axe', isLoaded ? 'globalThis.axe' : loading)
}

// The packed build is loaded in half the time of the readable one, which the package exports.
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

// axe-core makes a pause between its steps with a timer, and timers stand still with the page: in this world they are due at once.
const loading = `(() => {
  globalThis.setTimeout = (act, wait, ...given) => {
    if (!(wait > 100)) queueMicrotask(() => act(...given));
    return 0;
  };
  ${source};
  return globalThis.axe
})()`
