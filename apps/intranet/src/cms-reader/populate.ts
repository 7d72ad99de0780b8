import { blockPopulate } from '@clf/content'
import type { Query } from './query.ts'

/** Relations and components that every kind of page has; of a body, every block that there is. */
export const pageParts: Query = { body: { on: blockPopulate }, topics: true, contact: true, translation: true }

export const localesOnly: Query = { fields: ['locale'] }
