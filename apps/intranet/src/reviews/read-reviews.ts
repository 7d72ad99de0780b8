import { allOption, latestDates, readChoice, readCode, readPage } from '@clf/app-shell'
import type { FilterField, Register } from '@clf/app-shell'
import { allKinds, bureauPath, textLanguage } from '@clf/content'
import type { Bureau, Entry, FactValue, Kind, Lifecycle, PageDocument } from '@clf/content'
import { formatDate, languageTags } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import { readBureaus } from '../departments/read-bureaus.ts'
import { readAll } from '../documents/read-documents.ts'
import { sectionContext } from '../documents/section-context.ts'
import { textDate } from '../text-dates/text-date.ts'
import { reviewStrings } from './strings.ts'

const pageSize = 20
/** "Within three months", in days. */
const soonDays = 92

const dues = ['overdue', 'soon', 'later'] as const
type Due = (typeof dues)[number]

interface Review {
  kind: Kind
  document: PageDocument & { lifecycle?: Lifecycle }
  due: Due
}

/**
 * What is to be looked at again, the most overdue first: documents in force or soon to be.
 * @param day as at which is asked, a calendar date in Hong Kong
 */
export async function readReviews(cms: CmsClient, lang: LanguageTag, day: string, search: URLSearchParams): Promise<Register> {
  const strings = reviewStrings[lang]
  const department = readCode(search, 'department')
  const due = readChoice(search, 'due', ['', ...dues])
  const page = readPage(search)
  const asked = { day, department, due }
  const [found, context, bureaus, leastTotal] = await Promise.all([
    readDue(cms, lang, asked),
    sectionContext(cms, lang, allKinds),
    readBureaus(cms, lang),
    page.number === 1 ? undefined : leastTotalOf(cms, asked),
  ])
  const first = ((page.number ?? 1) - 1) * pageSize
  const shown = found.slice(first, first + pageSize)
  const { title, intro, description } = strings
  const all = allOption(lang)
  const fields: FilterField[] = [
    { kind: 'select', name: 'due', label: strings.due, value: due, options: [all, ...dues.map((value) => ({ value, label: strings.choices[value] }))] },
    { kind: 'select', name: 'department', label: strings.department, value: department, options: [all, ...bureaus.map(({ code, name }) => ({ value: code, label: name }))] },
  ]
  return {
    title,
    intro,
    description,
    path: '/reviews',
    fields,
    entries: shown.map((review) => ({ ...review.kind.entry(review.document, context), ...reviewed(review, lang) })),
    total: found.length,
    ...(leastTotal !== undefined && { leastTotal }),
    pageSize,
    page,
    dates: latestDates(shown.map(({ document }) => document), textDate('reviews')),
  }
}

interface Asked {
  day: string
  /** Code of the issuer, empty for all. */
  department: string
  due: Due | ''
}

async function readDue(cms: CmsClient, lang: LanguageTag, { day, department, due }: Asked): Promise<Review[]> {
  const read = allKinds.map(async (kind) => {
    const documents: Review['document'][] = await readAll(
      cms,
      lang,
      { ...kind, related: [...kind.related, kind.bureau, 'contact'] },
      department === '' ? {} : { [kind.bureau]: { code: { $eq: department } } },
    )
    return documents.filter(isReviewed).map((document): Review => ({ kind, document, due: dueOf(document.reviewBy, day) }))
  })
  const found = (await Promise.all(read)).flat().filter((review) => due === '' || review.due === due)
  return found.sort((a, b) => (a.document.reviewBy < b.document.reviewBy ? -1 : a.document.reviewBy > b.document.reviewBy ? 1 : a.document.documentId < b.document.documentId ? -1 : 1))
}

async function leastTotalOf(cms: CmsClient, asked: Asked): Promise<number> {
  return Math.min(...(await Promise.all(languageTags.map(async (lang) => (await readDue(cms, lang, asked)).length))))
}

/** What does not hold any more nobody looks at again. */
const isReviewed = ({ lifecycle }: Review['document']): boolean => lifecycle === undefined || lifecycle === 'current' || lifecycle === 'upcoming'

/** The last day of a review is a day in time. */
function dueOf(reviewBy: string, day: string): Due {
  if (reviewBy < day) return 'overdue'
  const soon = new Date(Date.parse(day) + soonDays * 86_400_000).toISOString().slice(0, 10)
  return reviewBy <= soon ? 'soon' : 'later'
}

/** By when and by whom, in the place of what lists say of a document. */
function reviewed({ kind, document, due }: Review, lang: LanguageTag): Pick<Entry, 'summary' | 'facts' | 'tag'> {
  const strings = reviewStrings[lang]
  const on = formatDate(document.reviewBy, lang)
  const bureau = (document as unknown as Record<string, Bureau | null | undefined>)[kind.bureau]
  const post = document.contact?.post ?? strings.nobody
  const facts: FactValue[] = [
    { text: due === 'overdue' ? strings.overdueSince(on) : strings.by(on) },
    { text: post, lang: textLanguage(post, lang) },
    ...(bureau ? [{ text: bureau.name, path: bureauPath(bureau), lang: textLanguage(bureau.name, lang) }] : []),
  ]
  return { summary: '', facts, tag: due === 'overdue' ? strings.choices.overdue : undefined }
}
