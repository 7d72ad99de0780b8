import type { Core } from '@strapi/strapi'

/** By transaction, the end of what was begun in turn so far. */
const begun = new WeakMap<object, Promise<unknown>>()

/**
 * Runs what goes on from the last row of a table in the transaction under way, after what the same transaction has begun before: a
 * publication of several runs side by side in one.
 */
export async function inTurn<T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T> {
  return strapi.db.transaction(({ trx }) => {
    const turn = (begun.get(trx) ?? Promise.resolve()).then(work, work)
    begun.set(trx, turn)
    return turn
  })
}
