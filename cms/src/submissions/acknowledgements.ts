import { createHash } from 'node:crypto'
import type { Acknowledged, Acknowledgement } from '@clf/content/submission'
import { errors } from '@strapi/utils'
import type { Knex } from 'knex'
import { hashOfContent } from '../approval/content-hash.ts'
import type { PublicContent } from '../editions/public-content.ts'
import { changeTable } from '../feed/change-table.ts'
import type { ChangeRow } from '../feed/change-table.ts'
import { versionTable } from '../versions/version-table.ts'
import type { VersionRow } from '../versions/version-table.ts'
import { acknowledgementTable } from './submission-tables.ts'
import type { AcknowledgementRow } from './submission-tables.ts'

/** Acknowledgements that replicas are told of at once. */
const mostAcknowledged = 1_000

const readerOf = (subject: string): string => createHash('sha256').update(subject).digest('hex')

/**
 * Notes that somebody has read a version, of which the change feed has told.
 *
 * @throws ValidationError where nothing such was ever public
 */
export async function addAcknowledgement(trx: Knex, { reader: { subject, name }, type, document, entry, hash, at }: Acknowledgement): Promise<void> {
  const change = await trx<ChangeRow>(changeTable).where({ id: entry, act: 'publish', document, type: `api::${type}.${type}` }).first('version', 'type')
  const version = change && (await trx<VersionRow>(versionTable).where({ id: change.version }).first('id', 'content'))
  const isRead = version?.content != null && hashOfContent(JSON.parse(version.content) as PublicContent) === hash
  if (!change || !version || !isRead) throw new errors.ValidationError(`Entry ${entry} of the change feed publishes nothing of ${type} ${document} with the hash ${hash}.`)
  await trx(acknowledgementTable)
    .insert({ type: change.type, document, version: version.id, hash, subject, name, reader: readerOf(subject), at })
    .onConflict(['reader', 'hash'])
    .ignore()
}

/** Who has acknowledged what, after a place in the list, for replicas. */
export async function acknowledgedAfter(database: Knex, after: number): Promise<Acknowledged[]> {
  const rows = await database<AcknowledgementRow>(acknowledgementTable).where('id', '>', after).orderBy('id').limit(mostAcknowledged).select('id', 'reader', 'hash', 'at')
  return rows.map(({ id: number, reader, hash, at }) => ({ number, reader, hash, at }))
}
