import type { LanguageTag } from '@clf/text'
import type { PageFrame } from '../frame/page-frame.ts'
import { pathIn } from '../language/local-path.ts'
import { appliedFilters, filterQuery, hrefWith, pageQuery, type AppliedFilter } from './page-links.ts'
import type { Register } from './register.ts'
import { registerStrings } from './strings.ts'

/** What a reader is shown of a register. */
export interface RegisterView {
  frame: PageFrame
  /** 404 for a page that the register does not have. */
  status: 200 | 404
  /** Address of the register without a query. */
  action: string
  filter: URLSearchParams
  /** What narrows the results, each with the way to the register without it. */
  applied: AppliedFilter[]
  /** Heading above the results, or above what is said in their place. */
  heading: string
  /** Sentences in the place of results. */
  lines: string[]
  /** Ways on in the place of results. */
  links: { label: string; href: string }[]
  /** Where the reader is; null where no results are shown. */
  shown: { page: number; pageCount: number } | null
}

/** A register as its address asks for it: a page of results; that there is no such page; or that there is nothing to show, and why. */
export function registerView(lang: LanguageTag, register: Register): RegisterView {
  const action = pathIn(lang, register.path)
  const filter = filterQuery(register.fields)
  const pageCount = Math.ceil(register.total / register.pageSize)
  const { number } = register.page
  const place = { action, filter, applied: appliedFilters(lang, action, register.fields), pageCount }
  if (pageCount === 0) return nothing(lang, register, place)
  return number === null || number > pageCount ? noSuchPage(lang, register, place) : pageOfResults(lang, register, place, number)
}

interface Place {
  action: string
  filter: URLSearchParams
  applied: AppliedFilter[]
  pageCount: number
}

function pageOfResults(
  lang: LanguageTag,
  { title, titleLang, within, feeds, description, dates, total, leastTotal = total, pageSize }: Register,
  { action, filter, applied, pageCount }: Place,
  page: number,
): RegisterView {
  const words = registerStrings[lang]
  const where = words.pageOf(page, pageCount)
  const query = pageQuery(filter, page)
  const isEverywhere = page <= Math.ceil(leastTotal / pageSize)
  const named = page === 1 ? { title, description, ...within } : { ...within, title: title + words.inBrackets(where), section: title, description: description + words.pageSentence(page, pageCount) }
  const heading = words.range((page - 1) * pageSize + 1, Math.min(total, page * pageSize), total)
  const frame = { ...named, titleLang, feeds, dates, query, ...(page > 1 && !isEverywhere && { onlyHere: ['page'] }) }
  return { frame, status: 200, action, filter, applied, heading, lines: [], links: [], shown: { page, pageCount } }
}

function noSuchPage(lang: LanguageTag, { title, within, description, dates, page }: Register, { action, filter, applied, pageCount }: Place): RegisterView {
  const words = registerStrings[lang]
  const heading = words.noPage(/^\d+$/.test(page.text) ? page.text : words.quoted(page.text))
  const query = new URLSearchParams([...filter, ['page', page.text]])
  const links = [{ label: words.firstPage, href: hrefWith(action, filter) }]
  if (pageCount > 1) links.push({ label: words.lastPage(pageCount), href: hrefWith(action, pageQuery(filter, pageCount)) })
  return {
    frame: { title: heading, section: title, description, trail: [...(within?.trail ?? []), { label: title, href: action }], dates, query, indexed: false },
    status: 404,
    action,
    filter,
    applied,
    heading,
    lines: [words.pageCount(pageCount)],
    links,
    shown: null,
  }
}

/** An empty register has one page, which says why it is empty. */
function nothing(lang: LanguageTag, { title, titleLang, within, feeds, description, dates, hint }: Register, { action, filter, applied }: Place): RegisterView {
  const words = registerStrings[lang]
  const isFiltered = filter.size > 0
  return {
    frame: { title, titleLang, ...within, feeds, description, dates, query: filter, onlyHere: ['page'] },
    status: 200,
    action,
    filter,
    applied,
    heading: isFiltered ? words.noMatch : words.empty,
    lines: [...(isFiltered ? [words.noMatchHint] : []), ...(hint === undefined ? [] : [hint])],
    links: isFiltered ? [{ label: words.clear, href: action }] : [],
    shown: null,
  }
}
