import type { ChangedWithdrawal } from '@clf/content'
import { isSealOfChange, largestRow, sealChange, sealedEnd, sealsAfter } from '../integrity/row-seals.ts'
import { isOwnEntry, isOwnWhole, readChanges, wholeVersions } from '../integrity/sealed-rows.ts'
import { canonical, sha256 } from '@clf/workflow'
import type { Json } from '@clf/workflow'
import type { Core } from '@strapi/strapi'
import type { Knex } from 'knex'
import { applyVersion, publicIndexAt } from '../versions/public-index.ts'
import type { PublicEdition, PublicState } from '../versions/public-index.ts'
import { versionTable } from '../versions/version-table.ts'
import type { VersionRow } from '../versions/version-table.ts'
import { changeTable } from './change-table.ts'
import type { ChangeRow } from './change-table.ts'
import { entriesOfPublication, entriesOfRemoval, entryOfWithdrawal } from './entries.ts'
import type { Editions, NewEntry, Step } from './entries.ts'
import { fileHashes } from './file-hashes.ts'

type Trx = Knex.Transaction

/** How far the feed has come: its last number, and the public version that it was made from. */
type Head = Pick<ChangeRow, 'id' | 'version'>

const noHead: Head = { id: 0, version: 0 }

/** The last row of the feed, whoever wrote it. */
export async function headOf(database: Knex): Promise<Head> {
  return (await database(changeTable).select('id', 'version').orderBy('id', 'desc').first<Head | undefined>()) ?? noHead
}

/** The last entry that this CMS wrote. */
async function ownHead(strapi: Core.Strapi, trx: Trx): Promise<Head> {
  for (let before = largestRow; before > 0;) {
    const rows = await readChanges(trx, true).where(`${changeTable}.id`, '<', before).orderBy(`${changeTable}.id`, 'desc').limit(headsAtOnce)
    const own = rows.find((row) => isOwnEntry(strapi, row))
    if (own) return own
    before = rows.length < headsAtOnce ? 0 : (rows.at(-1)?.id ?? 0)
  }
  return noHead
}

const headsAtOnce = 20

/** Most versions that get their entries in one transaction. */
const mostAtOnce = 200

/**
 * Writes the entries of public versions that have none yet, in the transaction under way, whose caller holds the lock of the
 * public versions. Ordinarily that is the one version just written; after an update, those of the version before.
 *
 * @param state what was public before the version just written
 * @returns whether there may be more
 */
export async function writeChanges(strapi: Core.Strapi, trx: Trx, state: PublicState): Promise<boolean> {
  const head = await ownHead(strapi, trx)
  const { rows, isMore } = await versionsAfter(strapi, trx, head.version)
  if (rows.length === 0) return false
  const index = new Map<string, Editions>(state.ownId === head.version ? state.index : await publicIndexAt(strapi, head.version))
  const next = await numbering(strapi, trx)
  for (const row of rows) {
    for (const entry of await entriesOf(strapi, index, row)) {
      const change = next(({ id, chain }) => ({ id, version: row.id, type: row.type, ...entry, chain: chainOf(chain, { id, type: row.type, ...entry }) }), row)
      await trx(changeTable).insert(change)
      await sealChange(strapi, trx, change, row)
    }
  }
  return isMore
}

type Numbered = (make: (place: Pick<ChangeRow, 'id' | 'chain'>) => ChangeRow, version: VersionRow) => ChangeRow

/**
 * Gives entries their numbers, and the chain that each follows. A number that somebody else's row has is not used, nor that of an entry
 * that was deleted by hand, unless the same entry is written again.
 */
async function numbering(strapi: Core.Strapi, trx: Trx): Promise<Numbered> {
  let { id } = await headOf(trx)
  let chain = await sealedEnd(strapi, trx, 'change', id)
  const seals = new Map((await sealsAfter(strapi, trx, 'change', id)).map((seal) => [seal.row_id, seal]))
  return (make, version) => {
    for (;;) {
      id += 1
      const change = make({ id, chain })
      const seal = seals.get(id)
      chain = seal?.hash ?? change.chain
      if (!seal || isSealOfChange(change, version, seal)) return change
    }
  }
}

/** Versions after one that this CMS wrote, in their order. */
async function versionsAfter(strapi: Core.Strapi, trx: Trx, id: number): Promise<{ rows: VersionRow[]; isMore: boolean }> {
  for (let from = id;;) {
    const page = await wholeVersions(trx).where(`${versionTable}.id`, '>', from).orderBy(`${versionTable}.id`).limit(mostAtOnce)
    const rows = page.filter((row) => isOwnWhole(strapi, row))
    const isMore = page.length === mostAtOnce
    if (rows.length > 0 || !isMore) return { rows, isMore }
    from = page.at(-1)?.id ?? from
  }
}

/** The entries of a version, with their hashes. The index goes on to the state after it. */
async function entriesOf(strapi: Core.Strapi, index: Map<string, Editions>, row: VersionRow): Promise<Pick<ChangeRow, 'act' | 'document' | 'key' | 'body' | 'hash'>[]> {
  const before = index.get(row.type) ?? new Map<string, PublicEdition>()
  const after = new Map(before)
  applyVersion(strapi, after, row)
  index.set(row.type, after)
  const files = Object.keys(after.get(row.document)?.content.files ?? {})
  const step: Step = { document: row.document, before, after, sha256: row.act === 'publish' ? await fileHashes(strapi, files) : {} }
  return newEntries(row, step).map(({ act, document, key, body }) => {
    // As it is stored: what is undefined is not there.
    const entry = { act, document, key, body: JSON.stringify(body) }
    return { ...entry, hash: sha256(canonical(saidBy({ ...entry, type: row.type }, row.at, row.content))) }
  })
}

/** What an entry says, its place in the feed aside: its hash is over this. */
export function saidBy({ act, type, document, body }: Pick<ChangeRow, 'act' | 'type' | 'document' | 'body'>, at: string, content: string | null): Record<string, Json> {
  const stored = JSON.parse(body) as Record<string, Json>
  const said = act === 'publish' ? { edition: { ...stored, content: JSON.parse(content ?? '{}') as Json } } : stored
  return { act, type: typeName(type), documentId: document, at, ...said }
}

function newEntries({ act, document, listing }: VersionRow, step: Step): NewEntry[] {
  switch (act) {
    case 'publish':
      return entriesOfPublication(step)
    case 'remove':
      return entriesOfRemoval(step)
    case 'withdraw':
      return [entryOfWithdrawal(document, JSON.parse(listing) as ChangedWithdrawal)]
    case 'restore':
      return [entryOfWithdrawal(document, null)]
  }
}

/** `circular` of `api::circular.circular`. */
export function typeName(uid: string): string {
  return uid.slice(uid.indexOf('.') + 1)
}

/** Hash over an entry and all before it. */
export function chainOf(before: string, { id, type, document, key, hash }: Pick<ChangeRow, 'id' | 'type' | 'document' | 'key' | 'hash'>): string {
  return sha256([before, id, type, document, key, hash].join('\n'))
}
