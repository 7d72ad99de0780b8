import type { Core } from '@strapi/strapi'
import { hasEditions, modelOf, schemeOf } from '../editions/public-types.ts'
import type { Row } from '../editions/row.ts'
import { publicIndex } from '../versions/public-index.ts'
import type { Problem } from './problem.ts'
import { told } from './told.ts'

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
    if (other)
      problems.push({
        path: [field],
        ...told(`“${other.code}” is a term for ${other.scheme}, not for ${scheme}. Choose one of the ${scheme} terms.`, `「${other.code}」屬於另一清單，不能用於此欄。請選擇此欄清單內的項目。`),
      })
  }
  return problems
}

async function ownWorkProblems(strapi: Core.Strapi, uid: string, row: Row): Promise<Problem[]> {
  const model = modelOf(strapi, uid)
  if (!hasEditions(model)) return []
  const problems: Problem[] = []
  if (relatedIn(row, 'previous').some(({ documentId }) => documentId === row.documentId))
    problems.push({ path: ['previous'], ...told('This edition is its own predecessor. Choose another one, or none.', '此版次不能以自己為上一版。請選擇另一版，或留空。') })
  const ids = relatedIn(row, 'supersedes').map(({ documentId }) => documentId)
  const works: { documentId: string; work: string | null }[] = ids.length > 0
    ? await strapi.db.query(uid as never).findMany({ where: { documentId: { $in: ids } }, select: ['documentId', 'work'] } as never)
    : []
  if (works.some(({ documentId, work }) => documentId === row.documentId || work === row['work'])) {
    problems.push({
      path: ['supersedes'],
      ...told('It supersedes itself. Name other documents only; a new edition takes the place of the one before by its dates.', '文件不能取代自己。請只選其他文件；新版會按日期自動取代舊版。'),
    })
  }
  if (await isSupersededByOneOf(strapi, uid, row, new Set(works.map(({ documentId, work }) => work ?? documentId)))) {
    problems.push({ path: ['supersedes'], ...told('Two documents would supersede each other. Take one of them out.', '兩份文件會互相取代。請移除其中一份。') })
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
    if (!missing) continue
    const named = `${modelOf(strapi, target).info.displayName} ${missing.documentId}`
    problems.push({ path: [field], ...told(`What is named under ${field} is not published yet (${named}). Publish that first.`, `此欄所選的內容尚未發布（${named}）。請先發布該內容。`) })
  }
  return problems
}
