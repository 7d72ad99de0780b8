import { parse } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { decodeHtml } from '../html/decode-html.ts'
import { hiddenElements } from '../html/hidden-elements.ts'
import { formatNumber } from '../numbers/format-number.ts'
import { emptyInventory } from './inventory.ts'
import type { CellInventory, SourceInventory } from './inventory.ts'
import { lettersOf } from './letters.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const unseen = new Set(['script', 'style', 'head', 'template', 'noscript', 'title'])

/** What a page of HTML holds. */
export function htmlInventory(bytes: Buffer): SourceInventory {
  const inventory: SourceInventory = { ...emptyInventory(), hidden: [], deleted: [] }
  const page = parse(decodeHtml(bytes)).childNodes
  inventory.words = wordsOf(page, inventory, hiddenElements(page))
  return inventory
}

function wordsOf(nodes: Node[], inventory: SourceInventory, isHidden: (element: Element) => boolean): string {
  return nodes.map((node) => {
    if ('value' in node) return node.value
    if (!('tagName' in node) || unseen.has(node.tagName)) return ''
    const attribute = (name: string): string | undefined => node.attrs.find((one) => one.name === name)?.value
    if (isHidden(node)) {
      const words = wordsOf(node.childNodes, { ...emptyInventory(), hidden: [], deleted: [] }, isHidden).trim()
      if (words !== '') inventory.hidden.push(words)
      return ''
    }
    if (node.tagName === 'img') inventory.pictures += 1
    if (node.tagName === 'input' && attribute('type') === 'checkbox') {
      inventory.boxes.push(attribute('checked') !== undefined)
      return attribute('checked') === undefined ? '☐' : '☒'
    }
    const item = node.tagName === 'li' && node.parentNode !== null && 'tagName' in node.parentNode && node.parentNode.tagName === 'ol' ? numberOf(node, node.parentNode) : ''
    if (node.tagName === 'table') return tableWords(node, inventory, isHidden)
    return `${item}${wordsOf(node.childNodes, inventory, isHidden)} `
  }).join('')
}

function numberOf(item: Element, list: Element): string {
  const valueOf = (element: Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value
  const formats: Record<string, string> = { a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' }
  let count = Number(valueOf(list, 'start') ?? 1) - 1
  for (const child of list.childNodes) {
    if (!('tagName' in child) || child.tagName !== 'li') continue
    count = Number(valueOf(child, 'value') ?? count + 1)
    if (child === item) break
  }
  return `${formatNumber(formats[valueOf(list, 'type') ?? ''] ?? 'decimal', count) ?? count} `
}

function tableWords(table: Element, inventory: SourceInventory, isHidden: (element: Element) => boolean): string {
  const cells: CellInventory[] = []
  inventory.tables.push(cells)
  const taken = new Set<string>()
  return rowsIn(table).map((row, rowIndex) => {
    let column = 0
    return row.childNodes.filter((child): child is Element => 'tagName' in child && /^t[dh]$/.test(child.tagName)).map((cell) => {
      while (taken.has(`${rowIndex} ${column}`)) column += 1
      const [rowSpan, columnSpan] = ['rowspan', 'colspan'].map((name) => Math.min(Math.max(1, Number(cell.attrs.find((one) => one.name === name)?.value ?? 1) || 1), 1_000)) as [number, number]
      for (let down = 0; down < rowSpan; down += 1) for (let across = 0; across < columnSpan; across += 1) taken.add(`${rowIndex + down} ${column + across}`)
      const entry = { row: rowIndex, column, rowSpan, columnSpan, letters: '' }
      cells.push(entry)
      const words = wordsOf(cell.childNodes, inventory, isHidden)
      entry.letters = lettersOf(words)
      column += columnSpan
      return words
    }).join(' ')
  }).join(' ')
}

function rowsIn(element: Element): Element[] {
  return element.childNodes.flatMap((child) => (!('tagName' in child) ? [] : child.tagName === 'tr' ? [child] : ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsIn(child) : []))
}
