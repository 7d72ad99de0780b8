import type { Core } from '@strapi/strapi'

export const submissionTable = 'clf_submissions'
export const unansweredTable = 'clf_unanswered'
export const acknowledgementTable = 'clf_acknowledgements'
export const stepTable = 'clf_submission_steps'

/** How far a letter is: `new`, until somebody takes it `in-hand`; `done`, when nothing more is to do. */
export const letterStates = ['new', 'in-hand', 'done'] as const
export type LetterState = (typeof letterStates)[number]

/** Whatever was submitted, once for each key. Of sums there is nothing here but that they were counted. */
export interface SubmissionRow {
  id: number
  /** The id that it came with. */
  key: string
  /** SHA-256 of what came, by RFC 8785. */
  hash: string
  kind: 'feedback' | 'accessibility-problem' | 'unanswered' | 'acknowledgement'
  /** Instant at which a replica accepted it, ISO 8601. */
  written: string
  /** Instant at which it came here. */
  received: string
  language: string | null
  about: string | null
  message: string | null
  equipment: string | null
  /** E-mail address; it goes when the letter is done. */
  contact: string | null
  state: LetterState | null
}

/** How often a search found nothing, of all replicas. */
export interface UnansweredRow {
  id: number
  query: string
  language: string
  day: string
  asked: number
}

/** That somebody has read a version. Rows are only ever added, and each person has one for each content. */
export interface AcknowledgementRow {
  id: number
  /** Uid of the content type. */
  type: string
  /** `documentId` of the edition. */
  document: string
  /** Row of the public versions. */
  version: number
  /** Of its content, {@link hashOfContent}. */
  hash: string
  /** Claim `sub` of the reader. */
  subject: string
  name: string
  /** SHA-256 of the subject. */
  reader: string
  /** Instant at which they said so, ISO 8601. */
  at: string
}

/** Who set which state of a letter, and when; rows are only ever added. */
export interface StepRow {
  id: number
  submission: number
  state: LetterState
  by: string
  at: string
}

/** They are models of the database and no content types: no interface of Strapi shows or changes what readers wrote. */
const models = [
  {
    uid: 'clf::submission',
    singularName: 'clf-submission',
    tableName: submissionTable,
    attributes: {
      id: { type: 'increments' },
      key: { type: 'string' },
      hash: { type: 'string' },
      kind: { type: 'string' },
      written: { type: 'string' },
      received: { type: 'string' },
      language: { type: 'string' },
      about: { type: 'text' },
      message: { type: 'text' },
      equipment: { type: 'text' },
      contact: { type: 'string' },
      state: { type: 'string' },
    },
    indexes: [{ name: 'clf_submissions_key_uq', type: 'unique', columns: ['key'] }, { name: 'clf_submissions_state_idx', columns: ['state'] }],
  },
  {
    uid: 'clf::unanswered',
    singularName: 'clf-unanswered',
    tableName: unansweredTable,
    attributes: { id: { type: 'increments' }, query: { type: 'string' }, language: { type: 'string' }, day: { type: 'string' }, asked: { type: 'integer' } },
    indexes: [{ name: 'clf_unanswered_uq', type: 'unique', columns: ['query', 'language', 'day'] }, { name: 'clf_unanswered_day_idx', columns: ['day'] }],
  },
  {
    uid: 'clf::acknowledgement',
    singularName: 'clf-acknowledgement',
    tableName: acknowledgementTable,
    attributes: {
      id: { type: 'increments' },
      type: { type: 'string' },
      document: { type: 'string' },
      version: { type: 'integer' },
      hash: { type: 'string' },
      subject: { type: 'string' },
      name: { type: 'string' },
      reader: { type: 'string' },
      at: { type: 'string' },
    },
    indexes: [{ name: 'clf_acknowledgements_uq', type: 'unique', columns: ['reader', 'hash'] }, { name: 'clf_acknowledgements_document_idx', columns: ['document'] }],
  },
  {
    uid: 'clf::submission-step',
    singularName: 'clf-submission-step',
    tableName: stepTable,
    attributes: { id: { type: 'increments' }, submission: { type: 'integer' }, state: { type: 'string' }, by: { type: 'string' }, at: { type: 'string' } },
    indexes: [{ name: 'clf_submission_steps_idx', columns: ['submission'] }],
  },
]

/** Makes Strapi keep the tables, in `register()`. */
export function registerSubmissionTables(strapi: Core.Strapi): void {
  for (const model of models) strapi.get('models').add(model)
}
