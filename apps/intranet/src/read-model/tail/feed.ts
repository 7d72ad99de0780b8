import { readIfThere } from '../store/folder.ts'
import type { EntryFaultCode } from '../store/check-entry.ts'
import { clockOfHere } from './clock.ts'
import type { Clock } from './clock.ts'

/** The CMS as a replica reads it. */
export interface FeedSource {
  /** Without a slash at the end. */
  cmsUrl: string
  /** API token that may read the feed. */
  token?: string | undefined
  /** File that holds it, read at each request: it may be made later, or made anew. */
  tokenFile?: string | undefined
}

export type FaultCode = EntryFaultCode | 'no-token' | 'unreachable' | 'slow' | 'refused' | 'too-many' | 'failing' | 'begin-anew'

/** Why the CMS gave no good answer. Nothing that was stored is touched by it. */
export class FeedFault extends Error {
  override name = 'FeedFault'
  readonly code: FaultCode
  /** What the CMS asked to wait. */
  readonly retryMs: number | undefined

  constructor(code: FaultCode, message: string, options: ErrorOptions & { retryMs?: number | undefined } = {}) {
    super(message, options)
    this.code = code
    this.retryMs = options.retryMs
  }
}

export interface FeedPage {
  data: readonly unknown[]
  cursor: string | null
  more: boolean
}

interface Asked {
  after: string | null
  limit: number
  /** Seconds that the CMS may wait for something new. */
  wait: number
  signal: AbortSignal
  /** Ask over a connection that nothing else is asked over after it. */
  isAlone?: boolean
  clock?: Clock
}

/** Milliseconds for an answer, beside what the CMS may wait. */
const patienceMs = 5_000

/**
 * Asks for a page of the feed.
 *
 * @throws FeedFault for every answer that is not one: none, a refusal, an error, half a body, JSON of another shape
 */
export async function askFeed(source: FeedSource, { after, limit, wait, signal, isAlone = false, clock = clockOfHere }: Asked): Promise<FeedPage> {
  const query = new URLSearchParams({ limit: String(limit), ...(wait > 0 && { wait: String(wait) }), ...(after !== null && { after }) })
  const response = await ask(source, `/api/changes?${query}`, { signal, timeoutMs: 1_000 * wait + patienceMs, isAlone, clock })
  return pageIn(await jsonOf(response), after)
}

interface Manner {
  signal: AbortSignal
  timeoutMs: number
  isAlone?: boolean
  clock?: Clock
}

/** @throws FeedFault as {@link askFeed} */
export async function ask(source: FeedSource, path: string, { signal, timeoutMs, isAlone = false, clock = clockOfHere }: Manner): Promise<Response> {
  const token = source.token ?? (source.tokenFile === undefined ? undefined : readIfThere(source.tokenFile)?.trim())
  if (!token) throw new FeedFault('no-token', 'There is no token to read the feed with. Set CLF_CMS_TOKEN, or CLF_CMS_TOKEN_FILE to a file that holds one.')
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json, application/x-ndjson', ...(isAlone && { connection: 'close' }) }
  const response = await fetch(source.cmsUrl + path, { headers, redirect: 'manual', signal: AbortSignal.any([signal, clock.limit(timeoutMs)]) }).catch((cause: unknown) => {
    throw broken(cause)
  })
  if (response.status === 200) return response
  throw await refusal(response)
}

async function jsonOf(response: Response): Promise<unknown> {
  const type = response.headers.get('content-type') ?? 'nothing'
  const text = await response.text().catch((cause: unknown) => {
    throw broken(cause)
  })
  if (!/^application\/json\b/i.test(type)) throw new FeedFault('malformed', `The CMS answered ${response.status} with ${type}, which is no JSON: ${excerpt(text)}`)
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new FeedFault('malformed', `The CMS answered ${response.status} with what is no JSON: ${excerpt(text)}`, { cause })
  }
}

function broken(cause: unknown): FeedFault {
  const isSlow = cause instanceof Error && cause.name === 'TimeoutError'
  return isSlow ? new FeedFault('slow', 'The CMS did not answer in time.', { cause }) : new FeedFault('unreachable', 'The CMS cannot be reached, or broke its answer off.', { cause })
}

const beginAnew = new Set(['future', 'other-history', 'other-view', 'not-a-cursor'])

async function refusal(response: Response): Promise<FeedFault> {
  const { status } = response
  const text = await response.text().catch(() => '')
  const said = `The CMS answered ${status}: ${excerpt(text)}`
  if (status === 400 && beginAnew.has(reasonIn(text))) return new FeedFault('begin-anew', said)
  if (status === 429) return new FeedFault('too-many', said, { retryMs: 1_000 * (Number(response.headers.get('retry-after')) || 0) })
  return new FeedFault(status >= 500 ? 'failing' : 'refused', said)
}

/** `details.reason` of an error as Strapi sends it. */
function reasonIn(text: string): string {
  try {
    const { error } = JSON.parse(text) as { error?: { details?: { reason?: unknown } } }
    return String(error?.details?.reason)
  } catch {
    // Some other program answered: that says nothing about the feed.
    return ''
  }
}

function pageIn(value: unknown, after: string | null): FeedPage {
  const { data, meta } = (typeof value === 'object' && value !== null ? value : {}) as { data?: unknown; meta?: { cursor?: unknown; more?: unknown } | null }
  const cursor = meta?.cursor
  if (!Array.isArray(data) || typeof meta?.more !== 'boolean' || !(cursor === null || typeof cursor === 'string'))
    throw new FeedFault('malformed', `The CMS answered with what is no page of the feed: ${excerpt(JSON.stringify(value))}`)
  // An empty page says where it was asked from. One that says something else is of another feed, or of none.
  if (data.length === 0 && (cursor !== after || meta.more))
    throw new FeedFault('malformed', `The CMS answered with an empty page at ${cursor ?? 'no entry'}, asked for what comes after ${after ?? 'nothing'}.`)
  const last: unknown = data.at(-1)
  const place = typeof last === 'object' && last !== null && 'cursor' in last && typeof last.cursor === 'string' ? last.cursor : null
  if (place !== null && cursor !== place) throw new FeedFault('out-of-place', `The CMS says that its answer ends at ${cursor ?? 'no entry'}; its last entry is ${place}.`)
  return { data, cursor, more: meta.more }
}

const excerpt = (text: string): string => JSON.stringify(text.slice(0, 200))
