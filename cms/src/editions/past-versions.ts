import { canonical } from '@clf/workflow'
import type { Json } from '@clf/workflow'
import type { LanguagePath } from '@clf/text'
import type { Core, UID } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { bodyFields } from '../bodies/check-body.ts'
import { versionUid } from '../versions/version-table.ts'
import type { VersionRow } from '../versions/version-table.ts'
import { refusal } from '../writes/problem.ts'
import { told } from '../writes/told.ts'
import { serverFields } from './identity.ts'
import { wordFields } from './languages.ts'
import { contentOf } from './public-content.ts'
import type { PublicContent } from './public-content.ts'
import { modelOf } from './public-types.ts'
import type { Attribute } from './public-types.ts'
import { draftOf } from './row.ts'

/** An act on a document that readers saw, as it was written down. */
export type PastVersion = Pick<VersionRow, 'id' | 'act' | 'at' | 'actor' | 'hash'>

/** Everything that was public of a document and when it ceased to be, the last first. */
export async function pastVersions(strapi: Core.Strapi, uid: string, documentId: string): Promise<PastVersion[]> {
  return strapi.db.query(versionUid as never).findMany({ where: { type: uid, document: documentId }, select: ['id', 'act', 'at', 'actor', 'hash'], orderBy: { id: 'desc' } } as never)
}

/** What stands otherwise in one place. */
interface Change {
  before: unknown
  after: unknown
}

/** A block of a text: in both versions, in the later one alone, or in the earlier one alone. */
interface BlockChange {
  is: 'same' | 'added' | 'removed'
  block: unknown
}

/** What differs between two versions: facts by name, and the words of each language by field; of a text block by block, in the order of reading. */
export interface Comparison {
  facts: Record<string, Change>
  words: Partial<Record<LanguagePath, { fields: Record<string, Change>; texts: Record<string, BlockChange[]> }>>
}

/** @throws NotFoundError when the document has no such public words */
export async function compareVersions(strapi: Core.Strapi, { uid, documentId }: { uid: string; documentId: string }, before: number, after: number): Promise<Comparison> {
  const [old, recent] = [await contentOfVersion(strapi, uid, documentId, before), await contentOfVersion(strapi, uid, documentId, after)]
  const words: Comparison['words'] = {}
  for (const [language] of wordFields) {
    const [was, is] = [old.words[language] ?? {}, recent.words[language] ?? {}]
    const changes = changesBetween(was, is)
    if (Object.keys(changes).length === 0) continue
    const texts = Object.keys(changes).filter((name) => (bodyFields as readonly string[]).includes(name))
    words[language] = {
      fields: Object.fromEntries(Object.entries(changes).filter(([name]) => !texts.includes(name))),
      texts: Object.fromEntries(texts.map((name) => [name, blockChanges(blocksOf(was[name]), blocksOf(is[name]))])),
    }
  }
  return { facts: changesBetween(old.facts, recent.facts), words }
}

function changesBetween(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): Record<string, Change> {
  const names = Object.keys({ ...before, ...after })
  return Object.fromEntries(names.filter((name) => textOf(before[name]) !== textOf(after[name])).map((name) => [name, { before: before[name] ?? null, after: after[name] ?? null }]))
}

const textOf = (value: unknown): string => canonical((value ?? null) as Json)

const blocksOf = (tree: unknown): unknown[] => (tree as { children?: unknown[] } | null | undefined)?.children ?? []

/** The longest common sequence of blocks, and what stands between. */
function blockChanges(before: readonly unknown[], after: readonly unknown[]): BlockChange[] {
  const [was, is] = [before.map(textOf), after.map(textOf)]
  const lengths = Array.from({ length: was.length + 1 }, () => new Uint32Array(is.length + 1))
  const length = (row: number, column: number): number => lengths[row]?.[column] ?? 0
  for (let row = was.length - 1; row >= 0; row -= 1) {
    for (let column = is.length - 1; column >= 0; column -= 1) {
      const here = lengths[row]
      if (here) here[column] = was[row] === is[column] ? length(row + 1, column + 1) + 1 : Math.max(length(row + 1, column), length(row, column + 1))
    }
  }
  const changes: BlockChange[] = []
  for (let [row, column] = [0, 0]; row < was.length || column < is.length;) {
    if (row < was.length && column < is.length && was[row] === is[column]) {
      changes.push({ is: 'same', block: after[column] })
      row += 1
      column += 1
    } else if (row < was.length && (column === is.length || length(row + 1, column) >= length(row, column + 1))) {
      changes.push({ is: 'removed', block: before[row] })
      row += 1
    } else {
      changes.push({ is: 'added', block: after[column] })
      column += 1
    }
  }
  return changes
}

/** PostgreSQL counts rows so far. */
const mostId = 2 ** 31 - 1

async function contentOfVersion(strapi: Core.Strapi, uid: string, documentId: string, version: number): Promise<PublicContent> {
  if (!Number.isInteger(version) || version < 1 || version > mostId) throw new errors.NotFoundError('A version is told by the number of its row.')
  const row: Pick<VersionRow, 'content'> | null = await strapi.db
    .query(versionUid as never)
    .findOne({ where: { id: version, type: uid, document: documentId, act: 'publish' }, select: ['content'] } as never)
  if (!row?.content) throw new errors.NotFoundError('This document was never public in such a version.')
  return JSON.parse(row.content) as PublicContent
}

const lost = told(
  'The draft was left as it is: something that this version names is not there any more, so it could not be taken up exactly as it was.',
  '草稿維持不變：該版本引用的內容已不存在，因此無法完全按原樣採用。',
)

/**
 * Puts the words and facts of a public version into the draft, each byte of them, or leaves the draft as it is. It is a save like any
 * other: what is taken up is submitted and approved before readers have it again.
 *
 * @throws ValidationError when something that it names is not there any more
 */
export async function takeUpVersion(strapi: Core.Strapi, uid: string, documentId: string, version: number): Promise<void> {
  await strapi.db.transaction(async () => {
    const past = await contentOfVersion(strapi, uid, documentId, version)
    await strapi.documents(uid as UID.CollectionType).update({ documentId, data: await dataOf(strapi, uid, { ...past.facts, ...past.words }) } as never)
    const row = await draftOf(strapi, uid, documentId)
    const draft = row && (await contentOf(strapi, uid, row))
    if (!draft || textOf({ facts: draft.facts, words: draft.words }) !== textOf({ facts: past.facts, words: past.words })) throw refusal(lost)
  })
}

/** What a version holds of a type or a component, as a save sends it. */
async function dataOf(strapi: Core.Strapi, uid: string, held: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> {
  const data: Record<string, unknown> = {}
  for (const [name, attribute] of Object.entries(modelOf(strapi, uid).attributes)) {
    if ((serverFields as readonly string[]).includes(name)) continue
    if (name in held) data[name] = await valueOf(strapi, held[name], attribute)
    // A language that it was not written in.
    else if (wordFields.some(([field]) => field === name)) data[name] = null
  }
  return data
}

async function valueOf(strapi: Core.Strapi, value: unknown, { type, component, repeatable }: Attribute): Promise<unknown> {
  if (value === null || value === undefined) return null
  if (type === 'relation') return { set: [value].flat().map((id) => ({ documentId: id })) }
  if (type === 'media') return fileIdsOf(strapi, value)
  if (type !== 'component' || !component) return value
  if (!repeatable) return dataOf(strapi, component, value as Record<string, unknown>)
  const parts: unknown[] = []
  for (const part of value as Record<string, unknown>[]) parts.push(await dataOf(strapi, component, part))
  return parts
}

/** Strapi takes a file by the id of its row. */
async function fileIdsOf(strapi: Core.Strapi, value: unknown): Promise<number | number[] | null> {
  const rows: { id: number; documentId: string }[] = await strapi.db.query('plugin::upload.file').findMany(
    { where: { documentId: { $in: [value].flat() } }, select: ['id', 'documentId'] as never } as never,
  )
  const ids = [value].flat().flatMap((id) => rows.find(({ documentId }) => documentId === id)?.id ?? [])
  return Array.isArray(value) ? ids : (ids[0] ?? null)
}
