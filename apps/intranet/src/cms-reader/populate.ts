import type { Query } from './query.ts'

/** What every kind of page has beside its own fields. */
export const pageParts: Query = { body: true, topics: true, contact: true, translation: true }

export const localesOnly: Query = { fields: ['locale'] }
