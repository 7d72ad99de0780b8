import { textLanguage } from '@clf/content'
import type { Entry, Kind, PageDocument, SectionContext } from '@clf/content'
import type { LanguageTag } from '@clf/text'

/** A document of the chain in which one takes the place of the other. */
export interface ChainLink {
  entry: Entry
  titleLang: LanguageTag | undefined
}

export interface Chain {
  /** What the document took the place of, and what that took the place of: the oldest first. */
  before: ChainLink[]
  /** What took its place, and what took the place of that. */
  after: ChainLink[]
  /** What will take its place. */
  coming: ChainLink[]
}

type Relation = 'supersedes' | 'supersededBy' | 'toBeSupersededBy'
type Linked = PageDocument & Partial<Record<Relation, PageDocument[] | null>>

/** What came before a document and comes after it, each once. */
export function chainOf(kind: Kind, document: PageDocument, context: SectionContext): Chain {
  const along = (relation: Relation): ChainLink[] =>
    membersOf(document, relation).map((one) => {
      const entry = kind.entry(one, context)
      return { entry, titleLang: textLanguage(entry.title, context.lang) }
    })
  return { before: along('supersedes').toReversed(), after: along('supersededBy'), coming: along('toBeSupersededBy') }
}

/** The nearest first. */
function membersOf(document: Linked, relation: Relation): PageDocument[] {
  const found = new Map<string, PageDocument>()
  for (let next = document[relation] ?? []; next.length > 0;) {
    const unseen = next.filter(({ documentId }) => documentId !== document.documentId && !found.has(documentId))
    for (const one of unseen) found.set(one.documentId, one)
    next = unseen.flatMap((one: Linked) => one[relation] ?? [])
  }
  return [...found.values()]
}
