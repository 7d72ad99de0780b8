import { countTree } from '@clf/content/tree'
import type { Counted, DocumentTree, NodeIn, TreeNode } from '@clf/content/tree'

/**
 * A tree in a short notation, one block a line and what it holds further in, so that a case says by hand what must come out:
 * `h2 words`, `p words`, `n 2. words`, `- (a) words`, `table caption` with `[row,column rows×columns head] words`, `image words`.
 * Inside a line: `{b words}` `{i …}` `{u …}` `{s …}` `{sup …}` `{sub …}`, `{link address|words}`, `{ref anchor|words}`, `{note 1|words}`,
 * `{ruby 漢|hon}`, `{math words}`, `[x]` and `[ ]`, `⏎`.
 */
export function outlineOf(tree: DocumentTree): string {
  const counted = countTree(tree)
  return tree.children.flatMap((node) => linesOf(node, counted)).join('\n')
}

function linesOf(node: TreeNode, counted: Counted): string[] {
  switch (node.type) {
    case 'heading':
      return [`h${node.level} ${words(node.children, counted)}`]
    case 'paragraph':
      return [`p ${words(node.children, counted)}`.trimEnd()]
    case 'numbered':
      return held(`n ${counted.numbers.get(node)?.printed ?? ''}`, node.children, counted)
    case 'list':
      return node.children.flatMap((item) => held(`- ${counted.marks.get(item) ?? '•'}`, item.children, counted))
    case 'table':
      return [
        `table ${words(node.caption, counted)}`.trimEnd(),
        ...cellsOf(node).flatMap(({ cell, row, column }) =>
          indented(held(`[${row},${column} ${cell.rowspan ?? 1}×${cell.colspan ?? 1}${cell.heads === undefined ? '' : ` ${cell.heads}`}]`, cell.children, counted))
        ),
      ]
    case 'image':
      return [`image ${node.decorative === true ? '(decorative)' : (node.text ?? '')}${node.caption === undefined ? '' : ` — ${words(node.caption, counted)}`}`.trimEnd()]
    case 'quotation':
      return held('quotation', node.children, counted)
  }
  return [node.type]
}

/** Words of a first paragraph stand on the line of what holds it. */
function held(label: string, children: readonly NodeIn<'block'>[], counted: Counted): string[] {
  const [first, ...rest] = children
  if (first?.type !== 'paragraph') return [label, ...indented(children.flatMap((child) => linesOf(child, counted)))]
  return [`${label} ${words(first.children, counted)}`.trimEnd(), ...indented(rest.flatMap((child) => linesOf(child, counted)))]
}

function indented(lines: string[]): string[] {
  return lines.map((line) => `  ${line}`)
}

function cellsOf(table: TreeNode<'table'>): { cell: TreeNode<'cell'>; row: number; column: number }[] {
  const taken = new Set<string>()
  return table.children.flatMap((line, row) => {
    let column = 0
    return line.children.map((cell) => {
      while (taken.has(`${row} ${column}`)) column += 1
      const at = column
      for (let down = 0; down < (cell.rowspan ?? 1); down += 1) for (let across = 0; across < (cell.colspan ?? 1); across += 1) taken.add(`${row + down} ${at + across}`)
      column += cell.colspan ?? 1
      return { cell, row, column: at }
    })
  })
}

function words(children: readonly NodeIn<'inline'>[], counted: Counted): string {
  return children.map((child) => word(child, counted)).join('')
}

function word(node: NodeIn<'inline'>, counted: Counted): string {
  switch (node.type) {
    case 'text': {
      const marks = [node.bold && 'b', node.italic && 'i', node.underline && 'u', node.strikethrough && 's', node.script, node.lang].filter((mark) => typeof mark === 'string')
      const marked = marks.reduce((text, mark) => `{${mark} ${text}}`, node.text)
      return node.link === undefined ? marked : `{link ${node.link.address}|${marked}}`
    }
    case 'break':
      return '⏎'
    case 'reference': {
      const target = counted.targets.get(node.target)
      return `{ref ${(target && counted.anchors.get(target)) ?? '?'}|${node.text ?? ''}}`
    }
    case 'note':
      return `{note ${counted.notes.get(node)?.mark ?? ''}|${node.children.flatMap((child) => linesOf(child, counted)).map((line) => line.replace(/^p /, '')).join(' / ')}}`
    case 'checkbox':
      return node.checked ? '[x]' : '[ ]'
    case 'ruby':
      return `{ruby ${node.base}|${node.reading}}`
    case 'formula':
      return `{math ${node.words}}`
  }
}
