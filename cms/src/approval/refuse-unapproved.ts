import type { Core } from '@strapi/strapi'
import { refusal } from '../writes/problem.ts'
import { told } from '../writes/told.ts'
import { approvalOf } from './approval.ts'
import { editionMachine } from './machine.ts'

const neverApproved = told(
  'Nothing was restored: what readers saw was published in an emergency and was never approved. Have the draft submitted, approved and published, then restore it.',
  '未有還原：讀者先前看到的內容屬緊急發布，從未獲批准。請先提交草稿、取得批准並發布，然後還原。',
)

/**
 * Refuses to let an emergency publication hold again that was taken back, because nobody approved it.
 *
 * @throws ValidationError until the document was published with an approval
 */
export async function refuseUnapproved(strapi: Core.Strapi, uid: string, documentId: string): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const cases = await approvalOf(strapi).workflow.about(trx, editionMachine.id, { type: uid, id: documentId })
    if (cases.find(({ isOpen }) => !isOpen)?.state === 'withdrawn') throw refusal(neverApproved)
  })
}
