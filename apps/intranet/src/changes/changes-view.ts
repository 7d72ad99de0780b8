import { pathIn } from '@clf/app-shell'
import type { PageFrame } from '@clf/app-shell'
import type { PageDocument } from '@clf/content'
import { formatDate, isCalendarDay } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import type { CmsType, CmsVersion } from '../cms-reader/cms-types.ts'
import { pageParts } from '../cms-reader/populate.ts'
import type { DocumentView } from '../documents/document-view.ts'
import { changesPath, keyIn } from './address.ts'
import { readVersions } from './changes-of.ts'
import { compareDocuments } from './compare-documents.ts'
import type { ChangedText } from './compare-documents.ts'
import { superseded } from './superseded.ts'
import { changesStrings } from './strings.ts'

/** One of the two texts, and where it is read. */
interface Side {
  label: string
  href: string
}

/** What a document can be compared with. */
interface Choice extends Side {
  isShown: boolean
}

/** The page of what changed in a document. */
export interface ChangesView {
  frame: PageFrame
  /** Name of the document and where it is read. */
  document: Side
  choices: Choice[]
  /** `none` where there is nothing to compare, `unknown` of a text that is asked for and that there is not. */
  state: 'compared' | 'none' | 'unknown'
  before: Side | null
  after: Side | null
  texts: ChangedText[]
}

interface Candidate {
  choice: Omit<Choice, 'isShown'>
  document: PageDocument
  /** Where the text is read. */
  side: Side
  isAsked(search: URLSearchParams): boolean
}

/**
 * What changed in a document: `?since=2025-03-01` compares it with what readers got on that day, `?with=general-circular/5-2023` with a document
 * whose place it takes, and neither with the text before it that reads otherwise, or else with the first of those documents.
 */
export async function changesView(cms: CmsClient, view: DocumentView, search: URLSearchParams): Promise<ChangesView> {
  const { document, entry, kind, context: { lang } } = view
  const strings = changesStrings[lang]
  const name = entry.number ? strings.named(entry.number, entry.title) : entry.title
  const own = pathIn(lang, entry.path)
  const [shown, ...earlier] = await readVersions(cms, lang, kind, document)
  const [asked, param] = askedIn(search)
  const candidates = [...versionsOf(view, earlier, asked), ...(await olderDocuments(cms, view))]
  const found = asked === null ? (candidates.find((one) => isOther(view, one)) ?? candidates[0]) : candidates.find((one) => one.isAsked(search))
  const state = found ? 'compared' : asked === null ? 'none' : 'unknown'
  const title = { compared: strings.title, none: strings.none, unknown: strings.unknown }[state]
  return {
    frame: {
      ...view.frame,
      title,
      titleLang: undefined,
      titled: state === 'compared' ? strings.titled(name) : undefined,
      description: strings.description(name),
      trail: [...(view.frame.trail ?? []), { label: entry.title, href: own, ...(view.frame.titleLang && { lang: view.frame.titleLang }) }],
      query: asked === null ? undefined : new URLSearchParams([[asked, param]]),
      indexed: state === 'compared',
    },
    document: { label: name, href: own },
    choices: candidates.filter((one) => one === found || isOther(view, one)).map((one) => ({ ...one.choice, isShown: one === found })),
    state,
    before: found?.side ?? null,
    after: { label: shown ? strings.from(name, formatDate(shown.from, lang)) : name, href: own },
    texts: found ? compareDocuments(kind, found.document, document, lang) : [],
  }
}

/** What the address asks for: the first of the two parameters that is not empty. */
function askedIn(search: URLSearchParams): ['since' | 'with', string] | [null, ''] {
  for (const name of ['since', 'with'] as const) {
    const value = (search.get(name) ?? '').trim().slice(0, longest)
    if (value !== '') return [name, value]
  }
  return [null, '']
}

const longest = 120

const isOther = ({ kind, document, context: { lang } }: DocumentView, one: Candidate): boolean => compareDocuments(kind, one.document, document, lang).length > 0

/** What readers got of the document before, each with the day from which. A day on which one of them held asks for it too. */
function versionsOf({ entry, context: { lang } }: DocumentView, earlier: readonly CmsVersion<PageDocument>[], asked: 'since' | 'with' | null): Candidate[] {
  const strings = changesStrings[lang]
  return earlier.map(({ document, from }, index) => {
    const later = earlier[index - 1]?.from
    const label = strings.since(formatDate(from, lang))
    return {
      choice: { label, href: pathIn(lang, changesPath(entry, { since: from })) },
      document,
      side: { label, href: `${pathIn(lang, entry.path)}?as-at=${from}` },
      isAsked(search) {
        const day = (search.get('since') ?? '').trim()
        return asked === 'since' && isCalendarDay(day) && day >= from && (later === undefined || day < later)
      },
    }
  })
}

/** The documents whose place the document takes, with their texts. */
async function olderDocuments(cms: CmsClient, view: DocumentView): Promise<Candidate[]> {
  const { kind, context } = view
  const { lang } = context
  const older = superseded(view, 'supersedes')
  const read = await Promise.all(
    older.map(({ document: { documentId } }) => cms.list(kind.api as CmsType, { locale: lang, filters: { documentId: { $eq: documentId } }, populate: pageParts, pagination: { pageSize: 1 } })),
  )
  return read.flatMap(({ documents: [document] }, index) => {
    const entry = older[index]?.entry
    if (!document || !entry) return []
    const label = entry.number ? changesStrings[lang].named(entry.number, entry.title) : entry.title
    return [{
      choice: { label, href: pathIn(lang, changesPath(view.entry, { with: keyIn(entry) })) },
      document: document as unknown as PageDocument,
      side: { label, href: pathIn(lang, entry.path) },
      isAsked: (search) => (search.get('since') ?? '').trim() === '' && (search.get('with') ?? '').trim() === keyIn(entry),
    }]
  })
}
