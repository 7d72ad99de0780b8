import { hongKongDay } from '@clf/text'
import { postsOf } from '@clf/workflow'
import type { Core } from '@strapi/strapi'
import { draftOf } from '../editions/row.ts'
import { presentActor } from '../versions/actor.ts'
import { refusal } from '../writes/problem.ts'
import { told } from '../writes/told.ts'
import { approvalOf } from './approval.ts'
import { groupOf, personOf } from './posts/posts.ts'
import { departmentOf } from './situation.ts'
import { heldBy } from './take-step.ts'

const noPublisher = told(
  'This was not done: you hold no post today that publishes for the department of this document. Ask somebody who does.',
  '未有執行：你今天並無負責為這份文件的部門發布內容的職位。請由負責發布的同事處理。',
)

/**
 * Refuses what only a publisher of the department decides, such as a withdrawal, to anybody else.
 *
 * @throws ValidationError in three languages
 */
export async function refuseOthers(strapi: Core.Strapi, uid: string, documentId: string): Promise<void> {
  const row = await draftOf(strapi, uid, documentId)
  if (!row) return
  const { now } = approvalOf(strapi)
  const posts = await approvalOf(strapi).posts()
  const asked = postsOf(posts.directory, { group: groupOf(await departmentOf(strapi, uid, row), 'publisher') }, hongKongDay(now()))
  if (!heldBy(posts, personOf(presentActor(strapi).actor), now()).some((post) => asked.includes(post))) throw refusal(noPublisher)
}
