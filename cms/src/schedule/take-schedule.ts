import { Refusal } from '@clf/workflow'
import type { CaseState } from '@clf/workflow'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { Knex } from 'knex'
import * as z from 'zod'
import { approvalOf } from '../approval/approval.ts'
import { changedSince, errorOfRefusal } from '../approval/refusals.ts'
import { situationOf } from '../approval/situation.ts'
import { act, refuseWriter } from '../approval/take-step.ts'
import { draftOf } from '../editions/row.ts'
import { refuseFailing } from '../gate/refuse-failing.ts'
import { refusal } from '../writes/problem.ts'
import { told } from '../writes/told.ts'
import { instantOf } from './instant.ts'
import { addSchedule } from './schedule-table.ts'

const version = z.int().min(1).optional()

/** `at`: date and time in Hong Kong. `version`: of the case that the person has seen; refused when somebody else has acted meanwhile. */
const toSet = z.strictObject({ at: z.unknown().optional(), version })

const toTakeBack = z.strictObject({ version })

const wrongFields = told(
  'Nothing was changed: send “at”, a date and a time in Hong Kong such as 2026-12-01T09:00, and, where it is known, “version”; to take it back, “version” alone.',
  '未有更改：請傳送 at（香港的日期和時間，例如 2026-12-01T09:00），如有 version 亦一併傳送；取消排期則只須傳送 version。',
)

const notApproved = told(
  'It was not scheduled: only what was submitted for approval, and not returned since, is published at a set time. Have it submitted first.',
  '未有排期：只有已提交審批而未被退回的文件，才可指定發布時間。請先提交文件。',
)

const notScheduled = told('Nothing was changed: no time is set for the publication of this document.', '未有更改：這份文件並無指定發布時間。')

interface Target {
  uid: string
  documentId: string
  person: string
}

/**
 * Sets the instant at which a document becomes public by itself: the decision to publish, of exactly what was approved. Of what is only
 * submitted it is the approval too, and of what has an instant already another one.
 *
 * @throws ValidationError that says in three languages why it may not be set; NotFoundError without such a document
 */
export async function setSchedule(strapi: Core.Strapi, { uid, documentId, person }: Target, body: unknown): Promise<void> {
  const given = toSet.safeParse(body ?? {})
  if (!given.success) throw refusal(wrongFields)
  const { now } = approvalOf(strapi)
  const at = instantOf(given.data.at, now()).toISOString()
  await deciding(strapi, async (trx) => {
    const row = await draftOf(strapi, uid, documentId)
    if (!row) throw new errors.NotFoundError('There is no such document.')
    const { last, content, decided } = await situationOf(strapi, trx, uid, row)
    if (!last?.isOpen || !['submitted', 'approved', 'scheduled'].includes(last.state)) throw refusal(notApproved)
    if (decided?.content !== content) throw refusal(changedSince)
    await refuseWriter({ strapi, uid, documentId, person }, last)
    await refuseFailing(strapi, uid, row, 'schedule')
    const facts = { content, withdrawal: decided.withdrawal }
    const by = { strapi, trx, person }
    const first = { ...by, version: given.data.version }
    let open: CaseState = last
    if (open.state === 'submitted') open = await act(first, open, 'approve', { facts })
    else if (open.state === 'scheduled') open = await act(first, open, 'unschedule')
    await act(open === last ? first : by, open, 'schedule', { facts: { ...facts, at } })
    await addSchedule(trx, { type: uid, document: documentId, at, by: person, made: now().toISOString() })
  })
}

/**
 * Takes the instant back: the document is approved as before, and waits for somebody to publish it.
 *
 * @throws ValidationError that says in three languages why not
 */
export async function takeScheduleBack(strapi: Core.Strapi, { uid, documentId, person }: Target, body: unknown): Promise<void> {
  const given = toTakeBack.safeParse(body ?? {})
  if (!given.success) throw refusal(wrongFields)
  await deciding(strapi, async (trx) => {
    const row = await draftOf(strapi, uid, documentId)
    if (!row) throw new errors.NotFoundError('There is no such document.')
    const { last } = await situationOf(strapi, trx, uid, row)
    if (!last?.isOpen || last.state !== 'scheduled') throw refusal(notScheduled)
    await act({ strapi, trx, person, version: given.data.version }, last, 'unschedule')
  })
}

async function deciding(strapi: Core.Strapi, work: (trx: Knex.Transaction) => Promise<void>): Promise<void> {
  const approval = approvalOf(strapi)
  await strapi.db.transaction(async ({ trx }) => {
    await approval.workflow.lock(trx)
    await work(trx)
  }).catch(async (error: unknown) => {
    throw error instanceof Refusal ? errorOfRefusal(error, await approval.posts()) : error
  })
}
