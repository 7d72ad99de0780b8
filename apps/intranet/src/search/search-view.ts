import { latestDates, pathIn, readText } from '@clf/app-shell'
import type { PageFrame } from '@clf/app-shell'
import { allKinds, sections } from '@clf/content'
import type { Entry, PageDocument, Section, SectionContext } from '@clf/content'
import { hongKongDay } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import { readAll, readListed } from '../documents/read-documents.ts'
import { sectionContext } from '../documents/section-context.ts'
import { textConditions } from '../registers/read-filters.ts'
import { answerView } from './answer-view.ts'
import type { AnswerView } from './answer-view.ts'
import { parameters, readQuestion } from './asked.ts'
import type { Answer, Question } from './index/record.ts'
import { searchStrings } from './strings.ts'
import { textDate } from '../text-dates/text-date.ts'

const shown = { page: 1, pageSize: 5 }

interface Group {
  id: string
  label: string
  total: number
  entries: Entry[]
  /** Where the rest is, when not all are shown. */
  more: string | null
  /** Documents with dates, for the footer. */
  dated: Pick<PageDocument, 'revisedOn' | 'reviewedOn'>[]
}

export interface SearchView {
  frame: PageFrame
  text: string
  total: number
  groups: Group[]
}

/** Results for the `q` of the address over every section, documents no longer in force included and marked. */
export async function searchView(cms: CmsClient, lang: LanguageTag, search: URLSearchParams): Promise<SearchView> {
  const text = readText(search, 'q')
  const groups = text === '' ? [] : await searchSections(cms, await sectionContext(cms, lang, sections), text, sections)
  const { title, titleFor, description } = searchStrings[lang]
  const dates = latestDates(groups.flatMap(({ dated }) => dated), textDate('search'))
  const frame = text === '' ? { title, description, dates } : { title: titleFor(text), section: title, description, dates, query: new URLSearchParams({ q: text }), indexed: false }
  return {
    frame,
    text,
    total: groups.reduce((sum, group) => sum + group.total, 0),
    groups,
  }
}

export interface AnsweredView {
  frame: PageFrame
  text: string
  answer: AnswerView
  /** How many documents the answer shows, and what else was found. */
  total: number
  /** Whether nothing was found, of all that there is today. */
  isUnanswered: boolean
  /** Departments and forms: the index holds documents. On the first page alone, and where nothing narrows the search. */
  groups: Group[]
}

/** What the index answers to the `q` and the filters of the address; null without a question. */
export async function answeredView(
  find: (question: Question) => Answer,
  cms: CmsClient,
  { lang, search, now }: { lang: LanguageTag; search: URLSearchParams; now: Date },
): Promise<AnsweredView | null> {
  const today = hongKongDay(now)
  const question = readQuestion(search, { lang, today })
  if (question.text === '') return null
  const { title, description } = searchStrings[lang]
  const context = await sectionContext(cms, lang, sections)
  const answer = answerView(find(question), { question, search, context, today })
  const isWhole = question.page === 1 && narrowing.every((name) => !search.get(name))
  const groups = isWhole ? await searchSections(cms, context, question.text, notInIndex) : []
  const query = new URLSearchParams([...search].filter(([name]) => parameters.includes(name)))
  return {
    frame: { title: answer.title, section: title, description, dates: latestDates([], textDate('search')), query, indexed: false },
    text: question.text,
    answer,
    total: answer.hits.length + groups.length,
    isUnanswered: isWhole && !search.get('as-at') && answer.hits.length + groups.length === 0,
    groups,
  }
}

/** Parameters that narrow a search, by what documents have and departments and forms have not. */
const narrowing = parameters.filter((name) => !['q', 'page', 'as-at'].includes(name))

const notInIndex = sections.filter(({ name }) => !allKinds.some((kind) => kind.name === name))

/** Of those sections in which something is found. */
async function searchSections(cms: CmsClient, context: SectionContext, text: string, among: readonly Section[]): Promise<Group[]> {
  const groups = await Promise.all(among.map((section) => searchSection(cms, context, section, text)))
  return groups.filter(({ total }) => total > 0)
}

async function searchSection(cms: CmsClient, context: SectionContext, section: Section, text: string): Promise<Group> {
  const { lang } = context
  const found = await read(cms, lang, section, text)
  const query = new URLSearchParams({ q: text, status: 'all' })
  return {
    id: section.path,
    label: section.words[lang].title,
    total: found.total,
    entries: found.documents.map((document) => section.entry(document, context)),
    more: found.total > found.documents.length ? `${pathIn(lang, `/${section.path}`)}?${query}` : null,
    dated: found.documents.filter(isDated),
  }
}

/** A section without a register has no page that would show the rest, so all of it is shown. */
async function read(cms: CmsClient, lang: LanguageTag, section: Section, text: string): Promise<{ documents: object[]; total: number }> {
  const filters = { $and: textConditions(section, text, lang) }
  const hasRegister = allKinds.some(({ name, layout }) => name === section.name && layout.as === 'register')
  if (hasRegister) return readListed(cms, lang, section, { filters, ...shown })
  const documents = await readAll(cms, lang, section, filters)
  return { documents, total: documents.length }
}

function isDated(document: object): document is Group['dated'][number] {
  return 'revisedOn' in document
}
