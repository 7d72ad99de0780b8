import { validateTree } from '@clf/content/tree'
import { z } from 'zod'
import { bodyFields } from '../read-model/store/check-entry.ts'
import { BodyUnreadable, CmsRefused } from './cms-errors.ts'
import type { CmsList, CmsType, CmsTypes, CmsVersion } from './cms-types.ts'
import { fetchJson } from './fetch-json.ts'
import { toSearch } from './query.ts'
import type { Query } from './query.ts'

/** What pages ask: the read model of what is public, or the CMS with a draft in its place. */
export interface CmsClient {
  /** One page of documents. Throws `ContentUnavailable` when they cannot be read. */
  list<Type extends CmsType>(type: Type, query: Query): Promise<CmsList<CmsTypes[Type]>>
  /** Every document that matches. */
  all<Type extends CmsType>(type: Type, query: Query): Promise<CmsTypes[Type][]>
  /** The first document that matches, and before it what readers got of it: the latest first. None of a preview. */
  versions<Type extends CmsType>(type: Type, query: Query): Promise<CmsVersion<CmsTypes[Type]>[]>
  /** Of documents of a kind whose address was another one in an earlier version: by the key that they had, the one that they have. None of a preview. */
  moves(type: CmsType, query: Query): Promise<ReadonlyMap<string, string>>
}

const listAnswer = z.object({
  data: z.array(z.looseObject({ documentId: z.string() })),
  meta: z.object({ pagination: z.object({ page: z.number(), pageCount: z.number(), total: z.number() }) }),
})

type ListAnswer = z.infer<typeof listAnswer>

const pageSize = 100

/**
 * Reads the CMS at `baseUrl` for one page, with the draft of a token in the place of what is public of it. Nothing is remembered: what is
 * restricted is left out by the CMS, but for the draft that is shown.
 */
export function createPreviewClient(baseUrl: string, preview: string): CmsClient {
  const asked = new Map<string, Promise<ListAnswer>>()

  async function load(address: string): Promise<ListAnswer> {
    const parsed = listAnswer.safeParse(await fetchJson(address))
    if (!parsed.success) throw new CmsRefused(`The CMS answered ${address} in another shape.`, { cause: parsed.error })
    refuseUnreadable(address, parsed.data)
    emptyWhereUnwritten(parsed.data)
    return parsed.data
  }

  async function list<Type extends CmsType>(type: Type, query: Query): Promise<CmsList<CmsTypes[Type]>> {
    const address = `${baseUrl}/api/${type}?${toSearch({ ...query, preview })}`
    // Parts of one page ask the same.
    const loading = asked.get(address) ?? load(address)
    asked.set(address, loading)
    const answer = await loading
    // The shape of documents is the contract of @clf/content, tested where the CMS is; only the envelope is checked here.
    return { documents: [...answer.data] as unknown as CmsTypes[Type][], ...answer.meta.pagination }
  }

  async function all<Type extends CmsType>(type: Type, query: Query): Promise<CmsTypes[Type][]> {
    const first = await list(type, { ...query, pagination: { page: 1, pageSize } })
    const rest = Array.from({ length: Math.max(0, first.pageCount - 1) }, (_, index) => list(type, { ...query, pagination: { page: index + 2, pageSize } }))
    return [first, ...(await Promise.all(rest))].flatMap(({ documents }) => documents)
  }

  return { list, all, versions: () => Promise.resolve([]), moves: () => Promise.resolve(new Map()) }
}

/** The renderer takes trees that were checked when they were stored. What an older or a broken CMS sends is looked at before it gets there. */
function refuseUnreadable(address: string, { data }: ListAnswer): void {
  for (const document of data) {
    const wrong = [...bodyFields].find((field) => (document[field] ?? null) !== null && validateTree(document[field]).tree === null)
    if (!wrong) continue
    const message = `The CMS answered ${address} with a document ${document.documentId} whose ${wrong} is no tree.`
    process.emitWarning(message)
    throw new BodyUnreadable(message)
  }
}

/** A text that nobody has written is an empty one: a reference may have its problem, solution and outcome alone. */
function emptyWhereUnwritten({ data }: ListAnswer): void {
  for (const document of data) if (document['body'] === null) document['body'] = { type: 'document', version: 1, children: [] }
}
