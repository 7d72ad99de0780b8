import { pathIn, postedForm } from '@clf/app-shell'
import type { PageFrame, Reader } from '@clf/app-shell'
import { kinds } from '@clf/content'
import type { Entry } from '@clf/content'
import { formatDate, hongKongDay } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import type { AstroGlobal } from 'astro'
import { sectionContext } from '../documents/section-context.ts'
import { textDate } from '../text-dates/text-date.ts'
import { acknowledge, allMustReads, mustReadOf, readBy } from './must-read.ts'
import type { MustRead } from './must-read.ts'
import { mustReadStrings } from './strings.ts'

/** Where acknowledgements go, below the language. */
export const mustReadPath = '/must-read'

/** What a reader is told of a circular that must be read. */
interface Told {
  /** For whom, and until when. */
  forWhom: string
  /** "You read this version on 3 May 2026."; null while they have not. */
  read: string | null
}

export function toldOf(mustRead: MustRead, lang: LanguageTag, reader: Reader | undefined): Told {
  const strings = mustReadStrings[lang]
  const read = reader ? readBy(reader, mustRead) : null
  const on = read && formatDate(hongKongDay(new Date(read.at)), lang)
  return { forWhom: strings.forWhom[mustRead.forWhom](formatDate(mustRead.by, lang)), read: read && on !== null ? (read.isDelivered ? strings.read(on) : strings.readNotYet(on)) : null }
}

interface MustReadView {
  frame: PageFrame
  /** What became of an acknowledgement; null where there was none. */
  said: { isAccepted: boolean; words: string } | null
  entries: readonly Entry[]
}

type Outcome = 'acknowledged' | 'notSignedIn' | 'changed' | 'unknown' | 'failed'

const statusOf: Readonly<Record<Outcome, number>> = { acknowledged: 200, notSignedIn: 403, changed: 409, unknown: 400, failed: 503 }

/** What must be read, and what became of an acknowledgement that was posted. It sets the status and the headers of the answer. */
export async function mustReadView({ request, locals, response }: Pick<AstroGlobal, 'request' | 'locals' | 'response'>): Promise<MustReadView> {
  const { cmsOfToday, lang, reader } = locals
  const strings = mustReadStrings[lang]
  const outcome = request.method === 'POST' ? await take(request, locals) : null
  if (outcome !== null) {
    response.headers.set('cache-control', 'no-store')
    if (outcome !== 'acknowledged') locals.status = statusOf[outcome]
  }
  const context = await sectionContext(cmsOfToday, lang, [kinds.circular])
  const entries = (await allMustReads(cmsOfToday, lang)).flatMap((document) => {
    const mustRead = mustReadOf(document)
    if (!mustRead) return []
    const { forWhom, read } = toldOf(mustRead, lang, reader)
    const state = reader ? [{ text: read ?? strings.open }] : []
    return [{ ...kinds.circular.entry(document, context), facts: [{ text: forWhom }, ...state] }]
  })
  const { title, description } = strings
  const titled = outcome !== null && outcome !== 'acknowledged' ? strings.errorTitle : undefined
  return {
    frame: { title, titled, description, dates: { revised: textDate('must-read') }, indexed: outcome === null },
    said: outcome === null ? null : { isAccepted: outcome === 'acknowledged', words: strings[outcome] },
    entries,
  }
}

const mostFormBytes = 10_000

async function take(request: Request, { reader, cmsOfToday, lang, now }: App.Locals): Promise<Outcome> {
  if (!reader) return 'notSignedIn'
  const form = await postedForm(request, mostFormBytes)
  const [document, entry] = ['document', 'entry'].map((name) => form?.get(name))
  if (typeof document !== 'string' || typeof entry !== 'string') return 'unknown'
  // Whatever language it was read in, it is one version.
  const found = (await allMustReads(cmsOfToday, lang)).map(mustReadOf).find((one) => one?.documentId === document)
  if (!found) return 'unknown'
  if (String(found.entry) !== entry) return 'changed'
  try {
    acknowledge(reader, found, lang, now)
    return 'acknowledged'
  } catch (error) {
    process.stderr.write(`Outbox: an acknowledgement could not be kept: ${String(error)}\n`)
    return 'failed'
  }
}

/** Where a reader signs in and comes back to a page. */
export const signInHref = (lang: LanguageTag, address: URL): string => `${pathIn(lang, '/sign-in')}?${new URLSearchParams({ return: address.pathname + address.search })}`
