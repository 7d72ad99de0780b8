import { allKinds, contentTypes } from '@clf/content'
import { byAllKnown } from '@clf/content/in-force'
import type { AsAt } from '@clf/content/in-force'
import { hongKongDay, languageTags } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../../cms-reader/cms-client.ts'
import type { CmsList, CmsType, CmsTypes, CmsVersion } from '../../cms-reader/cms-types.ts'
import type { Query } from '../../cms-reader/query.ts'
import { nobodys } from './edition.ts'
import { inOrder, passes } from './filter.ts'
import type { Library, ReadDocument } from './library.ts'
import type { Replica } from './replica.ts'

const usualPageSize = 25
/** Of lists that are longer, what is written is not kept. */
const longestKept = 400
/** Pages compare what is shown with the version before it that reads otherwise: most corrections are of facts. */
const mostVersions = 20
const typeOf = new Map(contentTypes.map(({ api, name }) => [api, name]))

interface Options {
  now?: () => Date
  /** What the reader may read besides what is open. */
  audiences?: readonly string[]
}

/** Answers what pages ask the CMS from the store, as the rules stand on the day in Hong Kong, or as at `asAt` by what was `known` then. It never asks the CMS. */
export function createReplicaClient(replica: Replica, { now = () => new Date(), audiences = nobodys }: Options = {}): CmsClient {
  function libraryFor(query: Query): Library {
    const today = hongKongDay(now())
    return replica.library(today, asAtOf(query) ?? byAllKnown(today), audiences)
  }

  function find(type: CmsType, query: Query): { library: Library; found: readonly ReadDocument[] } {
    const library = libraryFor(query)
    const name = typeOf.get(type) ?? type
    const locale = languageTags.find((tag) => tag === query['locale']) ?? 'en'
    return { library, found: matching(library, name, locale, query) }
  }

  const written = <Type extends CmsType>(library: Library, documents: readonly ReadDocument[], { populate, fields }: Query) =>
    documents.map((
      document,
    ) => (populate === undefined && fields !== undefined
      ? fieldsOf(library, document, fields as readonly string[])
      : write(library, document, populate as Query | undefined))
    ) as unknown as CmsTypes[Type][]

  return {
    async list<Type extends CmsType>(type: Type, query: Query): Promise<CmsList<CmsTypes[Type]>> {
      const { library, found } = find(type, query)
      const { page = 1, pageSize = usualPageSize } = (query['pagination'] ?? {}) as { page?: number; pageSize?: number }
      const documents = written<Type>(library, found.slice((page - 1) * pageSize, page * pageSize), query)
      return { documents, page, pageCount: Math.ceil(found.length / pageSize), total: found.length }
    },

    async all<Type extends CmsType>(type: Type, query: Query): Promise<CmsTypes[Type][]> {
      const { library, found } = find(type, query)
      const write = () => written<Type>(library, found, query)
      const isKept = found.length <= longestKept && !('body' in ((query['populate'] ?? {}) as object))
      return (isKept ? library.answer(`all ${type} ${JSON.stringify(query)}`, write) : write()) as CmsTypes[Type][]
    },

    async versions<Type extends CmsType>(type: Type, query: Query): Promise<CmsVersion<CmsTypes[Type]>[]> {
      const { library, found } = find(type, query)
      const shown = found.slice(0, 1).flatMap((document) => library.versions(document)).slice(0, mostVersions)
      return written<Type>(library, shown.map(({ document }) => document), query).flatMap((document, index) => {
        const from = shown[index]?.from
        return from === undefined ? [] : [{ document, from }]
      })
    },

    async moves(type: CmsType, query: Query): Promise<ReadonlyMap<string, string>> {
      const kind = allKinds.find(({ api }) => api === type)
      return kind ? libraryFor(query).moves(kind.name, kind.key) : new Map()
    },
  }
}

/** The day that a question is about; null where it names none. */
function asAtOf({ asAt, known }: Query): AsAt | null {
  return typeof asAt === 'string' ? { day: asAt, known: typeof known === 'string' ? known : null } : null
}

function matching(library: Library, type: string, locale: LanguageTag, { filters, sort }: Query): readonly ReadDocument[] {
  const keys = (sort ?? []) as readonly string[]
  const byKey = keyIn(filters)
  if (byKey) return inOrder(library, library.withValue(type, locale, ...byKey), keys)
  const ordered = library.ordered(type, locale, keys.join(), (documents) => inOrder(library, documents, keys))
  if (filters === undefined) return ordered
  return library.answer(`found ${type} ${locale} ${keys.join()} ${JSON.stringify(filters)}`, () => ordered.filter((document) => passes(library, document, filters)))
}

/** The question for the documents that have a text in a field of their own, often one, which needs no look at the others. */
function keyIn(filters: unknown): [field: string, value: string] | null {
  const [only, ...others] = Object.entries((filters ?? {}) as Record<string, unknown>)
  if (!only || others.length > 0 || only[0].startsWith('$')) return null
  const [test, ...more] = Object.entries((only[1] ?? {}) as object)
  return test?.[0] === '$eq' && more.length === 0 && typeof test[1] === 'string' ? [only[0], test[1]] : null
}

const emptyBody = { type: 'document', version: 1, children: [] }

/** A document as the CMS writes it: its own fields, and the relations and bodies that are asked for. */
function write(library: Library, document: ReadDocument, populate: Query = {}): object {
  const { item, locale } = document
  const written = library.plain(document)
  if ('body' in populate) {
    // A text that nobody has written is an empty one: a reference may have its problem, solution and outcome alone.
    if (written['body'] === null) written['body'] = emptyBody
    Object.assign(written, item.edition.bodies(locale))
  }
  if ('localizations' in populate) written['localizations'] = item.edition.languages.filter((tag) => tag !== locale).map((tag) => ({ documentId: item.edition.documentId, locale: tag }))
  for (const name of Object.keys(populate)) {
    if (library.isOwn(document, name)) continue
    const related = library.related(document, name)
    const deeper = partsOf(populate[name])
    const one = (found: ReadDocument) => write(library, found, deeper)
    written[name] = Array.isArray(related) ? (related as readonly ReadDocument[]).map(one) : related && one(related as ReadDocument)
  }
  return written
}

/** Some fields of a document, which are often facts alone, so that its words need not be read. */
const fieldsOf = (library: Library, document: ReadDocument, fields: readonly string[]): object =>
  Object.fromEntries(['documentId', 'locale', ...fields].map((name) => [name, library.field(document, name)]))

/** What is asked for of what a relation leads to. */
function partsOf(asked: Query[string]): Query {
  const { populate } = (typeof asked === 'object' ? asked : {}) as { populate?: Query }
  return populate ?? {}
}
