import type { Block } from './blocks/all-blocks.ts'
import { inlineText } from './plain-text.ts'

export interface OutlineEntry {
  /** The id that the renderer gives the heading, `s-1`. */
  id: string
  level: 2 | 3 | 4
  text: string
}

/** The headings of a body in order, for a table of contents. */
export function outline(blocks: Block[]): OutlineEntry[] {
  return blocks
    .flatMap((block) => (block.__component === 'content.text' ? block.body : []))
    .flatMap((node) => (node.type === 'heading' ? [{ level: node.level, text: inlineText(node.children) }] : []))
    .filter((heading) => heading.text.trim() !== '')
    .map((heading, index) => ({ id: `s-${index + 1}`, ...heading }))
}
