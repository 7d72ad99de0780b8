import type { Lifecycle } from '@clf/content'
import type { Standing } from '@clf/content/in-force'
import { hongKongDay } from '@clf/text'
import type { Core } from '@strapi/strapi'
import type { PublicContent } from '../editions/public-content.ts'
import { contentOf } from '../editions/public-content.ts'
import { hasEditions, modelOf, publicTypes } from '../editions/public-types.ts'
import type { Model } from '../editions/public-types.ts'
import { integrityOf } from '../integrity/integrity.ts'
import { draftsOf } from '../editions/row.ts'
import { standingsOn } from '../versions/in-force.ts'
import { identityOf, publicState, wholeContent } from '../versions/public-index.ts'
import type { PublicEdition } from '../versions/public-index.ts'
import type { Reader } from './reader.ts'

/** What a reader gets of a work. */
export interface Item {
  type: string
  documentId: string
  /** {@link draftVersion} for a draft. */
  versionId: number
  publishedAt: string | null
  firstPublishedAt: string | null
  content: PublicContent
  lifecycle: Lifecycle | null
  /** The day since which it is that; of what is not yet in force, the day from which it will be. */
  lifecycleFrom: string | null
  /** By name of a relation that is computed, `documentId` of what it leads to. */
  computed: Readonly<Record<string, readonly string[]>>
}

/** What a draft has in the place of the id of a version. */
const draftVersion = 0

/** Everything that one reader may read at one moment. */
export interface Library {
  items(type: string): readonly Item[]
  /** What a `documentId` leads to: of a work with several editions the one that a reader gets. */
  find(type: string, documentId: string): Item | undefined
  modelOf(type: string): Model
  /** The item with its bodies. */
  whole(item: Item): Promise<Item>
}

/** The one value of `classification` that anybody may read. Every other value, an unknown one and none at all are restricted. */
const openClassification = 'unclassified'

/** Whether anybody may read a document with this content. */
export function isOpen(model: Model, { facts }: PublicContent): boolean {
  return !('classification' in model.attributes) || facts['classification'] === openClassification
}

/** Libraries of the last state and day, by reader: nothing in them changes. */
const libraries = new WeakMap<object, Map<string, Library>>()

/** Everything that is public today and open to the reader, without what was altered past the CMS. Restricted papers do not exist for anyone without a token. */
export async function publicLibrary(strapi: Core.Strapi, reader: Reader, now: Date = new Date()): Promise<Library> {
  const { index, lastId } = await publicState(strapi)
  const day = hongKongDay(now)
  const withheld = await integrityOf(strapi).withheld('library')
  const state = `${lastId} ${[...withheld].join()} ${day} `
  const key = `${state}${reader === 'anyone' ? 'anyone' : 'token'}`
  const known = strapi.db.inTransaction() ? undefined : libraries.get(strapi)?.get(key)
  if (known) return known
  const shelves = new Map<string, Shelf>()
  for (const { uid } of publicTypes.values())
    shelves.set(
      uid,
      shelfToday(
        modelOf(strapi, uid),
        day,
        [...(index.get(uid)?.values() ?? [])].filter(({ documentId }) => !withheld.has(`${uid} ${documentId}`)),
        reader,
      ),
    )
  const library = libraryOf(strapi, shelves)
  if (!strapi.db.inTransaction()) libraries.set(strapi, new Map([...(libraries.get(strapi) ?? [])].filter(([known]) => known.startsWith(state))).set(key, library))
  return library
}

/**
 * Everything that anybody may read today, with one draft in the place of every edition of its work, as if it alone had been published now:
 * the draft itself also where it is restricted, since whoever asks was shown it.
 * @param urlOf address at which a file of the draft is read
 */
export async function previewLibrary(
  strapi: Core.Strapi,
  { uid, documentId, content: { files, ...content } }: { uid: string; documentId: string; content: PublicContent },
  urlOf: (url: string) => string,
): Promise<Library> {
  const now = new Date()
  const model = modelOf(strapi, uid)
  const draft: PublicEdition = {
    type: uid,
    documentId,
    ...identityOf(strapi, uid, documentId, content),
    versionId: draftVersion,
    firstPublishedAt: now.toISOString(),
    publishedAt: now.toISOString(),
    content: { ...content, files: Object.fromEntries(Object.entries(files).map(([id, file]) => [id, { ...file, url: urlOf(file.url) }])) },
    withdrawal: null,
  }
  const { index } = await publicState(strapi)
  const others = [...(index.get(uid)?.values() ?? [])].filter(({ work }) => work !== draft.work)
  const shelf = shelfToday(model, hongKongDay(now), [...others, draft], 'anyone', draft)
  const library = await publicLibrary(strapi, 'anyone', now)
  return {
    items: (type) => (type === uid ? shelf.items : library.items(type)),
    find: (type, id) => (type === uid ? shelf.byId.get(id) : library.find(type, id)),
    modelOf: (type) => modelOf(strapi, type),
    whole: async (item) => (item.versionId === draftVersion ? item : library.whole(item)),
  }
}

/** A library of what stands on its shelves, by type; bodies are read of the versions. */
export function libraryOf(strapi: Core.Strapi, shelves: ReadonlyMap<string, Shelf>): Library {
  return {
    items: (type) => shelves.get(type)?.items ?? [],
    find: (type, documentId) => shelves.get(type)?.byId.get(documentId),
    modelOf: (type) => modelOf(strapi, type),
    whole: async (item) => ({ ...item, content: await wholeContent(strapi, item.versionId) }),
  }
}

export interface Shelf {
  items: Item[]
  /** Every edition's id leads to the item of its work. */
  byId: Map<string, Item>
}

/** @param opened an edition that is shown to this reader, whatever its classification */
function shelfToday(model: Model, day: string, editions: readonly PublicEdition[], reader: Reader, opened?: PublicEdition): Shelf {
  const mayRead = (version: PublicEdition) => reader !== 'anyone' || version === opened || isOpen(model, version.content)
  return shelfOf(model, standingsOn(day, editions), editions, mayRead)
}

/** What a reader gets of documents of a type. @param editions all of them, whose ids lead to what is shown of their works */
export function shelfOf(model: Model, standings: ReadonlyMap<string, Standing<PublicEdition>>, editions: readonly PublicEdition[], mayRead: (version: PublicEdition) => boolean): Shelf {
  const shownOf = (work: string) => standings.get(work)?.version.documentId ?? work
  const byWork = new Map<string, Item>()
  for (const [id, { version, lifecycle, since, supersedes, supersededBy, toBeSupersededBy }] of standings) {
    if (!mayRead(version)) continue
    const { type, documentId, versionId, publishedAt, firstPublishedAt, content } = version
    const computed: Item['computed'] = {
      supersedes: supersedes.map(shownOf),
      supersededBy: supersededBy.map(({ work }) => shownOf(work)),
      toBeSupersededBy: toBeSupersededBy.map(({ work }) => shownOf(work)),
    }
    const item: Item = { type, documentId, versionId, publishedAt, firstPublishedAt, content, lifecycle: null, lifecycleFrom: null, computed: {} }
    byWork.set(id, hasEditions(model) ? { ...item, lifecycle, lifecycleFrom: since, computed } : item)
  }
  const byId = new Map(editions.flatMap(({ documentId, work }) => {
    const item = byWork.get(work)
    return item ? [[documentId, item] as const] : []
  }))
  return { items: [...byWork.values()], byId }
}

/** Every draft, for those who may read drafts. */
export async function draftLibrary(strapi: Core.Strapi): Promise<Library> {
  const shelves = new Map<string, Map<string, Item>>()
  for (const { uid } of publicTypes.values()) {
    const items = new Map<string, Item>()
    for (const row of await draftsOf(strapi, uid, {})) {
      const content = await contentOf(strapi, uid, row)
      const supersedes = Array.isArray(content.facts['supersedes']) ? (content.facts['supersedes'] as string[]) : []
      items.set(row.documentId, {
        type: uid,
        documentId: row.documentId,
        versionId: draftVersion,
        publishedAt: null,
        firstPublishedAt: row.createdAt,
        content,
        lifecycle: null,
        lifecycleFrom: null,
        computed: { supersedes },
      })
    }
    shelves.set(uid, items)
  }
  return {
    items: (type) => [...(shelves.get(type)?.values() ?? [])],
    find: (type, documentId) => shelves.get(type)?.get(documentId),
    modelOf: (type) => modelOf(strapi, type),
    whole: async (item) => item,
  }
}
