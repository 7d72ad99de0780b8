import type { Block, TextNode } from '@clf/content'

/** Address of every link in a body, in reading order. */
export function linksOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(linksOf)
  if (typeof value !== 'object' || value === null) return []
  const own = 'type' in value && value.type === 'link' && 'url' in value && typeof value.url === 'string' ? [value.url] : []
  return [...own, ...Object.values(value).flatMap(linksOf)]
}

/** Numbers of the numbered paragraphs of a body. */
export function paragraphsOf(blocks: readonly Block[]): number[] {
  return blocks.flatMap((block) => (block.__component === 'content.text' ? block.body : [])).flatMap(numberOf)
}

function numberOf(node: TextNode): number[] {
  return node.type === 'paragraph' && node.number ? [node.number] : []
}
