import { internalPath } from '@clf/content'
import type { Core, UID } from '@strapi/strapi'
import { publicIndex } from '../versions/public-index.ts'
import type { PublicIndex } from '../versions/public-index.ts'
import { pagePath } from './page-path.ts'
import { contentOf } from './public-content.ts'
import type { PublicContent } from './public-content.ts'
import { hasEditions, modelOf, publicTypes } from './public-types.ts'
import type { Model, PublicType } from './public-types.ts'
import { draftsOf } from './row.ts'
import { titleOf } from './title.ts'
import { refusal } from '../writes/problem.ts'
import { told } from '../writes/told.ts'

/** A document that names another. */
export interface LinkedFrom {
  uid: string
  documentId: string
  /** Name of the type, `Circular`. */
  type: string
  title: string
  field: string
  isPublic: boolean
}

/** Drafts and public editions that name a document in a relation, or lead to its page from a body. */
export async function linksTo(strapi: Core.Strapi, uid: string, documentId: string): Promise<LinkedFrom[]> {
  return linksToNamed(strapi, { uid, documents: new Set([documentId]), path: await pathOf(strapi, uid, documentId) })
}

/** Drafts and public editions that name a document, or another edition of it, or lead to its page: what a change of it is about too. */
export async function linksToWork(strapi: Core.Strapi, uid: string, documentId: string): Promise<LinkedFrom[]> {
  const [row]: Record<string, unknown>[] = await strapi.db.query(uid as never).findMany({ where: { documentId, publishedAt: null } } as never)
  if (!row) return []
  const isOfEditions = hasEditions(modelOf(strapi, uid)) && typeof row['work'] === 'string'
  const editions: { documentId: string }[] = isOfEditions
    ? await strapi.db.query(uid as never).findMany({ where: { work: row['work'], publishedAt: null }, select: ['documentId'] } as never)
    : []
  return linksToNamed(strapi, { uid, documents: new Set([documentId, ...editions.map((one) => one.documentId)]), path: pagePath(uid, row) })
}

/** What others may name: documents of a type, and the address of their page. */
interface Named {
  uid: string
  documents: ReadonlySet<string>
  path: string | null
}

async function linksToNamed(strapi: Core.Strapi, named: Named): Promise<LinkedFrom[]> {
  const found = new Map<string, LinkedFrom>()
  const index = await publicIndex(strapi)
  for (const { uid: from } of publicTypes.values()) {
    const model = modelOf(strapi, from)
    for (const naming of await namingIn(strapi, from, index)) {
      if (named.documents.has(naming.documentId)) continue
      for (const field of fieldsNaming(naming, model, named)) {
        const isPublic = index.get(from)?.has(naming.documentId) === true
        found.set(`${from} ${naming.documentId} ${field}`, {
          uid: from,
          documentId: naming.documentId,
          type: model.info.displayName,
          title: titleOf({ documentId: naming.documentId, ...naming.words }),
          field,
          isPublic,
        })
      }
    }
  }
  return [...found.values()]
}

type Naming = Pick<PublicContent, 'facts' | 'words' | 'addresses'> & { documentId: string }

/** What drafts and public editions of a type name. */
async function namingIn(strapi: Core.Strapi, type: UID.CollectionType, index: PublicIndex): Promise<Naming[]> {
  const drafts = await Promise.all((await draftsOf(strapi, type, {})).map(async (row) => ({ documentId: row.documentId, ...(await contentOf(strapi, type, row)) })))
  return [...drafts, ...[...(index.get(type)?.values() ?? [])].map(({ documentId, content }) => ({ documentId, ...content }))]
}

function fieldsNaming({ facts, addresses }: Naming, { attributes }: Model, { uid, documents, path }: Named): string[] {
  const relations = Object.entries(attributes).filter(([name, { type, target }]) => type === 'relation' && target === uid && [facts[name]].flat().some((id) => documents.has(id as string)))
  const isLinked = path !== null && addresses.some((address) => address.startsWith('clf:') && internalPath(address) === path)
  return [...relations.map(([name]) => name), ...(isLinked ? ['body'] : [])]
}

/** Address of the page of a document, null when it has none or when another edition of the same work has it too. */
async function pathOf(strapi: Core.Strapi, uid: string, documentId: string): Promise<string | null> {
  const [row]: Record<string, unknown>[] = await strapi.db.query(uid as never).findMany({ where: { documentId, publishedAt: null } } as never)
  if (!row) return null
  if (hasEditions(modelOf(strapi, uid)) && (await strapi.db.query(uid as never).count({ where: { work: row['work'], documentId: { $ne: documentId }, publishedAt: null } } as never)) > 0) return null
  return pagePath(uid, row)
}

/** @throws ValidationError that lists what links to the document, or says that it is public. */
export async function refuseDeletion(strapi: Core.Strapi, { uid }: PublicType, documentId: string, done: 'deleted' | 'unpublished'): Promise<void> {
  const isPublic = (await publicIndex(strapi)).get(uid)?.has(documentId) === true
  const name = modelOf(strapi, uid).info.displayName.toLowerCase()
  if (isPublic && done === 'deleted')
    throw refusal(
      told(`This ${name} is public, so it was not deleted. Withdraw it, and readers are told why; or unpublish it first.`, '文件已公開，因此沒有刪除。請將其撤回並向讀者說明原因，或先取消發布。'),
    )
  const links = (await linksTo(strapi, uid, documentId)).filter((link) => done === 'deleted' || link.isPublic)
  if (links.length === 0) return
  const shown = links.slice(0, 5).map(({ type, title }) => `${type} “${title}”`)
  const others = links.length > shown.length ? ` and ${links.length - shown.length} more` : ''
  const more = links.length > shown.length ? `及另外 ${links.length - shown.length} 項` : ''
  throw refusal(
    told(
      `This ${name} was not ${done}: ${shown.join(', ')}${others} ${links.length === 1 ? 'links' : 'link'} to it. Take it out there first.`,
      `未有${done === 'deleted' ? '刪除' : '取消發布'}：${links.slice(0, 5).map(({ title }) => `「${title}」`).join('、')}${more}連結至此文件。請先移除有關連結。`,
    ),
    { links },
  )
}
