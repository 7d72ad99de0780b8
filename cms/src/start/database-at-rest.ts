import { setTimeout as wait } from 'node:timers/promises'
import type { Core } from '@strapi/strapi'

/** Milliseconds between two looks, and after how many in a row without a question the database is at rest. */
const between = 10
const looks = 3
/** A server that goes on being asked is stopped all the same. */
const longestMs = 5_000

interface Pool {
  numUsed: () => number
  numPendingAcquires: () => number
}

/**
 * Waits until nothing asks the database any more, at most five seconds. After Strapi has answered a publication it reads the edition once
 * more, for those who listen, and nobody awaits that: on a database that is gone it would be an error that nothing catches.
 */
export async function databaseAtRest(strapi: Core.Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client as { pool: Pool }
  const until = performance.now() + longestMs
  for (let quiet = 0; quiet < looks && performance.now() < until;) {
    await wait(between)
    quiet = pool.numUsed() + pool.numPendingAcquires() === 0 ? quiet + 1 : 0
  }
}
