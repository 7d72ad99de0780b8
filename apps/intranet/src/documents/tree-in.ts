import type { PageDocument } from '@clf/content'
import type { DocumentTree } from '@clf/content/tree'

/** The tree of a field that a descriptor names; null when the editor left it empty. */
export function treeIn(document: PageDocument, field: string): DocumentTree | null {
  return (document as unknown as Record<string, DocumentTree | null | undefined>)[field] ?? null
}
