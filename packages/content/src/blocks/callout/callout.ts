import type { TextNode } from '../text/text-node.ts'

export interface CalloutBlock {
  __component: 'content.callout'
  kind: 'information' | 'important' | 'warning'
  title: string | null
  body: TextNode[]
}
