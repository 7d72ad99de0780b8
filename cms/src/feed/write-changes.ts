import type { ChangedWithdrawal } from '@clf/content'
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

/** How far the feed has come: its last number, the chain at it, and the public version that it was made from. */
type Head = Pick<ChangeRow, 'id' | 'chain' | 'version'>

const noHead: Head = { id: 0, chain: '', version: 0 }

export async function headOf(database: Knex): Promise<Head> {
  return (await database(changeTable).select('id', 'chain', 'version').orderBy('id', 'desc').first<Head | undefined>()) ?? noHead
}

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
  const head = await headOf(trx)
  const rows: VersionRow[] = await trx(versionTable).where('id', '>', head.version).orderBy('id').limit(mostAtOnce)
  if (rows.length === 0) return false
  const index = new Map<string, Editions>(state.lastId === head.version ? state.index : await publicIndexAt(strapi, head.version))
  let { id, chain } = head
  for (const row of rows) {
    for (const { hash, ...entry } of await entriesOf(strapi, index, row)) {
      id += 1
      chain = chainOf(chain, { id, type: row.type, hash, ...entry })
      await trx(changeTable).insert({ id, version: row.id, type: row.type, ...entry, hash, chain } satisfies ChangeRow)
    }
  }
  return rows.length === mostAtOnce
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
    const facts = { act, type: typeName(row.type), documentId: document, at: row.at }
    // As it is stored: what is undefined is not there.
    const text = JSON.stringify(body)
    const stored = JSON.parse(text) as { [key: string]: Json }
    const said = act === 'publish' ? { edition: { ...stored, content: JSON.parse(row.content ?? '{}') as Json } } : stored
    return { act, document, key, body: text, hash: sha256(canonical({ ...facts, ...said })) }
  })
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
function chainOf(before: string, { id, type, document, key, hash }: Pick<ChangeRow, 'id' | 'type' | 'document' | 'key' | 'hash'>): string {
  return sha256([before, id, type, document, key, hash].join('\n'))
}
