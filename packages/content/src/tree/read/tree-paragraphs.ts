import type { LanguageTag } from '@clf/text'
import type { Counted } from '../count/count-tree.ts'
import type { Reading } from '../declare/node-kind.ts'
import type { DocumentTree, NodeIn, TreeNode } from '../tree.ts'
import { createReading } from './tree-text.ts'

/** A block at the top of a tree, to be found and cited by itself. */
export interface TreeParagraph {
  /** Fragment that leads to it, or to the nearest place before it that has one: `p5`, `table-2`, `s-1`; null where there is none. */
  id: string | null
  /** Its printed number without the point: `5`, `3A`; null where it has none. */
  number: string | null
  /** Words of the heading that it stands under. */
  heading: string | null
  /** Its words without the number: a paragraph, item or row of a table a line, the cells of a row with ` | ` between them. */
  text: string
}

/** The blocks of a valid tree that hold words, in order; headings stand in the paragraphs under them. */
export function treeParagraphs(tree: DocumentTree, lang: LanguageTag): TreeParagraph[] {
  const reading = createReading(tree, lang)
  const { anchors, numbers } = reading.counted
  const paragraphs: TreeParagraph[] = []
  let place: string | null = null
  let heading: string | null = null
  for (const node of tree.children) {
    place = anchors.get(node) ?? place
    if (node.type === 'heading') heading = reading.lines([node]).join(' ').trim() || heading
    else paragraphs.push({ id: place, number: numberOf(node, numbers), heading, text: textOfBlock(node, reading) })
  }
  return paragraphs.filter(({ text }) => text !== '')
}

/** Printed number of a block without the point; null where it has none. */
export function numberOf(node: TreeNode, numbers: Counted['numbers']): string | null {
  return node.type === 'numbered' ? (numbers.get(node)?.number ?? null) : null
}

/** Words of a block without its number: a paragraph, item or row of a table a line. */
export function textOfBlock(node: NodeIn<'top'>, reading: Reading): string {
  return linesOf(node, reading)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

function linesOf(node: NodeIn<'top'>, reading: Reading): string[] {
  if (node.type === 'numbered') return node.children.flatMap((child) => linesOf(child, reading))
  if (node.type !== 'table') return reading.lines([node])
  const rows = node.children.map((row) => row.children.map((cell) => reading.lines(cell.children).join(' ')).join(' | '))
  return [...reading.line(node.caption), ...rows]
}
