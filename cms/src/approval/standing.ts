import { postsOf } from '@clf/workflow'
import type { Actor, CaseEvent, CaseState, Refusal, Words } from '@clf/workflow'
import { formatDate, hongKongDay } from '@clf/text'
import type { Core } from '@strapi/strapi'
import type { Knex } from 'knex'
import { draftOf } from '../editions/row.ts'
import type { Row } from '../editions/row.ts'
import { localOf } from '../schedule/instant.ts'
import { lastSchedule } from '../schedule/schedule-table.ts'
import type { ScheduleRow } from '../schedule/schedule-table.ts'
import { told } from '../writes/told.ts'
import type { Sentence, Told } from '../writes/told.ts'
import { approvalOf } from './approval.ts'
import { editionMachine } from './machine.ts'
import type { Role } from './machine.ts'
import { clock, groupOf, importer, titleOfImporter } from './posts/posts.ts'
import type { Posts } from './posts/posts.ts'
import { hadAPart, mostTelling, wordsOfRefusal } from './refusals.ts'
import { departmentOf, isPublicAlready, situationOf } from './situation.ts'
import type { Situation } from './situation.ts'
import { heldBy, mayBeUrgent } from './take-step.ts'
import { writersOf } from './writers.ts'

/** Somebody who has acted or is awaited. */
interface Someone {
  /** The name of the account, else its e-mail. */
  name: string
  post: Sentence
}

/** A step that can be taken from here. */
interface OpenStep {
  /** As it is asked for; `publish` by the act of the content manager. */
  step: 'submit' | 'recall' | 'return' | 'approve' | 'emergency' | 'confirm' | 'reject' | 'publish'
  title: Sentence
  comment: 'none' | 'optional' | 'required'
  /** Why this person may not take it, though their post may; null when they may. */
  refusal: Sentence | null
}

/** Where a document stands, who is awaited and what happened, as one person sees it. */
export interface Standing {
  state: string
  title: Sentence
  /** Version of the case, which a step sends back; null without one. */
  version: number | null
  /** Whether the draft was changed after what was submitted or approved. */
  isChanged: boolean
  since: string | null
  dueAt: string | null
  /** The instant at which it is to be published, or was to be and could not; null when nothing is set. */
  schedule: { at: string; by: Someone | null; isFailed: boolean; reason: Sentence | null } | null
  awaited: Someone[]
  steps: OpenStep[]
  /** The last first. */
  history: { at: string; by: Someone | null; title: Sentence; comment: string | null }[]
}

/** Events that are told, of all cases of a document. */
const most = 50

/** @returns null when there is no such document */
export async function standingOf(strapi: Core.Strapi, uid: string, documentId: string, person: string): Promise<Standing | null> {
  return strapi.db.transaction(async ({ trx }) => {
    const row = await draftOf(strapi, uid, documentId)
    if (!row) return null
    const { workflow } = approvalOf(strapi)
    const posts = await approvalOf(strapi).posts()
    const situation = await situationOf(strapi, trx, uid, row)
    const { last, content, decided } = situation
    const open = last?.isOpen ? last : undefined
    const isPublic = await isPublicAlready(strapi, uid, documentId, content)
    const state = open?.state ?? (isPublic ? 'published' : 'draft')
    const events = await eventsOf(strapi, trx, uid, documentId)
    const awaited = open ? await workflow.awaited(trx, open.id) : []
    const schedule = open && (await scheduleOf(trx, open))
    const names = await namesOf(strapi, [...events.flatMap(({ by }) => by?.person ?? []), ...awaited.map((one) => one.person)])
    const someone = (actor: Actor): Someone => ({ name: names.get(actor.person) ?? actor.person, post: titleOfPost(posts, actor.post) })
    const setBy = events.find(({ transition }) => transition === 'schedule')?.by
    return {
      state,
      title: sentence(editionMachine.states[state]?.title),
      version: open?.version ?? null,
      isChanged: open !== undefined && ['submitted', 'approved', 'scheduled'].includes(open.state) && decided?.content !== content,
      since: open?.enteredAt ?? null,
      dueAt: open?.state === 'scheduled' ? null : (open?.dueAt ?? null),
      schedule: schedule
        ? { at: schedule.at, by: setBy ? someone(setBy) : null, isFailed: schedule.outcome === 'failed', reason: schedule.reason ? (JSON.parse(schedule.reason) as Sentence) : null }
        : null,
      awaited: (state === 'draft' ? awaited.filter((actor) => isInvolved(open, actor)) : awaited).map(someone),
      steps: isPublic && !open ? [] : await stepsOf(strapi, trx, { uid, row, person, posts, situation }),
      history: events.map(({ at, by, comment, ...event }) => ({ at, by: by && by.person !== clock.person ? someone(by) : null, title: titleOfEvent(event), comment })),
    }
  })
}

/** What waits to be published, or could not be and was not set anew. */
async function scheduleOf(trx: Knex, { state, record }: CaseState): Promise<ScheduleRow | undefined> {
  const last = await lastSchedule(trx, record.type, record.id)
  if (last?.outcome === 'waiting' && state === 'scheduled') return last
  return last?.outcome === 'failed' && ['approved', 'scheduled'].includes(state) ? last : undefined
}

/** Steps that decide on what was submitted. */
const deciding: readonly string[] = ['approve', 'publish', 'publish-now']

/** As a step is asked for. */
const askedAs: Readonly<Record<string, OpenStep['step']>> = { resubmit: 'submit', 'publish-now': 'publish' }

/** Steps that are asked for elsewhere, or that only the clock takes. */
const unlisted: readonly string[] = ['schedule', 'unschedule', 'release', 'fail']

/** Whether somebody had a part in a case: a draft that was returned awaits them, and not every author there is. */
export const isInvolved = (state: CaseState | undefined, { person }: Pick<Actor, 'person'>): boolean => state?.involved.some((one) => one.person === person || one.others.includes(person)) === true

async function eventsOf(strapi: Core.Strapi, trx: Knex, type: string, id: string): Promise<CaseEvent[]> {
  const { workflow } = approvalOf(strapi)
  const cases = await workflow.about(trx, editionMachine.id, { type, id })
  const events: CaseEvent[] = []
  for (const one of cases.slice(0, most)) events.push(...(await workflow.history(trx, one.id)).filter(({ kind }) => kind !== 'started'))
  return events.toSorted((a, b) => b.number - a.number).slice(0, most)
}

interface Asked {
  uid: string
  row: Row
  person: string
  posts: Posts
  situation: Situation
}

async function stepsOf(strapi: Core.Strapi, trx: Knex, { uid, row, person, posts, situation }: Asked): Promise<OpenStep[]> {
  const { workflow, now } = approvalOf(strapi)
  const held = heldBy(posts, person, now())
  const { last, content, decided } = situation
  const isUrgentType = mayBeUrgent(strapi, uid)
  if (!last?.isOpen) {
    const department = await departmentOf(strapi, uid, row)
    const plays = (role: Role): boolean => postsOf(posts.directory, { group: groupOf(department, role) }, hongKongDay(now())).some((post) => held.includes(post))
    return [...(plays('author') ? [stepOf('submit', null)] : []), ...(plays('publisher') && isUrgentType ? [stepOf('emergency', null)] : [])]
  }
  const wrote = (await writersOf(strapi, uid, row.documentId)).includes(person)
  const options = new Map<string, Refusal[]>()
  for (const post of held) {
    for (const { transition, refusal } of await workflow.options(trx, last.id, { person, post })) options.set(transition, [...(options.get(transition) ?? []), ...(refusal ? [refusal] : [])])
  }
  const isChanged = decided?.content !== content
  return [...options].flatMap(([transition, refusals]): OpenStep[] => {
    if (unlisted.includes(transition) || (transition === 'emergency' && !isUrgentType)) return []
    if (transition === 'resubmit' && !isChanged) return []
    if (deciding.includes(transition) && isChanged) return []
    const refusal = refusals.length < held.length ? undefined : mostTelling(refusals)
    if (refusal && !['own-act', 'own-post', 'on-leave'].includes(refusal.code)) return []
    const isOwn = wrote && deciding.includes(transition)
    return [stepOf(transition, refusal ? wordsOfRefusal(refusal, posts) : isOwn ? hadAPart.words : null)]
  })
}

function stepOf(transition: string, refusal: Sentence | null): OpenStep {
  const { title, comment } = editionMachine.transitions[transition] ?? {}
  return { step: askedAs[transition] ?? (transition as OpenStep['step']), title: sentence(title), comment: comment ?? 'optional', refusal }
}

function titleOfPost({ directory }: Posts, post: string): Sentence {
  if (post === importer.post) return sentence(titleOfImporter)
  return sentence(directory.posts.find(({ id }) => id === post)?.title ?? { en: post, 'zh-Hant-HK': post, 'zh-Hans': post })
}

/** What the clock did, beside transitions. */
const happenings: Readonly<Partial<Record<CaseEvent['kind'], Sentence>>> = {
  reminded: told('Reminder', '已發出提示').words,
  overdue: told('Deadline passed', '限期已過').words,
  escalated: told('The next post was asked too', '已同時交由上一級職位處理').words,
  unattended: told('Nobody can act; the last resort was told', '暫無人可以處理，已通知最後處理人員').words,
  attended: told('Somebody can act again', '已有人可以處理').words,
}

/** A decision to publish at an instant, with the instant in it. */
function setFor(at: Date): Told {
  const [day = '', time = ''] = localOf(at).split('T')
  return told(
    `Set to be published on ${formatDate(day, 'en')} at ${time}`,
    `指定於${formatDate(day, 'zh-Hant-HK')} ${time} 發布`,
    `指定于${formatDate(day, 'zh-Hans')} ${time} 发布`,
  )
}

function titleOfEvent({ kind, transition, facts }: Pick<CaseEvent, 'kind' | 'transition' | 'facts'>): Sentence {
  const at = (facts as { at?: string } | null)?.at
  if (transition === 'schedule' && at !== undefined) return setFor(new Date(at)).words
  return (transition === null ? happenings[kind] : undefined) ?? sentence(editionMachine.transitions[transition ?? '']?.title)
}

const sentence = (words: Words | undefined): Sentence => ({ en: words?.en ?? '', tc: words?.['zh-Hant-HK'] ?? '', sc: words?.['zh-Hans'] ?? '' })

async function namesOf(strapi: Core.Strapi, people: readonly string[]): Promise<Map<string, string>> {
  const accounts: { email: string; firstname: string | null; lastname: string | null }[] = await strapi.db
    .query('admin::user')
    .findMany({ where: { email: { $in: [...new Set(people)] } }, select: ['email', 'firstname', 'lastname'] } as never)
  return new Map(accounts.map(({ email, firstname, lastname }) => [email.toLowerCase(), [firstname, lastname].filter(Boolean).join(' ') || email]))
}
