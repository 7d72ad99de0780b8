import type { XmlElement } from '../archive/parse-xml.ts'
import { childAt, childrenOf, switchAt } from '../archive/xml-path.ts'
import { group, row, symbol, symbolsIn } from './math-part.ts'
import type { MathPart } from './math-part.ts'

/** What the reader of a document knows of text inside a formula. */
export interface OmmlContext {
  /** Whether the run is hidden or deleted; the reader names it. */
  isLeftOut(run: XmlElement): boolean
  /** An element that the formula reader does not know. */
  unknown(element: XmlElement): void
}

type Read = (element: XmlElement, context: OmmlContext) => MathPart[]

/** How each element of Office Math (ECMA-376, 22.1) becomes MathML. */
const readers: Record<string, Read> = {
  'm:r': readRun,
  'm:f': (element, context) => {
    const kind = valueOf(element, 'm:fPr', 'm:type')
    if (kind === 'lin' || kind === 'skw') return [slot(element, 'm:num', context), symbol('mo', '/'), slot(element, 'm:den', context)]
    const attributes = kind === 'noBar' ? { linethickness: '0' } : undefined
    return [group('mfrac', [slot(element, 'm:num', context), slot(element, 'm:den', context)], attributes)]
  },
  'm:sSup': (element, context) => [group('msup', [slot(element, 'm:e', context), slot(element, 'm:sup', context)])],
  'm:sSub': (element, context) => [group('msub', [slot(element, 'm:e', context), slot(element, 'm:sub', context)])],
  'm:sSubSup': (element, context) => [group('msubsup', [slot(element, 'm:e', context), slot(element, 'm:sub', context), slot(element, 'm:sup', context)])],
  'm:sPre': (element, context) => [group('mmultiscripts', [slot(element, 'm:e', context), group('mprescripts', []), slot(element, 'm:sub', context), slot(element, 'm:sup', context)])],
  'm:rad': readRoot,
  'm:nary': readNary,
  'm:d': readDelimiters,
  'm:func': (element, context) => [slot(element, 'm:fName', context), symbol('mo', '\u2061'), slot(element, 'm:e', context)],
  'm:limLow': (element, context) => [group('munder', [slot(element, 'm:e', context), slot(element, 'm:lim', context)])],
  'm:limUpp': (element, context) => [group('mover', [slot(element, 'm:e', context), slot(element, 'm:lim', context)])],
  'm:m': (element, context) => [table(childrenOf(element, 'm:mr').map((line) => childrenOf(line, 'm:e')), context)],
  'm:eqArr': (element, context) => [table(childrenOf(element, 'm:e').map((line) => [line]), context)],
  'm:acc': (element, context) => [group('mover', [slot(element, 'm:e', context), symbol('mo', valueOf(element, 'm:accPr', 'm:chr') ?? '\u0302')], { accent: 'true' })],
  'm:bar': (element, context) => [group(valueOf(element, 'm:barPr', 'm:pos') === 'top' ? 'mover' : 'munder', [slot(element, 'm:e', context), symbol('mo', '\u00af')])],
  'm:groupChr': (element, context) => {
    const mark = symbol('mo', valueOf(element, 'm:groupChrPr', 'm:chr') ?? '\u23df')
    return [group(valueOf(element, 'm:groupChrPr', 'm:pos') === 'top' ? 'mover' : 'munder', [slot(element, 'm:e', context), mark])]
  },
  'm:box': (element, context) => [slot(element, 'm:e', context)],
  'm:borderBox': (element, context) => [slot(element, 'm:e', context)],
  'm:phant': (element, context) => {
    const isShown = switchAt(childAt(element, 'm:phantPr'), 'm:show') !== false && valueOf(element, 'm:phantPr', 'm:show') !== '0'
    return isShown ? [slot(element, 'm:e', context)] : [group('mphantom', [slot(element, 'm:e', context)])]
  },
}

const transparent = new Set([
  'm:oMath',
  'm:oMathPara',
  'm:e',
  'm:num',
  'm:den',
  'm:sup',
  'm:sub',
  'm:deg',
  'm:lim',
  'm:fName',
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:smartTag',
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'mc:AlternateContent',
  'mc:Choice',
])
const silent = new Set(['w:del', 'w:moveFrom', 'w:bookmarkStart', 'w:bookmarkEnd', 'w:sdtPr', 'mc:Fallback', 'm:ctrlPr', 'm:argPr', 'w:commentRangeStart', 'w:commentRangeEnd'])

/** The formula in `m:oMath` or another element of Office Math. */
export function readOmml(element: XmlElement, context: OmmlContext): MathPart[] {
  return childrenOf(element).flatMap((child) => {
    const read = readers[child.name]
    if (read !== undefined) return read(child, context)
    if (transparent.has(child.name)) return readOmml(child, context)
    if (!silent.has(child.name) && !child.name.endsWith('Pr')) context.unknown(child)
    return []
  })
}

function slot(element: XmlElement, name: string, context: OmmlContext): MathPart {
  const found = childAt(element, name)
  return row(found === null ? [] : readOmml(found, context))
}

function readRun(run: XmlElement, context: OmmlContext): MathPart[] {
  if (context.isLeftOut(run)) return []
  const isWords = switchAt(childAt(run, 'm:rPr'), 'm:nor') === true
  const text = childrenOf(run).map((child) => (child.name === 'm:t' || child.name === 'w:t' ? child.children.join('') : child.name === 'w:br' ? ' ' : '')).join('')
  return symbolsIn(text, isWords)
}

function readRoot(element: XmlElement, context: OmmlContext): MathPart[] {
  const degree = childAt(element, 'm:deg')
  const parts = degree === null ? [] : readOmml(degree, context)
  const isHidden = switchAt(childAt(element, 'm:radPr'), 'm:degHide') === true || valueOf(element, 'm:radPr', 'm:degHide') === '1'
  const base = slot(element, 'm:e', context)
  return parts.length === 0 || isHidden ? [group('msqrt', [base])] : [group('mroot', [base, row(parts)])]
}

function readNary(element: XmlElement, context: OmmlContext): MathPart[] {
  const operator = symbol('mo', valueOf(element, 'm:naryPr', 'm:chr') ?? '\u222b')
  const [below, above] = ['m:sub', 'm:sup'].map((name) => partsAt(element, name, context)) as [MathPart[], MathPart[]]
  const beside = valueOf(element, 'm:naryPr', 'm:limLoc') === 'subSup'
  return [limits(operator, below, above, beside), slot(element, 'm:e', context)]
}

function limits(operator: MathPart, below: MathPart[], above: MathPart[], beside: boolean): MathPart {
  if (below.length > 0 && above.length > 0) return group(beside ? 'msubsup' : 'munderover', [operator, row(below), row(above)])
  if (below.length > 0) return group(beside ? 'msub' : 'munder', [operator, row(below)])
  return above.length > 0 ? group(beside ? 'msup' : 'mover', [operator, row(above)]) : operator
}

function partsAt(element: XmlElement, name: string, context: OmmlContext): MathPart[] {
  const found = childAt(element, name)
  return found === null ? [] : readOmml(found, context)
}

function readDelimiters(element: XmlElement, context: OmmlContext): MathPart[] {
  const properties = childAt(element, 'm:dPr')
  const [begin, end, between] = [['m:begChr', '('], ['m:endChr', ')'], ['m:sepChr', '|']].map(([name, usual]) => {
    const given = childAt(properties, name as string)
    return given === null ? (usual as string) : (given.attributes['m:val'] ?? '')
  }) as [string, string, string]
  const inner = childrenOf(element, 'm:e').flatMap((one, index) => [...(index === 0 || between === '' ? [] : [symbol('mo', between)]), row(readOmml(one, context))])
  return [group('mrow', [...(begin === '' ? [] : [symbol('mo', begin)]), ...inner, ...(end === '' ? [] : [symbol('mo', end)])])]
}

function table(lines: XmlElement[][], context: OmmlContext): MathPart {
  return group('mtable', lines.map((line) => group('mtr', line.map((cell) => group('mtd', [row(readOmml(cell, context))])))))
}

function valueOf(element: XmlElement, properties: string, name: string): string | null {
  return childAt(element, properties, name)?.attributes['m:val'] ?? null
}
