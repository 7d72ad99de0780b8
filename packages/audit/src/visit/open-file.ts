import type { World } from '@clf/browser'
import { readFile, stat } from 'node:fs/promises'
import type { BrowserContext } from 'playwright-core'
import { askAsPage, type AskedAs } from './ask-as-page.ts'
import { SavedError, type OpenPage } from './open-page.ts'
import { worldsOfOpen } from './worlds-of-open.ts'
import { received, VisitError } from './unjudged.ts'

/** What came instead of a page and has a judge of its own. */
export type OpenFile = { type: 'pdf'; url: string; bytes: Uint8Array } | { type: 'svg'; url: string; world: World }

/** Largest file that is read, in megabytes. */
const mostMegabytes = 50

/**
 * What came as a file; nothing when it is one that nobody judges. A PDF is told by its first bytes, whatever the server calls it. A browser
 * without a viewer saves it, and what it has saved is read; one with a viewer of its own keeps it, and then it is asked for once more.
 * @throws {VisitError} when it is too large
 */
export async function openFile(context: BrowserContext, opened: OpenPage | undefined, { asked, failed }: { asked: string; failed: VisitError }, how: AskedAs): Promise<OpenFile | undefined> {
  if (failed instanceof SavedError) return pdfOf(failed.download.url(), await saved(failed))
  const type = opened?.documents.at(-1)?.headers()['content-type'] ?? ''
  if (opened && /^image\/svg\+xml\b/i.test(type)) return { type: 'svg', url: opened.page.url(), world: (await worldsOfOpen(opened))[0] }
  return opened && /^application\/(x-)?pdf\b/i.test(type) ? askAgain(context, asked, how) : undefined
}

async function saved({ download, length }: SavedError): Promise<Uint8Array> {
  if (length > mostMegabytes * 1e6) {
    await download.cancel()
    throw tooLarge(length)
  }
  const path = await download.path()
  const { size } = await stat(path)
  if (size > mostMegabytes * 1e6) throw tooLarge(size)
  return readFile(path)
}

async function askAgain(context: BrowserContext, asked: string, how: AskedAs): Promise<OpenFile | undefined> {
  const { response, url } = await askAsPage(context, asked, how)
  const length = Number(response.headers.get('content-length') ?? 0)
  if (length > mostMegabytes * 1e6) throw tooLarge(length)
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (bytes.length > mostMegabytes * 1e6) throw tooLarge(bytes.length)
  return response.ok ? pdfOf(url, bytes) : undefined
}

/** ISO 32000-2, 7.5.2: readers look for the header within the first 1,024 bytes. */
const pdfOf = (
  url: string,
  bytes: Uint8Array,
): OpenFile | undefined => (Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(1024, bytes.length)).includes('%PDF-') ? { type: 'pdf', url, bytes } : undefined)

const tooLarge = (bytes: number): VisitError => new VisitError('too-large', received.megabytes(Math.round(bytes / 1e6), mostMegabytes))
