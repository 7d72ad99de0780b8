import { referenceOf } from '@clf/content/submission'
import type { Core } from '@strapi/strapi'
import { presentActor } from '../versions/actor.ts'
import { stepTable, submissionTable } from './submission-tables.ts'
import type { LetterState, StepRow, SubmissionRow } from './submission-tables.ts'

/** What a reader wrote, as editors see it. */
interface Letter extends Pick<SubmissionRow, 'id' | 'kind' | 'written' | 'received' | 'language' | 'about' | 'message' | 'equipment' | 'contact'> {
  /** `1A2B-3C4D`, as the reader was told it. */
  reference: string
  state: LetterState
  /** Who set the state, and when; null of one that is new. */
  set: { by: string; at: string } | null
}

export interface LetterPage {
  letters: Letter[]
  /** How many there are of each state. */
  counts: Record<LetterState, number>
  /** Whether there are more behind them. */
  more: boolean
}

const lettersOfPage = 25

/** Letters in a state, those of the longest wait first, what is done last done first. @param page from 1 */
export async function lettersIn(strapi: Core.Strapi, state: LetterState, page: number): Promise<LetterPage> {
  const database = strapi.db.connection
  const rows = await database<SubmissionRow>(submissionTable).where({ state }).orderBy('id', state === 'done' ? 'desc' : 'asc').limit(lettersOfPage + 1).offset(lettersOfPage * (page - 1))
  const shown = rows.slice(0, lettersOfPage)
  const steps = await database<StepRow>(stepTable).whereIn('submission', shown.map(({ id }) => id)).orderBy('id', 'asc')
  const last = new Map(steps.map(({ submission, by, at }) => [submission, { by, at }]))
  const counted = (await database(submissionTable).whereNotNull('state').select('state').count({ rows: '*' }).groupBy('state')) as { state: LetterState; rows: number | string }[]
  const counts = { new: 0, 'in-hand': 0, done: 0, ...Object.fromEntries(counted.map((one) => [one.state, Number(one.rows)])) }
  return { letters: shown.map((row) => letterOf(row, last.get(row.id) ?? null)), counts, more: rows.length > lettersOfPage }
}

function letterOf({ id, key, kind, written, received, language, about, message, equipment, contact, state }: SubmissionRow, set: Letter['set']): Letter {
  return { id, kind, written, received, language, about, message, equipment, contact, reference: referenceOf(key), state: state ?? 'new', set }
}

/** Sets the state of a letter, and notes who did. When it is done, the address of its writer goes. @returns false where there is no such letter */
export async function setLetterState(strapi: Core.Strapi, id: number, state: LetterState): Promise<boolean> {
  const { actor: by, at } = presentActor(strapi)
  return strapi.db.transaction(async ({ trx }) => {
    const changed = await trx(submissionTable).where({ id }).whereNotNull('state').update({ state, ...(state === 'done' && { contact: null }) })
    if (changed === 1) await trx(stepTable).insert({ submission: id, state, by, at })
    return changed === 1
  })
}
