import type { World } from '@clf/browser'
import type { BrowserContext } from 'playwright-core'
import { worldsOfOpen, type OpenPage } from './open-page.ts'
import { received, VisitError } from './unjudged.ts'

/** What came instead of a page and has a judge of its own. */
export type OpenFile = { type: 'pdf'; url: string; bytes: Uint8Array } | { type: 'svg'; url: string; world: World }

/** Largest file that is read, in megabytes. */
const mostMegabytes = 50

/**
 * What came as a file; nothing when it is one that nobody judges. A PDF is told by its first bytes, whatever the server calls it; the
 * browser saves it instead of showing it, so that it is asked for once more.
 * @throws {VisitError} when it is too large
 */
export async function openFile(context: BrowserContext, opened: OpenPage | undefined, asked: string, timeoutMs: number): Promise<OpenFile | undefined> {
  const type = opened?.documents.at(-1)?.headers()['content-type'] ?? ''
  if (opened && /^image\/svg\+xml\b/i.test(type)) return { type: 'svg', url: opened.page.url(), world: (await worldsOfOpen(opened))[0] }
  if (opened && !/^application\/(pdf|octet-stream)\b/i.test(type)) return undefined
  const answer = await context.request.get(asked, { timeout: timeoutMs, failOnStatusCode: false })
  const bytes = await answer.body()
  // ISO 32000-2, 7.5.2: readers look for the header within the first 1,024 bytes.
  if (!answer.ok() || !bytes.subarray(0, 1024).includes('%PDF-')) return undefined
  if (bytes.length > mostMegabytes * 1e6) throw new VisitError('too-large', received.megabytes(Math.round(bytes.length / 1e6), mostMegabytes))
  return { type: 'pdf', url: answer.url(), bytes }
}
