import { createHash } from 'node:crypto'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { z } from 'zod'
import { entryHash } from '../store/check-entry.ts'
import { ask, FeedFault } from '../tail/feed.ts'
import type { FeedSource } from '../tail/feed.ts'

const head = z.object({ cursor: z.string().nullable(), entries: z.int() })
const end = z.object({ end: z.string().nullable(), entries: z.int(), sha256: z.string() })
const line = z.looseObject({ type: z.string(), documentId: z.string(), hash: z.string() })

/** What is public at one place of the feed, by the hash of each entry, with what it is about. */
export interface Snapshot {
  cursor: string | null
  entries: ReadonlyMap<string, string>
}

const patienceMs = 300_000

/**
 * Takes a snapshot of the CMS and proves that it is whole.
 *
 * @throws FeedFault when there is none, or not all of it, or not what its hashes say
 */
export async function takeSnapshot(source: FeedSource): Promise<Snapshot> {
  const response = await ask(source, '/api/changes/snapshot', { signal: new AbortController().signal, timeoutMs: patienceMs })
  if (!response.body) throw new FeedFault('malformed', 'The CMS sent an empty snapshot.')
  try {
    return await read(response.body)
  } catch (cause) {
    throw cause instanceof FeedFault ? cause : new FeedFault('malformed', `The snapshot of the CMS cannot be read: ${String(cause)}`, { cause })
  }
}

async function read(body: ReadableStream<Uint8Array>): Promise<Snapshot> {
  const digest = createHash('sha256')
  const entries = new Map<string, string>()
  let first: z.infer<typeof head> | null = null
  let last: z.infer<typeof end> | null = null
  let count = 0
  for await (const text of createInterface({ input: Readable.fromWeb(body as never) })) {
    const value: unknown = JSON.parse(text)
    if (first === null) first = head.parse(value)
    else if (last !== null) throw new FeedFault('malformed', 'The snapshot goes on after its last line.')
    else if (typeof value === 'object' && value !== null && 'end' in value) last = end.parse(value)
    else {
      const { hash, ...rest } = line.parse(value)
      if (entryHash(rest) !== hash) throw new FeedFault('malformed', `The snapshot holds an entry of ${rest.type} ${rest.documentId} that is not what its hash says.`)
      digest.update(hash)
      count += 1
      entries.set(hash, `${rest.type} ${rest.documentId}`)
    }
  }
  if (first === null || last === null) throw new FeedFault('malformed', 'The snapshot was cut off.')
  if (first.cursor !== last.end || first.entries !== last.entries || first.entries !== count)
    throw new FeedFault(
      'contradictory',
      `The snapshot says that it has ${first.entries} entries up to ${first.cursor ?? 'no entry'}, at its end ${last.entries} up to ${last.end ?? 'no entry'}, and ${count} came.`,
    )
  if (last.sha256 !== digest.digest('hex')) throw new FeedFault('malformed', 'The snapshot is not what its last line says.')
  return { cursor: first.cursor, entries }
}
