import { hongKongDay } from '@clf/text'
import { enqueue, noticesTo, Refusal } from '@clf/workflow'
import type { CaseState } from '@clf/workflow'
import type { Core, UID } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { Knex } from 'knex'
import { approvalOf } from '../approval/approval.ts'
import { editionMachine } from '../approval/machine.ts'
import { clock } from '../approval/posts/posts.ts'
import { wordsOfRefusal } from '../approval/refusals.ts'
import { act } from '../approval/take-step.ts'
import { draftOf } from '../editions/row.ts'
import type { Row } from '../editions/row.ts'
import { seenFirst } from '../page-reports/refuse-unseen.ts'
import { messageOf } from '../start/message-of.ts'
import { actAs } from '../versions/actor.ts'
import { standingOn } from '../versions/in-force.ts'
import { publicIndex } from '../versions/public-index.ts'
import { oneAtATime } from '../versions/write-version.ts'
import { refusal } from '../writes/problem.ts'
import { told } from '../writes/told.ts'
import type { Sentence } from '../writes/told.ts'
import { countAttempt, dueSchedules, endSchedule } from './schedule-table.ts'
import type { ScheduleRow } from './schedule-table.ts'

/** Schedules in one look; what is left waits for the next. */
const most = 50

/** How often a publication is tried that breaks for a reason that is none of the document. */
const mostAttempts = 5

const gone = told('It was not published at the set time: the draft was deleted.', '未有於指定時間發布：草稿已被刪除。')

const superseded = told(
  'It was not published at the set time: a later edition is public already, or another document has taken its place. Publish it yourself if it is still wanted.',
  '未有於指定時間發布：較後的版次已經公開，或已有其他文件取代。如仍須發布，請自行發布。',
)

const broken = told(
  `It was not published at the set time: the CMS broke ${mostAttempts} times while it was publishing. Publish it yourself, and tell whoever runs the CMS: its log says why.`,
  `未有於指定時間發布：系統在發布時 ${mostAttempts} 次出現故障。請自行發布，並通知負責系統的同事，原因記於系統日誌。`,
)

/**
 * Publishes what is due, each in a transaction of its own with the claim of its row and the step of its case: it is public, decided and
 * ended, or none of these. What may not be published stays a draft, and why is told; it is not tried again.
 */
export async function publishDue(strapi: Core.Strapi): Promise<void> {
  for (const row of await dueSchedules(strapi.db.connection, approvalOf(strapi).now(), most)) {
    await publishOne(strapi, row).catch((error: unknown) => breakOf(strapi, row, error))
  }
}

async function publishOne(strapi: Core.Strapi, schedule: ScheduleRow): Promise<void> {
  const { type: uid, document: documentId } = schedule
  const { workflow, now } = approvalOf(strapi)
  await actAs(strapi, { actor: clock.person, isScheduled: true }, () =>
    seenFirst(strapi, () =>
      strapi.db.transaction(async ({ trx }) => {
        // In the order of every publication, so that no two wait for each other.
        await oneAtATime(strapi)
        await workflow.lock(trx)
        if (!(await endSchedule(trx, schedule.id, 'published', now()))) return
        const row = await draftOf(strapi, uid, documentId)
        if (!row) throw refusal(gone)
        if (await isSuperseded(strapi, uid, row)) throw refusal(superseded)
        await strapi.documents(uid as UID.CollectionType).publish({ documentId })
      })))
}

/** Whether readers have a later edition of the same, or something that has taken its place. */
async function isSuperseded(strapi: Core.Strapi, uid: string, { documentId, work, edition }: Row): Promise<boolean> {
  if (typeof work !== 'string') return false
  const editions = (await publicIndex(strapi)).get(uid)
  if (!editions) return false
  const isLater = [...editions.values()].some((one) => one.documentId !== documentId && one.work === work && one.edition > Number(edition) && !one.withdrawal)
  return isLater || (standingOn(hongKongDay(approvalOf(strapi).now()), editions, work)?.supersededBy.length ?? 0) > 0
}

async function breakOf(strapi: Core.Strapi, schedule: ScheduleRow, error: unknown): Promise<void> {
  const reason = await reasonOf(strapi, error)
  strapi.log.error(`${schedule.type} ${schedule.document} was not published at the time that was set, ${schedule.at}: ${reason?.en ?? messageOf(error)}`)
  if (reason) return fail(strapi, schedule, reason)
  if (schedule.attempts + 1 >= mostAttempts) return fail(strapi, schedule, broken.words)
  await countAttempt(strapi.db.connection, schedule)
}

/** Why a publication was refused, in words; undefined when it was not refused but broke. */
async function reasonOf(strapi: Core.Strapi, error: unknown): Promise<Sentence | undefined> {
  if (error instanceof Refusal) return wordsOfRefusal(error, await approvalOf(strapi).posts())
  if (!(error instanceof errors.ApplicationError)) return undefined
  const { words } = error.details as { words?: Sentence }
  return words ?? { en: error.message, tc: error.message, sc: error.message }
}

/** Ends a schedule that could not be kept, and tells those who are awaited since and whoever submitted it. */
async function fail(strapi: Core.Strapi, { id, type, document }: ScheduleRow, reason: Sentence): Promise<void> {
  const { workflow, now } = approvalOf(strapi)
  await actAs(strapi, { actor: clock.person }, () =>
    strapi.db.transaction(async ({ trx }) => {
      await workflow.lock(trx)
      if (!(await endSchedule(trx, id, 'failed', now(), reason))) return
      const [last] = await workflow.about(trx, editionMachine.id, { type, id: document })
      if (!last?.isOpen || last.state !== 'scheduled') return
      await act({ strapi, trx, person: clock.person, comment: reason.en }, last, 'fail').catch((error: unknown) => {
        // Over a year whose holidays are not known no deadline is counted: the schedule has ended all the same.
        if (!(error instanceof Refusal)) throw error
        strapi.log.error(`The case ${last.id} could not be taken back to what is approved: ${error.message}`)
      })
      await enqueue(trx, noticesTo(await concerned(strapi, trx, last), 'failed', last.id, id), now())
    }))
}

async function concerned(strapi: Core.Strapi, trx: Knex, { id, involved }: CaseState): Promise<string[]> {
  const awaited = await approvalOf(strapi).workflow.awaited(trx, id)
  const decided = involved.filter(({ transition }) => ['submit', 'resubmit', 'schedule'].includes(transition))
  return [...awaited, ...decided].map(({ person }) => person)
}
