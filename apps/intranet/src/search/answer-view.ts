import { pathIn } from '@clf/app-shell'
import { allKinds, pageWords } from '@clf/content'
import type { SectionContext } from '@clf/content'
import { formatDate } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import { parameters, resultsOfPage } from './asked.ts'
import { excerptOf, piecesOf } from './excerpt.ts'
import type { Piece } from './excerpt.ts'
import type { Answer, FoundParagraph, Hit, Question } from './index/record.ts'
import { searchStrings } from './strings.ts'

/** A document among results. */
interface ShownHit {
  /** Its number as printed; null of one without. */
  reference: string | null
  title: Piece[]
  href: string
  lang: LanguageTag
  /** Of one that is not in force: what it is instead. */
  tag: string | null
  paragraph: ShownParagraph | null
  date: string
  older: ShownHit[]
}

interface ShownParagraph {
  /** What to write to lead somebody else there: `CSB Circular No. 2/2024, paragraph 5`; the heading or the file of one without a number. */
  citation: string
  href: string
  pieces: Piece[]
}

interface AppliedFilter {
  /** In words: `Series: General Circular`. */
  text: string
  /** Address of the same search without it. */
  href: string
  /** Whether it is the day that is asked about: a link without it leaves that day. */
  isDay: boolean
}

export interface AnswerView {
  title: string
  /** Filters that narrow the results. */
  applied: AppliedFilter[]
  count: string
  hits: ShownHit[]
  /** The same search with a word spelled as documents do. */
  didYouMean: { text: string; href: string } | null
  /** Address of the results after these. */
  more: string | null
}

interface Asked {
  question: Question
  /** Of the address. */
  search: URLSearchParams
  context: SectionContext
  /** Day that is not worth naming. */
  today: string
}

/** What a page shows of an answer. */
export function answerView({ hits, total, didYouMean }: Answer, { question, search, context, today }: Asked): AnswerView {
  const { lang, text, day, page = 1 } = question
  const strings = searchStrings[lang]
  const narrowed = [...filtersOf(question, context), ...(day === today ? [] : [['as-at', strings.asAt(formatDate(day, lang))] as const])]
  return {
    title: [strings.titleFor(text), ...narrowed.map(([, words]) => words)].join(strings.separator),
    applied: narrowed.map(([name, words]) => ({ text: words, href: addressOf(lang, withoutFilter(search, name), text, 1), isDay: name === 'as-at' })),
    count: strings.count(total, text),
    hits: hits.map((hit) => shownHit(hit, question)),
    didYouMean: didYouMean === null ? null : { text: didYouMean, href: addressOf(lang, search, didYouMean, 1) },
    more: hits.length > 0 && total > page * resultsOfPage ? addressOf(lang, search, text, page + 1) : null,
  }
}

/** The same search with other words or of another page. */
function addressOf(lang: LanguageTag, search: URLSearchParams, text: string, page: number): string {
  const kept = [...search].filter(([name]) => name !== 'q' && name !== 'page' && parameters.includes(name))
  return `${pathIn(lang, '/search')}?${new URLSearchParams([['q', text], ...kept, ...(page > 1 ? [['page', String(page)]] : [])])}`
}

const withoutFilter = (search: URLSearchParams, name: string) => new URLSearchParams([...search].filter(([other]) => other !== name))

/** The filters of a question, each by its parameter and in words: `year`, `Year: 2025`. */
function filtersOf({ lang, filters = {} }: Question, { label }: SectionContext): (readonly [name: string, words: string])[] {
  const strings = searchStrings[lang]
  const { kind, series, year, issuer, topic, status, dateFrom, dateTo } = filters
  const all: [name: string, words: string | undefined | false | 0][] = [
    ['kind', allKinds.find(({ name }) => name === kind)?.words[lang].title],
    ['series', series && strings.narrowedBy(strings.series, label('series', series))],
    ['year', year && strings.narrowedBy(strings.year, String(year))],
    ['department', issuer && strings.narrowedBy(pageWords[lang].issuedBy, issuer)],
    ['topic', topic && strings.narrowedBy(pageWords[lang].topic, label('topic', topic))],
    ['status', status && status !== 'in-force' && strings.narrowedBy(pageWords[lang].status, strings.statuses[status])],
    ['from', dateFrom && strings.dateFrom(formatDate(dateFrom, lang))],
    ['to', dateTo && strings.dateTo(formatDate(dateTo, lang))],
  ]
  return all.flatMap(([name, words]) => (words ? [[name, words] as const] : []))
}

function shownHit(hit: Hit, question: Question): ShownHit {
  const href = pathIn(question.lang, hit.path)
  return {
    reference: hit.reference,
    title: piecesOf(hit.title, hit.titleRanges),
    href,
    lang: hit.lang,
    tag: tagOf(hit, question.lang),
    paragraph: hit.paragraph && shownParagraph(hit, hit.paragraph, { href, lang: question.lang }),
    date: formatDate(hit.date, question.lang),
    older: hit.older.map((older) => shownHit(older, question)),
  }
}

function tagOf({ standing, from }: Hit, lang: LanguageTag): string | null {
  const { lifecycle } = pageWords[lang]
  switch (standing) {
    case 'in-force':
      return null
    case 'upcoming':
      return searchStrings[lang].notYet(formatDate(from, lang))
    case 'expired':
      return searchStrings[lang].expired
    case 'superseded':
    case 'withdrawn':
    case 'archived':
      return lifecycle[standing]
  }
}

function shownParagraph({ reference, title }: Hit, { id, number, heading, attachment, text, ranges }: FoundParagraph, { href, lang }: { href: string; lang: LanguageTag }): ShownParagraph {
  const name = reference ?? title
  const place = attachment ?? heading
  const strings = searchStrings[lang]
  return {
    citation: number !== null ? strings.paragraphOf(name, number) : place === null ? name : strings.placeIn(name, place),
    href: id === null ? href : `${href}#${id}`,
    pieces: excerptOf(text, ranges),
  }
}
