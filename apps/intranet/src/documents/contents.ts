import { treeOutline } from '@clf/content/tree'
import type { DocumentTree, TreeOutlineEntry } from '@clf/content/tree'

const fewest = 3

/** Table of contents of a body: its headings of level 2, or nothing when there are fewer than three. */
export function contents(body: DocumentTree): TreeOutlineEntry[] {
  const headings = treeOutline(body).filter(({ level }) => level === 2)
  return headings.length < fewest ? [] : headings
}
