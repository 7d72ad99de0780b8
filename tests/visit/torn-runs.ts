import { unbrokenRuns } from '@clf/text'
import type { Page } from '@playwright/test'

/** Texts of one block that stand in its lines one after the other, with the place of each in the words they make together. */
interface Line {
  block: Element
  parts: { node: Text; start: number }[]
  words: string
}

/** A run of words, and the line box it stands in by its place in the list. */
interface Place {
  line: number
  start: number
  end: number
}

/** How many characters a page must show to be judged; a page with fewer has not come. */
const fewest = 6

/**
 * Telephone numbers, references and figures with their unit that lie on more than one line though one line could hold them, as the page is
 * shown now: in shadow trees, in what is slotted there, and across inline elements too.
 * @throws {Error} when the page shows next to no text
 */
export async function faultsOfTornRuns(page: Page): Promise<string[]> {
  const lines = await page.evaluateHandle(linesOf)
  const words = await lines.evaluate((all) => all.map((line) => line.words))
  if (words.join('').replaceAll(/\s/g, '').length < fewest) throw new Error(`${page.url()} shows no text to judge.`)
  const places = words.flatMap((text, line) => unbrokenRuns(text).map(([start, end]): Place => ({ line, start, end })))
  const torn = await page.evaluate(tornAmong, { lines, places })
  return torn.map((run) => `"${run}" is torn apart at the end of a line. Keep it whole: packages/app-shell/src/html/keep-unbroken.ts in a page, white-space: nowrap in a shadow tree.`)
}

/** Runs in the page. */
function linesOf(): Line[] {
  const found = new Map<Element, Line[]>()
  const unread = new Set(['script', 'style', 'option', 'title', 'template', 'noscript', 'textarea'])
  const isInline = (element: Element) => ['inline', 'contents'].includes(getComputedStyle(element).display)
  const childrenOf = (element: Element): readonly Node[] => {
    if (element.shadowRoot) return [...element.shadowRoot.childNodes]
    const slotted = element instanceof HTMLSlotElement ? element.assignedNodes() : []
    return slotted.length > 0 ? slotted : [...element.childNodes]
  }
  const open = (block: Element) => {
    const line: Line = { block, parts: [], words: '' }
    found.set(block, [...(found.get(block) ?? []), line])
    return line
  }
  const read = (element: Element, block: Element): void => {
    for (const child of childrenOf(element)) {
      const line = found.get(block)?.at(-1) ?? open(block)
      if (child instanceof Text) {
        line.parts.push({ node: child, start: line.words.length })
        line.words += child.data
      } else if (child instanceof Element && !unread.has(child.localName) && (getComputedStyle(child).display === 'contents' || child.checkVisibility())) {
        if (isInline(child) && child.localName !== 'br') read(child, block)
        else {
          read(child, child)
          open(block)
        }
      }
    }
  }
  read(document.body, document.body)
  return [...found.values()].flat().filter(({ words }) => words.trim())
}

/** Runs in the page. */
function tornAmong({ lines, places }: { lines: readonly Line[]; places: readonly Place[] }): string[] {
  const at = ({ parts }: Line, offset: number, isEnd: boolean) => parts.findLast(({ start }) => (isEnd ? start < offset : start <= offset))
  return places.flatMap(({ line: index, start, end }) => {
    const line = lines[index]
    const [first, last] = line ? [at(line, start, false), at(line, end, true)] : []
    if (!line || !first || !last) return []
    const inRun = line.parts.slice(line.parts.indexOf(first), line.parts.indexOf(last) + 1)
    const boxes = inRun.flatMap(({ node, start: offset }) => {
      const range = document.createRange()
      range.setStart(node, Math.max(0, start - offset))
      range.setEnd(node, Math.min(node.length, end - offset))
      return [...range.getClientRects()].filter(({ width }) => width > 0)
    })
    const isTorn = boxes.some((box, place) => place > 0 && box.top >= (boxes[place - 1]?.bottom ?? 0) - box.height / 2)
    const { paddingLeft, paddingRight } = getComputedStyle(line.block)
    const room = line.block.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
    const length = boxes.reduce((sum, { width }) => sum + width, 0)
    return isTorn && length < room * 0.95 ? [line.words.slice(start, end)] : []
  })
}
