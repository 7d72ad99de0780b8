import { validateTree } from '@clf/content/tree'
import { z } from 'zod'
import { createAnswerCache } from './answer-cache.ts'
import { BodyUnreadable, CmsRefused, CmsUnavailable } from './cms-errors.ts'
import type { CmsList, CmsType, CmsTypes } from './cms-types.ts'
import { fetchJson } from './fetch-json.ts'
import { openToReaders } from './open-to-readers.ts'
import { toSearch } from './query.ts'
import type { Query } from './query.ts'

export interface CmsClient {
  /** One page of documents. Throws `CmsUnavailable` when the CMS is down and the answer is not remembered. */
  list<Type extends CmsType>(type: Type, query: Query): Promise<CmsList<CmsTypes[Type]>>
  /** Every document that matches, over as many requests of 100 as it takes. */
  all<Type extends CmsType>(type: Type, query: Query): Promise<CmsTypes[Type][]>
  isUp(): Promise<boolean>
  /** Name of what it answers now: as long as it stays, every question is answered as it was. */
  version(): string
}

const listAnswer = z.object({
  data: z.array(z.looseObject({ documentId: z.string() })),
  meta: z.object({ pagination: z.object({ page: z.number(), pageCount: z.number(), total: z.number() }) }),
})

type ListAnswer = z.infer<typeof listAnswer>

const pageSize = 100
/** How long remembered answers are used without asking again after the CMS failed. */
const restMs = 5_000

interface ClientOptions {
  /** Milliseconds; the clock of the machine by default. */
  now?: () => number
  /** Token of a preview: what is read is what its draft would make of it, files of ten minutes among it. */
  preview?: string
}

/** Reads the CMS at `baseUrl`. Answers are fresh for 10 s and kept 10 min for bad days. */
export function createCmsClient(baseUrl: string, { now = Date.now, preview }: ClientOptions = {}): CmsClient {
  const cache = createAnswerCache<ListAnswer>(now)
  const underWay = new Map<string, Promise<ListAnswer>>()
  let restsUntil = 0

  async function load(address: string): Promise<ListAnswer> {
    const parsed = listAnswer.safeParse(await fetchJson(address))
    if (!parsed.success) throw new CmsRefused(`The CMS answered ${address} in another shape.`, { cause: parsed.error })
    refuseUnreadable(address, parsed.data)
    emptyWhereUnwritten(parsed.data)
    cache.store(address, parsed.data)
    return parsed.data
  }

  async function loadOrRemember(address: string): Promise<ListAnswer> {
    const remembered = cache.stale(address)
    if (remembered && now() < restsUntil) return remembered
    try {
      return await load(address)
    } catch (cause) {
      if (!(cause instanceof CmsUnavailable) && !(cause instanceof BodyUnreadable)) throw cause
      if (cause instanceof CmsUnavailable) restsUntil = now() + restMs
      if (remembered) return remembered
      throw cause
    }
  }

  function ask(address: string): Promise<ListAnswer> {
    const fresh = cache.fresh(address)
    if (fresh) return Promise.resolve(fresh)
    const current = underWay.get(address)
    if (current) return current
    const asking = loadOrRemember(address).finally(() => underWay.delete(address))
    underWay.set(address, asking)
    return asking
  }

  async function list<Type extends CmsType>(type: Type, query: Query): Promise<CmsList<CmsTypes[Type]>> {
    // In a preview the CMS itself leaves out what is restricted, but for the draft that is shown.
    const asked = preview === undefined ? openToReaders(type, query) : { ...query, preview }
    const answer = await ask(`${baseUrl}/api/${type}?${toSearch(asked)}`)
    // The shape of documents is the contract of @clf/content, tested where the CMS is; only the envelope is checked here.
    return { documents: answer.data as unknown as CmsTypes[Type][], ...answer.meta.pagination }
  }

  async function all<Type extends CmsType>(type: Type, query: Query): Promise<CmsTypes[Type][]> {
    const first = await list(type, { ...query, pagination: { page: 1, pageSize } })
    const rest = Array.from({ length: Math.max(0, first.pageCount - 1) }, (_, index) => list(type, { ...query, pagination: { page: index + 2, pageSize } }))
    return [first, ...(await Promise.all(rest))].flatMap(({ documents }) => documents)
  }

  return { list, all, isUp: () => isUp(baseUrl), version: () => String(cache.period()) }
}

/** Fields of documents that hold trees. */
const bodies = ['body', 'problem', 'solution', 'outcome'] as const

/** The renderer takes trees that were checked when they were stored. What an older or a broken CMS sends is looked at before it gets there. */
function refuseUnreadable(address: string, { data }: ListAnswer): void {
  for (const document of data) {
    const wrong = bodies.find((field) => (document[field] ?? null) !== null && validateTree(document[field]).tree === null)
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

async function isUp(baseUrl: string): Promise<boolean> {
  try {
    return (await fetch(`${baseUrl}/healthz`, { signal: AbortSignal.timeout(2_000) })).ok
  } catch {
    // Any failure to connect is the answer.
    return false
  }
}
