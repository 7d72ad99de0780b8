import { internalPath } from '@clf/content'
import type { Edition } from '@clf/rules'
import type { Core } from '@strapi/strapi'
import { pagePath } from '../editions/page-path.ts'
import type { Row } from '../editions/row.ts'
import { publicIndex } from '../versions/public-index.ts'
import { relatedIn } from '../writes/check-relations.ts'

type Around = Edition['around']

const circulars = 'api::circular.circular'

/** The other circulars of its series and year, drafts too: they alone may have its number. */
export async function othersOf(strapi: Core.Strapi, uid: string, row: Row): Promise<NonNullable<Around['others']>> {
  const [series] = relatedIn(row, 'series')
  if (uid !== circulars || !series || typeof row['year'] !== 'number') return []
  const rows: { documentId: string; reference: string | null; work: string | null }[] = await strapi.db.query(circulars as never).findMany({
    where: { series: { documentId: series.documentId }, year: row['year'], documentId: { $ne: row.documentId } },
    select: ['documentId', 'reference', 'work'],
  } as never)
  return rows.flatMap(({ documentId, reference, work }) => (reference === null ? [] : [{ reference, work: work ?? documentId }]))
}

/** References of the circulars that it takes the place of. */
export async function supersededBy(strapi: Core.Strapi, row: Row): Promise<string[]> {
  const ids = relatedIn(row, 'supersedes').map(({ documentId }) => documentId)
  if (ids.length === 0) return []
  const rows: { reference: string | null }[] = await strapi.db.query(circulars as never).findMany({ where: { documentId: { $in: ids } }, select: ['reference'] } as never)
  return [...new Set(rows.flatMap(({ reference }) => reference ?? []))]
}

/** What became of the documents that addresses lead to. What leads to itself is public once this is. */
export async function targetsOf(strapi: Core.Strapi, uid: string, row: Row, addresses: readonly string[], today: string): Promise<NonNullable<Around['targets']>> {
  const internal = [...new Set(addresses)].filter((address) => address.startsWith('clf:'))
  if (internal.length === 0) return {}
  const states = new Map<string, 'public' | 'withdrawn'>()
  for (const [type, editions] of await publicIndex(strapi)) {
    for (const { content, withdrawal } of editions.values()) {
      const path = pagePath(type, content.facts)
      // One edition that holds is enough.
      if (path !== null && states.get(path) !== 'public') states.set(path, withdrawal && withdrawal.on <= today ? 'withdrawn' : 'public')
    }
  }
  const own = pagePath(uid, row)
  if (own !== null) states.set(own, 'public')
  return Object.fromEntries(internal.map((address) => [address, states.get(internalPath(address) ?? '') ?? 'draft']))
}

/** Abbreviations that the public glossary and the names of bureaux explain. */
export async function glossaryOf(strapi: Core.Strapi): Promise<NonNullable<Around['glossary']>> {
  const index = await publicIndex(strapi)
  return [['api::glossary-term.glossary-term', 'term'], ['api::bureau.bureau', 'abbreviation']].flatMap(([type = '', field = '']) =>
    [...(index.get(type)?.values() ?? [])].flatMap(({ content }) => Object.values(content.words).flatMap((words) => (typeof words[field] === 'string' && words[field] !== '' ? [words[field]] : [])))
  )
}
