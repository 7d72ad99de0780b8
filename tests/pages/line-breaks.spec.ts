import { unbrokenRuns } from '@clf/text'
import { expect } from '@playwright/test'
import { pages } from '../support/page-kinds.ts'
import { test } from '../visit/visit-test.ts'

type Place = readonly [node: number, start: number, end: number]

for (const page of pages) {
  test(`${page.name} in ${page.tag} tears no number, reference or figure apart at 320 px`, async ({ pair, baseURL }) => {
    const { plain } = pair
    await plain.setViewportSize({ width: 320, height: 900 })
    await plain.goto(`${baseURL}${page.url}`)
    const texts = await plain.evaluate(readTexts)
    expect(texts.join('').trim().length).toBeGreaterThan(30)
    const places = texts.flatMap((text, node) => unbrokenRuns(text).map(([start, end]): Place => [node, start, end]))
    expect(await plain.evaluate(tornAmong, places), 'Keep it whole in packages/app-shell/src/html/keep-unbroken.ts.').toEqual([])
  })
}

/** Texts of the page outside shadow trees, in their order. Runs in the page. */
function readTexts(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode())
    if ((walker.currentNode as Text).parentElement?.checkVisibility() && !walker.currentNode.parentElement?.closest('script, style, option')) nodes.push(walker.currentNode as Text)
  Object.assign(globalThis, { textsOfPage: nodes })
  return nodes.map(({ data }) => data)
}

/** Runs that lie on more than one line though one line could hold them. Runs in the page. */
function tornAmong(places: readonly Place[]): string[] {
  const { textsOfPage } = globalThis as unknown as { textsOfPage: Text[] }
  return places.flatMap(([at, start, end]) => {
    const text = textsOfPage[at]
    if (!text) return []
    const range = document.createRange()
    range.setStart(text, start)
    range.setEnd(text, end)
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0)
    let block: Element | null = text.parentElement
    while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement
    const length = boxes.reduce((sum, { width }) => sum + width, 0)
    const lines = new Set(boxes.map(({ top }) => Math.round(top / 8)))
    return lines.size > 1 && length < (block?.clientWidth ?? 0) * 0.9 ? [range.toString()] : []
  })
}
