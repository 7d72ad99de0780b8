import { hongKongDay } from '@clf/text'
import { holdersOf, postsOf, Refusal } from '@clf/workflow'
import type { CaseState } from '@clf/workflow'
import type { Core, UID } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { Knex } from 'knex'
import * as z from 'zod'
import { hasEditions, modelOf } from '../editions/public-types.ts'
import { draftOf } from '../editions/row.ts'
import type { Row } from '../editions/row.ts'
import { seenFirst } from '../page-reports/refuse-unseen.ts'
import { endSchedulesOf } from '../schedule/schedule-table.ts'
import { actAs } from '../versions/actor.ts'
import { oneAtATime } from '../versions/write-version.ts'
import type { Withdrawal } from '../versions/write-version.ts'
import { isClean } from '../writes/clean-text.ts'
import { refusal } from '../writes/problem.ts'
import { approvalOf } from './approval.ts'
import { editionMachine } from './machine.ts'
import type { Role } from './machine.ts'
import { clock, groupOf } from './posts/posts.ts'
import type { Posts } from './posts/posts.ts'
import { changedSince, errorOfRefusal, hadAPart, mostTelling, noCase, noEmergency, notChanged, publicAlready, withoutPost } from './refusals.ts'
import { departmentOf, isPublicAlready, situationOf } from './situation.ts'
import type { Situation, StepFacts } from './situation.ts'
import { takeBack } from './take-back.ts'
import { writersOf } from './writers.ts'

/** Steps that somebody asks for. A publication is asked for where everything is published. */
export const steps = ['submit', 'recall', 'return', 'approve', 'emergency', 'confirm', 'reject'] as const

export type Step = (typeof steps)[number]

const sent = z.strictObject({
  /** Why, or what to do. */
  comment: z.string().trim().max(2000, 'At most 2000 characters.').refine(isClean, 'It holds a character that cannot be stored.').optional(),
  /** Version of the case that the person has seen: refused when somebody else has acted meanwhile. */
  version: z.int().min(1).optional(),
})

interface Target {
  uid: string
  documentId: string
  person: string
  /** Of a submission: what holds of the document as soon as it is public. */
  withdrawal?: Withdrawal
}

/** What one step is taken with, in its transaction. */
interface Taken extends Target {
  strapi: Core.Strapi
  trx: Knex.Transaction
  row: Row
  situation: Situation
  comment: string | undefined
  version: number | undefined
}

/**
 * Takes a step in the way of a document: the case, its event and what becomes public or is taken back are there together or not at all.
 *
 * @throws ValidationError that says in three languages why it may not be taken; NotFoundError without such a document
 */
export async function takeStep(strapi: Core.Strapi, step: Step, target: Target, body: unknown = {}): Promise<void> {
  const given = sent.safeParse(body ?? {})
  if (!given.success) throw new errors.ValidationError(`Send “comment” and “version”, or neither: ${given.error.issues[0]?.message ?? ''}`)
  const { workflow, posts } = { workflow: approvalOf(strapi).workflow, posts: () => approvalOf(strapi).posts() }
  // What an emergency publishes is looked at as readers will see it once the step was refused, and the step is taken again.
  await seenFirst(strapi, () =>
    strapi.db.transaction(async ({ trx }) => {
      // Before the lock of the decisions, as everywhere where both are taken.
      if (step === 'emergency' || step === 'reject') await oneAtATime(strapi)
      await workflow.lock(trx)
      const row = await draftOf(strapi, target.uid, target.documentId)
      if (!row) throw new errors.NotFoundError('There is no such document.')
      const situation = await situationOf(strapi, trx, target.uid, row)
      await run[step]({ ...target, strapi, trx, row, situation, ...withBoth(given.data) })
    })).catch(async (error: unknown) => {
      throw error instanceof Refusal ? errorOfRefusal(error, await posts()) : error
    })
}

const withBoth = ({ comment, version }: z.output<typeof sent>) => ({ comment, version })

const run: Readonly<Record<Step, (taken: Taken) => Promise<unknown>>> = {
  submit,
  recall: (taken) => act(taken, openCase(taken), 'recall'),
  return: (taken) => act(taken, openCase(taken), 'return', contentOf(taken)),
  approve: async (taken) => {
    const open = openCase(taken)
    await refuseWriter(taken, open)
    if (taken.situation.decided?.content !== taken.situation.content) throw refusal(changedSince)
    await act(taken, open, 'approve', contentOf(taken))
  },
  emergency,
  confirm: (taken) => act(taken, openCase(taken), 'confirm'),
  reject: async (taken) => {
    await act(taken, openCase(taken), 'reject')
    await takeBack(taken.strapi, taken.uid, taken.documentId, 'somebody refused it')
  },
}

/** A decision is about what was submitted, what holds of it included. */
const contentOf = ({ situation: { content, decided } }: Taken) => ({ facts: { content, withdrawal: decided?.withdrawal ?? null } })

function openCase({ situation: { last } }: Taken): CaseState {
  if (!last?.isOpen) throw refusal(noCase)
  return last
}

async function submit(taken: Taken): Promise<void> {
  const { strapi, uid, documentId, situation: { last, content, decided } } = taken
  if (await isPublicAlready(strapi, uid, documentId, content)) throw refusal(publicAlready)
  const isWaiting = last?.isOpen && ['submitted', 'approved', 'scheduled'].includes(last.state)
  if (isWaiting && decided?.content === content) throw refusal(notChanged)
  const open = last?.isOpen ? last : await begin(taken, 'author')
  await act(taken, open, isWaiting ? 'resubmit' : 'submit', {
    facts: { content, withdrawal: taken.withdrawal ?? (last?.isOpen ? decided?.withdrawal : null) ?? null },
    contributors: await writersOf(strapi, uid, documentId),
  })
}

/** Publishes at once what nobody else has approved yet. Whoever does so counts as having submitted it. */
async function emergency(taken: Taken): Promise<void> {
  const { strapi, uid, documentId, situation: { last } } = taken
  if (!mayBeUrgent(strapi, uid)) throw refusal(noEmergency)
  const open = last?.isOpen ? last : await begin(taken, 'publisher')
  await act(taken, open, 'emergency', { ...contentOf(taken), contributors: await writersOf(strapi, uid, documentId) })
  await actAs(strapi, { isDecided: true }, () => strapi.documents(uid as UID.CollectionType).publish({ documentId }))
}

/** Whether documents of a type are published in an emergency: only what the clock can take back from readers by itself. */
export function mayBeUrgent(strapi: Core.Strapi, uid: string): boolean {
  return uid === 'api::alert.alert' || hasEditions(modelOf(strapi, uid))
}

/**
 * Tells whoever wrote what was submitted why they do not decide on it; others who may not are told by the decision itself. Somebody who has
 * saved since, and changed nothing, as the form does when it publishes, has not written it.
 *
 * @throws ValidationError when the person has written what was submitted
 */
export async function refuseWriter({ strapi, uid, documentId, person }: Target & { strapi: Core.Strapi }, { involved }: CaseState): Promise<void> {
  const hasPart = involved.some((one) => one.isSubmission && (one.person === person || one.others.includes(person)))
  if (hasPart && (await writersOf(strapi, uid, documentId)).includes(person)) throw refusal(hadAPart)
}

/** Begins a case, in a post of the person that may go on with it. */
async function begin({ strapi, trx, uid, documentId, row, person }: Taken, role: Role): Promise<CaseState> {
  const { workflow, now } = approvalOf(strapi)
  const posts = await approvalOf(strapi).posts()
  const department = await departmentOf(strapi, uid, row)
  const held = heldBy(posts, person, now())
  const asked = postsOf(posts.directory, { group: groupOf(department, role) }, hongKongDay(now()))
  const post = held.find((one) => asked.includes(one)) ?? held[0]
  if (post === undefined) throw refusal(withoutPost)
  const bindings = Object.fromEntries(Object.keys(editionMachine.roles).map((one) => [one, one === 'clock' ? { post: clock.post } : { group: groupOf(department, one as Role) }]))
  return workflow.start(trx, { machine: editionMachine.id, record: { type: uid, id: documentId }, by: { person, post }, bindings })
}

/** The posts that a person holds at an instant, substantively or acting. */
export function heldBy({ directory }: Posts, person: string, at: Date): string[] {
  const day = hongKongDay(at)
  return directory.posts.map(({ id }) => id).filter((post) => holdersOf(directory, post, day).includes(person))
}

export type Acting = Pick<Taken, 'strapi' | 'trx' | 'person'> & Partial<Pick<Taken, 'comment' | 'version'>>

interface More {
  facts?: StepFacts
  contributors?: readonly string[]
}

/**
 * Takes a transition, in the first post of the person that may.
 *
 * @throws Refusal that says most about why in none
 */
export async function act({ strapi, trx, person, comment, version }: Acting, before: CaseState, transition: string, more: More = {}): Promise<CaseState> {
  const { id: caseId } = before
  const { workflow, now } = approvalOf(strapi)
  const held = heldBy(await approvalOf(strapi).posts(), person, now())
  const [first] = held
  if (first === undefined) throw refusal(withoutPost)
  const refusals: Refusal[] = []
  let post: string | undefined
  for (const one of held) {
    const option = (await workflow.options(trx, caseId, { person, post: one })).find((possible) => possible.transition === transition)
    if (!option?.refusal) {
      post = one
      break
    }
    refusals.push(option.refusal)
  }
  const refused = post === undefined ? mostTelling(refusals) : undefined
  if (refused) throw refused
  const after = await workflow.act(trx, {
    caseId,
    transition,
    by: { person, post: post ?? first },
    ...more,
    facts: (more.facts ?? null) as never,
    ...(comment !== undefined && { comment }),
    ...(version !== undefined && { version }),
  })
  // Whatever leads away from the instant that was set ends the schedule with it; of what the clock does it has its own words.
  if (before.state === 'scheduled' && person !== clock.person) await endSchedulesOf(trx, before.record, after.isOpen ? 'taken back' : 'overtaken', now())
  return after
}
