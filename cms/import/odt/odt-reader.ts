import type { XmlElement } from '../archive/parse-xml.ts'
import { childAt, childrenOf, descendantsOf, textIn } from '../archive/xml-path.ts'
import type { MathPart } from '../formula/math-part.ts'
import type { Finding, FindingKind } from '../paper/finding.ts'
import { filledUp } from '../paper/filled-up.ts'
import { plainLook } from '../paper/paper.ts'
import type { PaperBlock, PaperCell, PaperInline, PaperMark, PaperNote, PaperParagraph, ParagraphLook, TextMarks } from '../paper/paper.ts'
import type { Place } from '../paper/place.ts'
import { excerptOf, textOfBlocks } from '../paper/text-of.ts'
import { OdtLists } from './lists.ts'
import type { OdtStyles } from './styles.ts'

interface ListPlace {
  style: XmlElement | null
  list: string
  depth: number
}

const boxes: Record<string, boolean> = { '☐': false, '☑': true, '☒': true }
const fieldKinds: Record<string, FindingKind> = {
  'text:date': 'date field',
  'text:time': 'date field',
  'text:creation-date': 'date field',
  'text:modification-date': 'date field',
  'text:print-date': 'date field',
  'text:page-number': 'page field',
  'text:page-count': 'page field',
  'text:file-name': 'computed field',
  'text:author-name': 'computed field',
  'text:user-field-get': 'computed field',
  'text:expression': 'computed field',
  'text:database-display': 'computed field',
  'text:placeholder': 'placeholder',
}
/** Elements around words that somebody typed; other elements of text hold what the program fills in. */
const plain = new Set([
  'text:meta',
  'text:meta-field',
  'text:sequence',
  'text:text-input',
  'text:drop-down',
  'text:ruby',
  'text:ruby-base',
  'text:span',
  'text:a',
  'text:note-citation',
  'text:number',
  'text:label',
  'text:toc-mark',
  'text:change',
])
const lines = new Set(['draw:line', 'draw:connector', 'draw:measure'])
const contents = new Set(['text:table-of-content', 'text:illustration-index', 'text:table-index', 'text:object-index', 'text:user-index', 'text:alphabetical-index'])
const silent = new Set([
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'text:soft-page-break',
  'text:bookmark-end',
  'text:reference-mark-end',
  'office:annotation-end',
  'svg:title',
  'svg:desc',
  'office:scripts',
  'text:list-level-label-alignment',
  'text:index-body',
  'office:event-listeners',
  'table:table-column',
  'table:table-columns',
  'table:shapes',
])

/** Reads the body of an OpenDocument text. */
export class OdtReader {
  readonly notes = new Map<string, PaperNote>()
  readonly findings: Finding[] = []
  readonly #styles: OdtStyles
  readonly #formulas: ReadonlyMap<string, MathPart[]>
  readonly #lists = new OdtLists()
  readonly #inserted = new Set<string>()
  /** Insertions that are open, with the words in them so far. */
  readonly #openInsertions = new Map<string, { place: Place; words: string }>()
  readonly #controls = new Map<string, XmlElement>()
  #where: Omit<Place, 'line'> = { part: 'body' }
  #line = 0
  #tables = 0
  #boxBlocks: PaperBlock[] = []

  constructor(styles: OdtStyles, formulas: ReadonlyMap<string, MathPart[]>) {
    this.#styles = styles
    this.#formulas = formulas
  }

  read(body: XmlElement): PaperBlock[] {
    for (const control of descendantsOf(childAt(body, 'office:forms'), 'form:checkbox')) this.#controls.set(control.attributes['form:id'] ?? control.attributes['xml:id'] ?? '', control)
    this.#readChanges(childAt(body, 'text:tracked-changes'))
    const blocks = this.#blocks(childrenOf(body), null)
    for (const id of [...this.#openInsertions.keys()]) this.#endChange(id)
    return blocks
  }

  tell(kind: FindingKind, text: string, place: Place = this.#place): void {
    this.findings.push({ kind, place, excerpt: excerptOf(text) })
  }

  get #place(): Place {
    return { line: this.#line, ...this.#where }
  }

  #readChanges(changes: XmlElement | null): void {
    for (const region of childrenOf(changes, 'text:changed-region')) {
      const deletion = childAt(region, 'text:deletion')
      if (deletion !== null) this.tell('deleted text', wordsIn(deletion))
      if (childAt(region, 'text:insertion') !== null) this.#inserted.add(region.attributes['text:id'] ?? region.attributes['xml:id'] ?? '')
      if (childAt(region, 'text:format-change') !== null) this.tell('format change', '')
    }
  }

  #within<T>(where: Partial<Omit<Place, 'line'>>, read: () => T): T {
    const before = this.#where
    this.#where = { ...before, ...where }
    const result = read()
    this.#where = before
    return result
  }

  #blocks(elements: XmlElement[], list: ListPlace | null): PaperBlock[] {
    return elements.flatMap((element) => this.#block(element, list))
  }

  #block(element: XmlElement, list: ListPlace | null): PaperBlock[] {
    switch (element.name) {
      case 'text:p':
      case 'text:h':
        return this.#paragraph(element, null)
      case 'text:list':
        return this.#list(element, list)
      case 'table:table':
        return this.#table(element)
      case 'text:section':
        if (!isHiddenSection(element)) return this.#blocks(childrenOf(element), list)
        this.tell('hidden text', wordsIn(element))
        return []
      case 'text:numbered-paragraph':
        return this.#numberedParagraph(element)
      case 'text:tracked-changes':
      case 'office:forms':
        return []
      case 'draw:frame':
      case 'draw:g':
      case 'draw:custom-shape':
        return this.#paragraph({ name: 'text:p', attributes: {}, children: [element] }, null)
      case 'text:change-start':
        this.#beginChange(element)
        return []
      case 'text:change-end':
        this.#endChange(element.attributes['text:change-id'] ?? '')
        return []
    }
    if (contents.has(element.name)) {
      this.tell('contents table', wordsIn(element))
      return []
    }
    return silent.has(element.name) ? [] : this.#blocks(childrenOf(element), list)
  }

  // An insertion begins and ends anywhere; what it holds is known at its end.
  #beginChange(element: XmlElement): void {
    const id = element.attributes['text:change-id'] ?? ''
    if (this.#inserted.has(id)) this.#openInsertions.set(id, { place: this.#place, words: '' })
  }

  #endChange(id: string): void {
    const insertion = this.#openInsertions.get(id)
    if (insertion !== undefined) this.tell('inserted text', insertion.words, insertion.place)
    this.#openInsertions.delete(id)
  }

  #list(element: XmlElement, outer: ListPlace | null): PaperBlock[] {
    const name = element.attributes['text:style-name']
    const style = name === undefined ? (outer?.style ?? null) : this.#styles.listStyle(name)
    const depth = outer === null ? 0 : outer.depth + 1
    if (outer !== null) this.#lists.restart(outer.list, depth)
    const place: ListPlace = { style, list: outer?.list ?? this.#lists.open(element), depth }
    return childrenOf(element).flatMap((item) => this.#item(item, place))
  }

  // A paragraph that is numbered without a list around it.
  #numberedParagraph(element: XmlElement): PaperBlock[] {
    const place: ListPlace = { style: this.#styles.listStyle(element.attributes['text:style-name']), list: this.#lists.open(element), depth: Number(element.attributes['text:level'] ?? 1) - 1 }
    return this.#item({ ...element, name: 'text:list-item' }, place)
  }

  #item(item: XmlElement, place: ListPlace): PaperBlock[] {
    if (item.name !== 'text:list-item' && item.name !== 'text:list-header') return []
    const start = item.attributes['text:start-value']
    let isFirst = item.name === 'text:list-item'
    return childrenOf(item).flatMap((child) => {
      if (child.name !== 'text:p' && child.name !== 'text:h') return this.#block(child, place)
      if (!isFirst) return this.#paragraph(child, null)
      isFirst = false
      const style = place.style ?? this.#styles.listStyleOf(this.#styles.chainOf(child.attributes['text:style-name'], 'paragraph'))
      const counted = this.#isHiddenParagraph(child) ? null : this.#lists.next(style, place.list, place.depth, start === undefined ? null : Number(start))
      if (counted !== null && !counted.isKnown) this.tell('unknown number format', `${counted.mark.format} ${counted.mark.printed}`)
      return this.#paragraph(child, counted?.mark ?? null)
    })
  }

  #isHiddenParagraph(element: XmlElement): boolean {
    return this.#styles.isHidden(this.#styles.chainOf(element.attributes['text:style-name'], 'paragraph'))
  }

  #paragraph(element: XmlElement, mark: PaperMark | null): PaperBlock[] {
    this.#line += 1
    for (const insertion of this.#openInsertions.values()) insertion.words += ' '
    const place = this.#place
    const chain = this.#styles.chainOf(element.attributes['text:style-name'], 'paragraph')
    if (this.#styles.isHidden(chain) || descendantsOf(element, 'text:hidden-paragraph').some((field) => field.attributes['text:is-hidden'] === 'true')) {
      if (wordsIn(element).trim() !== '') this.tell('hidden text', wordsIn(element))
      return []
    }
    const outerBoxes = this.#boxBlocks
    this.#boxBlocks = []
    const inlines: PaperInline[] = []
    this.#tellUnseen(chain, element)
    this.#inlines(element, this.#styles.marksOf(chain), inlines)
    const boxBlocks = this.#boxBlocks
    this.#boxBlocks = outerBoxes
    const isBare = inlines.every((inline) => inline.kind === 'bookmark' || (inline.kind === 'text' && inline.text.trim() === ''))
    if (isBare && boxBlocks.length > 0) return boxBlocks
    const paragraph: PaperParagraph = { kind: 'paragraph', place, inlines, mark: mark ?? this.#outlineMark(element), look: this.#lookOf(element, chain), startsBlock: true }
    return [paragraph, ...boxBlocks]
  }

  // Headings may be counted by the outline of the document.
  #outlineMark(element: XmlElement): PaperMark | null {
    const level = Number(element.attributes['text:outline-level'] ?? 0)
    if (element.name !== 'text:h' || level === 0 || this.#styles.outline === null) return null
    const mark = this.#lists.next(this.#styles.outline, 'outline', level - 1, null)?.mark ?? null
    return mark === null || mark.bullet ? null : mark
  }

  #lookOf(element: XmlElement, chain: XmlElement[]): ParagraphLook {
    const names = chain.map((style) => style.attributes['style:display-name'] ?? style.attributes['style:name'] ?? '')
    if (chain.length === 0) names.push(element.attributes['text:style-name'] ?? '')
    const is = (pattern: RegExp): boolean => names.some((name) => pattern.test(name.replaceAll('_20_', ' ')))
    const align = this.#styles.paragraphValue(chain, 'fo:text-align')
    const size = Number.parseFloat(this.#styles.textValue(chain, 'fo:font-size') ?? '')
    return {
      ...plainLook,
      heading: element.name === 'text:h' ? Number(element.attributes['text:outline-level'] ?? 1) : null,
      role: is(/^title$/i) ? 'title' : is(/^subtitle$/i) ? 'subtitle' : is(/^(?:caption|table|illustration|figure)$/i) ? 'caption' : is(/^quotations?$/i) ? 'quote' : null,
      align: align === 'center' ? 'center' : align === 'end' || align === 'right' ? 'end' : 'start',
      size: Number.isNaN(size) ? null : size,
    }
  }

  #inlines(element: XmlElement, marks: TextMarks, into: PaperInline[]): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.#text(child, marks, into)
      else this.#inline(child, marks, into)
    }
  }

  #inline(element: XmlElement, marks: TextMarks, into: PaperInline[]): void {
    const { attributes } = element
    switch (element.name) {
      case 'text:span': {
        const chain = this.#styles.chainOf(attributes['text:style-name'], 'text')
        if (this.#styles.isHidden(chain)) return void (wordsIn(element) !== '' && this.tell('hidden text', wordsIn(element)))
        this.#tellUnseen(chain, element)
        return this.#inlines(element, this.#styles.marksOf(chain, marks), into)
      }
      case 'text:s':
        return this.#push(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1), 200)), marks, into)
      case 'text:tab':
        return void into.push({ kind: 'tab' })
      case 'text:line-break':
        return void into.push({ kind: 'break' })
      case 'text:a': {
        const inlines: PaperInline[] = []
        this.#inlines(element, marks, inlines)
        const href = attributes['xlink:href'] ?? ''
        return void into.push(href.startsWith('#') ? { kind: 'reference', target: href.slice(1), inlines } : { kind: 'link', url: href, inlines })
      }
      case 'text:note':
        return this.#note(element, into)
      case 'text:bookmark':
      case 'text:bookmark-start':
      case 'text:reference-mark':
      case 'text:reference-mark-start':
        return void into.push({ kind: 'bookmark', name: attributes['text:name'] ?? '' })
      case 'text:bookmark-ref':
      case 'text:reference-ref': {
        const inlines: PaperInline[] = []
        this.#inlines(element, marks, inlines)
        return void into.push({ kind: 'reference', target: attributes['text:ref-name'] ?? '', inlines })
      }
      case 'text:ruby':
        return void into.push({ kind: 'ruby', base: wordsIn(childAt(element, 'text:ruby-base')), reading: wordsIn(childAt(element, 'text:ruby-text')) })
      case 'text:hidden-text':
        return attributes['text:is-hidden'] === 'false'
          ? this.#text(attributes['text:string-value'] ?? textIn(element), marks, into)
          : this.tell('hidden text', attributes['text:string-value'] ?? textIn(element))
      case 'loext:content-control':
      case 'text:content-control': {
        const isPlaceholder = Object.entries(attributes).some(([name, value]) => name.endsWith(':showing-place-holder') && value === 'true')
        if (isPlaceholder) this.tell('placeholder', wordsIn(element))
        return this.#inlines(element, marks, into)
      }
      case 'text:change-start':
        return this.#beginChange(element)
      case 'text:change-end':
        return this.#endChange(element.attributes['text:change-id'] ?? '')
      case 'office:annotation':
        return this.tell('comment', wordsIn(element))
      case 'draw:control':
        return this.#control(element, into)
      case 'draw:frame':
        return this.#frame(element, into)
    }
    return this.#other(element, marks, into)
  }

  #other(element: XmlElement, marks: TextMarks, into: PaperInline[]): void {
    if (silent.has(element.name)) return
    if (element.name === 'text:script' || element.name.startsWith('office:') || element.name.startsWith('presentation:')) return this.tell('unread object', textIn(element))
    if (element.attributes['text:display'] === 'none') return void (textIn(element).trim() !== '' && this.tell('hidden text', textIn(element)))
    const isShape = element.name.startsWith('draw:') && element.name !== 'draw:a' && element.name !== 'draw:g'
    if (isShape) return this.#shape(element)
    const kind = fieldKinds[element.name] ?? (element.name.startsWith('text:') && !plain.has(element.name) ? 'computed field' : undefined)
    if (kind !== undefined) this.tell(kind, textIn(element))
    this.#inlines(element, marks, into)
  }

  // The words of a drawn shape stand after the paragraph that holds it; a shape without words is a picture, but for lines.
  #shape(element: XmlElement): void {
    const blocks = this.#within({ part: 'text box' }, () => this.#blocks(childrenOf(element), null)).map(boxed)
    this.#boxBlocks.push(...blocks)
    if (textOfBlocks(blocks).trim() !== '') this.tell('text box', textOfBlocks(blocks))
    else if (!lines.has(element.name)) this.tell('unread picture', textOfChild(element, 'svg:desc') || textOfChild(element, 'svg:title') || (element.attributes['draw:name'] ?? element.name))
  }

  #tellUnseen(chain: XmlElement[], element: XmlElement): void {
    const words = wordsIn(element)
    if (words.trim() === '') return
    if (this.#styles.isPale(chain) && this.#where.cell === undefined && this.#where.part === 'body') this.tell('pale text', words)
    if (this.#styles.isTiny(chain)) this.tell('tiny text', words)
  }

  #control(element: XmlElement, into: PaperInline[]): void {
    const box = this.#controls.get(element.attributes['draw:control'] ?? '')
    if (box === undefined) return this.tell('unread object', element.attributes['draw:control'] ?? 'control')
    into.push({ kind: 'checkbox', checked: box.attributes['form:current-state'] === 'checked' || (box.attributes['form:current-state'] === undefined && box.attributes['form:state'] === 'checked') })
    const label = box.attributes['form:label'] ?? ''
    if (label !== '') into.push({ kind: 'text', text: ` ${label}`, marks: {} })
  }

  #frame(frame: XmlElement, into: PaperInline[]): void {
    const description = textOfChild(frame, 'svg:desc') || textOfChild(frame, 'svg:title') || null
    const object = childAt(frame, 'draw:object')
    const formula = object === null ? undefined : this.#formulas.get(object.attributes['xlink:href'] ?? '')
    if (formula !== undefined) return void into.push({ kind: 'formula', parts: formula, display: false })
    if (object !== null || childAt(frame, 'draw:object-ole') !== null) this.tell('unread object', description ?? frame.attributes['draw:name'] ?? 'object')
    const image = childAt(frame, 'draw:image')
    if (image !== null && object === null) {
      const path = image.attributes['xlink:href'] ?? ''
      into.push({
        kind: 'picture',
        picture: { description, decorative: frame.attributes['loext:decorative'] === 'true', path: /^https?:/.test(path) || path === '' ? null : path.replace(/^\.\//, ''), contentType: null },
      })
    }
    const box = childAt(frame, 'draw:text-box')
    if (box === null) return
    const blocks = this.#within({ part: 'text box' }, () => this.#blocks(childrenOf(box), null)).map(boxed)
    this.#boxBlocks.push(...blocks)
    if (textOfBlocks(blocks).trim() !== '') this.tell('text box', textOfBlocks(blocks))
  }

  #note(element: XmlElement, into: PaperInline[]): void {
    const kind = element.attributes['text:note-class'] === 'endnote' ? 'endnote' : 'footnote'
    const citation = childAt(element, 'text:note-citation')
    const mark = citation === null ? '' : textIn(citation).trim()
    const id = `${kind} ${element.attributes['text:id'] ?? element.attributes['xml:id'] ?? `n${this.notes.size}`}`
    const note: PaperNote = { id, kind, mark, ownMark: citation?.attributes['text:label'] !== undefined, blocks: [] }
    this.notes.set(id, note)
    note.blocks = this.#within({ part: kind, note: mark }, () => this.#blocks(childrenOf(childAt(element, 'text:note-body')), null))
    into.push({ kind: 'note', id })
  }

  #text(text: string, marks: TextMarks, into: PaperInline[]): void {
    // White space of the file is one space, and none at the beginning of a paragraph (OpenDocument 1.3 part 3, 6.1.2).
    const words = text.replace(/[ \t\r\n]+/g, ' ')
    const last = into.at(-1)
    const isAfterSpace = into.every((inline) => inline.kind === 'bookmark') || last?.kind === 'break' || (last?.kind === 'text' && last.text.endsWith(' '))
    this.#push(isAfterSpace ? words.trimStart() : words, marks, into)
  }

  #push(text: string, marks: TextMarks, into: PaperInline[]): void {
    if (/[\ue000-\uf8ff\ufffd]/u.test(text)) this.tell('lost character', text)
    for (const insertion of this.#openInsertions.values()) insertion.words += text
    for (const piece of text.replaceAll('\u00ad', '').split(/([☐☑☒])/u)) {
      const checked = boxes[piece]
      const last = into.at(-1)
      if (piece === '') continue
      if (checked !== undefined) into.push({ kind: 'checkbox', checked })
      else if (last?.kind === 'text' && JSON.stringify(last.marks) === JSON.stringify(marks)) last.text += piece
      else into.push({ kind: 'text', text: piece, marks })
    }
  }

  #isRowShown(row: XmlElement): boolean {
    if (!isVisible(row) && wordsIn(row).trim() !== '') this.tell('hidden text', wordsIn(row))
    return isVisible(row)
  }

  #table(element: XmlElement): PaperBlock[] {
    this.#tables += 1
    const number = this.#tables
    const place = { ...this.#place, line: this.#line + 1 }
    const columnsShown = shownColumns(element)
    const rows = rowsOf(element).filter((row) => this.#isRowShown(row.element))
    const cells: PaperCell[] = []
    for (const [row, line] of rows.entries()) {
      let column = 0
      for (const cell of childrenOf(line.element)) {
        const repeated = Math.min(Number(cell.attributes['table:number-columns-repeated'] ?? 1), 100)
        if (cell.name === 'table:covered-table-cell') {
          if (wordsIn(cell).trim() !== '') this.#within({ cell: { table: number, row: row + 1, column: column + 1 } }, () => this.tell('covered text', wordsIn(cell)))
          column += repeated
        }
        if (cell.name !== 'table:table-cell') continue
        if (columnsShown[column] === false) {
          this.#within({ cell: { table: number, row: row + 1, column: column + 1 } }, () => void (wordsIn(cell).trim() !== '' && this.tell('hidden text', wordsIn(cell))))
          cells.push({ row, column, rowSpan: 1, columnSpan: 1, blocks: [] })
          column += 1
          continue
        }
        for (let count = 0; count < repeated; count += 1) {
          const [rowSpan, columnSpan] = [spanOf(cell, 'table:number-rows-spanned'), spanOf(cell, 'table:number-columns-spanned')]
          const blocks = this.#within({ cell: { table: number, row: row + 1, column: column + 1 } }, () => this.#blocks(childrenOf(cell), null))
          cells.push({ row, column, rowSpan: Math.min(rowSpan, rows.length - row), columnSpan, blocks })
          column += 1
        }
      }
    }
    const columns = cells.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0)
    const headRows = rows.filter((row) => row.isHead).length
    const shown = filledUp(cells, rows.length, columns)
    return cells.length === 0 ? [] : [{ kind: 'table', place, number, columns, rows: rows.length, cells: shown, headRows, styledFirstRow: false, styledFirstColumn: false, isLayout: false }]
  }
}

// Sections are hidden outright, or by a condition that the file says is met.
function isHiddenSection(section: XmlElement): boolean {
  const display = section.attributes['text:display']
  return display === 'none' || (display === 'condition' && section.attributes['text:is-hidden'] === 'true')
}

/** Whether each column is shown, for those that the table declares. */
function shownColumns(table: XmlElement): boolean[] {
  return descendantsOf({ ...table, children: childrenOf(table).filter((child) => !child.name.includes('row')) }, 'table:table-column').flatMap((column) =>
    Array.from({ length: Math.min(Number(column.attributes['table:number-columns-repeated'] ?? 1) || 1, 100) }, () => isVisible(column))
  )
}

function isVisible(element: XmlElement): boolean {
  return !['collapse', 'filter'].includes(element.attributes['table:visibility'] ?? '')
}

function spanOf(cell: XmlElement, name: string): number {
  return Math.min(Math.max(1, Math.floor(Number(cell.attributes[name] ?? 1)) || 1), 1_000)
}

function rowsOf(element: XmlElement, isHead = false): { element: XmlElement; isHead: boolean }[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === 'table:table-row') return Array.from({ length: Math.min(Number(child.attributes['table:number-rows-repeated'] ?? 1), 100) }, () => ({ element: child, isHead }))
    return ['table:table-header-rows', 'table:table-rows', 'table:table-row-group'].includes(child.name) ? rowsOf(child, isHead || child.name === 'table:table-header-rows') : []
  })
}

function wordsIn(element: XmlElement | null): string {
  if (element === null) return ''
  return element.children.map((child) => {
    if (typeof child === 'string') return child
    if (child.name === 'text:s' || child.name === 'text:tab' || child.name === 'text:line-break') return ' '
    if (['office:change-info', 'text:note-citation', 'dc:creator', 'dc:date'].includes(child.name)) return ''
    return ['text:p', 'text:h', 'table:table-cell'].includes(child.name) ? `${wordsIn(child)} ` : wordsIn(child)
  }).join('')
}

function textOfChild(element: XmlElement, name: string): string {
  const child = childAt(element, name)
  return child === null ? '' : textIn(child).trim()
}

function boxed(block: PaperBlock): PaperBlock {
  return block.kind === 'table' ? block : { ...block, look: { ...block.look, boxed: true } }
}
