import type { TextNode } from './text-node.ts'

export interface TextBlock {
  __component: 'content.text'
  /** Strapi Blocks JSON, see {@link TextNode}. */
  body: TextNode[]
}
