import type { Block, Inline, ListNode, ParagraphNode, TextNode } from './blocks.ts'
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
  switch (block.__component) {
    case 'content.text':
      return block.body.flatMap(nodeLines)
    case 'content.image':
      return [block.decorative ? '' : (block.alternativeText ?? ''), block.caption ?? '']
    case 'content.table':
      return [block.caption, ...block.rows.flat()]
    case 'content.callout':
      return [block.title ?? '', ...block.body.flatMap(nodeLines)]
    case 'content.attachments':
      return [block.title ?? '', ...block.items.map((item) => item.title)]
    case 'content.steps':
      return [block.title ?? '', ...block.items.flatMap((item) => [item.title, ...item.body.flatMap(nodeLines)])]
    case 'content.video':
      return [block.title, ...block.transcript.flatMap(nodeLines)]
    case 'content.quote':
      return [block.text, block.source ?? '']
  }
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
