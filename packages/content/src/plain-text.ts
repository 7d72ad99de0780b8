import { blockParts } from './blocks/all-blocks.ts'
import type { Block } from './blocks/all-blocks.ts'
import type { Inline, ListNode, ParagraphNode, TextNode } from './blocks/text/text-node.ts'
import { groupItems } from './render/list.ts'
import { listMarker } from './render/list-marker.ts'

/**
 * The words of a body, one paragraph, cell or item a line, with printed paragraph numbers and list markers, footnotes
 * where they are stored. For search, descriptions and comparing words.
 */
export function plainText(blocks: Block[]): string {
  return blocks
    .flatMap(blockLines)
    .filter((line) => line.trim() !== '')
    .join('\n')
}

/** The words of text nodes, as {@link plainText}. */
export function plainTextOfNodes(nodes: TextNode[]): string {
  return nodes
    .flatMap(nodeLines)
    .filter((line) => line.trim() !== '')
    .join('\n')
}

/** The words of a run of inline nodes. */
export function inlineText(inlines: Inline[]): string {
  return inlines.map((inline) => (inline.type === 'link' ? inlineText(inline.children) : inline.text)).join('')
}

function blockLines(block: Block): string[] {
  return blockParts(block).flatMap(({ words, nodes }) => (nodes === undefined ? [words ?? ''] : nodes.flatMap(nodeLines)))
}

function nodeLines(node: TextNode): string[] {
  if (node.type === 'list') return listLines(node)
  const text = inlineText(node.children)
  return [node.type === 'paragraph' ? paragraphPrefix(node) + text : text]
}

function paragraphPrefix(node: ParagraphNode): string {
  return node.number === undefined || node.footnote !== undefined ? '' : `${node.number}. `
}

function listLines(list: ListNode): string[] {
  return groupItems(list).flatMap((item, index) => {
    const marker = list.format === 'ordered' ? (listMarker(list.marker, index + 1) ?? `${index + 1}.`) : null
    const text = item.node === null ? '' : inlineText(item.node.children)
    return [marker === null ? text : `${marker} ${text}`, ...item.nested.flatMap(listLines)]
  })
}
