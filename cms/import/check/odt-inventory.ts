import type { XmlElement } from '../archive/parse-xml.ts'
import { childAt, childrenOf, descendantsOf } from '../archive/xml-path.ts'
import { symbolsOf } from '../formula/math-part.ts'
import type { MathPart } from '../formula/math-part.ts'
import { OdtLists } from '../odt/lists.ts'
import type { OdtStyles } from '../odt/styles.ts'
import { emptyInventory } from './inventory.ts'
import type { CellInventory, SourceInventory } from './inventory.ts'
import { lettersOf } from './letters.ts'

const left = new Set([
  'text:tracked-changes',
  'office:forms',
  'office:annotation',
  'office:annotation-end',
  'text:table-of-content',
  'text:illustration-index',
  'text:table-index',
  'text:object-index',
  'text:user-index',
  'text:alphabetical-index',
  'svg:title',
  'svg:desc',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'table:shapes',
  'office:event-listeners',
])

/** What the body of an OpenDocument text holds. Of the reader it shares the counting of numbers and the styles. */
export function odtInventory(body: XmlElement, styles: OdtStyles, formulas: ReadonlyMap<string, MathPart[]>): SourceInventory {
  return new OdtWalker(body, styles, formulas).inventory
}

interface ListPlace {
  style: XmlElement | null
  list: string
  depth: number
}

class OdtWalker {
  readonly inventory: SourceInventory = { ...emptyInventory(), hidden: [], deleted: [] }
  readonly #styles: OdtStyles
  readonly #formulas: ReadonlyMap<string, MathPart[]>
  readonly #lists = new OdtLists()
  readonly #checkboxes: XmlElement[]
  #boxWords: string[] = []
  #notes: string[] = []

  constructor(body: XmlElement, styles: OdtStyles, formulas: ReadonlyMap<string, MathPart[]>) {
    this.#styles = styles
    this.#formulas = formulas
    this.#checkboxes = descendantsOf(childAt(body, 'office:forms'), 'form:checkbox')
    this.inventory.deleted = descendantsOf(childAt(body, 'text:tracked-changes'), 'text:deletion').map((deletion) => rawWords(deletion)).filter((words) => words.trim() !== '')
    this.inventory.words = childrenOf(body).map((child) => this.#walk(child, null)).join('')
    this.inventory.notes = this.#notes
  }

  #walk(element: XmlElement, list: ListPlace | null): string {
    if (left.has(element.name)) return ''
    const { attributes } = element
    const inner = (): string => element.children.map((child) => (typeof child === 'string' ? child : this.#walk(child, list))).join('')
    switch (element.name) {
      case 'text:p':
      case 'text:h':
        return this.#paragraph(element, list)
      case 'text:list':
        return this.#list(element, list)
      case 'table:table':
        return this.#table(element)
      case 'text:section': {
        const isHidden = attributes['text:display'] === 'none' || (attributes['text:display'] === 'condition' && attributes['text:is-hidden'] === 'true')
        return isHidden ? this.#hide(rawWords(element)) : inner()
      }
      case 'text:numbered-paragraph':
        return this.#item({ ...element, name: 'text:list-item' }, {
          style: this.#styles.listStyle(attributes['text:style-name']),
          list: this.#lists.open(element),
          depth: Number(attributes['text:level'] ?? 1) - 1,
        })
      case 'text:script':
        return ''
      case 'text:span':
        return this.#styles.isHidden(this.#styles.chainOf(attributes['text:style-name'], 'text')) ? this.#hide(rawWords(element)) : inner()
      case 'text:s':
      case 'text:tab':
      case 'text:line-break':
        return ' '
      case 'text:hidden-text':
        return attributes['text:is-hidden'] === 'false' ? (attributes['text:string-value'] ?? '') : this.#hide(attributes['text:string-value'] ?? '')
      case 'text:note': {
        const at = this.#notes.length
        this.#notes.push('')
        this.#notes[at] = childrenOf(childAt(element, 'text:note-body')).map((child) => this.#walk(child, null)).join(' ')
        if (childAt(element, 'text:note-citation')?.attributes['text:label'] !== undefined) this.#notes[at] = `${rawWords(childAt(element, 'text:note-citation'))} ${this.#notes[at]}`
        return ''
      }
      case 'text:ruby':
        this.inventory.readings.push(rawWords(childAt(element, 'text:ruby-text')))
        return rawWords(childAt(element, 'text:ruby-base'))
      case 'draw:control': {
        const box = this.#checkboxes.find((one) => (one.attributes['form:id'] ?? one.attributes['xml:id']) === attributes['draw:control'])
        if (box === undefined) return ''
        return `${(box.attributes['form:current-state'] ?? box.attributes['form:state']) === 'checked' ? '☒' : '☐'} ${box.attributes['form:label'] ?? ''}`
      }
      case 'draw:frame':
        return this.#frame(element)
    }
    if (attributes['text:display'] === 'none') return this.#hide(rawWords(element))
    if (!element.name.startsWith('draw:') || element.name === 'draw:a' || element.name === 'draw:g') return inner()
    this.#boxWords.push(inner())
    return ''
  }

  #hide(words: string): string {
    if (words.trim() !== '') this.inventory.hidden.push(words)
    return ''
  }

  #paragraph(element: XmlElement, list: ListPlace | null, mark = ''): string {
    const chain = this.#styles.chainOf(element.attributes['text:style-name'], 'paragraph')
    if (this.#styles.isHidden(chain) || descendantsOf(element, 'text:hidden-paragraph').some((one) => one.attributes['text:is-hidden'] === 'true')) return this.#hide(rawWords(element))
    const outer = this.#boxWords
    this.#boxWords = []
    const own = element.children.map((child) => (typeof child === 'string' ? child : this.#walk(child, list))).join('')
    for (const box of own.match(/[☐☑☒]/gu) ?? []) this.inventory.boxes.push(box !== '☐')
    const boxWords = this.#boxWords.join('')
    this.#boxWords = outer
    const level = Number(element.attributes['text:outline-level'] ?? 0)
    const outline = element.name === 'text:h' && level > 0 && mark === '' && !(own.trim() === '' && boxWords !== '')
      ? this.#lists.next(this.#styles.outline, 'outline', level - 1, null)?.mark
      : undefined
    const printed = mark !== '' ? mark : outline === undefined || outline.bullet ? '' : outline.printed
    return `${own.trim() === '' ? '' : `${printed} `}${own}${boxWords}\n`
  }

  #list(element: XmlElement, outer: ListPlace | null): string {
    const name = element.attributes['text:style-name']
    const depth = outer === null ? 0 : outer.depth + 1
    if (outer !== null) this.#lists.restart(outer.list, depth)
    const place: ListPlace = { style: name === undefined ? (outer?.style ?? null) : this.#styles.listStyle(name), list: outer?.list ?? this.#lists.open(element), depth }
    return childrenOf(element).map((item) => this.#item(item, place)).join('')
  }

  #item(item: XmlElement, place: ListPlace): string {
    let isFirst = item.name === 'text:list-item'
    return childrenOf(item).map((child) => {
      if (child.name !== 'text:p' && child.name !== 'text:h') return this.#walk(child, place)
      if (!isFirst) return this.#paragraph(child, place)
      isFirst = false
      const chain = this.#styles.chainOf(child.attributes['text:style-name'], 'paragraph')
      const isHidden = this.#styles.isHidden(chain)
      const start = item.attributes['text:start-value']
      const mark = isHidden ? undefined : this.#lists.next(place.style ?? this.#styles.listStyleOf(chain), place.list, place.depth, start === undefined ? null : Number(start))?.mark
      return this.#paragraph(child, place, mark === undefined || mark.bullet ? '' : mark.printed)
    }).join('')
  }

  #frame(frame: XmlElement): string {
    const object = childAt(frame, 'draw:object')
    const formula = object === null ? undefined : this.#formulas.get(object.attributes['xlink:href'] ?? '')
    if (formula !== undefined) {
      this.inventory.formulas.push(lettersOf(symbolsOf(formula)))
      return lettersOf(symbolsOf(formula))
    }
    if (object === null && childAt(frame, 'draw:image') !== null) this.inventory.pictures += 1
    const box = childAt(frame, 'draw:text-box')
    if (box !== null) {
      const words = childrenOf(box).map((child) => this.#walk(child, null)).join('')
      this.#boxWords.push(words)
    }
    return ''
  }

  #table(table: XmlElement): string {
    const cells: CellInventory[] = []
    this.inventory.tables.push(cells)
    const hidden = hiddenColumns(table)
    const rows = rowsOf(table).filter((line) => {
      const isShown = !/^(?:collapse|filter)$/.test(line.attributes['table:visibility'] ?? '')
      if (!isShown) this.#hide(rawWords(line))
      return isShown
    })
    return rows.map((line, row) => {
      let column = 0
      return childrenOf(line).map((cell) => {
        const repeated = Math.min(Number(cell.attributes['table:number-columns-repeated'] ?? 1), 100)
        if (cell.name === 'table:covered-table-cell') this.#hide(rawWords(cell))
        if (cell.name === 'table:table-cell' && hidden.has(column)) {
          this.#hide(rawWords(cell))
          column += 1
          return ''
        }
        const made = cell.name !== 'table:table-cell' ? '' : Array.from({ length: repeated }, (_, index) => {
          const entry: CellInventory = {
            row,
            column: column + index,
            rowSpan: Number(cell.attributes['table:number-rows-spanned'] ?? 1),
            columnSpan: Number(cell.attributes['table:number-columns-spanned'] ?? 1),
            letters: '',
          }
          cells.push(entry)
          const words = childrenOf(cell).map((child) => this.#walk(child, null)).join('')
          entry.letters = lettersOf(words)
          return words
        }).join('')
        column += cell.name.endsWith('table-cell') ? repeated : 0
        return made
      }).join('')
    }).join('')
  }
}

function hiddenColumns(table: XmlElement): ReadonlySet<number> {
  const columns: XmlElement[] = []
  const collect = (element: XmlElement): void => {
    for (const child of childrenOf(element)) {
      if (child.name === 'table:table-column') columns.push(...Array.from({ length: Math.min(Number(child.attributes['table:number-columns-repeated'] ?? 1) || 1, 100) }, () => child))
      else if (/^table:table-(?:header-)?column(?:s|-group)$/.test(child.name)) collect(child)
    }
  }
  collect(table)
  return new Set(columns.flatMap((column, index) => (/^(?:collapse|filter)$/.test(column.attributes['table:visibility'] ?? '') ? [index] : [])))
}

function rowsOf(element: XmlElement): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === 'table:table-row') return Array.from({ length: Math.min(Number(child.attributes['table:number-rows-repeated'] ?? 1), 100) }, () => child)
    return ['table:table-header-rows', 'table:table-rows', 'table:table-row-group'].includes(child.name) ? rowsOf(child) : []
  })
}

function rawWords(element: XmlElement | null): string {
  if (element === null) return ''
  return element.children.map((child) => (typeof child === 'string' ? child : ['office:change-info', 'dc:creator', 'dc:date'].includes(child.name) ? '' : rawWords(child))).join('')
}
