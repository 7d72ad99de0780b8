import type { Lifecycle } from '@clf/content'
import { hongKongDay } from '@clf/text'
import type { Core } from '@strapi/strapi'
import { hasEditions, modelOf } from '../editions/public-types.ts'
import type { Model } from '../editions/public-types.ts'
import { standingOn } from '../versions/in-force.ts'
import { publicIndex } from '../versions/public-index.ts'
import type { PublicEdition } from '../versions/public-index.ts'
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
  /** What it is today, where it is what readers get of its document; null of drafts, of other editions, and of what does not come into force. */
  standing: { lifecycle: Lifecycle; since: string } | null
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
  const day = hongKongDay()
  return rows.map((row) => ({
    documentId: String(row['documentId']),
    names: namesOf(row),
    key: keyOf(row),
    citation: citedAs(row, series),
    edition: typeof row['edition'] === 'number' ? row['edition'] : null,
    scheme: typeof row['scheme'] === 'string' ? row['scheme'] : null,
    isPublic: published?.has(String(row['documentId'])) === true,
    standing: hasEditions(model) && published ? standingIn(published, String(row['documentId']), day) : null,
  }))
}

function standingIn(published: ReadonlyMap<string, PublicEdition>, documentId: string, day: string): Choice['standing'] {
  const edition = published.get(documentId)
  const standing = edition ? standingOn(day, published, edition.work) : null
  return standing?.version.documentId === documentId ? { lifecycle: standing.lifecycle, since: standing.since } : null
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
