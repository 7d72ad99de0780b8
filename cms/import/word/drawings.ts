import type { XmlElement } from '../archive/parse-xml.ts'
import { childAt, childrenOf, descendantsOf, textIn } from '../archive/xml-path.ts'
import { textOfBlocks } from '../paper/text-of.ts'
import type { PaperBlock, PaperPicture } from '../paper/paper.ts'
import type { WordContext } from './context.ts'

/** Reads the blocks of a box. */
export type ReadBlocks = (elements: XmlElement[], context: WordContext) => PaperBlock[]

const lines = new Set(['line', 'straightConnector1', 'bentConnector3', 'curvedConnector3'])

/** A drawing of DrawingML: pictures, boxes with text, groups of them; what else it holds is told. */
export function readDrawing(drawing: XmlElement, context: WordContext, readBlocks: ReadBlocks): void {
  for (const frame of childrenOf(drawing)) {
    const facts = childAt(frame, 'wp:docPr')
    if (isYes(facts?.attributes['hidden'])) {
      const words = boxesIn(frame).map(textIn).join(' ')
      context.tell(words === '' ? 'hidden picture' : 'hidden text', words === '' ? (facts?.attributes['descr'] ?? facts?.attributes['name'] ?? '') : words)
      continue
    }
    readGraphic(childAt(frame, 'a:graphic', 'a:graphicData'), facts, context, readBlocks)
  }
}

function readGraphic(graphic: XmlElement | null, facts: XmlElement | null, context: WordContext, readBlocks: ReadBlocks): void {
  for (const child of childrenOf(graphic)) {
    switch (child.name) {
      case 'pic:pic':
        readPicture(child, facts, context)
        continue
      case 'wps:wsp':
        readShape(child, facts, context, readBlocks)
        continue
      case 'wpg:wgp':
      case 'wpg:grpSp':
      case 'wpc:wpc':
        readGraphic(child, null, context, readBlocks)
        continue
      case 'mc:AlternateContent':
        readGraphic(chosenAlternative(child), facts, context, readBlocks)
        continue
      case 'c:chart':
        context.tell('unread object', nameOf(facts, 'chart'))
        continue
      case 'dgm:relIds':
        context.tell('unread object', nameOf(facts, 'diagram'))
        continue
    }
    readOther(child, facts, context)
  }
}

// Properties of groups hold no words; what else stands in a drawing and has words is told with them.
function readOther(element: XmlElement, facts: XmlElement | null, context: WordContext): void {
  if (/(?:Pr|xfrm|bg|whole|extLst)$/.test(element.name)) return
  const words = descendantsOf(element, 'a:t', 'w:t').map(textIn).join(' ')
  context.tell('unread object', words === '' ? nameOf(facts, 'drawing') : words)
}

function readPicture(picture: XmlElement, facts: XmlElement | null, context: WordContext): void {
  const own = childAt(picture, 'pic:nvPicPr', 'pic:cNvPr')
  const blip = childAt(picture, 'pic:blipFill', 'a:blip')
  if (isYes(own?.attributes['hidden'])) return context.tell('hidden picture', own?.attributes['descr'] ?? own?.attributes['name'] ?? '')
  const decorative = [facts, own].some((one) => descendantsOf(one, 'adec:decorative').some((mark) => isYes(mark.attributes['val'])))
  const description = facts?.attributes['descr'] || own?.attributes['descr'] || facts?.attributes['title'] || null
  context.emit({ kind: 'picture', picture: pictureOf(blip?.attributes['r:embed'] ?? blip?.attributes['r:link'], description, decorative, context) })
}

function pictureOf(id: string | undefined, description: string | null, decorative: boolean, context: WordContext): PaperPicture {
  const relationship = context.relationship(id)
  const path = relationship === null || relationship.external ? null : relationship.target
  return { description, decorative, path, contentType: path === null ? null : context.parts.contentTypeOf(path) }
}

function readShape(shape: XmlElement, facts: XmlElement | null, context: WordContext, readBlocks: ReadBlocks): void {
  const box = childAt(shape, 'wps:txbx', 'w:txbxContent')
  if (box !== null && textIn(box).trim() !== '') return readBox(box, context, readBlocks)
  const geometry = childAt(shape, 'wps:spPr', 'a:prstGeom')?.attributes['prst'] ?? ''
  if (childAt(shape, 'wps:spPr', 'a:blipFill') !== null) {
    const blip = childAt(shape, 'wps:spPr', 'a:blipFill', 'a:blip')
    return context.emit({ kind: 'picture', picture: pictureOf(blip?.attributes['r:embed'], facts?.attributes['descr'] ?? null, false, context) })
  }
  if (childAt(shape, 'wps:cNvCnPr') === null && !lines.has(geometry) && box === null) context.tell('unread picture', nameOf(facts, 'shape'))
}

/** A box stands after the paragraph that holds it. */
function readBox(box: XmlElement, context: WordContext, readBlocks: ReadBlocks): void {
  const [sink, fields, boxes, properties, styles] = [context.sink, context.fields, context.boxes, context.paragraphProperties, context.paragraphStyles]
  context.fields = []
  context.boxes = []
  const blocks = context.within({ part: 'text box' }, () => readBlocks(childrenOf(box), context)).map(boxed)
  ;[context.sink, context.fields, context.boxes, context.paragraphProperties, context.paragraphStyles] = [sink, fields, boxes, properties, styles]
  context.boxes.push(...blocks)
  context.tell('text box', textOfBlocks(blocks))
}

function boxed(block: PaperBlock): PaperBlock {
  return block.kind === 'table' ? block : { ...block, look: { ...block.look, boxed: true } }
}

/** A drawing of VML or an embedded object: pictures, boxes, lettering. */
export function readVml(element: XmlElement, context: WordContext, readBlocks: ReadBlocks): void {
  for (const child of childrenOf(element)) {
    if (/visibility:\s*hidden/i.test(child.attributes['style'] ?? '')) {
      const words = boxesIn(child).map(textIn).join(' ')
      context.tell(words === '' ? 'hidden picture' : 'hidden text', words === '' ? (child.attributes['alt'] ?? '') : words)
    } else readVmlPart(child, element, context, readBlocks)
  }
}

function readVmlPart(child: XmlElement, parent: XmlElement, context: WordContext, readBlocks: ReadBlocks): void {
  switch (child.name) {
    case 'w:txbxContent':
      if (textIn(child).trim() !== '') readBox(child, context, readBlocks)
      return
    case 'v:imagedata': {
      const description = parent.attributes['alt'] || child.attributes['o:title'] || null
      context.emit({ kind: 'picture', picture: pictureOf(child.attributes['r:id'] ?? child.attributes['o:relid'] ?? child.attributes['r:pict'], description, false, context) })
      return
    }
    case 'v:textpath':
      if (child.attributes['string']) context.emit({ kind: 'text', text: child.attributes['string'], marks: {} })
      return
    case 'o:OLEObject':
      context.tell(/^Equation/i.test(child.attributes['ProgID'] ?? '') ? 'unread equation' : 'unread object', child.attributes['ProgID'] ?? '')
      return
    case 'w:control':
      context.tell('unread object', child.attributes['w:name'] ?? 'control')
      return
    case 'v:shapetype':
      return
    case 'mc:AlternateContent':
      readVml(chosenAlternative(child) ?? child, context, readBlocks)
      return
  }
  readVml(child, context, readBlocks)
}

const understood = new Set(['wps', 'wpg', 'wpc', 'w14', 'w15', 'wp14', 'w16se', 'a14', 'pic', 'v', 'm', 'w16cid'])

/** The one of several ways to say the same that this reader understands. */
export function chosenAlternative(alternative: XmlElement): XmlElement | null {
  const choices = childrenOf(alternative, 'mc:Choice')
  const known = choices.find((choice) => (choice.attributes['Requires'] ?? '').split(/\s+/).every((prefix) => understood.has(prefix)))
  return known ?? childAt(alternative, 'mc:Fallback') ?? choices[0] ?? null
}

function boxesIn(element: XmlElement): XmlElement[] {
  return descendantsOf(element, 'w:t')
}

function nameOf(facts: XmlElement | null, usual: string): string {
  return facts?.attributes['descr'] || facts?.attributes['title'] || facts?.attributes['name'] || usual
}

function isYes(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on'
}
