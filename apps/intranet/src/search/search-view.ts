import { latestDates, pathIn } from '@clf/app-shell'
import type { PageFrame } from '@clf/app-shell'
import type { LanguageTag } from '@clf/text'
import { chromeStrings } from '../chrome/strings.ts'
import { circularEntry } from '../circulars/circular-entry.ts'
import { circularFilters, readCircularFilter } from '../circulars/circular-filter.ts'
import { readCirculars } from '../circulars/read-circulars.ts'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import { departmentPath } from '../departments/department-path.ts'
import { departmentStrings } from '../departments/strings.ts'
import { textLanguage } from '../documents/text-language.ts'
import { guidelineEntry } from '../guidelines/guideline-entry.ts'
import { guidelineFilters, readGuidelineFilter } from '../guidelines/guideline-filter.ts'
import { readGuidelines } from '../guidelines/read-guidelines.ts'
import { readReferences } from '../references/read-references.ts'
import { referenceEntry } from '../references/reference-entry.ts'
import { readReferenceFilter, referenceFilters } from '../references/reference-filter.ts'
import { readText } from '../registers/read-parameter.ts'
import type { RegisterEntry } from '../registers/register.ts'
import { textFilter } from '../registers/text-filter.ts'
import { readTerms } from '../taxonomy/terms.ts'
import { searchStrings } from './strings.ts'

const shown = { page: 1, pageSize: 5 }
const pageDate = '2026-11-23'

interface Dated {
  revisedOn: string
  reviewedOn: string | null
}

interface Group {
  id: string
  label: string
  total: number
  entries: RegisterEntry[]
  /** Where the rest is, when not all are shown. */
  more: string | null
  dated: Dated[]
}

export interface SearchView {
  frame: PageFrame
  text: string
  total: number
  groups: Group[]
}

interface Asked {
  cms: CmsClient
  lang: LanguageTag
  text: string
}

/** Results for the `q` of the address over six kinds of content, documents no longer in force included and marked. */
export async function searchView(cms: CmsClient, lang: LanguageTag, search: URLSearchParams): Promise<SearchView> {
  const text = readText(search, 'q')
  const asked = { cms, lang, text }
  const searches = [circulars, guidelines, references, services, forms, departments]
  const groups = text === '' ? [] : await Promise.all(searches.map((find) => find(asked)))
  const { title, titleFor, description } = searchStrings[lang]
  const dates = latestDates(groups.flatMap(({ dated }) => dated), pageDate)
  const frame = text === '' ? { title, description, dates } : { title: titleFor(text), section: title, description, dates, indexed: false }
  return {
    frame,
    text,
    total: groups.reduce((sum, group) => sum + group.total, 0),
    groups: groups.filter(({ total }) => total > 0),
  }
}

async function circulars({ cms, lang, text }: Asked): Promise<Group> {
  const query = new URLSearchParams({ q: text, status: 'all' })
  const [list, series] = await Promise.all([
    readCirculars(cms, lang, { filters: circularFilters(readCircularFilter(query), lang), ...shown }),
    readTerms(cms, lang, 'series'),
  ])
  const entries = list.documents.map((one) => circularEntry(lang, series, one))
  return registerGroup(lang, 'circulars', { entries, total: list.total, dated: list.documents, query })
}

async function guidelines({ cms, lang, text }: Asked): Promise<Group> {
  const query = new URLSearchParams({ q: text, status: 'all' })
  const filters = guidelineFilters(readGuidelineFilter(query), lang)
  const list = await readGuidelines(cms, lang, { filters, ...shown })
  const entries = list.documents.map((one) => guidelineEntry(lang, one))
  return registerGroup(lang, 'guidelines', { entries, total: list.total, dated: list.documents, query })
}

async function references({ cms, lang, text }: Asked): Promise<Group> {
  const query = new URLSearchParams({ q: text, status: 'all' })
  const filters = referenceFilters(readReferenceFilter(query), lang)
  const list = await readReferences(cms, lang, { filters, ...shown })
  const entries = list.documents.map((one) => referenceEntry(lang, one))
  return registerGroup(lang, 'references', { entries, total: list.total, dated: list.documents, query })
}

function registerGroup(
  lang: LanguageTag,
  id: 'circulars' | 'guidelines' | 'references',
  found: { entries: RegisterEntry[]; total: number; dated: Dated[]; query: URLSearchParams },
): Group {
  const { entries, total, dated, query } = found
  const more = total > entries.length ? `${pathIn(lang, `/${id}`)}?${query}` : null
  return { id, label: chromeStrings[lang][id], total, entries, more, dated }
}

async function services({ cms, lang, text }: Asked): Promise<Group> {
  const found = await cms.all('services', {
    locale: lang,
    fields: ['title', 'summary', 'serviceCode', 'revisedOn', 'reviewedOn'],
    filters: { $and: textFilter(text, ['title', 'summary', 'serviceCode'], lang) },
    sort: ['popularity:asc'],
  })
  const entries = found.map(({ title, summary, serviceCode }) => ({
    href: pathIn(lang, `/services/${serviceCode}`),
    title,
    titleLang: textLanguage(title, lang),
    summary,
    facts: [],
  }))
  return { id: 'services', label: chromeStrings[lang].services, total: found.length, entries, more: null, dated: found }
}

async function forms({ cms, lang, text }: Asked): Promise<Group> {
  const filters = { $and: textFilter(text, ['title', 'formNumber'], lang) }
  const found = await cms.all('forms', { locale: lang, filters, sort: ['formNumber:asc'] })
  const entries = found.map(({ title, formNumber }) => ({
    href: pathIn(lang, `/forms#form-${formNumber}`),
    title,
    titleLang: textLanguage(title, lang),
    number: formNumber,
    summary: '',
    facts: [],
  }))
  return { id: 'forms', label: chromeStrings[lang].forms, total: found.length, entries, more: null, dated: [] }
}

async function departments({ cms, lang, text }: Asked): Promise<Group> {
  const filters = { $and: textFilter(text, ['name', 'abbreviation', 'code'], lang) }
  const found = await cms.all('bureaus', { locale: lang, filters, sort: ['name:asc'] })
  const entries = found.map((bureau) => ({
    href: departmentPath(lang, bureau),
    title: bureau.name,
    titleLang: textLanguage(bureau.name, lang),
    summary: '',
    facts: [departmentStrings[lang].kind[bureau.kind], ...(bureau.era === '2006' ? ['2006'] : [])],
  }))
  return { id: 'departments', label: chromeStrings[lang].departments, total: found.length, entries, more: null, dated: [] }
}
