import { canonical, sha256 } from '@clf/workflow'
import type { Head } from '@clf/workflow'
import type { Knex } from 'knex'
import { changeTable } from '../feed/change-table.ts'
import { chainOf, saidBy } from '../feed/write-changes.ts'
import { isSealBy } from '../seals/seal.ts'
import { versionTable } from '../versions/version-table.ts'
import type { VersionRow } from '../versions/version-table.ts'
import { hashOfVersion } from '../versions/write-version.ts'
import { contentHashOf, rowSealTable, sealText } from './row-seals.ts'
import type { Kind, RowSeal } from './row-seals.ts'
import { isSealedEntry, isSealedVersion, readChanges, wholeVersions } from './sealed-rows.ts'
import type { Beside, Holds, ReadChange } from './sealed-rows.ts'

type FaultCode = 'altered' | 'missing' | 'out-of-place' | 'foreign' | 'truncated' | 'rewritten'

interface PublicFault {
  code: FaultCode
  table: string
  /** Id of the row it is about. */
  row: number
  /** What was found, and what should be there. */
  detail: string
}

export interface PublicReport {
  versions: number
  changes: number
  ends: Record<Kind, Head>
  /** Heads kept outside of the database that were compared. Without one, rows that are gone from the end are not noticed once their seals are gone too. */
  witnessed: number
  /** Whether the seals were compared by the key. Without it, rows that were written anew with hashes that fit are not noticed. */
  isSealed: boolean
  /** The first hundred. */
  faults: PublicFault[]
}

interface Against {
  /** Heads kept outside of the database, read before the call. */
  heads: Readonly<Record<Kind, readonly Head[]>>
  /** Keys of the application; none when they are not known. */
  keys: readonly string[]
}

const pageSize = 200
const mostFaults = 100
const noHash = '0'.repeat(64)

type Add = (code: FaultCode, row: number, detail: string) => void

/**
 * Reads all that is public in one snapshot: of each version and each entry of the feed its text, its hash, its seal and its link to the one before;
 * seals whose rows are gone; versions that have no entry; and the heads that are kept outside of the database.
 */
export async function verifyPublic(database: Knex, against: Against): Promise<PublicReport> {
  const isPostgres = (database.client as { dialect: string }).dialect === 'postgresql'
  // SQLite gives every transaction a snapshot, and has no levels to choose from.
  return database.transaction((trx) => verifyIn(trx, against), isPostgres ? { isolationLevel: 'repeatable read', readOnly: true } : {})
}

async function verifyIn(trx: Knex, { heads, keys }: Against): Promise<PublicReport> {
  const faults: PublicFault[] = []
  const adding = (table: string): Add => (code, row, detail) => {
    if (faults.length < mostFaults) faults.push({ code, table, row, detail })
  }
  // Without the key a seal says what it says.
  const holds: Holds = (text, seal) => keys.length === 0 || isSealBy(keys, text, seal)
  const chains = { version: await sealedChain(trx, 'version', holds, adding(rowSealTable)), change: await sealedChain(trx, 'change', holds, adding(rowSealTable)) }
  const without = new Map<number, VersionRow['act']>()
  const versions = await verifyVersions(trx, { heads: heads.version, holds, before: chains.version, add: adding(versionTable) }, without)
  const changes = await verifyChanges(trx, { heads: heads.change, holds, before: chains.change, add: adding(changeTable) }, without)
  for (const [id] of without) adding(versionTable)('missing', id, 'The feed has no entry that says what it did.')
  for (const [kind, table] of [['version', versionTable], ['change', changeTable]] as const) {
    for (const seal of await sealsWithoutRows(trx, kind, table)) adding(table)('missing', seal.row_id, `It is gone: ${seal.act} of ${seal.type} ${seal.document}.`)
  }
  return {
    versions: versions.many,
    changes: changes.many,
    ends: { version: versions.end, change: changes.end },
    witnessed: heads.version.length + heads.change.length,
    isSealed: keys.length > 0,
    faults,
  }
}

/** By row, the hash that it follows. */
async function sealedChain(trx: Knex, kind: Kind, holds: Holds, add: Add): Promise<ReadonlyMap<number, string>> {
  const seals: RowSeal[] = await trx(rowSealTable).where({ kind }).orderBy('row_id')
  const before = new Map<number, string>()
  let hash = ''
  for (const seal of seals) {
    before.set(seal.row_id, hash)
    if (holds(sealText(seal), seal.seal)) ({ hash } = seal)
    else add('altered', seal.id, `The seal of ${kind} ${seal.row_id} is not as it was written.`)
  }
  return before
}

interface Pass {
  heads: readonly Head[]
  holds: Holds
  before: ReadonlyMap<number, string>
  add: Add
}

interface Passed {
  many: number
  end: Head
}

const unsealed = 'It has no seal: this CMS did not write it.'
const altered = 'It is not as it was sealed.'

async function verifyVersions(trx: Knex, { heads, holds, before, add }: Pass, without: Map<number, VersionRow['act']>): Promise<Passed> {
  const kept = Map.groupBy(heads, ({ number }) => number)
  let many = 0
  let end: Head = { number: 0, hash: noHash }
  for (let from = 0;;) {
    const rows: (VersionRow & Beside)[] = await wholeVersions(trx).where(`${versionTable}.id`, '>', from).orderBy(`${versionTable}.id`).limit(pageSize)
    for (const row of rows) {
      many += 1
      if (row.seal === null) {
        add('foreign', row.id, unsealed)
        continue
      }
      const content = contentHashOf(row.content)
      if (content !== row.sealed || !isSealedVersion(holds, row)) add('altered', row.id, altered)
      else if (hashOfVersion(before.get(row.id) ?? '', row) !== row.hash) add('out-of-place', row.id, 'It was written after another version than the one before it here, or one between them is gone.')
      for (const { hash } of kept.get(row.id) ?? []) if (hash !== row.hash) add('rewritten', row.id, `Outside of the database its hash was kept as ${hash}; it is ${row.hash}.`)
      end = { number: row.id, hash: row.hash }
      without.set(row.id, row.act)
    }
    if (rows.length < pageSize) break
    from = rows.at(-1)?.id ?? from
  }
  addTruncated(heads, end, add)
  return { many, end }
}

async function verifyChanges(trx: Knex, { heads, holds, before, add }: Pass, without: Map<number, VersionRow['act']>): Promise<Passed> {
  const kept = Map.groupBy(heads, ({ number }) => number)
  let many = 0
  let last = 0
  let end: Head = { number: 0, hash: noHash }
  for (let from = 0;;) {
    const rows: ReadChange[] = await readChanges(trx).where(`${changeTable}.id`, '>', from).orderBy(`${changeTable}.id`).limit(pageSize)
    for (const row of rows) {
      many += 1
      if (row.id !== last + 1) add('missing', last + 1, row.id === last + 2 ? `Entry ${last + 1} is gone.` : `Entries ${last + 1} to ${row.id - 1} are gone.`)
      last = row.id
      if (row.seal === null) {
        add('foreign', row.id, unsealed)
        continue
      }
      const content = contentHashOf(row.act === 'publish' ? row.content : null)
      if (row.at === null) add('missing', row.id, `The version ${row.version} that it is of is gone.`)
      else if (content !== row.sealed || !isSealedEntry(holds, row)) add('altered', row.id, altered)
      else if (hashOfEntry(row, row.at) !== row.hash) add('altered', row.id, 'Its text does not have the hash that was kept of it.')
      else if (chainOf(before.get(row.id) ?? '', row) !== row.chain) add('out-of-place', row.id, 'It was written after another entry than the one before it here, or one between them is gone.')
      for (const { hash } of kept.get(row.id) ?? []) if (hash !== row.chain) add('rewritten', row.id, `Outside of the database its hash was kept as ${hash}; it is ${row.chain}.`)
      end = { number: row.id, hash: row.chain }
      if (actOf[without.get(row.version) ?? ''] === row.act) without.delete(row.version)
    }
    if (rows.length < pageSize) break
    from = rows.at(-1)?.id ?? from
  }
  addTruncated(heads, end, add)
  return { many, end }
}

/** The entry that says what a version did. */
const actOf: Readonly<Record<string, string>> = { publish: 'publish', withdraw: 'withdraw', restore: 'restore', remove: 'unpublish' }

function hashOfEntry(row: ReadChange, at: string): string | null {
  try {
    return sha256(canonical(saidBy(row, at, row.content)))
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function addTruncated(heads: readonly Head[], { number }: Head, add: Add): void {
  const furthest = heads.reduce((most, head) => Math.max(most, head.number), 0)
  if (furthest > number) add('truncated', number + 1, `Outside of the database row ${furthest} was kept; the last one here is ${number}.`)
}

async function sealsWithoutRows(trx: Knex, kind: Kind, table: string): Promise<RowSeal[]> {
  return trx(rowSealTable).where({ kind }).whereNotExists(trx(table).select('id').whereRaw('?? = ??', [`${table}.id`, `${rowSealTable}.row_id`])).orderBy('row_id').limit(mostFaults)
}
