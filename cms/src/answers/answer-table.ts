import type { Core } from '@strapi/strapi'

/** Uid of the table of what people answered where no machine can tell. It is a model of the database and no content type. */
const answerUid = 'clf::answer'

const tableName = 'clf_answers'

/** Rows are only ever added: of one question the last counts, and who answered what before stays to be read. */
const model = {
  uid: answerUid,
  singularName: 'clf-answer',
  tableName,
  attributes: {
    id: { type: 'increments' },
    /** Uid of the content type. */
    type: { type: 'string' },
    /** What the editions of a document share. */
    work: { type: 'string' },
    rule: { type: 'string' },
    reason: { type: 'string' },
    /** SHA-256 of what was asked about, as `contentOfQuestion` gives it. */
    content: { type: 'string' },
    /** It is right as it stands; false when the question is open again. */
    isRight: { type: 'boolean', columnName: 'is_right' },
    /** E-mail of who answered. */
    by: { type: 'string' },
    /** Instant, ISO 8601. */
    at: { type: 'string' },
  },
  indexes: [{ name: 'clf_answers_work_idx', columns: ['work'] }],
}

/** An answer of a person: it is right as it stands. */
export interface Answer {
  rule: string
  reason: string
  /** SHA-256 of what was asked about. It holds for nothing else. */
  content: string
  by: string
  at: string
}

/** Whose answers are meant: a type, and what the editions of a document share. */
export interface Asked {
  type: string
  work: string
}

/** Makes Strapi keep the table, in `register()`. */
export function registerAnswerTable(strapi: Core.Strapi): void {
  strapi.get('models').add(model)
}

/** What holds of the questions of a document. It takes the caller's transaction, where there is one. */
export async function answersOf(strapi: Core.Strapi, { type, work }: Asked): Promise<Answer[]> {
  const rows: (Answer & { isRight: boolean })[] = await strapi.db.query(answerUid as never).findMany({ where: { type, work }, orderBy: { id: 'asc' } } as never)
  const last = new Map(rows.map((row) => [row.content, row]))
  return [...last.values()].filter(({ isRight }) => isRight).map(({ rule, reason, content, by, at }) => ({ rule, reason, content, by, at }))
}

/** Adds an answer. */
export async function storeAnswer(strapi: Core.Strapi, { type, work }: Asked, answer: Answer & { isRight: boolean }): Promise<void> {
  await strapi.db.query(answerUid as never).create({ data: { type, work, ...answer } } as never)
}
