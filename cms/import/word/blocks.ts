import type { XmlElement } from '../archive/parse-xml.ts'
import { childAt, childrenOf, descendantsOf, switchAt, textIn, valueAt } from '../archive/xml-path.ts'
import type { PaperBlock, PaperInline, PaperParagraph, ParagraphLook } from '../paper/paper.ts'
import { plainLook } from '../paper/paper.ts'
import type { Place } from '../paper/place.ts'
import { textOfBlocks, textOfInlines } from '../paper/text-of.ts'
import type { WordContext } from './context.ts'
import { chosenAlternative } from './drawings.ts'
import { breakFields, resumeFields } from './fields.ts'
import { readInlines } from './inlines.ts'
import type { NumberedPlace } from './numbering.ts'
import { isMarkHidden } from './run-look.ts'
import { paragraphValue } from './styles.ts'
import { readTable } from './tables.ts'

/** Inlines of a paragraph whose mark was deleted: the next paragraph takes them. */
interface Carried {
  inlines: PaperInline[]
}

/** The blocks in elements of a body, a cell, a note or a box, in order. */
export function readBlocks(elements: XmlElement[], context: WordContext): PaperBlock[] {
  const carried: Carried = { inlines: [] }
  const blocks = elements.flatMap((element) => readBlock(element, context, carried))
  return isBlank(carried.inlines) ? blocks : [...blocks, paragraphOf(carried.inlines, context.place)]
}

function readBlock(element: XmlElement, context: WordContext, carried: Carried): PaperBlock[] {
  const inner = (): PaperBlock[] => childrenOf(element).flatMap((child) => readBlock(child, context, carried))
  switch (element.name) {
    case 'w:p':
      return readParagraph(element, context, carried)
    case 'w:tbl': {
      const isPassedOver = context.contents !== null
      const before = isBlank(carried.inlines) ? [] : [paragraphOf(carried.inlines, context.place)]
      carried.inlines = []
      const table = readTable(element, context, readBlocks)
      return table === null || isPassedOver ? before : [...before, table]
    }
    case 'w:sdt':
      return readControl(element, context, carried)
    case 'w:sdtContent':
    case 'w:customXml':
    case 'w:smartTag':
    case 'w:ins':
    case 'w:moveTo':
    case 'w14:conflictIns':
      return inner()
    case 'mc:AlternateContent':
      return childrenOf(chosenAlternative(element)).flatMap((child) => readBlock(child, context, carried))
    case 'w:del':
    case 'w:moveFrom':
    case 'w14:conflictDel':
      context.tell(element.name === 'w:moveFrom' ? 'moved text' : 'deleted text', descendantsOf(element, 'w:t', 'w:delText').map(textIn).join(' '))
      return []
    case 'w:altChunk':
      return readInsert(element, context)
    case 'm:oMathPara':
    case 'm:oMath':
    case 'w:r':
    case 'w:hyperlink':
      return readParagraph({ name: 'w:p', attributes: {}, children: [element] }, context, carried)
    case 'w:subDoc':
      context.tell('unread insert', context.relationship(element.attributes['r:id'])?.target ?? '')
      return []
  }
  return silent.has(element.name) ? [] : inner()
}

const silent = new Set([
  'w:sectPr',
  'w:tcPr',
  'w:tblPr',
  'w:tblGrid',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:moveFromRangeStart',
  'w:moveFromRangeEnd',
  'w:moveToRangeStart',
  'w:moveToRangeEnd',
  'w:customXmlPr',
])

function readControl(element: XmlElement, context: WordContext, carried: Carried): PaperBlock[] {
  const gallery = descendantsOf(childAt(element, 'w:sdtPr'), 'w:docPartGallery')[0]?.attributes['w:val']
  const content = childAt(element, 'w:sdtContent')
  if (gallery !== undefined && /table of contents/i.test(gallery)) {
    context.tell('contents table', descendantsOf(content, 'w:t').map(textIn).join(' '))
    return []
  }
  const blocks = childrenOf(content).flatMap((child) => readBlock(child, context, carried))
  if (switchAt(childAt(element, 'w:sdtPr'), 'w:showingPlcHdr') === true && textOfBlocks(blocks).trim() !== '') context.tell('placeholder', textOfBlocks(blocks))
  return blocks
}

function readInsert(element: XmlElement, context: WordContext): PaperBlock[] {
  const id = element.attributes['r:id'] ?? ''
  const paper = context.inserts.get(id) ?? null
  if (paper !== null) {
    for (const note of paper.notes.values()) context.notes.set(note.id, note)
    return paper.blocks.map((block) => ({ ...block, place: { ...block.place, part: 'inserted file' } }))
  }
  context.tell('unread insert', context.relationship(id)?.target ?? '')
  return []
}

function readParagraph(element: XmlElement, context: WordContext, carried: Carried): PaperBlock[] {
  const properties = childAt(element, 'w:pPr')
  const styleId = valueAt(properties, 'w:pStyle')
  const chain = context.styles.chainOf(styleId, 'paragraph')
  const [outerProperties, outerStyles, outerSink] = [context.paragraphProperties, context.paragraphStyles, context.sink]
  context.paragraphProperties = properties
  context.paragraphStyles = chain
  context.sink = []
  const place = context.nextParagraph()
  resumeFields(context)
  const startedInContents = context.contents !== null
  readInlines(childrenOf(element), context, readBlocks)
  breakFields(context)
  const inlines = [...carried.inlines, ...context.sink]
  const boxes = context.boxes
  const isGone = endsIntoNext(properties) || (isMarkHidden(properties, context) && isBlank(inlines))
  ;[context.paragraphProperties, context.paragraphStyles, context.sink, context.boxes] = [outerProperties, outerStyles, outerSink, []]
  tellFormat(properties, context)
  carried.inlines = []
  if (startedInContents && context.contents !== null) {
    context.contents.push(textOfInlines(inlines))
    return boxes
  }
  if (isGone) {
    carried.inlines = inlines
    return boxes
  }
  const number = startedInContents && isBlank(inlines) ? null : numberedPlace(properties, styleId, chain, context)
  const counted = number === null ? null : context.numbering.next(number)
  if (counted !== null && !counted.isKnown) context.tell('unknown number format', `${counted.mark.format} ${counted.mark.printed}`, place)
  if (isBlank(inlines) && boxes.length > 0) return boxes
  const mark = counted === null || counted.mark.printed === '' ? null : counted.mark
  return [{ ...paragraphOf(inlines, place), mark, look: lookOf(properties, styleId, chain, element, context) }, ...boxes]
}

function paragraphOf(inlines: PaperInline[], place: Place): PaperParagraph {
  return { kind: 'paragraph', place, inlines, mark: null, look: plainLook, startsBlock: true }
}

// A mark of a paragraph that was deleted, moved away or made a separator of styles lets the next one follow on the same line; so does
// a dropped capital, which Word keeps in a frame of its own.
function endsIntoNext(properties: XmlElement | null): boolean {
  if (['drop', 'margin'].includes(childAt(properties, 'w:framePr')?.attributes['w:dropCap'] ?? '')) return true
  const mark = childAt(properties, 'w:rPr')
  return ['w:moveFrom', 'w:del', 'w:specVanish', 'w14:conflictDel'].some((name) => childAt(mark, name) !== null)
}

function isBlank(inlines: readonly PaperInline[]): boolean {
  return inlines.every((inline) => inline.kind === 'bookmark' || inline.kind === 'tab' || inline.kind === 'break' || (inline.kind === 'text' && inline.text.trim() === ''))
}

function tellFormat(properties: XmlElement | null, context: WordContext): void {
  const numbering = childAt(properties, 'w:numPr')
  const isChanged = childAt(properties, 'w:pPrChange') !== null || ['w:ins', 'w:del', 'w:numberingChange'].some((name) => childAt(numbering, name) !== null)
  if (isChanged) context.tell('format change', '')
}

function numberedPlace(properties: XmlElement | null, styleId: string | null, chain: XmlElement[], context: WordContext): NumberedPlace | null {
  const listId = paragraphValue(properties, chain, (one) => valueAt(one, 'w:numPr', 'w:numId'))
  if (listId === null || listId === '0') return null
  const own = valueAt(properties, 'w:numPr', 'w:ilvl')
  const ofStyle = [styleId, ...chain.map((style) => style.attributes['w:styleId'] ?? '')].map((id) => (id === null ? null : context.numbering.depthOfStyle(listId, id))).find((depth) => depth !== null)
  const inherited = paragraphValue(null, chain, (one) => valueAt(one, 'w:numPr', 'w:ilvl'))
  return { listId, depth: Number(own ?? ofStyle ?? inherited ?? 0) }
}

function lookOf(properties: XmlElement | null, styleId: string | null, chain: XmlElement[], element: XmlElement, context: WordContext): ParagraphLook {
  const value = (...names: string[]): string | null => paragraphValue(properties, chain, (one) => valueAt(one, ...names))
  const names = chain.map((style) => context.styles.nameOf(style.attributes['w:styleId'] ?? null))
  const align = value('w:jc')
  const indent = paragraphValue(properties, chain, (one) => childAt(one, 'w:ind')?.attributes['w:left'] ?? childAt(one, 'w:ind')?.attributes['w:start'] ?? null)
  const size = sizeOf(element)
  return {
    heading: headingLevel(names.length > 0 ? names : [styleId ?? ''], value('w:outlineLvl')),
    role: roleOf(names.length > 0 ? names : [styleId ?? '']),
    align: align === 'center' ? 'center' : align === 'right' || align === 'end' ? 'end' : 'start',
    indent: Math.round(Number(indent ?? 0) / 120),
    size,
    boxed: false,
  }
}

/** Size of the first letters that have one of their own, in points. */
function sizeOf(element: XmlElement): number | null {
  for (const run of element.children) {
    const value = typeof run === 'string' ? null : valueAt(run, 'w:rPr', 'w:sz')
    if (value !== null && Number(value) > 0) return Number(value) / 2
  }
  return null
}

function headingLevel(styleNames: string[], outline: string | null): number | null {
  for (const name of styleNames) {
    const level = /^(?:heading|標題|标题)\s*([1-9])$/i.exec(name)?.[1]
    if (level !== undefined) return Number(level)
  }
  return outline === null || Number(outline) > 8 ? null : Number(outline) + 1
}

function roleOf(styleNames: string[]): ParagraphLook['role'] {
  const is = (pattern: RegExp): boolean => styleNames.some((name) => pattern.test(name))
  if (is(/^(?:title|標題文字|文件標題)$/i)) return 'title'
  if (is(/^(?:subtitle|副標題|副标题)$/i)) return 'subtitle'
  if (is(/^(?:caption|標號|題注|题注)$/i)) return 'caption'
  return is(/^(?:intense )?quote$|^引文/i) ? 'quote' : null
}
