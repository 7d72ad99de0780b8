import type { Circular, Lifecycle } from '@clf/content'
import type { DocumentView } from './document-view.ts'

/** Why a reader must not rely on the document; null while it is in force, and when its head links to what took its place. */
export function lifecycleOf({ document }: Pick<DocumentView, 'document'>): Exclude<Lifecycle, 'current'> | null {
  const { lifecycle = 'current', supersededBy } = document as Partial<Pick<Circular, 'lifecycle' | 'supersededBy'>>
  return lifecycle === 'current' || (supersededBy ?? []).length > 0 ? null : lifecycle
}
