import type { World } from '@clf/browser'
import { prepare, type PageTools } from '../../snapshot/page-tools.ts'
import type { FileSnapshot } from '../file-snapshot.ts'

/** Reads an SVG that is open as a document of its own into what rules judge. */
export async function readSvg(world: World): Promise<FileSnapshot> {
  await prepare(world)
  return world.evaluate(readDrawing)
}

/** Runs inside the page, so everything it needs is inside it. Names follow SVG-AAM 1.0, 5: aria-labelledby, aria-label, title. */
function readDrawing({ placeOf }: PageTools): FileSnapshot {
  const root = document.documentElement
  const textOf = (element: Element | null | undefined) => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
  const titleOf = (element: Element) => textOf([...element.children].find(({ localName }) => localName === 'title'))
  const nameOf = (element: Element) => {
    const labels = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).map((id) => textOf(id ? document.getElementById(id) : null))
    return labels.join(' ').trim() || (element.getAttribute('aria-label') ?? '').trim() || titleOf(element)
  }
  const languageOf = (element: Element): string => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const language = at.getAttribute('lang') ?? at.getAttribute('xml:lang')
      if (language !== null) return language
    }
    return ''
  }
  const isHidden = (element: Element) => element.closest('[aria-hidden="true"], defs, symbol, [display="none"]') !== null
  const all = [...root.querySelectorAll('*')].filter((element) => !isHidden(element))
  const named = (name: string) => all.filter(({ localName }) => localName === name)
  const hrefOf = (element: Element) => element.getAttribute('href') ?? element.getAttributeNS('http://www.w3.org/1999/xlink', 'href') ?? ''
  return {
    url: location.href,
    language: languageOf(root),
    title: nameOf(root),
    pdf: null,
    texts: named('text').flatMap((element) => (textOf(element) === '' ? [] : [{ text: textOf(element), lang: languageOf(element), ...placeOf(element) }])),
    headings: [],
    links: named('a').map((element) => ({ text: nameOf(element) || textOf(element), address: hrefOf(element), ...placeOf(element) })),
    images: named('image').map((element) => ({
      alternative: nameOf(element) || null,
      isDecorative: ['presentation', 'none'].includes(element.getAttribute('role') ?? ''),
      file: hrefOf(element).replace(/^data:.*/s, '').split('/').at(-1) ?? '',
      ...placeOf(element),
    })),
    tables: [],
    attachments: [],
    labels: [],
    anchors: all.flatMap(({ id }) => (id ? [{ name: `#${id}`, pointer: `#${id}`, snippet: '' }] : [])),
  }
}
