import type { Core } from '@strapi/strapi'
import { hasEditions, modelOf, schemeOf } from '../editions/public-types.ts'
import type { Row } from '../editions/row.ts'
import { publicIndex } from '../versions/public-index.ts'
import type { Problem } from './problem.ts'

interface Related {
  id: number
  documentId: string
}

/** What is wrong with what a draft is related with. */
export async function relationProblems(strapi: Core.Strapi, uid: string, row: Row): Promise<Problem[]> {
  return [...(await schemeProblems(strapi, row)), ...(await ownWorkProblems(strapi, uid, row))]
}

export function relatedIn(row: Row, field: string): Related[] {
  const value = row[field]
  return (Array.isArray(value) ? value : value ? [value] : []) as Related[]
}

async function schemeProblems(strapi: Core.Strapi, row: Row): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const [field, scheme] of Object.entries(schemeOf)) {
    const ids = relatedIn(row, field).map(({ documentId }) => documentId)
    if (ids.length === 0) continue
    const terms: { scheme: string; code: string }[] = await strapi.db.query('api::taxonomy-term.taxonomy-term').findMany({ where: { documentId: { $in: ids } }, select: ['scheme', 'code'] })
    const other = terms.find((term) => term.scheme !== scheme)
    if (other) problems.push({ path: [field], message: `“${other.code}” is a term for ${other.scheme}, not for ${scheme}. Choose one of the ${scheme} terms.` })
  }
  return problems
}

async function ownWorkProblems(strapi: Core.Strapi, uid: string, row: Row): Promise<Problem[]> {
  const model = modelOf(strapi, uid)
  if (!hasEditions(model)) return []
  const problems: Problem[] = []
  if (relatedIn(row, 'previous').some(({ documentId }) => documentId === row.documentId))
    problems.push({ path: ['previous'], message: 'This edition is its own predecessor. Choose another one, or none.' })
  const ids = relatedIn(row, 'supersedes').map(({ documentId }) => documentId)
  const works: { documentId: string; work: string | null }[] = ids.length > 0
    ? await strapi.db.query(uid as never).findMany({ where: { documentId: { $in: ids } }, select: ['documentId', 'work'] } as never)
    : []
  if (works.some(({ documentId, work }) => documentId === row.documentId || work === row['work'])) {
    problems.push({ path: ['supersedes'], message: 'It supersedes itself. Name other documents only; a new edition takes the place of the one before by its dates.' })
  }
  if (await isSupersededByOneOf(strapi, uid, row, new Set(works.map(({ documentId, work }) => work ?? documentId)))) {
    problems.push({ path: ['supersedes'], message: 'Two documents would supersede each other. Take one of them out.' })
  }
  return problems
}

/** Whether what it supersedes supersedes it, directly or through others. */
async function isSupersededByOneOf(strapi: Core.Strapi, uid: string, row: Row, works: ReadonlySet<string>): Promise<boolean> {
  if (works.size === 0) return false
  const drafts: { documentId: string; work: string | null; supersedes: Related[] }[] = await strapi.db
    .query(uid as never)
    .findMany({ where: { publishedAt: null, supersedes: { id: { $notNull: true } } }, select: ['documentId', 'work'], populate: { supersedes: { select: ['documentId', 'work'] } } } as never)
  const older = new Map<string, string[]>()
  for (const { documentId, work, supersedes } of drafts) {
    const of = work ?? documentId
    older.set(of, [...(older.get(of) ?? []), ...supersedes.map((one) => (one as unknown as { work: string | null }).work ?? one.documentId)])
  }
  const seen = new Set<string>()
  const open = [...works]
  while (open.length > 0) {
    const next = open.pop()
    if (next === undefined || seen.has(next)) continue
    if (next === row['work']) return true
    seen.add(next)
    open.push(...(older.get(next) ?? []))
  }
  return false
}

/** Relations to what nobody can read yet: the page would name nothing there. */
export async function unpublishedProblems(strapi: Core.Strapi, uid: string, row: Row): Promise<Problem[]> {
  const index = await publicIndex(strapi)
  const problems: Problem[] = []
  for (const [field, { type, target = '' }] of Object.entries(modelOf(strapi, uid).attributes)) {
    if (type !== 'relation' || !target.startsWith('api::') || target === uid) continue
    const missing = relatedIn(row, field).find(({ documentId }) => !index.get(target)?.has(documentId))
    if (missing) problems.push({ path: [field], message: `What is named under ${field} is not published yet (${modelOf(strapi, target).info.displayName} ${missing.documentId}). Publish that first.` })
  }
  return problems
}
