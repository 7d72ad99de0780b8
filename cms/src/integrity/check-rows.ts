import type { Core } from '@strapi/strapi'
import type { Knex } from 'knex'
import { changeTable } from '../feed/change-table.ts'
import { chainOf } from '../feed/write-changes.ts'
import { versionTable } from '../versions/version-table.ts'
import type { VersionRow } from '../versions/version-table.ts'
import { hashOfVersion } from '../versions/write-version.ts'
import type { FaultCode } from './faults.ts'
import { sealedEnd, sealsAfter } from './row-seals.ts'
import type { Kind } from './row-seals.ts'
import { connectionOf, isOwnEntry, isOwnVersion, isOwnWhole, listedVersions, readChanges, wholeVersions } from './sealed-rows.ts'
import type { Beside, ListedVersion, ReadChange } from './sealed-rows.ts'

/** A row that is not as this CMS wrote it. */
export interface BadRow {
  kind: Kind
  id: number
  code: Extract<FaultCode, 'foreign-row' | 'altered-row' | 'missing-row' | 'gap'>
  act: string
  type: string
  document: string
}

/** Rows as they came, one after the other. */
export interface RowSink {
  bad: (row: BadRow) => void
  version: (row: ListedVersion) => void
  change: (row: ReadChange) => void
}

const tables: Readonly<Record<Kind, string>> = { version: versionTable, change: changeTable }

/** Rows that are asked of the database at once: so few that their hashes keep nobody waiting. */
const withContents = 25
const alone = 500

/**
 * Looks at the rows after some, each beside its seal, and at which are gone; with `isWhole` at the contents too, and whether each row follows the one
 * that was sealed before it.
 */
export async function checkRows(strapi: Core.Strapi, after: Readonly<Record<Kind, number>>, isWhole: boolean, sink: RowSink): Promise<void> {
  const database = await connectionOf(strapi)
  const chains = { version: await sealedChain(strapi, database, 'version', after), change: await sealedChain(strapi, database, 'change', after) }
  for (const { gone } of Object.values(chains)) gone.forEach(sink.bad)
  await checkVersions(strapi, { after: after.version, isWhole, before: chains.version.before }, sink)
  await checkChanges(strapi, { after: after.change, isWhole, before: chains.change.before }, sink)
}

/** By row, the hash that it follows. Of what was written after it was asked nothing is said. */
type Before = ReadonlyMap<number, string>

/** Which row follows which after some, and which are gone, by the seals. */
async function sealedChain(strapi: Core.Strapi, database: Knex, kind: Kind, after: Readonly<Record<Kind, number>>): Promise<{ before: Before; gone: BadRow[] }> {
  const first = await sealedEnd(strapi, database, kind, after[kind])
  const seals = await sealsAfter(strapi, database, kind, after[kind])
  const there = new Set(((await database(tables[kind]).where('id', '>', after[kind]).select('id')) as { id: number }[]).map(({ id }) => id))
  const gone = seals.filter(({ row_id: id }) => !there.has(id))
  return {
    before: new Map(seals.map(({ row_id: id }, index) => [id, seals[index - 1]?.hash ?? first])),
    gone: gone.map(({ row_id: id, act, type, document }) => ({ kind, id, code: 'missing-row', act, type, document })),
  }
}

/** Whether a row follows another than the one that was sealed before it. */
const isApart = (before: Before, id: number, follows: (hash: string) => boolean): boolean => before.has(id) && !follows(before.get(id) ?? '')

interface Asked {
  after: number
  isWhole: boolean
  before: Before
}

async function checkVersions(strapi: Core.Strapi, { after, isWhole, before }: Asked, sink: RowSink): Promise<void> {
  const database = await connectionOf(strapi)
  const size = isWhole ? withContents : alone
  let doubtful: ListedVersion[] = []
  for (let from = after;;) {
    const rows: (ListedVersion & { content?: string | null })[] = await (isWhole ? wholeVersions(database) : listedVersions(database)).where(`${versionTable}.id`, '>', from).orderBy(
      `${versionTable}.id`,
    ).limit(size)
    for (const row of rows) {
      if (!(isWhole ? isOwnWhole(strapi, row as VersionRow & Beside) : isOwnVersion(strapi, row))) {
        doubtful.push(row)
        continue
      }
      const [facts] = isWhole || doubtful.length > 0 ? await wholeOf(database, row, isWhole) : []
      const follows = (hash: string) => facts !== undefined && hashOfVersion(hash, facts) === row.hash
      settle('version', doubtful, follows, sink)
      if (isWhole && isApart(before, row.id, follows) && !doubtful.some(({ hash }) => follows(hash))) sink.bad(gapBefore('version', row))
      doubtful = []
      sink.version(row)
    }
    if (rows.length < size) break
    from = rows.at(-1)?.id ?? from
    await othersFirst()
  }
  settle('version', doubtful, () => false, sink)
}

/** The row with its content, which comes with it only when everything is looked at. */
async function wholeOf(database: Knex, row: ListedVersion & { content?: string | null }, isWhole: boolean): Promise<VersionRow[]> {
  return isWhole ? [row as VersionRow] : wholeVersions(database).where(`${versionTable}.id`, row.id)
}

async function checkChanges(strapi: Core.Strapi, { after, isWhole, before }: Asked, sink: RowSink): Promise<void> {
  const database = await connectionOf(strapi)
  let doubtful: ReadChange[] = []
  const settleAll = (follows: (chain: string) => boolean) => settle('change', doubtful.map(({ chain, ...one }) => ({ ...one, hash: chain })), follows, sink)
  for (let from = after;;) {
    const rows: ReadChange[] = await readChanges(database, true).where(`${changeTable}.id`, '>', from).orderBy(`${changeTable}.id`).limit(alone)
    for (const row of rows) {
      if (!isOwnEntry(strapi, row)) {
        doubtful.push(row)
        continue
      }
      const follows = (chain: string) => chainOf(chain, row) === row.chain
      settleAll(follows)
      if (isWhole && isApart(before, row.id, follows) && !doubtful.some(({ chain }) => follows(chain))) sink.bad(gapBefore('change', row))
      doubtful = []
      sink.change(row)
    }
    if (rows.length < alone) break
    from = rows.at(-1)?.id ?? from
    await othersFirst()
  }
  settleAll(() => false)
}

type Doubtful = Pick<ListedVersion, 'id' | 'type' | 'document' | 'hash' | 'seal'> & { act: string }

/** Says of rows without a seal that holds what they are: this CMS wrote what has a seal, and what a row of its own follows. */
function settle(kind: Kind, rows: readonly Doubtful[], isFollowed: (hash: string) => boolean, sink: RowSink): void {
  for (const { id, act, type, document, hash, seal } of rows) sink.bad({ kind, id, code: seal !== null || isFollowed(hash) ? 'altered-row' : 'foreign-row', act, type, document })
}

const gapBefore = (kind: Kind, { id, act, type, document }: Omit<Doubtful, 'hash' | 'seal'>): BadRow => ({ kind, id, code: 'gap', act, type, document })

/** Lets whoever waits for an answer have it before the next rows. */
const othersFirst = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
