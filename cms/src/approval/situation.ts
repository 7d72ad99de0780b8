import type { CaseState } from '@clf/workflow'
import type { Core } from '@strapi/strapi'
import type { Knex } from 'knex'
import { contentOf } from '../editions/public-content.ts'
import { kindOf } from '../editions/page-path.ts'
import type { Row } from '../editions/row.ts'
import { publicIndex, wholeContent } from '../versions/public-index.ts'
import type { Withdrawal } from '../versions/write-version.ts'
import { relatedIn } from '../writes/check-relations.ts'
import { approvalOf } from './approval.ts'
import { hashOfContent } from './content-hash.ts'
import { editionMachine } from './machine.ts'
import { everywhere } from './posts/posts.ts'

/** Where a document stands. */
export interface Situation {
  /** The case that is open, else the one that was last; undefined when there was none. */
  last: CaseState | undefined
  /** SHA-256 of what would be published of the draft as it stands. */
  content: string
  /** What was last submitted or decided on in that case; null when nothing was. */
  decided: StepFacts | null
}

/** What the log keeps with a step, besides who and when. */
export interface StepFacts {
  /** SHA-256 of what the step is about. */
  content: string
  /** What holds of it as soon as it is public; null where it is not withdrawn. */
  withdrawal: Withdrawal | null
  /** Instant at which it becomes public by itself, ISO 8601; of the step alone that sets it. */
  at?: string
}

/** The situation of a draft, in the caller's transaction. */
export async function situationOf(strapi: Core.Strapi, trx: Knex, uid: string, row: Row, content?: string): Promise<Situation> {
  const { workflow } = approvalOf(strapi)
  const [last] = await workflow.about(trx, editionMachine.id, { type: uid, id: row.documentId })
  const events = last ? await workflow.history(trx, last.id) : []
  const decided = events.map(({ facts }) => facts as unknown as StepFacts | null).findLast((facts) => facts !== null)
  return { last, content: content ?? hashOfContent(await contentOf(strapi, uid, row)), decided: decided ?? null }
}

/** Whether readers have exactly this content. */
export async function isPublicAlready(strapi: Core.Strapi, uid: string, documentId: string, content: string): Promise<boolean> {
  const edition = (await publicIndex(strapi)).get(uid)?.get(documentId)
  return edition !== undefined && hashOfContent(await wholeContent(strapi, edition.versionId)) === content
}

/** Code of the department whose posts decide on a document: the one that issues it, where it has posts of its own. */
export async function departmentOf(strapi: Core.Strapi, uid: string, row: Row): Promise<string> {
  const { departments } = await approvalOf(strapi).posts()
  const [bureau] = relatedIn(row, kindOf(uid)?.bureau ?? 'issuingBureau')
  if (!bureau) return everywhere
  const found: { code: string } | null = await strapi.db.query('api::bureau.bureau').findOne({ where: { documentId: bureau.documentId }, select: ['code'] })
  return found && departments.has(found.code) ? found.code : everywhere
}
