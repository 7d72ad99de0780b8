import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import serialize from 'canonicalize'
import type { Knex } from 'knex'
import type { ChangeRow } from '../../src/feed/change-table.ts'
import type { VersionRow } from '../../src/versions/version-table.ts'

/** Tables of Strapi whose rows with a `published_at` are what is public, by uid. */
const publishedTables = { 'api::circular.circular': 'circulars', 'api::taxonomy-term.taxonomy-term': 'taxonomy_terms', 'api::bureau.bureau': 'bureaus' }

const actOf: Readonly<Record<VersionRow['act'], ChangeRow['act']>> = { publish: 'publish', withdraw: 'withdraw', restore: 'restore', remove: 'unpublish' }

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex')

interface Held {
  published: Map<string, VersionRow>
  files: Set<string>
}

/**
 * What is wrong with the feed of a database, by its tables alone and without a line of what wrote them: one sentence each.
 *
 * @param files folder of what is uploaded
 */
export async function feedFaults(database: Knex, files: string): Promise<string[]> {
  const changes: ChangeRow[] = await database('clf_changes').orderBy('id')
  const versions: VersionRow[] = await database('clf_public_versions').orderBy('id')
  const held = heldBy(changes, versions)
  return [
    ...orderFaults(changes),
    ...versionFaults(changes, versions),
    ...hashFaults(changes, versions),
    ...(await publicFaults(database, held.published)),
    ...(await fileFaults(database, held, files)),
  ]
}

/** Numbers without a gap, in the order of the public versions, each linked to the one before. */
function orderFaults(changes: readonly ChangeRow[]): string[] {
  let before = ''
  return changes.flatMap(({ id, version, type, document, key, hash, chain }, index) => {
    const expected = sha256([before, id, type, document, key, hash].join('\n'))
    before = chain
    return [
      ...(id === index + 1 ? [] : [`Entry ${index + 1} has the number ${id}.`]),
      ...(version < (changes[index - 1]?.version ?? 0) ? [`Entry ${id} is of version ${version}, which is before that of the entry before.`] : []),
      ...(chain === expected ? [] : [`The chain is broken at entry ${id}.`]),
    ]
  })
}

/** Of each public version one entry that says what it did, none lost and none twice. */
function versionFaults(changes: readonly ChangeRow[], versions: readonly VersionRow[]): string[] {
  const beside = new Set(['file', 'redirect', 'supersede'])
  const said = changes.filter(({ act }) => !beside.has(act)).map(({ version, act, type, document }) => [version, act, type, document].join(' '))
  const done = versions.map(({ id, act, type, document }) => [id, actOf[act], type, document].join(' '))
  return JSON.stringify(said) === JSON.stringify(done) ? [] : [`The entries say ${difference(said, done)} that no version does; the versions ${difference(done, said)} that no entry says.`]
}

const difference = (some: readonly string[], others: readonly string[]): string => JSON.stringify(some.filter((one, index) => !others.includes(one) || some.indexOf(one) !== index))

function hashFaults(changes: readonly ChangeRow[], versions: readonly VersionRow[]): string[] {
  const versionOf = new Map(versions.map((version) => [version.id, version]))
  return changes.flatMap(({ id, version, act, type, document, body, hash }) => {
    const { at = '', content = '{}' } = versionOf.get(version) ?? {}
    const stored = JSON.parse(body) as object
    const said = act === 'publish' ? { edition: { ...stored, content: JSON.parse(content ?? '{}') as object } } : stored
    return sha256(serialize({ act, type: type.slice(type.indexOf('.') + 1), documentId: document, at, ...said }) ?? '') === hash ? [] : [`Entry ${id} has another hash than its text.`]
  })
}

/** What a reader of all entries holds. */
function heldBy(changes: readonly ChangeRow[], versions: readonly VersionRow[]): Held {
  const held: Held = { published: new Map(), files: new Set() }
  for (const { act, type, document, body, version } of changes) {
    const place = `${type} ${document}`
    if (act === 'publish') held.published.set(place, versions.find(({ id }) => id === version) as VersionRow)
    else if (act === 'unpublish') held.published.delete(place)
    else if (act === 'file') held.files.add(`${place} ${(JSON.parse(body) as { file: { documentId: string } }).file.documentId}`)
  }
  return held
}

/** A document is public in Strapi's own tables when its last entry says so, with the same facts. */
async function publicFaults(database: Knex, published: Held['published']): Promise<string[]> {
  const faults: string[] = []
  for (const [type, table] of Object.entries(publishedTables)) {
    const rows = (await database(table).whereNotNull('published_at').orderBy('document_id')) as { document_id: string; number?: number; code?: string }[]
    const stored = rows.map(({ document_id: document, number, code }) => `${document} ${number ?? code}`)
    const said = [...published].filter(([place]) => place.startsWith(type)).map(([, { document, listing }]) => {
      const { facts } = JSON.parse(listing) as { facts: { number?: number; code?: string } }
      return `${document} ${facts.number ?? facts.code}`
    })
    if (JSON.stringify(stored) !== JSON.stringify(said.toSorted()))
      faults.push(`Of ${type} the feed has ${difference(said, stored)} that is not public; public is ${difference(stored, said)} that it does not have.`)
  }
  return faults
}

/** Each file of what is public has its entry, and the bytes of the hash that the publication gives. */
async function fileFaults(database: Knex, { published, files }: Held, folder: string): Promise<string[]> {
  const urls = new Map(((await database('files').select('document_id', 'url')) as { document_id: string; url: string }[]).map(({ document_id: id, url }) => [id, url]))
  const publications = (await database('clf_changes').where({ act: 'publish' }).orderBy('id')) as ChangeRow[]
  const bodies = new Map(publications.map(({ type, document, body }) => [`${type} ${document}`, JSON.parse(body) as { sha256: Record<string, string | null> }]))
  return [...published.keys()].flatMap((place) =>
    Object.entries(bodies.get(place)?.sha256 ?? {}).flatMap(([file, hash]) => {
      const bytes = readFileSync(path.join(folder, path.basename(urls.get(file) ?? '')))
      return [
        ...(files.has(`${place} ${file}`) ? [] : [`There is no entry for file ${file} of ${place}.`]),
        ...(hash === sha256(bytes) ? [] : [`File ${file} of ${place} has other bytes than its hash.`]),
      ]
    })
  )
}

/** Acts that were answered, each `act documentId`, and that no public version has: they were said to be done and are lost. */
export function lostActs(told: readonly string[], versions: readonly VersionRow[]): string[] {
  const done = versions.map(({ act, document }) => `${act} ${document}`)
  return told.filter((act) => {
    const place = done.indexOf(act)
    if (place >= 0) done.splice(place, 1)
    return place < 0
  })
}
