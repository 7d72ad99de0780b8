import { listMarker } from '@clf/content'
import { elements, valueOf } from './word-numbering.ts'
import type { Numbering, NumberingLevel } from './word-numbering.ts'

interface Place {
  listId: string
  depth: number
}

/**
 * Word computes paragraph numbers when it shows a document, and mammoth leaves them out. This writes each number into
 * the text of its paragraph, as the reader of the document sees it. Bullets stay. Returns number formats it cannot write.
 */
export function writeOutNumbers(document: Document, numbering: Numbering, styles: Document | null): string[] {
  const counters = new Map<string, number[]>()
  const unknown = new Set<string>()
  for (const paragraph of elements(document, 'w:p')) {
    const place = placeOf(paragraph, styles)
    const list = place === null ? undefined : numbering.get(place.listId)
    const level = place === null ? undefined : list?.levels.get(place.depth)
    if (place === null || list === undefined || level === undefined || level.format === 'bullet') continue
    const counts = advance(counters.get(list.key) ?? [], place.depth, list.levels)
    counters.set(list.key, counts)
    const label = labelOf(level, counts, list.levels)
    if (label === null) unknown.add(level.format)
    else insertLabel(document, paragraph, label)
  }
  return [...unknown]
}

function placeOf(paragraph: Element, styles: Document | null): Place | null {
  const properties = elements(paragraph, 'w:pPr')[0]
  if (properties === undefined) return null
  const own = readPlace(properties)
  return own ?? placeOfStyle(valueOf(properties, 'w:pStyle'), styles, 0)
}

function placeOfStyle(id: string | null, styles: Document | null, steps: number): Place | null {
  if (id === null || styles === null || steps > 10) return null
  const style = elements(styles, 'w:style').find((candidate) => candidate.getAttribute('w:styleId') === id)
  if (style === undefined) return null
  return readPlace(style) ?? placeOfStyle(valueOf(style, 'w:basedOn'), styles, steps + 1)
}

function readPlace(element: Element): Place | null {
  const numbered = elements(element, 'w:numPr')[0]
  const listId = numbered === undefined ? null : valueOf(numbered, 'w:numId')
  return numbered === undefined || listId === null ? null : { listId, depth: Number(valueOf(numbered, 'w:ilvl') ?? 0) }
}

function advance(counts: number[], depth: number, levels: Map<number, NumberingLevel>): number[] {
  const outer = Array.from({ length: depth }, (_, index) => counts[index] ?? levels.get(index)?.start ?? 1)
  const current = counts[depth]
  return [...outer, current === undefined ? (levels.get(depth)?.start ?? 1) : current + 1]
}

function labelOf(level: NumberingLevel, counts: number[], levels: Map<number, NumberingLevel>): string | null {
  let isKnown = true
  const label = level.pattern.replace(/%(\d)/g, (_whole, digit: string) => {
    const depth = Number(digit) - 1
    const count = format(levels.get(depth)?.format ?? 'decimal', counts[depth] ?? 1)
    isKnown &&= count !== null
    return count ?? ''
  })
  return isKnown ? label : null
}

function format(kind: string, count: number): string | null {
  if (kind === 'decimal') return String(count)
  if (kind === 'decimalZero') return String(count).padStart(2, '0')
  if (kind === 'none') return ''
  const marker = /letter$/i.test(kind) ? 'lower-alpha' : /roman$/i.test(kind) ? 'lower-roman' : null
  const text = marker === null ? null : (listMarker(marker, count)?.replace(/[()]/g, '') ?? null)
  return text !== null && kind.startsWith('upper') ? text.toUpperCase() : text
}

function insertLabel(document: Document, paragraph: Element, label: string): void {
  const properties = elements(paragraph, 'w:pPr')[0]
  if (properties === undefined) return
  for (const old of elements(properties, 'w:numPr')) old.parentNode?.removeChild(old)
  properties.appendChild(withoutNumbering(document))
  if (label === '') return
  const text = document.createElement('w:t')
  text.setAttribute('xml:space', 'preserve')
  text.appendChild(document.createTextNode(`${label} `))
  const run = document.createElement('w:r')
  run.appendChild(text)
  paragraph.insertBefore(run, properties.nextSibling)
}

// A style can number its paragraphs too; list 0 switches that off.
function withoutNumbering(document: Document): Element {
  const numbered = document.createElement('w:numPr')
  for (
    const [name, value] of [
      ['w:ilvl', '0'],
      ['w:numId', '0'],
    ] as const
  ) {
    const child = document.createElement(name)
    child.setAttribute('w:val', value)
    numbered.appendChild(child)
  }
  return numbered
}
