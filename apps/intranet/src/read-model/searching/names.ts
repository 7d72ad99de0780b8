import type { DatabaseSync } from 'node:sqlite'
import type { LanguageTag } from '@clf/text'
import type { SearchLists } from '../../search/index/record.ts'
import { tagOfPath } from '../reading/edition.ts'

/** Types whose documents are names of things: what the index knows them by comes of these. */
export const listTypes: ReadonlySet<string> = new Set(['taxonomy-term', 'bureau', 'glossary-term'])

type Term = SearchLists['terms'][number]

/** What of the lists the index is told. */
export interface Names {
  lists: SearchLists
  /** Code of a term or bureau by its `documentId`; null of one that is not known. */
  codeOf(documentId: string): string | null
  /** Name of a term in a language; its code where it has none. */
  label(scheme: string, code: string, lang: LanguageTag): string
  /** All that records say of a term or bureau: where it stays the same, they do. */
  saidOf(documentId: string): string
}

interface Row {
  type: string
  document: string
  facts: string
  lang: string
  listing: string
}

const publicNames = `
  SELECT v.type, v.document, v.facts, w.lang, w.listing
  FROM versions AS v JOIN words AS w ON w.version = v.number JOIN entries AS e USING (number)
  WHERE v.type IN (SELECT value FROM json_each(?)) AND e.number = (SELECT max(number) FROM entries AS later WHERE later.type = e.type AND later.subject = e.subject)`

/** Reads the lists that are public now. */
export function readNames(database: DatabaseSync): Names {
  const rows = (database.prepare(publicNames).all(JSON.stringify([...listTypes])) as unknown as Row[]).map(({ type, document, facts, lang, listing }) => ({
    type,
    document,
    lang: tagOfPath(lang),
    fields: { ...(JSON.parse(facts) as Record<string, unknown>), ...(JSON.parse(listing) as Record<string, unknown>) },
  }))
  const of = (type: string) => rows.filter((row) => row.type === type)
  const lists: SearchLists = {
    terms: of('taxonomy-term').map(({ lang, fields }): Term => ({
      lang,
      scheme: textIn(fields, 'scheme'),
      code: textIn(fields, 'code'),
      label: textIn(fields, 'label'),
      altLabels: textsIn(fields, 'altLabels'),
    })),
    bureaus: of('bureau').map(({ lang, fields }) => ({ lang, code: textIn(fields, 'code'), name: textIn(fields, 'name'), abbreviation: textIn(fields, 'abbreviation') })),
    glossary: of('glossary-term').map(({ lang, fields }) => ({ lang, code: textIn(fields, 'code'), term: textIn(fields, 'term') })),
  }
  const codes = new Map(rows.map(({ document, fields }) => [document, textIn(fields, 'code')]))
  const labels = new Map(lists.terms.map(({ scheme, code, lang, label }) => [`${scheme} ${code} ${lang}`, label]))
  const said = Map.groupBy(rows, ({ document }) => document)
  return {
    lists,
    codeOf: (documentId) => codes.get(documentId) ?? null,
    label: (scheme, code, lang) => labels.get(`${scheme} ${code} ${lang}`) ?? code,
    saidOf: (documentId) => (said.get(documentId) ?? []).map(({ lang, fields }) => [lang, fields['code'], fields['label']].join(' ')).toSorted().join('\n'),
  }
}

const textIn = (fields: Readonly<Record<string, unknown>>, name: string): string => (typeof fields[name] === 'string' ? fields[name] : '')

const textsIn = (fields: Readonly<Record<string, unknown>>, name: string): string[] => (Array.isArray(fields[name]) ? fields[name].map(String) : [])
