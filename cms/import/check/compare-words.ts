import { plainText, plainTextOfNodes } from '@clf/content'
import type { Block, TextNode } from '@clf/content'
import { markLines } from '../recognise/line-mark.ts'
import type { LineKind, LineMark } from '../recognise/line-mark.ts'
import type { RecognisedCircular } from '../recognise/recognise.ts'
import { isRule } from '../plain-text/table-rows.ts'
import type { Unit } from '../source/unit.ts'

export interface WordCheck {
  part: 'preamble' | 'title' | 'body' | 'footnotes' | 'closing'
  /** Characters that are not white space. */
  source: number
  result: number
  same: boolean
  /** Where the two begin to differ, at most 30 characters of each; empty when they are the same. */
  difference: string
}

const kindsOf: Record<WordCheck['part'], LineKind[]> = {
  preamble: ['preamble'],
  title: ['title'],
  body: [
    'heading',
    'paragraph',
    'numbered paragraph',
    'continued sentence',
    'list item',
    'table',
    'table caption',
    'not placed',
  ],
  footnotes: ['footnote'],
  closing: ['closing'],
}

/**
 * Compares the characters of the source with those of the result, part by part, white space removed. A line of the source that the circular
 * gives no account of counts as one of the body.
 */
export function compareWords(source: Unit[], circular: RecognisedCircular): WordCheck[] {
  const lines = [...circular.marks, ...unmarkedLines(source, circular)].toSorted((a, b) => a.number - b.number)
  const closing = circular.closing === null ? '' : [...circular.closing.offices, circular.closing.date].join('')
  return [
    compare('preamble', lines, circular.preamble.join('')),
    compare('title', lines, circular.title ?? ''),
    compare('body', lines, bodyWords(circular)),
    compare('footnotes', lines, noteWords(circular.body)),
    compare('closing', lines, closing),
  ]
}

function unmarkedLines(source: Unit[], { marks }: RecognisedCircular): LineMark[] {
  const marked = new Set(marks.map(({ number }) => number))
  return source.flatMap((unit) => markLines(unit.lines, 'not placed')).filter(({ number }) => !marked.has(number))
}

function compare(part: WordCheck['part'], lines: LineMark[], resultText: string): WordCheck {
  const source = condense(lines.filter(({ kind }) => kindsOf[part].includes(kind)).map(lineWords).join(''))
  const result = condense(resultText)
  return {
    part,
    source: [...source].length,
    result: [...result].length,
    same: source === result,
    difference: differenceOf(source, result),
  }
}

/** Words of a line as a reader counts them: signs that only lay out a list or a table are no words. */
function lineWords({ text, kind, isTable }: LineMark): string {
  if (kind === 'table' || isTable)
    return text
      .split('\n')
      .filter((line) => !isRule(line))
      .join('')
      .replaceAll('|', '')
  if (!['list item', 'numbered paragraph', 'not placed'].includes(kind)) return text
  return text
    .trim()
    .replace(/^[-–•*·●○▪]\s+/u, '')
    .replace(/^([0-9０-９]{1,3})[.．、]/u, (_whole, digits: string) => `${digits.normalize('NFKC')}.`)
}

function bodyWords(circular: RecognisedCircular): string {
  const blocks = circular.body
    .map((block) => withoutSupplied(block, circular.suppliedCaptions))
    .map((block) => {
      if (block.__component !== 'content.text') return plainText([block])
      return plainTextOfNodes(block.body.filter((node) => !isNote(node)))
    })
  return blocks.join('')
}

function withoutSupplied(block: Block, supplied: ReadonlySet<Block>): Block {
  return block.__component === 'content.table' && supplied.has(block) ? { ...block, caption: '' } : block
}

function noteWords(blocks: Block[]): string {
  const seen = new Set<string>()
  const notes = blocks.flatMap((block) => (block.__component === 'content.text' ? block.body.filter(isNote) : []))
  return notes
    .map((node) => {
      const mark = node.type === 'paragraph' ? (node.footnote ?? '') : ''
      const printed = seen.has(mark) ? '' : mark
      seen.add(mark)
      return printed + plainTextOfNodes([node])
    })
    .join('')
}

function isNote(node: TextNode): boolean {
  return node.type === 'paragraph' && node.footnote !== undefined
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

// (a) and a) are one marker, printed in the style of the house.
function condense(text: string): string {
  return text
    .replace(/\s+/gu, '')
    .replace(/[(（]([a-z]{1,5})[)）]/gu, '$1)')
    .replace(/[⁰¹²³⁴-⁹]/gu, (mark) => String(superscripts.indexOf(mark)))
}

function differenceOf(source: string, result: string): string {
  if (source === result) return ''
  let start = 0
  while (source[start] === result[start]) start += 1
  return `source “${source.slice(start, start + 30)}”, result “${result.slice(start, start + 30)}”`
}
