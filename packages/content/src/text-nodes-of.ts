import type { Block, TextNode } from './blocks.ts'

/** Every text node of a block, wherever the block keeps them. */
export function textNodesOf(block: Block): TextNode[] {
  switch (block.__component) {
    case 'content.text':
    case 'content.callout':
      return block.body
    case 'content.steps':
      return block.items.flatMap((item) => item.body)
    case 'content.video':
      return block.transcript
    case 'content.image':
    case 'content.table':
    case 'content.attachments':
    case 'content.quote':
      return []
  }
}
