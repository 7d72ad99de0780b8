import type { Core } from '@strapi/strapi'
import { publicState } from '../versions/public-index.ts'
import { oneAtATime } from '../versions/write-version.ts'
import { writeChanges } from './write-changes.ts'

/** Writes the entries of what was public before there was a feed, some in each transaction: a start that is killed goes on where it was. */
export async function bringFeedUpToDate(strapi: Core.Strapi): Promise<void> {
  for (let isMore = true; isMore;) {
    isMore = await strapi.db.transaction(async ({ trx }) => {
      await oneAtATime(strapi)
      return writeChanges(strapi, trx, await publicState(strapi))
    })
  }
}
