import type { UsedPage, UsedTools } from '../../look-and-feel/used-page.ts'
import type { Use } from './judge-sizes.ts'

/** Uses each of the sizes in turn and says what the page did; shorter than `pointers` when one of them has gone. */
export async function useSizes(page: UsedPage, pointers: readonly string[]): Promise<Use[]> {
  const uses: Use[] = []
  for (const pointer of pointers) {
    if (!(await page.press(pointer))) break
    uses.push(await page.read(readUse, pointers))
  }
  return uses
}

/** Runs in the page's world, so everything it needs is inside it. */
function readUse({ elementAt, walker: { elementsIn, parentOf } }: UsedTools, pointers: readonly string[]): Use {
  const isIn = (element: Element, selector: string) => {
    for (let at: Element | null = element; at; at = parentOf(at)) if (at.matches(selector)) return true
    return false
  }
  const hasWords = (element: Element) => [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '')
  const worded = elementsIn(document.body).filter((element) => hasWords(element) && !element.matches('script, style, template, noscript') && element.checkVisibility({ visibilityProperty: true }))
  const content = worded.filter((element) => !isIn(element, 'header, footer, nav, [role="banner"], [role="contentinfo"], clf-header, clf-footer'))
  const inMain = worded.filter((element) => isIn(element, 'main, [role="main"]'))
  const measured = (inMain.length > 0 ? inMain : content.length > 0 ? content : worded).slice(0, 60)
  // As painted: zoom and transforms count, in the height of a line of it.
  const lettersOf = (element: Element) => {
    const { fontSize } = getComputedStyle(element)
    const layoutHeight = element instanceof HTMLElement ? element.offsetHeight : 0
    const zoom = (element as { currentCSSZoom?: number }).currentCSSZoom ?? 1
    const scale = layoutHeight > 0 ? element.getBoundingClientRect().height / layoutHeight : 1
    return Number.parseFloat(fontSize) * (scale > 0.2 && Math.abs(scale - zoom) > 0.01 ? scale : zoom)
  }
  const isMarked = (element: Element | null) =>
    element !== null &&
    (element.getAttribute('aria-pressed') === 'true' || !['', 'false', null].includes(element.getAttribute('aria-current')) || element.getAttribute('aria-selected') === 'true' ||
      element.getAttribute('aria-checked') === 'true' || (element instanceof HTMLInputElement && element.checked))
  return {
    letters: Math.round(measured.reduce((sum, element) => sum + lettersOf(element), 0) * 100) / 100,
    marked: pointers.flatMap((pointer, index) => (isMarked(elementAt(pointer)) ? [index] : [])),
  }
}
