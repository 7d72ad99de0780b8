import { allKinds } from '@clf/content'
import type { DocumentTree } from '@clf/content/tree'
import type { Edition, EditionFacts, EditionWords, Surroundings } from '@clf/rules'
import { emptyTree } from '../body/empty-tree.ts'
import { relatedAfter } from '../form/controls/relation-value.ts'
import type { RelationChange } from '../form/controls/relation-value.ts'
import type { Choice } from '../form/form-context.ts'
import { languages, tagOf } from '../language/said.ts'

/** Kind of document that a content type holds, `circular`; null for one that rules do not judge, such as a bureau. */
export const kindOf = (uid: string): string | null => allKinds.find(({ name }) => uid === `api::${name}.${name}`)?.name ?? null

/** What the form does not hold itself, and is fetched beside it. What did not come is null, and rules then cannot tell. */
export interface Beside {
  /** What relations of the stored draft hold, by field; null while nobody knows. */
  relations: Readonly<Record<string, readonly string[]>> | null
  /** All terms, for the codes of series. */
  terms: readonly Choice[] | null
  /** All documents of the type. */
  documents: readonly Choice[] | null
  /** The other documents of the type, as {@link othersOf} gives them. */
  others: Surroundings['others'] | null
  /** What the glossary explains. */
  glossary: readonly string[] | null
}

type Values = Readonly<Record<string, unknown>>

/** Facts that are given to rules as the form holds them. */
const plainFacts = ['number', 'year', 'date', 'effectiveFrom', 'effectiveTo', 'revisedOn', 'reviewedOn', 'reviewBy', 'classification', 'contact', 'amendments'] as const
/** Facts that a document has from its first save on: until then there is nothing to judge. */
const neverEmpty: readonly string[] = ['number', 'year', 'date', 'revisedOn', 'classification', 'amendments']

/**
 * What stands in the form, as rules judge it.
 * @param names the fields of the type
 * @param documentId null while the document is not stored
 * @param today calendar date in Hong Kong
 */
export function editionOfForm(kind: string, names: readonly string[], values: Values, documentId: string | null, beside: Beside, today: string): Edition {
  return { kind, ...(documentId !== null && { work: documentId }), facts: factsOf(names, values, beside), words: wordsOf(values), around: aroundOf(beside, today) }
}

/** The documents that are no edition of this one. There may be thousands: they are told apart once, and not at each key. */
export function othersOf(documents: readonly Choice[], own: readonly (string | null)[]): NonNullable<Surroundings['others']> {
  return documents.flatMap(({ documentId, key }) => (key === null || own.includes(documentId) ? [] : [{ reference: key, work: documentId }]))
}

function factsOf(names: readonly string[], values: Values, { relations, terms, documents }: Beside): EditionFacts {
  const plain = plainFacts.filter((name) => names.includes(name)).flatMap((name) => (isEmpty(values[name]) && neverEmpty.includes(name) ? [] : [[name, isEmpty(values[name]) ? null : values[name]]]))
  const related = (name: string) => relatedAfter(relations?.[name] ?? [], (values[name] ?? null) as RelationChange | null)
  const keyOf = (choices: readonly Choice[] | null, id: string) => choices?.find((choice) => choice.documentId === id)?.key ?? id
  return {
    ...Object.fromEntries(plain),
    ...(relations && names.includes('series') && { series: related('series').map((id) => keyOf(terms, id))[0] ?? null }),
    ...(relations && names.includes('issuingBureau') && { issuingBureau: related('issuingBureau')[0] ?? null }),
    ...(relations && documents && names.includes('supersedes') && { supersedes: related('supersedes').map((id) => keyOf(documents, id)) }),
  } as EditionFacts
}

function aroundOf({ others, glossary }: Beside, today: string): Surroundings {
  return { today, ...(others && { others }), ...(glossary && { glossary }) } as Surroundings
}

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === ''

function wordsOf(values: Values): Edition['words'] {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const words = values[language] as Readonly<Record<string, unknown>> | null | undefined
      if (!words) return []
      const { id: _id, body, title, summary, ...others } = words
      const given = Object.entries(others).filter(([name, value]) => !isEmpty(value) || name === 'contactPost')
      return [[language, { ...Object.fromEntries(given), locale: tagOf[language], title: title ?? '', summary: summary ?? '', body: (body ?? emptyTree) as DocumentTree } as unknown as EditionWords]]
    }),
  )
}
