import type { Finding } from '../paper/finding.ts'
import type { RecognisedPaper } from '../recognise/recognise-paper.ts'
import type { CellInventory, SourceInventory } from './inventory.ts'
import { countLetters, differenceOf, lettersOf, signsOf } from './letters.ts'
import { treeInventory } from './tree-inventory.ts'

export type CheckKind = 'words' | 'signs' | 'order' | 'notes' | 'readings' | 'cells' | 'formulas' | 'boxes' | 'pictures' | 'hidden text' | 'deleted text'

/** One comparison that was made; what is not in the list was not compared. */
export interface Check {
  kind: CheckKind
  /** How many there are in the source, and in the result. */
  source: number
  result: number
  same: boolean
  /** Where the two begin to differ; empty when they are the same. */
  difference: string
}

/** Holds what was recognised against what the source holds. */
export function compareWithSource(source: SourceInventory, recognised: RecognisedPaper, findings: readonly Finding[], isText: boolean): Check[] {
  const tree = treeInventory(recognised.tree)
  const front = recognised.front.map((line) => line.text)
  const inOrder = [...recognised.front.filter((line) => line.isLaidOut !== true).map((line) => line.text), ...tree.paragraphs.filter((_text, index) => !tree.captions.has(index))]
  const closing = recognised.closing.map((line) => line.text)
  const lines = [...front, ...tree.paragraphs, ...closing]
  // The lines of notes in a text file may hold words of the text as well, so that all are counted together.
  const words = (isText ? [...lines, ...tree.notes] : lines).join('\n')
  const sourceWords = isText ? [source.words, ...source.notes].join('\n') : source.words
  const sourceLetters = lettersOf(withoutMarks(source.words, isText))
  const checks: Check[] = [
    multiset('words', countLetters(lettersOf(withoutMarks(sourceWords, isText))), countLetters(lettersOf(withoutMarks(words, isText)))),
    multiset('signs', signsOf(sourceWords), signsOf(words)),
    orderOf([...inOrder, ...closing], sourceLetters),
    list('boxes', source.boxes.map((box) => (box ? '☒' : '☐')).toSorted(), boxesIn([...lines, ...tree.notes].join('\n'))),
  ]
  if (isText) return checks
  const consumed = recognised.marks.filter((mark) => mark.kind === 'preamble' && mark.place.cell === undefined && source.tables.length > tree.tables.length).length
  return [
    ...checks,
    list('notes', source.notes.map(lettersOf).toSorted(), tree.notes.map(lettersOf).toSorted()),
    list('readings', source.readings.toSorted(), tree.readings.toSorted()),
    list('cells', cellList(source.tables.slice(consumedTables(source.tables, tree.tables, consumed))), cellList(tree.tables)),
    list('formulas', source.formulas.toSorted(), tree.formulas.toSorted()),
    count('pictures', source.pictures, tree.pictures),
    named('hidden text', source.hidden, findings, ['hidden text', 'hidden picture', 'covered text']),
    named('deleted text', source.deleted, findings, ['deleted text', 'moved text']),
  ]
}

// Tables of labels at the head became facts; they are the first of the source.
function consumedTables(source: CellInventory[][], result: CellInventory[][], most: number): number {
  return Math.min(Math.max(source.length - result.length, 0), most)
}

// Boxes in a title or a closing line are words of it.
function boxesIn(words: string): string[] {
  return (words.replaceAll('☑', '☒').match(/[☐☒]/gu) ?? []).toSorted()
}

// A typed mark of a note in a text file stands twice, in the text and at the note.
function withoutMarks(words: string, isText: boolean): string {
  return isText ? words.replace(/[⁰¹²³⁴-⁹]+/gu, '') : words
}

function multiset(kind: CheckKind, source: ReadonlyMap<string, number>, result: ReadonlyMap<string, number>): Check {
  const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((total, one) => total + one, 0)
  const difference = differenceOf(source, result)
  return { kind, source: sum(source), result: sum(result), same: difference === '', difference }
}

function list(kind: CheckKind, source: readonly string[], result: readonly string[]): Check {
  const at = Array.from({ length: Math.max(source.length, result.length) }, (_, index) => index).find((index) => source[index] !== result[index])
  const difference = at === undefined ? '' : `${at + 1}: source “${(source[at] ?? '').slice(0, 40)}”, result “${(result[at] ?? '').slice(0, 40)}”`
  return { kind, source: source.length, result: result.length, same: difference === '', difference }
}

function count(kind: CheckKind, source: number, result: number): Check {
  return { kind, source, result, same: source === result, difference: source === result ? '' : `source ${source}, result ${result}` }
}

function cellList(tables: readonly CellInventory[][]): string[] {
  return tables.flatMap((cells, table) =>
    cells.filter((cell) => cell.letters !== '').map((cell) => `table ${table + 1}, row ${cell.row + 1}, column ${cell.column + 1}, ${cell.rowSpan} by ${cell.columnSpan}: ${cell.letters}`)
  )
}

// Each paragraph of the result stands in the source whole, and after the one before.
function orderOf(lines: readonly string[], source: string): Check {
  let position = 0
  let found = 0
  let difference = ''
  const texts = lines.map(lettersOf).filter((line) => line !== '')
  for (const text of texts) {
    const at = source.indexOf(text, position)
    if (at >= 0) {
      position = at + text.length
      found += 1
    } else difference ||= text.slice(0, 40)
  }
  return { kind: 'order', source: texts.length, result: found, same: difference === '', difference }
}

// Words that nobody sees are in no count of the source above, so that the words would differ if they had come in; here they are named.
function named(kind: CheckKind, source: readonly string[], findings: readonly Finding[], kinds: Finding['kind'][]): Check {
  const told = findings.filter((finding) => kinds.includes(finding.kind)).length
  const same = source.length === 0 || told > 0
  return { kind, source: source.length, result: told, same, difference: same ? '' : (source[0] ?? '').slice(0, 40) }
}
