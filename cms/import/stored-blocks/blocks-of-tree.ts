import type { Block, Inline, ListNode, TextInline, TextNode } from '@clf/content'
import { countTree, walk } from '@clf/content/tree'
import type { Counted, DocumentTree, NodeIn, TreeNode } from '@clf/content/tree'
import { symbolsOf } from '../formula/math-part.ts'
import type { MathPart } from '../formula/math-part.ts'

type BlockNode = NodeIn<'block'> | NodeIn<'top'>
type InlineNode = NodeIn<'inline'>

export interface StoredBlocks {
  blocks: Block[]
  /** Parts of the tree that the stored blocks cannot hold; their words stand as plain text. */
  flattened: number
}

const mostColumns = 20
const markers = { 'lower-alpha': 'lower-alpha', 'lower-roman': 'lower-roman' } as const

/** The blocks that the CMS stores for a tree, as long as it stores blocks. Every word stays; what blocks cannot hold becomes text. */
export function blocksOfTree(tree: DocumentTree, isChinese: boolean): StoredBlocks {
  const writer = new BlockWriter(tree, isChinese)
  for (const node of tree.children) writer.write(node)
  return writer.end()
}

class BlockWriter {
  readonly #blocks: Block[] = []
  readonly #counted: Counted
  readonly #isChinese: boolean
  readonly #numbers = new Set<number>()
  #nodes: TextNode[] = []
  #notes: TextNode[] = []
  readonly #printed: ReadonlySet<string>
  #flattened = 0
  #tables = 0

  constructor(tree: DocumentTree, isChinese: boolean) {
    this.#counted = countTree(tree)
    this.#printed = new Set([...walk(tree)].flatMap(({ node }) => (node.type === 'table' ? [captionNumber(this.#plain(node.caption))] : [])))
    this.#isChinese = isChinese
  }

  end(): StoredBlocks {
    this.#nodes.push(...this.#notes)
    this.#notes = []
    this.#close()
    return { blocks: this.#blocks, flattened: this.#flattened }
  }

  write(node: BlockNode): void {
    switch (node.type) {
      case 'heading':
        this.#nodes.push({ type: 'heading', level: node.level, children: this.#inlines(node.children) })
        return
      case 'paragraph':
        this.#nodes.push({ type: 'paragraph', children: this.#inlines(node.children) })
        return
      case 'numbered':
        this.#numbered(node)
        return
      case 'list':
        this.#list(node)
        return
      case 'table':
        this.#table(node)
        return
      case 'image':
        this.#flattened += 1
        if (node.caption !== undefined) this.#nodes.push({ type: 'paragraph', children: this.#inlines(node.caption) })
        return
    }
    for (const child of 'children' in node ? (node.children as BlockNode[]) : []) this.write(child)
  }

  #close(): void {
    if (this.#nodes.length > 0) this.#blocks.push({ __component: 'content.text', body: this.#nodes })
    this.#nodes = []
  }

  // A number is a whole number that stands once in a document; any other is part of the words.
  #numbered(node: TreeNode<'numbered'>): void {
    const printed = this.#counted.numbers.get(node)
    const number = /^\d+\.?$/.test(printed?.printed ?? '') ? Number.parseInt(printed?.number ?? '', 10) : null
    const isFree = number !== null && !this.#numbers.has(number)
    if (isFree) this.#numbers.add(number)
    else this.#flattened += 1
    const [first, ...rest] = node.children
    const children = first?.type === 'paragraph' ? this.#inlines(first.children) : []
    const before: Inline[] = isFree || printed === undefined ? [] : [{ type: 'text', text: `${printed.printed}${/[、）]$/.test(printed.printed) ? '' : ' '}` }]
    this.#nodes.push({ type: 'paragraph', ...(isFree && { number }), children: [...before, ...children] })
    for (const child of first?.type === 'paragraph' ? rest : node.children) this.write(child)
  }

  #list(list: TreeNode<'list'>): void {
    const stored = this.#storedList(list)
    if (stored !== null) return void this.#nodes.push(stored)
    this.#flattened += 1
    for (const item of list.children) {
      const [first, ...rest] = item.children
      const mark = this.#counted.marks.get(item)
      const words = first?.type === 'paragraph' ? this.#inlines(first.children) : []
      this.#nodes.push({ type: 'paragraph', children: [{ type: 'text', text: mark === null || mark === undefined ? '– ' : `${mark}${/[、）]$/.test(mark) ? '' : ' '}` }, ...words] })
      for (const child of first?.type === 'paragraph' ? rest : item.children) this.write(child)
    }
  }

  #storedList(list: TreeNode<'list'>): ListNode | null {
    const marker = list.numeral === undefined ? null : (markers as Record<string, 'lower-alpha' | 'lower-roman' | undefined>)[list.numeral]
    const isPlain = list.numeral === undefined || (marker !== undefined && list.start === undefined)
    const holdsWords = list.children.every((item) =>
      item.mark === undefined && item.children[0]?.type === 'paragraph' && item.children.slice(1).every((child) => child.type === 'list' && this.#storedList(child) !== null)
    )
    if (!isPlain || !holdsWords) return null
    const children = list.children.flatMap((item): ListNode['children'] => {
      const [first, ...rest] = item.children
      const words = first?.type === 'paragraph' ? this.#inlines(first.children) : []
      return [{ type: 'list-item', children: words }, ...rest.flatMap((child) => (child.type === 'list' ? [this.#storedList(child) as ListNode] : []))]
    })
    return { type: 'list', format: list.numeral === undefined ? 'unordered' : 'ordered', ...(marker && { marker }), children }
  }

  #table(table: TreeNode<'table'>): void {
    const rows = this.#rows(table)
    const columns = Math.max(...rows.map((row) => row.length), 1)
    const caption = this.#plain(table.caption)
    const isHead = table.children[0]?.children.every((cell) => cell.heads === 'column') ?? false
    if (columns > mostColumns) {
      this.#flattened += 1
      if (caption !== '') this.#nodes.push({ type: 'paragraph', children: [{ type: 'text', text: caption }] })
      for (const row of rows) this.#nodes.push({ type: 'paragraph', children: [{ type: 'text', text: row.filter((cell) => cell !== '').join(' ') }] })
      return
    }
    this.#nodes.push(...this.#notes)
    this.#notes = []
    this.#close()
    if (caption === '') {
      do this.#tables += 1
      while (this.#printed.has(String(this.#tables)))
    }
    const supplied = this.#isChinese ? `表${this.#tables}` : `Table ${this.#tables}`
    const padded = rows.map((row) => [...row, ...Array<string>(columns - row.length).fill('')])
    this.#blocks.push({ __component: 'content.table', caption: caption === '' ? supplied : caption, rows: padded, headerRow: isHead, headerColumn: false })
  }

  // A cell over several rows or columns is followed by empty ones, so that every cell stays under its head.
  #rows(table: TreeNode<'table'>): string[][] {
    const grid: string[][] = table.children.map(() => [])
    for (const [row, line] of table.children.entries()) {
      let column = 0
      for (const cell of line.children) {
        while (grid[row]?.[column] !== undefined) column += 1
        for (let down = 0; down < (cell.rowspan ?? 1); down += 1) {
          for (let across = 0; across < (cell.colspan ?? 1); across += 1) {
            const target = grid[row + down]
            if (target !== undefined) target[column + across] = down === 0 && across === 0 ? this.#cellText(cell) : ''
          }
        }
        if ((cell.rowspan ?? 1) > 1 || (cell.colspan ?? 1) > 1) this.#flattened += 1
      }
    }
    return grid.map((row) => Array.from(row, (cell) => cell ?? ''))
  }

  #cellText(cell: TreeNode<'cell'>): string {
    return cell.children.map((child) => this.#blockText(child)).filter((text) => text !== '').join('\n')
  }

  #blockText(node: BlockNode): string {
    if (node.type === 'paragraph') return this.#plain(node.children)
    if (node.type === 'list') return node.children.map((item) => [this.#counted.marks.get(item) ?? '–', item.children.map((child) => this.#blockText(child)).join('\n')].join(' ')).join('\n')
    if (node.type === 'table') return node.children.map((row) => row.children.map((cell) => this.#cellText(cell)).join(' ')).join('\n')
    return 'children' in node ? (node.children as BlockNode[]).map((child) => this.#blockText(child)).join('\n') : ''
  }

  #plain(children: readonly InlineNode[]): string {
    return this.#inlines(children).map((inline) => (inline.type === 'text' ? inline.text : inline.children.map((child) => child.text).join(''))).join('').trim()
  }

  #inlines(children: readonly InlineNode[]): Inline[] {
    return children.flatMap((child) => this.#inline(child))
  }

  #inline(node: InlineNode): Inline[] {
    switch (node.type) {
      case 'text': {
        const run: TextInline = {
          type: 'text',
          text: node.script === 'sup' ? raised(node.text) : node.text,
          ...(node.bold && { bold: true }),
          ...(node.italic && { italic: true }),
          ...(node.underline && { underline: true }),
          ...(node.strikethrough && { strikethrough: true }),
        }
        return node.link === undefined ? [run] : [{ type: 'link', url: node.link.address, children: [run] }]
      }
      case 'break':
        return [{ type: 'text', text: '\n' }]
      case 'reference':
        return [this.#reference(node)]
      case 'note': {
        const mark = this.#counted.notes.get(node)?.mark ?? ''
        for (const child of node.children) this.#notes.push({ type: 'paragraph', footnote: mark, children: [{ type: 'text', text: this.#blockText(child) }] })
        return [{ type: 'link', url: `clf:footnote/${mark}`, children: [{ type: 'text', text: mark }] }]
      }
      case 'checkbox':
        return [{ type: 'text', text: node.checked ? '☒' : '☐' }]
      case 'ruby':
        return [{ type: 'text', text: `${node.base}（${node.reading}）` }]
      case 'formula':
        this.#flattened += 1
        return [{ type: 'text', text: symbolsOf(node.children as MathPart[]) }]
    }
  }

  #reference({ target, text }: TreeNode<'reference'>): Inline {
    const node = this.#counted.targets.get(target)
    const path = node === undefined ? [] : [...(this.#counted.within.get(node) ?? []), node]
    const numbered = path.find((one) => one.type === 'numbered')
    const number = numbered === undefined ? '' : (this.#counted.numbers.get(numbered)?.number ?? '')
    const marks = path.flatMap((one) => (one.type === 'item' ? [this.#counted.marks.get(one) ?? ''] : [])).join('')
    if (node?.type === 'note') {
      const mark = this.#counted.notes.get(node)?.mark ?? ''
      return { type: 'link', url: `clf:footnote/${mark}`, children: [{ type: 'text', text: mark }] }
    }
    const words = (text ?? '{}').replaceAll('{}', `${number}${marks}`)
    return /^\d+$/.test(number) ? { type: 'link', url: `clf:paragraph/${number}`, children: [{ type: 'text', text: words }] } : { type: 'text', text: words }
  }
}

// The number that a caption prints is not given to another table.
function captionNumber(words: string): string {
  return /^(?:附?表|table)\s*([0-9０-９]+)/iu.exec(words.trim())?.[1]?.normalize('NFKC') ?? ''
}

function raised(text: string): string {
  return text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit)
}
