import { languageTags, pathOf, tokenize } from '@clf/text'
import { foldForSearch } from '@clf/text/search'
import type { Core } from '@strapi/strapi'
import { modelOf } from '../editions/public-types.ts'
import { citedAs, namesOfSeries } from './cited-as.ts'
import { populateNames } from './names.ts'
import type { Names } from './names.ts'
import { readReference } from './read-reference.ts'

type Row = Record<string, unknown> & { documentId: string; number?: number | null; year?: number | null }

/** Words of a type that are looked in beside its names: those that hold no body and are short. */
const searched = ['summary', 'abbreviation', 'definition'] as const

/**
 * Drafts of a type that somebody who typed this is looking for, by `documentId`: every word of it in a name, a number or a code,
 * in any language and either script; a reference in any spelling.
 */
export async function findDrafts(strapi: Core.Strapi, uid: string, typed: string): Promise<string[]> {
  const rows = await rowsOf(strapi, uid)
  const series = rows.some((row) => row['series']) ? await namesOfSeries(strapi) : new Map<string, Names>()
  const reference = readReference(typed)
  const terms = (text: string) => tokenize(foldForSearch(text)).filter((term) => !/^(no|第|号)$/.test(term))
  const byNumber = reference ? rows.filter((row) => row.number === reference.number && reference.years.includes(row.year ?? 0)) : []
  const found = byNumber.length > 0 ? matching(byNumber, series, terms(reference?.rest ?? '')) : matching(rows, series, terms(typed))
  return found.map(({ documentId }) => documentId)
}

function matching(rows: readonly Row[], series: ReadonlyMap<string, Names>, terms: readonly string[]): Row[] {
  return rows.filter((row) => {
    const text = foldForSearch(textOf(row, series))
    return terms.every((term) => text.includes(term))
  })
}

async function rowsOf(strapi: Core.Strapi, uid: string): Promise<Row[]> {
  const { attributes } = modelOf(strapi, uid)
  const names = populateNames(strapi, uid)
  const populate = Object.fromEntries(
    Object.entries(names).map(([field, { select }]) => {
      const words = modelOf(strapi, attributes[field]?.component ?? '').attributes
      return [field, { select: [...select, ...searched.filter((name) => name in words)] }]
    }),
  )
  const select = Object.entries(attributes).filter(([name, { type }]) => ['string', 'integer', 'enumeration', 'email'].includes(type) && name !== 'locale').map(([name]) => name)
  return strapi.db.query(uid as never).findMany({
    where: { publishedAt: null },
    select: ['id', 'documentId', ...select],
    populate: { ...populate, ...('series' in attributes && { series: { select: ['documentId'] } }) },
  } as never) as Promise<Row[]>
}

/** Everything by which somebody may look for a document. */
function textOf(row: Row, series: ReadonlyMap<string, Names>): string {
  const own = Object.entries(row).flatMap(([name, value]) => (name !== 'documentId' && (typeof value === 'string' || typeof value === 'number') ? [String(value)] : []))
  const words = languageTags.map(pathOf).flatMap((path) => Object.values((row[path] as Record<string, unknown> | null) ?? {}).filter((value) => typeof value === 'string'))
  return [...own, ...words, ...Object.values(citedAs(row, series))].join(' \n ')
}
