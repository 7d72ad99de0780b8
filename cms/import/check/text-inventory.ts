import { decodePlainText } from '../plain-text/decode.ts'
import { raisedDigits } from '../plain-text/line-start.ts'
import { isRule } from '../plain-text/table-rows.ts'
import { isPageNumber } from '../recognise/page-number.ts'
import { emptyInventory } from './inventory.ts'
import type { SourceInventory } from './inventory.ts'

/** What a text file holds: its lines as they stand, notes apart, but for page numbers and the rules of tables. */
export function textInventory(bytes: Buffer): SourceInventory {
  const text = decodePlainText(bytes)?.text ?? ''
  const words: string[] = []
  const notes: string[] = []
  for (const block of text.split(/(?:\r\n|[\n\r\u0085\u2028\f])(?:[ \t]*(?:\r\n|[\n\r\u0085\u2028\f]))+/)) {
    const lines = block.split(/\r\n|[\n\r\u0085\u2028\f]/).filter((line) => !isPageNumber(line) && !isRule(line))
    const first = lines.findIndex((line) => raisedDigits(line.trim()) !== null)
    words.push(...(first < 0 ? lines : lines.slice(0, first)))
    if (first >= 0) notes.push(lines.slice(first).join('\n'))
  }
  const boxes = (text.match(/[☐☑☒]/gu) ?? []).map((box) => box !== '☐')
  return { ...emptyInventory(), words: words.join('\n'), notes, boxes, hidden: [], deleted: [] }
}
