import type { TextNode } from '../text/text-node.ts'

export interface StepsBlock {
  __component: 'content.steps'
  title: string | null
  items: { title: string; body: TextNode[] }[]
}
