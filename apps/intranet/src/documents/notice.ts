import { pageWords, standingWords } from '@clf/content'
import type { AsAt } from '@clf/content/in-force'
import { formatDate, hongKongDay } from '@clf/text'
import type { ChainLink } from './chain.ts'
import type { DocumentView } from './document-view.ts'
import { documentStrings } from './strings.ts'

/** What a reader must know before reading on. */
interface Notice {
  kind: 'warning' | 'information'
  heading: string
  lines: string[]
  /** What takes its place. */
  links: ChainLink[]
}

/** Why a reader must not rely on the document, or will not from some day on; null while it holds, and where its head leads to what took its place. */
export function noticeOf({ kind, entry: { status }, chain, context: { lang } }: DocumentView): Notice | null {
  const strings = documentStrings[lang]
  if (!status) return null
  if (status.lifecycle === 'current') return chain.coming.length === 0 ? null : { kind: 'information', heading: strings.soonSuperseded, lines: [strings.untilThen], links: chain.coming }
  if (kind.page.head === 'circular' && chain.after.length > 0) return null
  return { kind: 'warning', heading: pageWords[lang].lifecycle[status.lifecycle], lines: [strings.notInForce[status.lifecycle]], links: chain.after }
}

/** "In force since 1 March 2024."; null of a document that is always in force. */
export function sinceOf({ entry: { status }, document, context: { lang } }: DocumentView): string | null {
  const { lifecycleFrom } = document as { lifecycleFrom?: string | null }
  return status && lifecycleFrom ? standingWords[lang].since[status.lifecycle](formatDate(lifecycleFrom, lang)) : null
}

/** The day on which the words were published here, where that is after what is known: the document is older than what is stored of it. */
export function publishedAfter({ document: { publishedAt } }: Pick<DocumentView, 'document'>, { known }: AsAt): string | null {
  const day = publishedAt === null ? null : hongKongDay(new Date(publishedAt))
  return day !== null && known !== null && day > known ? day : null
}
