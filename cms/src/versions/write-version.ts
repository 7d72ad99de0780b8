import { sha256 } from '@clf/workflow'
import type { Core } from '@strapi/strapi'
import { presentActor } from './actor.ts'
import { listingOf } from '../editions/public-content.ts'
import type { PublicContent } from '../editions/public-content.ts'
import { writeChanges } from '../feed/write-changes.ts'
import { largestRow, sealVersion, sealedEnd } from '../integrity/row-seals.ts'
import { connectionOf } from '../integrity/sealed-rows.ts'
import type { PageRecord } from '../page-reports/refuse-unseen.ts'
import { inTurn } from './in-turn.ts'
import { publicState } from './public-index.ts'
import { versionTable, versionUid } from './version-table.ts'
import type { Act, VersionRow } from './version-table.ts'

/** Of a withdrawal: since when, why, and what a reader is told in each language. */
export interface Withdrawal {
  /** Calendar date from which it applies. */
  on: string
  reason: 'withdrawn' | 'superseded' | 'archived'
  explanation: Partial<Record<'en' | 'tc' | 'sc', string>>
}

interface Entry {
  type: string
  document: string
  act: Act
  content?: PublicContent
  withdrawal?: Withdrawal
  /** Of what becomes public. */
  page?: PageRecord | null
}

/**
 * Writes one row below the others, and its entries of the change feed, in the transaction that is under way. Each follows the one
 * before it, so those that one transaction writes side by side, as a bulk publication does, take turns.
 */
export async function writeVersion(strapi: Core.Strapi, entry: Entry): Promise<void> {
  await inTurn(strapi, () => writeBelow(strapi, entry))
}

async function writeBelow(strapi: Core.Strapi, { type, document, act, content, withdrawal, page = null }: Entry): Promise<void> {
  const { actor, at } = presentActor(strapi)
  await oneAtATime(strapi)
  const state = await publicState(strapi)
  const whole = content ? JSON.stringify(content) : null
  const listing = JSON.stringify(content ? listingOf(content) : (withdrawal ?? {}))
  if (state.lastId !== state.ownId) await passForeignRows(strapi, state.lastId)
  const facts = { type, document, act, at, actor, listing, content: whole, page }
  const before = await sealedEnd(strapi, await connectionOf(strapi), 'version', largestRow)
  const written = { ...facts, hash: hashOfVersion(before, facts) }
  const { id } = (await strapi.db.query(versionUid as never).create({ data: written as never })) as { id: number }
  await strapi.db.transaction(async ({ trx }) => {
    await sealVersion(strapi, trx, { id, ...written })
    await writeChanges(strapi, trx, state)
  })
}

/** Lets the next number be after rows that somebody wrote past the CMS: PostgreSQL counts without looking at the table. */
async function passForeignRows(strapi: Core.Strapi, last: number): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return
  const sequence = `pg_get_serial_sequence('${versionTable}', 'id')`
  await strapi.db.transaction(({ trx }) => trx.raw(`select setval(${sequence}, greatest(?, nextval(${sequence})))`, [last]))
}

/** SHA-256 of a version after the hash of the one before. */
export function hashOfVersion(before: string, { type, document, act, at, actor, listing, content, page }: Omit<VersionRow, 'id' | 'hash'>): string {
  return sha256(`${before}\n${type}\n${document}\n${act}\n${at}\n${actor}\n${content ?? listing}${page === null ? '' : `\n${page}`}`)
}

/** Ids follow the order of the commits: readers ask for what came after the last that they have seen. SQLite has one writer anyway. */
export async function oneAtATime(strapi: Core.Strapi): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return
  await strapi.db.transaction(({ trx }) => trx.raw('select pg_advisory_xact_lock(?)', [0x63_6c_66]))
}
