import { beginsInside } from '../recognise/sentence.ts'
import { shapeOf } from '../source/line-shape.ts'
import type { SourceDocument, SourceLine, Unit } from '../source/unit.ts'
import { readTable, tableLength } from './table-rows.ts'
import { isWrapped, wrapWidthOf } from './wrapping.ts'

interface Block {
  lines: SourceLine[]
}

/** The units of a text file: one a line, and one a table. */
export function readTextUnits(text: string): SourceDocument {
  const blocks = splitBlocks(text)
  const wrapWidth = wrapWidthOf(blocks.flatMap((block) => block.lines.map((line) => line.text)))
  return { units: blocks.flatMap((block) => readBlock(block, wrapWidth)), hasPageBreaks: true, remarks: [] }
}

// A form feed is a page break: it ends a line and leaves an empty one.
function splitBlocks(text: string): Block[] {
  const blocks: Block[] = []
  let current: Block | null = null
  for (const [index, line] of text.split(/\r\n|[\n\r\u0085\u2028]/).entries()) {
    if (line.startsWith('\f')) current = null
    const words = line.replaceAll('\f', ' ').replace(/^\ufeff/, '')
    if (words.trim() === '') current = null
    else {
      if (current === null) blocks.push(current = { lines: [] })
      current.lines.push({ number: index + 1, text: words.trimEnd() })
    }
  }
  return blocks
}

function readBlock(block: Block, wrapWidth: number | null): Unit[] {
  const units: Unit[] = []
  const texts = block.lines.map((line) => line.text)
  for (let index = 0; index < block.lines.length;) {
    const length = tableLength(texts, index)
    const unit = length > 0 ? tableUnit(block.lines.slice(index, index + length)) : lineUnit(block, index, units, wrapWidth)
    units.push({ ...unit, startsBlock: index === 0 })
    index += Math.max(length, 1)
  }
  return units
}

function tableUnit(lines: SourceLine[]): Unit {
  const table = readTable(lines.map((line) => line.text))
  return { shape: 'table', ...table, lines, children: [], startsBlock: false, continuesLine: false }
}

function lineUnit(block: Block, index: number, before: Unit[], wrapWidth: number | null): Unit {
  const line = block.lines[index] as SourceLine
  const previous = block.lines[index - 1]
  const { text, ...shape } = shapeOf(line.text.trim())
  const isText = shape.shape === 'text'
  const continuesLine = isText && previous !== undefined && continues(previous.text, line.text.trim(), wrapWidth)
  const unit = { lines: [line], children: [{ type: 'text' as const, text }], startsBlock: false, continuesLine }
  const mark = isText && !continuesLine ? noteAbove(before) : null
  return mark === null ? { ...unit, ...shape } : { ...unit, shape: 'footnote', mark, continuesNote: true }
}

function continues(previous: string, text: string, wrapWidth: number | null): boolean {
  return isWrapped(previous, text, wrapWidth) || (wrapWidth !== null && beginsInside(text))
}

// Further lines of a note have no mark of their own and stand directly below it.
function noteAbove(before: Unit[]): string | null {
  const above = before.findLast((unit) => !unit.continuesLine)
  return above?.shape === 'footnote' ? above.mark : null
}
