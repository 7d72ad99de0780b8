import { countTree } from '@clf/content/tree'
import type { Counted, DocumentTree, NodeIn, TreeNode } from '@clf/content/tree'
import { symbolsOf } from '../formula/math-part.ts'
import type { MathPart } from '../formula/math-part.ts'
import { emptyInventory } from './inventory.ts'
import type { CellInventory, Inventory } from './inventory.ts'
import { lettersOf } from './letters.ts'

type AnyNode = TreeNode

export interface TreeInventory extends Inventory {
  /** Words of each paragraph, heading and caption with its number, notes left out, in order. */
  paragraphs: string[]
  /** Which of them are captions, which paper prints above or below. */
  captions: ReadonlySet<number>
}

/** What a tree holds, read from its nodes alone; numbers as a reader sees them. */
export function treeInventory(tree: DocumentTree): TreeInventory {
  const walker = new TreeWalker(tree)
  for (const node of tree.children) walker.walk(node as AnyNode)
  walker.readNotes()
  return { ...walker.inventory, paragraphs: walker.paragraphs, captions: walker.captions, words: walker.paragraphs.join('\n') }
}

class TreeWalker {
  readonly inventory = emptyInventory()
  readonly paragraphs: string[] = []
  readonly captions = new Set<number>()
  readonly #counted: Counted
  /** Number or mark that the next paragraph begins with. */
  #mark = ''
  readonly #notes: TreeNode<'note'>[] = []
  #isNote = false

  constructor(tree: DocumentTree) {
    this.#counted = countTree(tree)
  }

  /** Notes come after the text, as in the source. */
  readNotes(): void {
    this.#isNote = true
    for (const note of this.#notes) {
      this.inventory.notes.push('')
      this.#mark = note.mark ?? ''
      this.#all(note.children as AnyNode[])
    }
  }

  walk(node: AnyNode): void {
    switch (node.type) {
      case 'heading':
      case 'paragraph':
        return this.#line(node.children)
      case 'numbered':
        this.#mark = this.#counted.numbers.get(node)?.printed ?? ''
        return this.#all(node.children)
      case 'list':
        this.#flush()
        return this.#list(node)
      case 'table':
        this.#flush()
        if (node.caption.length > 0) {
          this.#line(node.caption)
          this.captions.add(this.paragraphs.length - 1)
        }
        return this.#table(node)
      case 'image':
        this.#flush()
        this.inventory.pictures += 1
        if (node.caption !== undefined) this.#line(node.caption)
        return
    }
    if ('children' in node) this.#all(node.children as AnyNode[])
  }

  #all(nodes: readonly AnyNode[]): void {
    for (const node of nodes) this.walk(node)
    this.#flush()
  }

  // A mark whose paragraph has no words stands alone.
  #flush(): void {
    if (this.#mark === '') return
    this.#push('')
  }

  #push(text: string): void {
    const whole = `${this.#mark}${this.#mark === '' ? '' : ' '}${text}`
    this.#mark = ''
    if (!this.#isNote) this.paragraphs.push(whole)
    else this.inventory.notes[this.inventory.notes.length - 1] += ` ${whole}`
  }

  #list(list: TreeNode<'list'>): void {
    for (const item of list.children) {
      this.#mark = this.#counted.marks.get(item) ?? ''
      this.#all(item.children as AnyNode[])
    }
  }

  #table(table: TreeNode<'table'>): void {
    const cells: CellInventory[] = []
    const taken = new Set<string>()
    this.inventory.tables.push(cells)
    for (const [row, line] of table.children.entries()) {
      let column = 0
      for (const cell of line.children) {
        while (taken.has(`${row} ${column}`)) column += 1
        const [rowSpan, columnSpan] = [cell.rowspan ?? 1, cell.colspan ?? 1]
        for (let down = 0; down < rowSpan; down += 1) for (let across = 0; across < columnSpan; across += 1) taken.add(`${row + down} ${column + across}`)
        const entry: CellInventory = { row, column, rowSpan, columnSpan, letters: '' }
        cells.push(entry)
        const start = this.paragraphs.length
        const noteStart = this.#isNote ? (this.inventory.notes.at(-1) ?? '').length : 0
        this.#all(cell.children as AnyNode[])
        entry.letters = lettersOf(this.#isNote ? (this.inventory.notes.at(-1) ?? '').slice(noteStart) : this.paragraphs.slice(start).join(' '))
        column += columnSpan
      }
    }
  }

  #line(children: readonly NodeIn<'inline'>[]): void {
    const notes: TreeNode<'note'>[] = []
    this.#push(children.map((child) => this.#inline(child, notes)).join(''))
    this.#notes.push(...notes)
  }

  #reference({ target, text }: TreeNode<'reference'>): string {
    const node = this.#counted.targets.get(target)
    return (text ?? '').replaceAll('{}', node === undefined ? '' : [...(this.#counted.within.get(node) ?? []), node].map((one) => this.#numberOf(one)).join(''))
  }

  #numberOf(node: AnyNode): string {
    if (node.type === 'numbered') return this.#counted.numbers.get(node)?.number ?? ''
    return node.type === 'item' ? (this.#counted.marks.get(node) ?? '') : ''
  }

  #inline(node: NodeIn<'inline'>, notes: TreeNode<'note'>[]): string {
    switch (node.type) {
      case 'text':
        return node.text
      case 'break':
        return '\n'
      case 'reference':
        return this.#reference(node)
      case 'note':
        notes.push(node)
        return ''
      case 'checkbox':
        this.inventory.boxes.push(node.checked)
        return node.checked ? '☒' : '☐'
      case 'ruby':
        this.inventory.readings.push(node.reading)
        return node.base
      case 'formula': {
        const symbols = symbolsOf(node.children as MathPart[])
        this.inventory.formulas.push(lettersOf(symbols))
        // Operators of a formula are properties in its source, so that its letters and figures alone are compared.
        return lettersOf(symbols)
      }
    }
  }
}
