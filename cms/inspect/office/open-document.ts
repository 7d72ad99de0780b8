import { CannotInspect } from '../cannot-inspect.ts'
import { countPicture, countTable, noFacts, type OfficeFacts } from './office-facts.ts'
import type { Element, OfficeParts, Visitor } from './parts.ts'

/** A text, spreadsheet or presentation of OpenDocument (OASIS ODF 1.3). */
export async function inspectOpenDocument(parts: OfficeParts): Promise<OfficeFacts> {
  await refuseEncrypted(parts)
  const facts = noFacts()
  const content = new ContentVisitor(facts)
  let language = ''
  await parts.tell('styles.xml', {
    open(element, within) {
      content.style(element)
      const country = element.attributes['fo:country'] ?? ''
      const tag = element.attributes['fo:language'] ?? ''
      if (element.name === 'style:text-properties' && within.at(-1)?.name === 'style:default-style' && language === '' && !['', 'none'].includes(tag)) {
        language = ['', 'none'].includes(country) ? tag : `${tag}-${country}`
      }
    },
    close: (element) => content.endStyle(element),
  })
  await parts.tellMain('content.xml', content)
  const properties = await parts.properties('meta.xml')
  return { ...facts, pages: content.pages || null, title: properties.title, language: properties.language || language }
}

async function refuseEncrypted(parts: OfficeParts): Promise<void> {
  let isEncrypted = false
  await parts.tell('META-INF/manifest.xml', {
    open({ name }) {
      if (name === 'manifest:encryption-data') isEncrypted = true
    },
  })
  if (isEncrypted) throw new CannotInspect('password')
}

class ContentVisitor implements Visitor {
  readonly #facts: OfficeFacts
  readonly #hidden = new Set<string>()
  readonly #tables: { rows: number; hasHeaders: boolean; isSheet: boolean }[] = []
  readonly #frames: { isPicture: boolean; hasText: boolean }[] = []
  #style = ''
  #isSheets = false
  /** Slides or sheets. */
  pages = 0

  constructor(facts: OfficeFacts) {
    this.#facts = facts
  }

  /** Remembers styles that hide what they are put on. */
  style({ name, attributes }: Element): void {
    if (name === 'style:style') this.#style = attributes['style:name'] ?? ''
    const hides = attributes['text:display'] === 'none' || attributes['table:display'] === 'false' || attributes['presentation:visibility'] === 'hidden'
    if (hides && this.#style !== '') this.#hidden.add(this.#style)
  }

  open(element: Element, within: readonly Element[]): void {
    const { name, attributes } = element
    this.style(element)
    if (name === 'office:spreadsheet') this.#isSheets = true
    if (name === 'text:h') this.#facts.headings += 1
    if (name === 'text:changed-region') this.#facts.trackedChanges += 1
    if (name === 'office:annotation') this.#facts.comments += 1
    if (name === 'draw:page' || (name === 'table:table' && this.#isSheets)) this.pages += 1
    if (this.#isHidden(element)) this.#facts.hiddenParts += 1
    if (name === 'draw:frame') this.#frames.push({ isPicture: false, hasText: false })
    if ((name === 'draw:image' || name === 'draw:object') && within.at(-1)?.name === 'draw:frame') this.#mark({ isPicture: true })
    if (name === 'table:table') this.#tables.push({ rows: 0, hasHeaders: false, isSheet: this.#isSheets })
    if (name === 'table:table-header-rows' || name === 'table:table-header-columns') this.#markTable({ hasHeaders: true })
    if (name === 'table:table-row') this.#markTable({ rows: (this.#tables.at(-1)?.rows ?? 0) + Number(attributes['table:number-rows-repeated'] ?? 1) })
  }

  text(text: string, within: readonly Element[]): void {
    const name = within.at(-1)?.name
    if ((name === 'svg:title' || name === 'svg:desc') && within.at(-2)?.name === 'draw:frame' && text.trim() !== '') this.#mark({ hasText: true })
  }

  /** What stands after a style is not in it: the usual style of a family has no name. */
  endStyle({ name }: Element): void {
    if (name === 'style:style') this.#style = ''
  }

  close(element: Element): void {
    this.endStyle(element)
    const { name, attributes } = element
    if (name === 'draw:frame') {
      const frame = this.#frames.pop()
      if (frame?.isPicture) countPicture(this.#facts, frame.hasText || attributes['loext:decorative'] === 'true')
    }
    if (name === 'table:table') {
      const table = this.#tables.pop()
      // A sheet is a page of cells, and nothing says which of them are a table.
      if (table && !table.isSheet) countTable(this.#facts, table.rows, table.hasHeaders)
    }
  }

  #isHidden({ name, attributes }: Element): boolean {
    if (name === 'text:hidden-text' || name === 'text:hidden-paragraph') return true
    const display = attributes['text:display']
    if (name !== 'style:text-properties' && (display === 'none' || (display === 'condition' && attributes['text:is-hidden'] === 'true'))) return true
    if (/^(?:collapse|filter)$/.test(attributes['table:visibility'] ?? '')) return true
    const style = attributes['text:style-name'] ?? attributes['table:style-name'] ?? attributes['draw:style-name'] ?? ''
    return this.#hidden.has(style)
  }

  #mark(more: Partial<{ isPicture: boolean; hasText: boolean }>): void {
    Object.assign(this.#frames.at(-1) ?? {}, more)
  }

  #markTable(more: Partial<{ rows: number; hasHeaders: boolean }>): void {
    Object.assign(this.#tables.at(-1) ?? {}, more)
  }
}
