import { circularNumber } from '@clf/content'
import { languageOfPath } from '@clf/text'
import type { LanguagePath } from '@clf/text'
import type { Core } from '@strapi/strapi'
import { namesOf, populateNames } from './names.ts'
import type { Names } from './names.ts'

/** What every series is called, by its `documentId`. */
export async function namesOfSeries(strapi: Core.Strapi): Promise<Map<string, Names>> {
  const uid = 'api::taxonomy-term.taxonomy-term'
  const terms: ({ documentId: string } & Record<string, unknown>)[] = await strapi.db
    .query(uid)
    .findMany({ where: { scheme: 'series', publishedAt: null }, select: ['id', 'documentId'], populate: populateNames(strapi, uid) } as never)
  return new Map(terms.map((term) => [term.documentId, namesOf(term)]))
}

/**
 * How a draft is cited in each language in which its series has a name: “General Circular No. 5/2026”, 總務通告第5/2026號. Empty for what
 * has no series, number and year.
 */
export function citedAs({ number, year, series }: Readonly<Record<string, unknown>>, names: ReadonlyMap<string, Names>): Names {
  const of = names.get((series as { documentId?: string } | null | undefined)?.documentId ?? '')
  if (!of || typeof number !== 'number' || typeof year !== 'number') return {}
  const entries = Object.entries(of) as [LanguagePath, string][]
  return Object.fromEntries(entries.map(([path, name]) => [path, circularNumber({ series: name, number, year } as never, { lang: languageOfPath(path), label: () => name } as never)]))
}
