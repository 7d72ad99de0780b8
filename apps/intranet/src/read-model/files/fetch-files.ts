import type { NamedFile } from '../store/store.ts'
import { clockOfHere } from '../tail/clock.ts'
import type { Clock } from '../tail/clock.ts'
import { ask, FeedFault } from '../tail/feed.ts'
import type { FeedSource } from '../tail/feed.ts'
import type { KeptFiles } from './kept-files.ts'

/** A file that could not be had, with why. */
export interface MissingFile extends NamedFile {
  reason: string
}

const atOnce = 4
/** A file that comes slower than this is asked for again later; pages do not wait for it. */
const patienceMs = 120_000

/**
 * Asks the CMS for files that are not kept yet.
 *
 * @returns those that could not be had, with why
 */
export async function fetchFiles(source: FeedSource, kept: KeptFiles, wanted: readonly NamedFile[], signal: AbortSignal, clock: Clock = clockOfHere): Promise<MissingFile[]> {
  const left = [...new Map(wanted.map((file) => [file.sha256, file])).values()].filter(({ sha256 }) => !kept.has(sha256))
  const missing: MissingFile[] = []
  const work = async () => {
    for (let one = left.shift(); one !== undefined && !signal.aborted; one = left.shift()) {
      const reason = await fetchFile(source, kept, one, signal, clock)
      if (reason !== null) missing.push({ ...one, reason })
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return missing
}

/**
 * Asks the CMS for a file and keeps it, by the SHA-256 of its bytes: restricted files and those of past versions have no address that is open.
 *
 * @returns why it could not be had, null when it is kept
 */
export async function fetchFile(source: FeedSource, kept: KeptFiles, { sha256, url }: NamedFile, signal: AbortSignal, clock: Clock = clockOfHere): Promise<string | null> {
  try {
    const response = await askForFile(source, { sha256, url }, signal, clock)
    if (response.status !== 200 || !response.body) {
      await response.body?.cancel()
      return `The CMS answered ${response.status}.`
    }
    const found = await kept.keep(sha256, response.body, response.headers.get('content-disposition'))
    return found === null ? null : `Its bytes have the SHA-256 ${found}.`
  } catch (error) {
    return error instanceof FeedFault ? error.message : `It could not be read: ${String(error)}`
  }
}

/** An address with a host is one of another storage, which the CMS names itself, and to which the token is not sent. */
function askForFile(source: FeedSource, { sha256, url }: NamedFile, signal: AbortSignal, clock: Clock): Promise<Response> {
  if (url.startsWith('/')) return ask(source, `/api/changes/files/${sha256}`, { signal, timeoutMs: patienceMs, clock })
  return fetch(url, { headers: { 'accept-encoding': 'identity' }, redirect: 'error', signal: AbortSignal.any([signal, clock.limit(patienceMs)]) })
}
