import type { XmlElement } from '../archive/parse-xml.ts'
import { childAt, childrenOf, descendantsOf, switchAt, textIn } from '../archive/xml-path.ts'
import { readOmml } from '../formula/read-omml.ts'
import { symbolsOf } from '../formula/math-part.ts'
import type { PaperInline, TextMarks } from '../paper/paper.ts'
import { textOfInlines } from '../paper/text-of.ts'
import type { WordContext } from './context.ts'
import { chosenAlternative, readDrawing, readVml } from './drawings.ts'
import type { ReadBlocks } from './drawings.ts'
import { addCode, beginField, endField, separateField, simpleField } from './fields.ts'
import { referNote } from './notes.ts'
import { lookOfRun } from './run-look.ts'
import type { RunLook } from './run-look.ts'
import { isSymbolFont, symbolOf } from './symbols.ts'

/** Elements of a paragraph that say nothing of its words. */
const silent = new Set([
  'w:pPr',
  'w:rPr',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:moveFromRangeStart',
  'w:moveFromRangeEnd',
  'w:moveToRangeStart',
  'w:moveToRangeEnd',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:customXmlInsRangeStart',
  'w:customXmlInsRangeEnd',
  'w:customXmlDelRangeStart',
  'w:customXmlDelRangeEnd',
  'w:dirPr',
  'w:commentReference',
  'w:annotationRef',
  'w:footnoteRef',
  'w:endnoteRef',
  'w:separator',
  'w:continuationSeparator',
  'w:softHyphen',
  'w:delInstrText',
  'w:fldData',
  'w:yearLong',
  'w:yearShort',
  'w:monthLong',
  'w:monthShort',
  'w:dayLong',
  'w:dayShort',
  'w:pgNum',
])

/** Puts the inlines of a paragraph, or of an element in it, into the paragraph. */
export function readInlines(elements: XmlElement[], context: WordContext, readBlocks: ReadBlocks): void {
  for (const element of elements) readInline(element, context, readBlocks)
}

function readInline(element: XmlElement, context: WordContext, readBlocks: ReadBlocks): void {
  const inner = (): void => readInlines(childrenOf(element), context, readBlocks)
  switch (element.name) {
    case 'w:r':
      return readRun(element, context, readBlocks)
    case 'w:hyperlink':
      return readLink(element, context, inner)
    case 'w:ins':
    case 'w:moveTo':
    case 'w14:conflictIns': {
      // A field may begin in one insertion and end in the next, so that all go into the same paragraph.
      const start = context.sink.length
      inner()
      const read = context.sink.slice(start)
      if (read.length > 0 || childrenOf(element).length === 0) context.tell(element.name === 'w:moveTo' ? 'moved text' : 'inserted text', textOfInlines(read))
      return
    }
    case 'w:del':
    case 'w:moveFrom':
    case 'w14:conflictDel':
      return leaveOut(element, context)
    case 'w:fldSimple':
      return simpleField(context, element.attributes['w:instr'] ?? '', childAt(element, 'w:ffData'), inner)
    case 'w:sdt':
      return readControl(element, context, () => readInlines(childrenOf(childAt(element, 'w:sdtContent')), context, readBlocks))
    case 'w:bookmarkStart':
      if (element.attributes['w:name'] !== '_GoBack') context.emit({ kind: 'bookmark', name: element.attributes['w:name'] ?? '' })
      return
    case 'm:oMath':
      return readFormula([element], false, context)
    case 'm:oMathPara':
      return readFormula(childrenOf(element, 'm:oMath'), true, context)
    case 'mc:AlternateContent':
      return readInlines(childrenOf(chosenAlternative(element)), context, readBlocks)
    case 'w:smartTag':
    case 'w:customXml':
    case 'w:dir':
    case 'w:bdo':
    case 'w:sdtContent':
      return inner()
    case 'w:subDoc':
      return context.tell('unread insert', context.relationship(element.attributes['r:id'])?.target ?? '')
  }
  if (silent.has(element.name)) return
  if (textIn(element).trim() !== '') context.tell('unknown element', `${element.name} ${textIn(element)}`)
  inner()
}

function leaveOut(element: XmlElement, context: WordContext): void {
  const words = descendantsOf(element, 'w:delText', 'w:t', 'm:t').map(textIn).join('')
  context.tell(element.name === 'w:moveFrom' ? 'moved text' : 'deleted text', words)
}

function readLink(element: XmlElement, context: WordContext, inner: () => void): void {
  const relationship = context.relationship(element.attributes['r:id'])
  const anchor = element.attributes['w:anchor']
  const inlines = context.apart(inner)
  if (inlines.length === 0) return
  if (relationship !== null) return context.emit({ kind: 'link', url: anchor === undefined ? relationship.target : `${relationship.target}#${anchor}`, inlines })
  if (anchor !== undefined) return context.emit({ kind: 'reference', target: anchor, inlines })
  for (const inline of inlines) context.emit(inline)
}

/** A content control: a box to tick is one whatever sign it shows. */
function readControl(element: XmlElement, context: WordContext, inner: () => void): void {
  const properties = childAt(element, 'w:sdtPr')
  const box = childAt(properties, 'w14:checkbox')
  if (box !== null) {
    const isShown = context.apart(inner).length > 0
    const checked = childAt(box, 'w14:checked')?.attributes['w14:val'] ?? '0'
    if (isShown) context.emit({ kind: 'checkbox', checked: !['0', 'false', 'off'].includes(checked) })
    return
  }
  const start = context.sink.length
  inner()
  const words = textOfInlines(context.sink.slice(start))
  if (switchAt(properties, 'w:showingPlcHdr') === true && words.trim() !== '') context.tell('placeholder', words)
}

function readFormula(formulas: XmlElement[], display: boolean, context: WordContext): void {
  for (const formula of formulas) {
    const parts = readOmml(formula, {
      isLeftOut(run) {
        const { hidden } = lookOfRun(run, context)
        if (hidden) context.tell('hidden text', textIn(run))
        return hidden
      },
      unknown: (element) => context.tell('unread equation', `${element.name} ${textIn(element)}`),
    })
    if (symbolsOf(parts) !== '') context.emit({ kind: 'formula', parts, display })
    for (const change of descendantsOf(formula, 'w:del', 'w:moveFrom')) leaveOut(change, context)
  }
}

function readRun(run: XmlElement, context: WordContext, readBlocks: ReadBlocks): void {
  const look = lookOfRun(run, context)
  if (childAt(run, 'w:rPr', 'w:rPrChange') !== null) context.tell('format change', textIn(run))
  if (look.hidden) return readHidden(run, context)
  const custom = childrenOf(run).find(hasOwnMark)
  if (custom !== undefined) return referNote(custom, context, descendantsOf(run, 'w:t', 'w:sym').map((part) => (part.name === 'w:t' ? textIn(part) : ownSymbol(part))).join(''))
  for (const child of childrenOf(run)) readRunPart(child, look, context, readBlocks)
}

// The marks of a field count on even where they are hidden; words and pictures do not come in.
function readHidden(run: XmlElement, context: WordContext): void {
  const pictures = descendantsOf(run, 'pic:pic', 'v:imagedata').length
  const words = descendantsOf(run, 'w:t', 'm:t').map(textIn).join('')
  const symbols = descendantsOf(run, 'w:sym', 'w:footnoteReference', 'w:endnoteReference').length
  if (words !== '' || symbols > 0) context.tell('hidden text', words)
  if (pictures > 0) context.tell('hidden picture', '')
  for (const child of childrenOf(run)) if (child.name === 'w:fldChar' || child.name === 'w:instrText') readFieldMark(child, context)
}

function readFieldMark(element: XmlElement, context: WordContext): void {
  if (element.name === 'w:instrText') return addCode(context, textIn(element))
  const type = element.attributes['w:fldCharType']
  if (type === 'begin') beginField(context, element)
  else if (type === 'separate') separateField(context)
  else if (type === 'end') endField(context)
}

function readRunPart(child: XmlElement, look: RunLook, context: WordContext, readBlocks: ReadBlocks): void {
  switch (child.name) {
    case 'w:t':
      return emitText(textIn(child), look, context)
    case 'w:tab':
    case 'w:ptab':
      return context.emit({ kind: 'tab' })
    case 'w:br':
      return ['page', 'column'].includes(child.attributes['w:type'] ?? '') ? undefined : context.emit({ kind: 'break' })
    case 'w:cr':
      return context.emit({ kind: 'break' })
    case 'w:noBreakHyphen':
      return emitText('\u2011', look, context)
    case 'w:sym':
      return emitSymbol(child.attributes['w:font'] ?? '', Number.parseInt(child.attributes['w:char'] ?? '', 16), look.marks, context)
    case 'w:fldChar':
    case 'w:instrText':
      return readFieldMark(child, context)
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return referNote(child, context)
    case 'w:drawing':
      return readDrawing(child, context, readBlocks)
    case 'w:pict':
    case 'w:object':
      return readVml(child, context, readBlocks)
    case 'w:ruby':
      return readRuby(child, context, readBlocks)
    case 'w:contentPart':
      return context.tell('unread object', 'ink')
    case 'w:delText':
      return context.tell('deleted text', textIn(child))
    case 'mc:AlternateContent':
      for (const part of childrenOf(chosenAlternative(child))) readRunPart(part, look, context, readBlocks)
      return
  }
  if (silent.has(child.name)) return
  if (textIn(child).trim() !== '') context.tell('unknown element', `${child.name} ${textIn(child)}`)
  emitText(textIn(child), look, context)
}

// The mark that a person chose for a note stands in the run of its reference.
function hasOwnMark(element: XmlElement): boolean {
  return /^w:(?:foot|end)noteReference$/.test(element.name) && ['1', 'true', 'on'].includes(element.attributes['w:customMarkFollows'] ?? '')
}

function ownSymbol(element: XmlElement): string {
  const meaning = symbolOf(element.attributes['w:font'] ?? '', Number.parseInt(element.attributes['w:char'] ?? '', 16))
  return meaning !== null && 'text' in meaning ? meaning.text : ''
}

function readRuby(ruby: XmlElement, context: WordContext, readBlocks: ReadBlocks): void {
  const [base, reading] = ['w:rubyBase', 'w:rt'].map((name) => textOfInlines(context.apart(() => readInlines(childrenOf(childAt(ruby, name)), context, readBlocks)))) as [string, string]
  if (base === '' || reading === '') context.emit({ kind: 'text', text: base + reading, marks: {} })
  else context.emit({ kind: 'ruby', base, reading })
}

// White letters in a cell or on a shaded paragraph have a ground of their own.
function isOnWhite(context: WordContext): boolean {
  return context.where.cell === undefined && context.where.part === 'body' && childAt(context.paragraphProperties, 'w:shd') === null
}

const boxes: Record<string, boolean> = { '☐': false, '☑': true, '☒': true }

function emitText(text: string, look: RunLook, context: WordContext): void {
  if (text === '') return
  if (look.pale && text.trim() !== '' && isOnWhite(context)) context.tell('pale text', text)
  if (look.tiny && text.trim() !== '') context.tell('tiny text', text)
  if (isSymbolFont(look.font) && look.font !== 'Symbol') {
    for (const character of text) emitSymbol(look.font, character.codePointAt(0) ?? 0, look.marks, context)
    return
  }
  for (const piece of text.split(/([\t\n☐☑☒]|[\uf020-\uf0ff])/u)) {
    const box = boxes[piece]
    if (piece === '') continue
    if (piece === '\t') context.emit({ kind: 'tab' })
    else if (piece === '\n') emitWords(' ', look.marks, context)
    else if (box !== undefined) context.emit({ kind: 'checkbox', checked: box })
    else if (/^[\uf020-\uf0ff]$/u.test(piece)) emitSymbol(isSymbolFont(look.font) ? look.font : 'Symbol', piece.codePointAt(0) ?? 0, look.marks, context)
    else emitWords(piece, look.marks, context)
  }
}

function emitWords(text: string, marks: TextMarks, context: WordContext): void {
  if (/[\ue000-\uefff\ufffd]/u.test(text)) context.tell('lost character', text)
  // Characters that no page may hold are nothing that anybody typed.
  const clean = text.replace(/[^\P{Cc}\t\n]|[\p{Cs}\ufffe\uffff\u00ad]/gu, '')
  if (clean !== '') context.emit({ kind: 'text', text: clean, marks })
}

function emitSymbol(font: string, code: number, marks: TextMarks, context: WordContext): void {
  const meaning = symbolOf(font, Number.isNaN(code) ? 0xfffd : code)
  if (meaning === null) context.tell('unknown symbol', `${font} ${code.toString(16).toUpperCase()}`)
  const inline: PaperInline = meaning === null
    ? { kind: 'text', text: '▯', marks }
    : 'checked' in meaning
    ? { kind: 'checkbox', checked: meaning.checked }
    : { kind: 'text', text: meaning.text, marks }
  context.emit(inline)
}
