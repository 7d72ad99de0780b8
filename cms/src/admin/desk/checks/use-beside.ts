import { useMemo } from 'react'
import { useChoices } from '../form/use-choices.ts'
import type { FormContext } from '../form/form-context.ts'
import { othersOf } from './edition-of-form.ts'
import type { Beside } from './edition-of-form.ts'

/** What lies beside the form and decides about it, as far as the person may read it. */
export function useBeside({ uid, documentId, head }: FormContext): Beside {
  const terms = useChoices('api::taxonomy-term.taxonomy-term').choices
  const documents = useChoices(uid).choices
  const glossary = useChoices('api::glossary-term.glossary-term').choices
  return useMemo(() => ({
    relations: documentId === null ? {} : (head?.relations ?? null),
    terms,
    documents,
    others: documents && othersOf(documents, [documentId, ...(head?.editions.map((one) => one.documentId) ?? [])]),
    glossary: glossary?.flatMap(({ names }) => Object.values(names)) ?? null,
  }), [documentId, documents, glossary, head, terms])
}
