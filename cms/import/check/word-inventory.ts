import type { XmlElement } from '../archive/parse-xml.ts'
import { childAt, childrenOf, descendantsOf, holds, switchAt, textIn, valueAt } from '../archive/xml-path.ts'
import { unendedFields } from '../word/field-marks.ts'
import { Numbering } from '../word/numbering.ts'
import { readStyles } from '../word/styles.ts'
import type { Styles } from '../word/styles.ts'
import { mostColumns } from '../word/tables.ts'
import { isSymbolFont, symbolOf } from '../word/symbols.ts'
import type { WordPackage } from '../word/word-package.ts'
import { emptyInventory } from './inventory.ts'
import type { CellInventory, SourceInventory } from './inventory.ts'
import { lettersOf } from './letters.ts'

interface Field {
  code: string
  isResult: boolean
  /** Where its result begins among the words. */
  start: number
  /** What is chosen from the list of a form. */
  choice?: string
}

/**
 * What a Word document holds, counted in its own parts and not in what the reader made of them. Of the reader it shares the
 * counting of numbers and the marks of fields that never end. `inserted` are the words of files that the document inserts, by relationship.
 */
export function wordInventory(parts: WordPackage, inserted: ReadonlyMap<string, SourceInventory | null>): SourceInventory {
  const walker = new WordWalker(parts, inserted)
  walker.readBody()
  return walker.inventory
}

const left = new Set([
  'w:pPr',
  'w:rPr',
  'w:tblPr',
  'w:tblGrid',
  'w:tcPr',
  'w:trPr',
  'w:sectPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:delInstrText',
  'w:instrText',
  'wp:positionH',
  'wp:positionV',
  'wp14:sizeRelH',
  'wp14:sizeRelV',
  'w:fldData',
  'm:ctrlPr',
])
/** What stands in a paragraph without being words. */
const standing = new Set(['w:footnoteReference', 'w:endnoteReference', 'pic:pic', 'v:imagedata'])
const known = new Set(['wps', 'wpg', 'wpc', 'w14', 'w15', 'wp14', 'w16se', 'a14', 'pic', 'v', 'm', 'w16cid'])

class WordWalker {
  readonly inventory: SourceInventory = { ...emptyInventory(), hidden: [], deleted: [] }
  readonly #parts: WordPackage
  readonly #inserted: ReadonlyMap<string, SourceInventory | null>
  readonly #styles: Styles
  readonly #numbering: Numbering
  readonly #noteIds = new Set<string>()
  readonly #notes: ReadonlyMap<string, XmlElement>
  readonly #unended: ReadonlySet<XmlElement>
  #fields: Field[] = []
  #isTableHidden = false
  #paragraphStyle: XmlElement[] = []
  #words: string[] = []
  #boxWords: string[] = []
  /** Words of a paragraph whose mark was deleted: the next one begins with them. */
  #carried = ''
  /** A note or picture stands among them. */
  #carriesStanding = false
  /** Set while words belong to a formula. */
  #formula: string[] | null = null

  constructor(parts: WordPackage, inserted: ReadonlyMap<string, SourceInventory | null>) {
    this.#parts = parts
    this.#inserted = inserted
    this.#notes = new Map(
      [...childrenOf(parts.footnotes?.root, 'w:footnote'), ...childrenOf(parts.endnotes?.root, 'w:endnote')].map((note) => [`${note.name.slice(2)} ${note.attributes['w:id'] ?? ''}`, note]),
    )
    this.#styles = readStyles(parts.styles)
    this.#numbering = new Numbering(parts.numbering, this.#styles)
    this.#unended = new Set([parts.main, parts.footnotes, parts.endnotes].flatMap((part) => (part === null ? [] : [...unendedFields(part.root)])))
  }

  readBody(): void {
    this.#apart(() => this.#all(childAt(this.#parts.main.root, 'w:body')))
    this.inventory.words = this.#words.join('')
    for (const id of this.#noteIds) this.#readNote(id)
  }

  #readNote(id: string): void {
    const note = this.#notes.get(id)
    if (note === undefined) return
    this.#words = []
    this.#apart(() => this.#all(note))
    this.inventory.notes.push(this.#words.join(''))
  }

  #all(element: XmlElement | null): void {
    for (const child of childrenOf(element)) this.#walk(child)
  }

  #walk(element: XmlElement): void {
    if (left.has(element.name)) return
    switch (element.name) {
      case 'w:p':
        return this.#paragraph(element)
      case 'w:tbl':
        this.#flush()
        return this.#isPassedOver() ? undefined : this.#table(element)
      case 'w:del':
      case 'w:moveFrom':
      case 'w14:conflictDel':
        this.inventory.deleted.push(wordsIn(element))
        return
      case 'w:r':
        return this.#run(element)
      case 'w:fldSimple':
        return this.#field({ code: element.attributes['w:instr'] ?? '', isResult: true, start: this.#words.length }, () => this.#all(element))
      case 'w:sdt':
        return this.#control(element)
      case 'w:altChunk':
        return this.#insert(element)
      case 'mc:AlternateContent':
        return this.#all(chosen(element))
      case 'm:oMath': {
        const outer = this.#formula
        this.#formula = []
        this.#all(element)
        const symbols = this.#formula.join('')
        this.#formula = outer
        if (symbols !== '') this.inventory.formulas.push(lettersOf(symbols))
        this.#say(lettersOf(symbols))
        return
      }
      case 'm:r':
        return this.#isHidden(element) ? void this.inventory.hidden.push(wordsIn(element)) : this.#all(element)
      // The sign above or below a base stands in its properties, or is the usual one.
      case 'm:acc':
        this.#all(element)
        return void this.#formula?.push(childAt(element, 'm:accPr', 'm:chr')?.attributes['m:val'] ?? '\u0302')
      case 'm:bar':
        this.#all(element)
        return void this.#formula?.push('\u00af')
      case 'm:t':
        return void this.#formula?.push(textIn(element))
    }
    this.#all(element)
  }

  #paragraph(element: XmlElement): void {
    const properties = childAt(element, 'w:pPr')
    const outerStyle = this.#paragraphStyle
    const [outerWords, outerBoxes] = [this.#words, this.#boxWords]
    this.#paragraphStyle = this.#styles.chainOf(valueAt(properties, 'w:pStyle'), 'paragraph')
    this.#words = []
    this.#boxWords = []
    const isPassed = this.#isPassedOver()
    this.#all(element)
    const own = `${this.#carried}${this.#words.join('')}`
    const isGone = this.#isGone(properties, own)
    const mark = isGone || isPassed ? '' : this.#markOf(properties)
    const isStanding = this.#carriesStanding || (!isPassed && holds(element, standing, 'w:txbxContent'))
    this.#carried = isGone ? own : ''
    this.#carriesStanding = isGone && isStanding
    const hasContent = own.trim() !== '' || isStanding
    const words = `${hasContent ? `${mark} ` : ''}${isGone ? '' : own}${this.#boxWords.join('')}`
    ;[this.#words, this.#boxWords, this.#paragraphStyle] = [outerWords, outerBoxes, outerStyle]
    this.#say(words)
  }

  #flush(): void {
    const carried = this.#carried
    this.#carried = ''
    this.#carriesStanding = false
    this.#say(carried)
  }

  // What a cell, a note or a box holds is read apart from the text around it.
  #apart(read: () => void): void {
    const [carried, carriesStanding] = [this.#carried, this.#carriesStanding]
    this.#carried = ''
    this.#carriesStanding = false
    read()
    this.#flush()
    this.#carried = carried
    this.#carriesStanding = carriesStanding
  }

  #isGone(properties: XmlElement | null, words: string): boolean {
    const mark = childAt(properties, 'w:rPr')
    if (['drop', 'margin'].includes(childAt(properties, 'w:framePr')?.attributes['w:dropCap'] ?? '')) return true
    if (['w:del', 'w:moveFrom', 'w:specVanish', 'w14:conflictDel'].some((name) => childAt(mark, name) !== null)) return true
    return words.trim() === '' && switchAt(mark, 'w:vanish') === true
  }

  #markOf(properties: XmlElement | null): string {
    const from = (find: (one: XmlElement | null) => string | null): string | null => {
      for (const one of [properties, ...this.#paragraphStyle.map((style) => childAt(style, 'w:pPr'))]) {
        const value = find(one)
        if (value !== null) return value
      }
      return null
    }
    const listId = from((one) => valueAt(one, 'w:numPr', 'w:numId'))
    if (listId === null || listId === '0') return ''
    const ofStyle = this.#paragraphStyle.map((style) => this.#numbering.depthOfStyle(listId, style.attributes['w:styleId'] ?? '')).find((depth) => depth !== null)
    const depth = valueAt(properties, 'w:numPr', 'w:ilvl') ?? ofStyle ?? from((one) => valueAt(one, 'w:numPr', 'w:ilvl')) ?? 0
    const next = this.#numbering.next({ listId, depth: Number(depth) })
    return next === null || next.mark.bullet ? '' : next.mark.printed
  }

  #run(run: XmlElement): void {
    if (this.#isHidden(run)) {
      const words = wordsIn(run)
      if (words !== '') this.inventory.hidden.push(words)
      for (const mark of childrenOf(run)) this.#fieldMark(mark)
      return
    }
    const custom = childrenOf(run).find((child) => /^w:(?:foot|end)noteReference$/.test(child.name) && ['1', 'true', 'on'].includes(child.attributes['w:customMarkFollows'] ?? ''))
    const font = this.#fontOf(run)
    for (const child of childrenOf(run)) {
      if (child.name === 'w:t' && isSymbolFont(font) && font !== 'Symbol') { for (const letter of textIn(child)) this.#symbol(font, letter.codePointAt(0) ?? 0) }
      else if (custom === undefined || child === custom) this.#runPart(child)
    }
  }

  #fontOf(run: XmlElement): string {
    const places = [childAt(run, 'w:rPr'), ...[...this.#styles.chainOf(valueAt(run, 'w:rPr', 'w:rStyle'), 'character'), ...this.#paragraphStyle].map((style) => childAt(style, 'w:rPr'))]
    return places.map((place) => childAt(place, 'w:rFonts')?.attributes).map((fonts) => fonts?.['w:ascii'] ?? fonts?.['w:hAnsi']).find((font) => font !== undefined) ?? ''
  }

  #runPart(child: XmlElement): void {
    if (this.#fieldMark(child)) return
    switch (child.name) {
      case 'w:t':
        return this.#say(this.#boxesIn(textIn(child)))
      case 'w:tab':
      case 'w:br':
      case 'w:cr':
      case 'w:ptab':
        return this.#say(' ')
      case 'w:sym':
        return this.#symbol(child.attributes['w:font'] ?? '', Number.parseInt(child.attributes['w:char'] ?? '', 16))
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return this.#refer(child)
      case 'w:drawing':
        return this.#drawing(child)
      case 'w:pict':
      case 'w:object':
        return this.#vml(child)
      case 'w:ruby':
        this.inventory.readings.push(wordsIn(childAt(child, 'w:rt')))
        return this.#all(childAt(child, 'w:rubyBase'))
      case 'w:delText':
        return void this.inventory.deleted.push(textIn(child))
      case 'mc:AlternateContent':
        for (const part of childrenOf(chosen(child))) this.#runPart(part)
        return
    }
    if (!left.has(child.name)) this.#say(child.children.filter((one) => typeof one === 'string').join(''))
  }

  #refer(reference: XmlElement): void {
    const kind = reference.name === 'w:endnoteReference' ? 'endnote' : 'footnote'
    const id = `${kind} ${reference.attributes['w:id'] ?? ''}`
    if (this.#notes.has(id) && !this.#isPassedOver()) this.#noteIds.add(id)
  }

  #fieldMark(element: XmlElement): boolean {
    if (element.name === 'w:instrText') {
      const field = this.#fields.at(-1)
      if (field !== undefined && !field.isResult) field.code += textIn(element)
      return true
    }
    if (element.name !== 'w:fldChar') return false
    const type = element.attributes['w:fldCharType']
    if (type === 'begin') {
      const isPassed = this.#isPassedOver()
      this.#fields.push({ code: '', isResult: this.#unended.has(element), start: this.#words.length })
      const box = childAt(element, 'w:ffData', 'w:checkBox')
      const list = childAt(element, 'w:ffData', 'w:ddList')
      const chosen = childrenOf(list, 'w:listEntry')[Number(valueAt(list, 'w:result') ?? valueAt(list, 'w:default') ?? 0)]?.attributes['w:val']
      if (chosen !== undefined) Object.assign(this.#fields.at(-1) as Field, { choice: chosen })
      const state = childAt(box, 'w:checked') ?? childAt(box, 'w:default')
      if (box !== null && !isPassed) this.#tick(state !== null && !['0', 'false', 'off'].includes(state.attributes['w:val'] ?? '1'))
    } else if (type === 'separate') {
      const field = this.#fields.at(-1)
      if (field !== undefined) Object.assign(field, { isResult: true, start: this.#words.length })
    } else this.#endField(this.#fields.pop())
    return true
  }

  // EQ and SYMBOL have no result: what they show stands in their code.
  #endField(field: Field | undefined): void {
    const code = field?.code ?? ''
    if (field?.choice !== undefined && this.#words.slice(field.start).join('').trim() === '') this.#say(field.choice)
    const symbol = /^\s*SYMBOL\s+(\S+).*?\\f\s+"?([^"\\]+)/i.exec(code)
    if (symbol !== null) this.#symbol((symbol[2] ?? '').trim(), Number(symbol[1]))
    const reading = /^\s*EQ\b.*\\s\\up\s*[\d.]+\s*\(([^()]*)\)\s*[,;]\s*([^()]*)\)/i.exec(code)
    if (reading !== null) {
      this.inventory.readings.push((reading[1] ?? '').trim())
      return this.#say(reading[2] ?? '')
    }
    const shown = /^\s*EQ\b.*?\\(f|r|o\\a[a-z]|o)\s*\((.*)\)/i.exec(code)
    if (shown === null) return
    const symbols = (shown[2] ?? '').replace(/[,;]/g, ' ')
    if (/^[fr]$/i.test(shown[1] ?? '')) this.inventory.formulas.push(lettersOf(symbols))
    this.#say(symbols)
  }

  #field(field: Field, read: () => void): void {
    this.#fields.push(field)
    read()
    this.#fields.pop()
  }

  #symbol(font: string, code: number): void {
    const meaning = symbolOf(font, Number.isNaN(code) ? 0xfffd : code)
    if (meaning === null || this.#isPassedOver()) return
    if ('checked' in meaning) this.#tick(meaning.checked)
    else this.#say(meaning.text)
  }

  #tick(checked: boolean): void {
    this.inventory.boxes.push(checked)
    this.#words.push(checked ? '☒' : '☐')
  }

  #boxesIn(text: string): string {
    if (!this.#isPassedOver()) { for (const box of text.match(/[☐☑☒]/gu) ?? []) this.inventory.boxes.push(box !== '☐') }
    return text
  }

  #control(element: XmlElement): void {
    const properties = childAt(element, 'w:sdtPr')
    if (/table of contents/i.test(descendantsOf(properties, 'w:docPartGallery')[0]?.attributes['w:val'] ?? '')) return
    const box = childAt(properties, 'w14:checkbox')
    const content = childAt(element, 'w:sdtContent')
    if (box === null) return this.#all(content)
    const runs = descendantsOf(content, 'w:r')
    if (runs.length === 0 || runs.every((run) => this.#isHidden(run))) return
    if (!this.#isPassedOver()) this.#tick(!['0', 'false', 'off'].includes(childAt(box, 'w14:checked')?.attributes['w14:val'] ?? '0'))
  }

  #insert(element: XmlElement): void {
    const inserted = this.#inserted.get(element.attributes['r:id'] ?? '') ?? null
    if (inserted === null) return
    this.#say(inserted.words)
    this.inventory.notes.push(...inserted.notes)
    this.inventory.readings.push(...inserted.readings)
    this.inventory.tables.push(...inserted.tables)
    this.inventory.formulas.push(...inserted.formulas)
    this.inventory.boxes.push(...inserted.boxes)
    this.inventory.hidden.push(...inserted.hidden)
    this.inventory.deleted.push(...inserted.deleted)
    this.inventory.pictures += inserted.pictures
  }

  #drawing(drawing: XmlElement): void {
    for (const frame of childrenOf(drawing)) {
      if (isYes(childAt(frame, 'wp:docPr')?.attributes['hidden'])) this.inventory.hidden.push(wordsIn(frame))
      else this.#shapes(childAt(frame, 'a:graphic', 'a:graphicData'))
    }
  }

  #shapes(element: XmlElement | null): void {
    for (const child of childrenOf(element)) {
      if (child.name === 'pic:pic' || child.name === 'v:imagedata') this.inventory.pictures += isYes(childAt(child, 'pic:nvPicPr', 'pic:cNvPr')?.attributes['hidden']) ? 0 : 1
      else if (child.name === 'w:txbxContent') this.#box(child)
      else if (child.name === 'a:blipFill') this.inventory.pictures += 1
      else if (child.name === 'v:textpath') this.#say(child.attributes['string'] ?? '')
      else if (/visibility:\s*hidden/i.test(child.attributes['style'] ?? '')) this.inventory.hidden.push(wordsIn(child))
      else if (child.name === 'mc:AlternateContent') this.#shapes(chosen(child))
      else if (!['c:chart', 'dgm:relIds', 'v:shapetype', 'pic:blipFill'].includes(child.name)) this.#shapes(child)
    }
  }

  #vml(element: XmlElement): void {
    this.#shapes(element)
  }

  // The words of a box follow the paragraph that holds it.
  #box(content: XmlElement): void {
    if (wordsIn(content).trim() === '') return
    const [words, boxWords, fields, style] = [this.#words, this.#boxWords, this.#fields, this.#paragraphStyle]
    this.#words = []
    this.#boxWords = []
    this.#fields = []
    this.#apart(() => this.#all(content))
    const own = [...this.#words, ...this.#boxWords]
    ;[this.#words, this.#boxWords, this.#fields, this.#paragraphStyle] = [words, boxWords, fields, style]
    this.#boxWords.push(...own)
  }

  #table(table: XmlElement): void {
    const cells: CellInventory[] = []
    this.inventory.tables.push(cells)
    const rows = rowsOf(table, 'w:tr').filter((row) => {
      const properties = childAt(row, 'w:trPr')
      if (childAt(properties, 'w:del') !== null) this.inventory.deleted.push(wordsIn(row))
      else if (switchAt(properties, 'w:hidden') === true) this.inventory.hidden.push(wordsIn(row))
      else return true
      return false
    })
    const open = new Map<number, CellInventory>()
    const outerHidden = this.#isTableHidden
    this.#isTableHidden = this.#styles.chainOf(valueAt(table, 'w:tblPr', 'w:tblStyle'), 'table').map((style) => switchAt(childAt(style, 'w:rPr'), 'w:vanish')).find((value) => value !== null) === true
    for (const [row, element] of rows.entries()) this.#row(element, row, cells, open)
    this.#isTableHidden = outerHidden
  }

  #row(element: XmlElement, row: number, cells: CellInventory[], open: Map<number, CellInventory>): void {
    let column = Math.min(Number(valueAt(element, 'w:trPr', 'w:gridBefore') ?? 0) || 0, mostColumns)
    let begun: CellInventory | undefined
    for (const cell of rowsOf(element, 'w:tc')) {
      const facts = childAt(cell, 'w:tcPr')
      const columnSpan = Math.min(Math.max(Number(valueAt(facts, 'w:gridSpan') ?? 1) || 1, 1), mostColumns)
      const [down, across] = [childAt(facts, 'w:vMerge'), childAt(facts, 'w:hMerge')]
      const tracked = childAt(facts, 'w:cellMerge')?.attributes['w:vMerge']
      const isMerged = down !== null || tracked === 'rest' || tracked === 'cont'
      const goesOn = tracked === undefined ? isMerged && down?.attributes['w:val'] !== 'restart' : tracked === 'cont'
      const above = goesOn ? endingAbove(open.get(column), row, columnSpan) : undefined
      const before = across !== null && across.attributes['w:val'] !== 'restart' ? begun : undefined
      const outer = this.#words
      this.#words = []
      if (childAt(facts, 'w:cellDel') !== null) {
        this.inventory.deleted.push(wordsIn(cell))
        this.#words = outer
        continue
      }
      if (above !== undefined || before !== undefined) {
        if (above !== undefined) above.rowSpan += 1
        else if (before !== undefined) before.columnSpan += columnSpan
        // Nothing of a covered cell is shown, but its numbers count.
        const [tables, notes] = [this.inventory.tables.length, new Set(this.#noteIds)]
        this.#apart(() => this.#all(cell))
        this.inventory.tables.length = tables
        for (const id of this.#noteIds) if (!notes.has(id)) this.#noteIds.delete(id)
        if (this.#words.join('').trim() !== '') this.inventory.hidden.push(this.#words.join('').trim())
        this.#words = []
      } else {
        const entry = { row, column, rowSpan: 1, columnSpan, letters: '' }
        cells.push(entry)
        if (isMerged) open.set(column, entry)
        else open.delete(column)
        begun = across?.attributes['w:val'] === 'restart' ? entry : undefined
        this.#apart(() => this.#all(cell))
        entry.letters = lettersOf(this.#words.join(''))
      }
      const own = this.#words.join('')
      this.#words = outer
      this.#say(own)
      column += columnSpan
    }
  }

  #isPassedOver(): boolean {
    return this.#fields.some((field) => !field.isResult || /^\s*(?:TOC|TOA|INDEX)\b/i.test(field.code))
  }

  #say(words: string): void {
    if (this.#isPassedOver()) return
    if (this.#formula === null) this.#words.push(words)
  }

  // A run is hidden by itself, by its style, or by that of its paragraph (17.7.3: two styles that hide show again).
  #isHidden(run: XmlElement): boolean {
    const own = childAt(run, 'w:rPr')
    const direct = switchAt(own, 'w:vanish')
    if (direct !== null) return direct
    if (this.#isTableHidden) return true
    const byStyle = (chain: XmlElement[]): boolean => {
      for (const style of chain) {
        const value = switchAt(childAt(style, 'w:rPr'), 'w:vanish')
        if (value !== null) return value
      }
      return false
    }
    return byStyle(this.#styles.chainOf(valueAt(own, 'w:rStyle'), 'character')) !== byStyle(this.#paragraphStyle) || switchAt(this.#styles.defaultRun, 'w:vanish') === true
  }
}

function endingAbove(cell: CellInventory | undefined, row: number, columnSpan: number): CellInventory | undefined {
  return cell !== undefined && cell.columnSpan === columnSpan && cell.row + cell.rowSpan === row ? cell : undefined
}

function chosen(alternative: XmlElement): XmlElement | null {
  const choices = childrenOf(alternative, 'mc:Choice')
  return choices.find((choice) => (choice.attributes['Requires'] ?? '').split(/\s+/).every((prefix) => known.has(prefix))) ?? childAt(alternative, 'mc:Fallback') ?? choices[0] ?? null
}

function rowsOf(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((
    child,
  ) => (child.name === name
    ? [child]
    : ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag', 'mc:AlternateContent', 'mc:Choice'].includes(child.name)
    ? rowsOf(child, name)
    : [])
  )
}

function wordsIn(element: XmlElement | null): string {
  return descendantsOf(element, 'w:t', 'w:delText', 'm:t').map(textIn).join('')
}

function isYes(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on'
}
