import type { PageDocument, TextNode } from '@clf/content'

/** The text nodes of a field that a descriptor names; none when the editor left it empty. */
export function textNodesIn(document: PageDocument, field: string): TextNode[] {
  return ((document as unknown as Record<string, TextNode[] | null | undefined>)[field]) ?? []
}
