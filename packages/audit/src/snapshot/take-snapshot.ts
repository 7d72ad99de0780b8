import type { World } from '@clf/browser'
import type { Cell } from '@clf/rules'
import { prepare, type PageTools } from './page-tools.ts'
import type { PageSnapshot } from './snapshot.ts'

/** Reads one document of a page into plain data, closed shadow roots included. Works on any page; nothing is added to it. */
export async function takeSnapshot(world: World): Promise<PageSnapshot> {
  await prepare(world)
  return world.evaluate(readPage)
}

/** Runs inside the page, so everything it needs is inside it. Names and tables are as axe-core reads them. */
function readPage({ axe, walker: { elementsIn, parentOf }, placeOf }: PageTools): PageSnapshot {
  const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TITLE', 'HEAD'])
  const { text: names, table: tables, dom } = axe.commons

  const isTranslated = document.documentElement.matches('.translated-ltr, .translated-rtl, [_msttexthash]') || document.querySelector('[_msttexthash], [_msthash]') !== null

  const languageOf = (node: Node): string => {
    for (let at: Element | null = isTranslated ? null : node instanceof Element ? node : parentOf(node); at; at = parentOf(at)) {
      const lang = at.getAttribute('lang')
      if (lang !== null) return lang
    }
    return ''
  }

  const textsOf = (element: Element) =>
    silent.has(element.tagName) || !(element.matches('option, optgroup') ? (element.closest('select') ?? element) : element).checkVisibility({ visibilityProperty: true })
      ? []
      : [...element.childNodes, ...(element.shadowRoot?.childNodes ?? [])].flatMap((node) => {
        const text = node instanceof Text ? node.data.trim() : ''
        return text === '' ? [] : [{ text, lang: languageOf(node), isInWords: isInWords(element, text), within: withinOf(element), ...placeOf(element) }]
      })

  const inline = 'b, strong, em, i, span, u, mark, small, sub, sup, font, abbr, dfn, q, cite, bdi, bdo, ins, del, s, time, data'
  const isInWords = (element: Element, text: string): boolean => {
    let block: Element | null = element
    while (block?.matches(inline)) block = parentOf(block)
    return block !== null && block.textContent.trim().length > text.length
  }
  const withins = new Map<Element, 'verbatim' | 'quotation' | null>()
  const withinOf = (element: Element): 'verbatim' | 'quotation' | null => {
    const known = withins.get(element)
    if (known !== undefined) return known
    const around = parentOf(element)
    const own = element.matches('code, pre, kbd, samp, var, address, math, [translate="no"], .notranslate') ? 'verbatim' : element.matches('q, blockquote, cite') ? 'quotation' : null
    const within = own === 'verbatim' ? own : ((around && withinOf(around)) ?? own)
    withins.set(element, within)
    return within
  }

  /** What is announced or shown of an element beside its text. What a person has written into a field is theirs. */
  const labelsOf = (element: Element) => {
    if (!element.hasAttributes() || withinOf(element) === 'verbatim') return []
    const valued = 'input[type="submit"], input[type="reset"], input[type="button"]'
    const names = [
      'title',
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'aria-valuetext',
      'aria-placeholder',
      'placeholder',
      'label',
      'summary',
      ...(element.matches('img, area, input') ? ['alt'] : []),
      ...(element.matches(valued) ? ['value'] : []),
    ]
    return names.flatMap((name) => {
      const text = (name === 'label' && !element.matches('optgroup, option, track') ? '' : (element.getAttribute(name) ?? '')).trim()
      return text === '' ? [] : [{ text, lang: languageOf(element), ...placeOf(element) }]
    })
  }

  const idReferencesOf = (element: Element) => {
    if (!element.hasAttributes()) return []
    const attributes = ['for', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-details', 'aria-errormessage', 'aria-controls', 'aria-owns', 'aria-flowto', 'aria-activedescendant']
    const root = element.getRootNode() as Document | ShadowRoot
    return attributes.flatMap((attribute) =>
      (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean).map((id) => ({ id, attribute, count: root.querySelectorAll(`#${CSS.escape(id)}`).length, ...placeOf(element) }))
    )
  }

  const titles = () => {
    const text = document.title.trim()
    const element = document.querySelector('head > title')
    return text === '' || !element ? [] : [{ text, lang: languageOf(element), ...placeOf(element) }]
  }

  /** A link to a place in this page is its fragment, however the address is written. */
  const addressOf = (element: Element): string => {
    const href = element.getAttribute('href') ?? ''
    const url = URL.canParse(href, document.baseURI) ? new URL(href, document.baseURI) : null
    if (!url?.hash || url.href.slice(0, -url.hash.length) !== location.href.replace(/#.*$/s, '')) return href
    const id = url.hash.slice(1)
    if (document.getElementById(id)) return `#${id}`
    try {
      return `#${decodeURIComponent(id)}`
    } catch {
      // What is not well encoded leads to no id either.
      return `#${id}`
    }
  }

  const fileOf = (element: Element): string => (element.getAttribute('src') ?? '').replace(/^data:.*/s, '').replace(/[?#].*$/s, '').split('/').at(-1) ?? ''

  const imageOf = (element: Element) => {
    const alternative = element.getAttribute('alt')
    const name = names.accessibleText(element)
    const isDecorative = ['presentation', 'none'].includes(element.getAttribute('role') ?? '') || (alternative === '' && name === '')
    return { alternative: isDecorative ? alternative : name || alternative, isDecorative, file: fileOf(element), ...placeOf(element) }
  }

  const headerRoles = ['columnheader', 'rowheader']
  const cellOf = (element: Element | undefined): Cell =>
    element
      ? { text: names.accessibleText(element) || (element.textContent ?? ''), isHeader: element.localName === 'th' || headerRoles.includes(element.getAttribute('role') ?? '') }
      : { text: '', isHeader: false }

  /** Its own name: what axe-core would read from the cells of a table without one is none. */
  const captionOf = (table: Element): string | null => {
    if (table.matches('[aria-label], [aria-labelledby]')) return names.accessibleText(table) || null
    const caption = table.querySelector(':scope > caption')
    return (caption && names.accessibleText(caption)) || table.getAttribute('title') || null
  }

  const tableOf = (element: Element) => {
    const grid = tables.toGrid(element)
    const width = Math.max(0, ...grid.map((row) => row.length))
    return { caption: captionOf(element), rows: grid.map((row) => Array.from({ length: width }, (_, x) => cellOf(row[x]))), ...placeOf(element) }
  }

  axe.setup(document)
  try {
    const all = [document.documentElement, ...elementsIn(document.documentElement)]
    const told = all.filter((element) => axe.utils.getNodeFromTree(element) && dom.isVisibleToScreenReaders(element))
    return {
      url: location.href,
      languageTags: all.flatMap((element) => {
        const value = element.getAttribute('lang')
        return value === null ? [] : [{ value, isRoot: element === document.documentElement, ...placeOf(element) }]
      }),
      isTranslated,
      idReferences: all.flatMap(idReferencesOf),
      texts: all.flatMap(textsOf),
      labels: [...titles(), ...all.filter((element) => !silent.has(element.tagName) && element.checkVisibility({ visibilityProperty: true })).flatMap(labelsOf)],
      headings: told
        .filter((element) => element.matches('h1, h2, h3, h4, h5, h6, [role="heading"]') && !element.matches('[role="presentation"], [role="none"]'))
        .map((element) => ({ level: Number(element.getAttribute('aria-level')) || Number(/^h([1-6])$/.exec(element.localName)?.[1] ?? 2), text: names.accessibleText(element), ...placeOf(element) })),
      links: told.filter((element) => element.matches('a[href]:not([role]), area[href], [role="link"]')).map((element) => ({
        text: names.accessibleText(element),
        address: addressOf(element),
        ...placeOf(element),
      })),
      images: told.filter((element) => element.matches('img, [role="img"]')).map(imageOf),
      tables: told.filter((element) => element.matches('table') && tables.isDataTable(element)).map(tableOf),
      attachments: [],
      anchors: [...document.querySelectorAll('[id], a[name]')].map((element) => {
        const name = `#${element.getAttribute('id') || element.getAttribute('name')}`
        return { name, pointer: name, snippet: '' }
      }),
      alternates: [...document.querySelectorAll<HTMLLinkElement>('link[rel~="alternate"][hreflang]')].map((link) => ({ hreflang: link.hreflang, href: link.href, ...placeOf(link) })),
    }
  } finally {
    axe.teardown()
  }
}
