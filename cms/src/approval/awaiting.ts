import type { Core } from '@strapi/strapi'
import { approvalOf } from './approval.ts'
import { editionMachine } from './machine.ts'
import { isInvolved } from './standing.ts'

/** A document that waits for somebody. */
export interface Awaiting {
  uid: string
  documentId: string
  state: string
  /** Instant, ISO 8601; null without a deadline. */
  dueAt: string | null
}

/** What awaits a person today, the most urgent first: decisions, and what was returned to them. */
export async function awaitingOf(strapi: Core.Strapi, person: string): Promise<Awaiting[]> {
  const tasks = (await approvalOf(strapi).workflow.tasks(strapi.db.connection)).get(person) ?? []
  return tasks
    .map(({ case: state }) => state)
    // What is due for review stands in a list of its own.
    .filter(({ machine }) => machine.id === editionMachine.id)
    .filter((state) => state.state !== 'draft' || isInvolved(state, { person }))
    .map(({ record, state, dueAt }) => ({ uid: record.type, documentId: record.id, state, dueAt }))
    .toSorted((a, b) => (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9'))
}
