import type { BrowserContext } from 'playwright-core'
import { askAsPage, type AskedAs } from './ask-as-page.ts'
import { received, VisitError } from './unjudged.ts'

/** Megabytes that a page may have once it is unpacked: an answer of some kilobytes may hold hundreds. */
export const mostMegabytes = 25

/** Longest time to ask what a page weighs, in milliseconds. */
const mostTime = 5_000

/**
 * Why a page was not ready in its time: that it is too large, where it is. It is asked for once more, beside the browser, which tells nothing
 * while it is busy with what has come.
 */
export async function lateFor(late: VisitError, context: BrowserContext, address: string, how: AskedAs): Promise<VisitError> {
  const bytes = await bytesOf(context, address, { ...how, timeoutMs: Math.min(how.timeoutMs, mostTime) }).catch(() => 0)
  return bytes > mostMegabytes * 1e6 ? new VisitError('too-large', received.megabytes(Math.ceil(bytes / 1e6), mostMegabytes), { cause: late }) : late
}

/** Bytes of a page, unpacked; no more of them are read than tell that there are too many. */
async function bytesOf(context: BrowserContext, address: string, how: AskedAs): Promise<number> {
  const { response } = await askAsPage(context, address, how)
  let bytes = 0
  for await (const part of response.body ?? []) {
    bytes += part.length
    if (bytes > mostMegabytes * 1e6) break
  }
  return bytes
}
