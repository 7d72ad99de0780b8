import { outline } from '@clf/content'
import type { Block, OutlineEntry } from '@clf/content'

const fewest = 3

/** Table of contents of a body: its headings of level 2, or nothing when there are fewer than three. */
export function contents(body: Block[]): OutlineEntry[] {
  const headings = outline(body).filter(({ level }) => level === 2)
  return headings.length < fewest ? [] : headings
}
