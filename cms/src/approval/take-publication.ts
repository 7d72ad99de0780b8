import { Refusal } from '@clf/workflow'
import type { Core } from '@strapi/strapi'
import type { Knex } from 'knex'
import type { PublicContent } from '../editions/public-content.ts'
import type { Row } from '../editions/row.ts'
import { presentActor } from '../versions/actor.ts'
import { inTurn } from '../versions/in-turn.ts'
import type { Withdrawal } from '../versions/write-version.ts'
import { refusal } from '../writes/problem.ts'
import { told } from '../writes/told.ts'
import { approvalOf } from './approval.ts'
import { hashOfContent } from './content-hash.ts'
import { clock, personOf } from './posts/posts.ts'
import { errorOfRefusal } from './refusals.ts'
import { isPublicAlready, situationOf } from './situation.ts'
import { act, refuseWriter } from './take-step.ts'

const unsubmitted = told(
  'Nothing was published or saved: nobody else has approved it. Have it submitted; then somebody who did not write it can approve and publish it.',
  '未有發布，亦未有儲存：文件未獲另一人批准。請先提交，然後由未有參與撰寫的人批准並發布。',
)

const changed = told(
  'Nothing was published or saved: it was changed after it was submitted or approved, and an approval holds for exactly what was approved. Have it submitted and approved as it is now.',
  '未有發布，亦未有儲存：文件在提交或批准後曾經修改，而批准只適用於當時的內容。請重新提交並取得批准。',
)

const unconfirmed = told(
  'Nothing was published or saved: the emergency publication of this document still waits for approval. Have it approved or taken back first.',
  '未有發布，亦未有儲存：這份文件的緊急發布尚待批准。請先批准或取消該次緊急發布。',
)

/**
 * Takes the steps by which a document becomes public, in the transaction that publishes it: of what is approved the publication, and of
 * what is submitted the approval too, both by whoever publishes.
 *
 * @returns the withdrawal that was submitted with it: a paper that did not hold any more when it was imported
 *
 * @throws ValidationError that says in three languages why they may not be taken
 */
export async function takePublication(strapi: Core.Strapi, uid: string, row: Row, content: PublicContent): Promise<Withdrawal | null> {
  const { workflow } = approvalOf(strapi)
  return inTurn(strapi, () =>
    strapi.db.transaction(async ({ trx }) => {
      await workflow.lock(trx)
      return take(strapi, trx, { uid, row, hash: hashOfContent(content) })
    })).catch(async (error: unknown) => {
      throw error instanceof Refusal ? errorOfRefusal(error, await approvalOf(strapi).posts()) : error
    })
}

interface Asked {
  uid: string
  row: Row
  hash: string
}

const notScheduled = told(
  'It was not published at the set time: it is not scheduled any more. Look at where it stands.',
  '未有於指定時間發布：文件已取消排期。請查看文件的狀況。',
)

async function take(strapi: Core.Strapi, trx: Knex.Transaction, { uid, row, hash }: Asked): Promise<Withdrawal | null> {
  const { last, decided } = await situationOf(strapi, trx, uid, row, hash)
  const { actor, isScheduled } = presentActor(strapi)
  if (isScheduled && !(last?.isOpen && last.state === 'scheduled')) throw refusal(notScheduled)
  if (last?.state === 'urgent') throw refusal(unconfirmed)
  if (!last?.isOpen || last.state === 'draft') {
    // What readers have already was approved, or was public before there were approvals.
    if (await isPublicAlready(strapi, uid, row.documentId, hash)) return null
    throw refusal(unsubmitted)
  }
  if (decided?.content !== hash) throw refusal(changed)
  const facts = { content: hash, withdrawal: decided.withdrawal }
  // Who wrote was asked when the instant was set, of the same content.
  if (isScheduled) await act({ strapi, trx, person: clock.person }, last, 'release', { facts })
  else {
    const person = personOf(actor)
    await refuseWriter({ strapi, uid, documentId: row.documentId, person }, last)
    if (last.state === 'submitted') await act({ strapi, trx, person }, last, 'approve', { facts })
    await act({ strapi, trx, person }, last, last.state === 'scheduled' ? 'publish-now' : 'publish', { facts })
  }
  return decided.withdrawal
}
