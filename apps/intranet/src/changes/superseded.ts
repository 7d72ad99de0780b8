import type { Entry, PageDocument } from '@clf/content'
import type { DocumentView } from '../documents/document-view.ts'

type Relation = 'supersedes' | 'supersededBy' | 'toBeSupersededBy'

/** Documents one step before or after a document in the language of its page, which can be compared with it. */
export function superseded({ document, kind, context }: Pick<DocumentView, 'document' | 'kind' | 'context'>, relation: Relation): { document: PageDocument; entry: Entry }[] {
  const related = (document as PageDocument & Partial<Record<Relation, PageDocument[] | null>>)[relation] ?? []
  return related.filter(({ locale }) => locale === context.lang).map((one) => ({ document: one, entry: kind.entry(one, context) }))
}
