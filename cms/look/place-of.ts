import type { Page } from 'playwright-core'
import type { ElementPlace } from '../src/page-reports/look-protocol.ts'

/** Where the elements of pointers stand. What is not found is taken for the edition's own. */
export function placesOf(page: Page, pointers: readonly string[], region: string): Promise<ElementPlace[]> {
  return page.evaluate(
    ([all, own]) => {
      const regions = [...document.querySelectorAll(own)]
      const named = [...document.querySelectorAll('main [id]')]
      return all.map((pointer) => {
        // What stands in a shadow root or a frame stands where its host does.
        const element = document.querySelector(pointer.split(/ (?:>>>|\|\|\|) /)[0] ?? pointer)
        if (!element) return { isOwn: true, within: [], after: null, tag: '', words: '' }
        const within: string[] = []
        for (let each: Element | null = element; each; each = each.parentElement) if (each.id !== '') within.push(each.id)
        const said = element.getAttribute('alt') || element.getAttribute('aria-label') || element.textContent || ''
        const before = named.filter((each) => each.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING && !each.contains(element))
        return { isOwn: regions.some((each) => each.contains(element)), within, after: before.at(-1)?.id ?? null, tag: element.localName, words: said.trim().replaceAll(/\s+/g, ' ').slice(0, 80) }
      })
    },
    [pointers, region] as const,
  )
}
