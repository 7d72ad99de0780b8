import { createHash } from 'node:crypto'
import { submission } from '@clf/content/submission'
import type { Submission, Sum } from '@clf/content/submission'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import canonicalize from 'canonicalize'
import type { Knex } from 'knex'
import { addAcknowledgement } from './acknowledgements.ts'
import { submissionTable, unansweredTable } from './submission-tables.ts'
import type { SubmissionRow } from './submission-tables.ts'

interface Answer {
  status: 201 | 409
  body: object
}

/**
 * Takes what a replica submits, once: the row of its id, which the database keeps unique, and what follows from it are one transaction, so that an
 * id that is there has been counted, whoever was killed when. The same submission again gets the same answer and changes nothing.
 *
 * @throws ValidationError for what is no submission, with the place and what was expected
 */
export async function acceptSubmission(strapi: Core.Strapi, body: unknown): Promise<Answer> {
  const parsed = submission.safeParse(body)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const place = issue && issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''
    throw new errors.ValidationError(`This is no submission. ${place}${issue?.message ?? ''}`)
  }
  const given = parsed.data
  const hash = createHash('sha256').update(canonicalize(contentOf(given)) ?? '').digest('hex')
  const stored = await strapi.db.transaction(({ trx }) => storeOnce(trx, given, hash))
  if (stored.hash !== hash) {
    const message = `Submission ${given.id} was received on ${stored.received} with other content. Give what is another submission an id of its own.`
    return { status: 409, body: { data: null, error: { status: 409, name: 'ConflictError', message } } }
  }
  return { status: 201, body: { data: { id: given.id, kind: given.kind, received: stored.received } } }
}

/** What must be the same under one id. Somebody may say at two replicas that they have read a version: the first time counts. */
const contentOf = (given: Submission): object => (given.kind === 'acknowledgement' ? { kind: given.kind, subject: given.reader.subject, hash: given.hash } : given)

type Stored = Pick<SubmissionRow, 'hash' | 'received'>

async function storeOnce(trx: Knex, given: Submission, hash: string): Promise<Stored> {
  const received = new Date().toISOString()
  // Whoever sends the same at the same time waits here for the end of this transaction, and then finds the row.
  const added: unknown[] = await trx(submissionTable).insert({ ...rowOf(given), hash, received }).onConflict('key').ignore().returning('id')
  if (added.length === 0) return (await trx<SubmissionRow>(submissionTable).where({ key: given.id }).first('hash', 'received')) as Stored
  if (given.kind === 'unanswered') await addSums(trx, given.sums)
  if (given.kind === 'acknowledgement') await addAcknowledgement(trx, given)
  return { hash, received }
}

function rowOf(given: Submission): Omit<SubmissionRow, 'id' | 'hash' | 'received'> {
  const { id: key, kind, at: written } = given
  const none = { language: null, about: null, message: null, equipment: null, contact: null, state: null }
  if (given.kind === 'unanswered' || given.kind === 'acknowledgement') return { key, kind, written, ...none }
  const { language, about, message, contact } = given
  return { key, kind, written, language, about, message, equipment: given.kind === 'accessibility-problem' ? given.equipment : null, contact, state: 'new' }
}

/** In one order, so that two replicas that add to the same rows do not wait for each other. */
async function addSums(trx: Knex, sums: readonly Sum[]): Promise<void> {
  const keyOf = ({ day, language, query }: Sum) => `${day} ${language} ${query}`
  for (const { query, language, day, count } of sums.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))) {
    await trx(unansweredTable).insert({ query, language, day, asked: count }).onConflict(['query', 'language', 'day']).merge({ asked: trx.raw('??.asked + excluded.asked', [unansweredTable]) })
  }
}
