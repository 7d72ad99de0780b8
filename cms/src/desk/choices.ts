import type { Core } from '@strapi/strapi'
import { modelOf } from '../editions/public-types.ts'
import type { Model } from '../editions/public-types.ts'
import { publicIndex } from '../versions/public-index.ts'
import { citedAs, namesOfSeries } from './cited-as.ts'
import { namesOf, populateNames } from './names.ts'
import type { Names } from './names.ts'

/** A document as something to choose. */
export interface Choice {
  documentId: string
  names: Names
  /** What tells it apart for people: a reference, a number, a code. */
  key: string | null
  /** How it is cited, where people write more than the key: “General Circular No. 6/2024”. */
  citation: Names
  edition: number | null
  /** Scheme of a term. */
  scheme: string | null
  isPublic: boolean
}

/** Fields that tell documents of a type apart for people, the first that it has. */
const keys = ['reference', 'guidelineNumber', 'formNumber', 'serviceCode', 'code', 'slug'] as const

/** Everything of a type that a relation may lead to, drafts too, in the order of its keys; terms in that of their positions. */
export async function choicesOf(strapi: Core.Strapi, uid: string, where: object = {}): Promise<Choice[]> {
  const model = modelOf(strapi, uid)
  const fields = [...keys, 'edition', 'scheme', 'position', 'number', 'year'].filter((name) => name in model.attributes)
  const rows: Record<string, unknown>[] = await strapi.db.query(uid as never).findMany({
    where: { ...where, publishedAt: null },
    select: ['id', 'documentId', ...fields],
    populate: { ...populateNames(strapi, uid), ...('series' in model.attributes && { series: { select: ['documentId'] } }) },
    orderBy: orderOf(model),
  } as never)
  const series = rows.some((row) => row['series']) ? await namesOfSeries(strapi) : new Map<string, Names>()
  const published = (await publicIndex(strapi)).get(uid)
  return rows.map((row) => ({
    documentId: String(row['documentId']),
    names: namesOf(row),
    key: keyOf(row),
    citation: citedAs(row, series),
    edition: typeof row['edition'] === 'number' ? row['edition'] : null,
    scheme: typeof row['scheme'] === 'string' ? row['scheme'] : null,
    isPublic: published?.has(String(row['documentId'])) === true,
  }))
}

function keyOf(row: Readonly<Record<string, unknown>>): string | null {
  const found = keys.map((key) => row[key]).find((value) => typeof value === 'string' && value !== '')
  return found === undefined ? null : String(found)
}

function orderOf({ attributes }: Model): Record<string, 'asc' | 'desc'>[] {
  if ('position' in attributes) return [{ position: 'asc' }]
  if ('year' in attributes) return [{ year: 'desc' }, { number: 'desc' }]
  const key = keys.find((name) => name in attributes)
  return [{ [key ?? 'id']: 'asc' }]
}
