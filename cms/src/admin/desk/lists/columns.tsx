import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'
import { formatDate } from '@clf/text'
import { stateWords } from '../approval/approval-words.ts'
import { choiceWords } from '../form/choice-words.ts'
import { nameIn } from '../form/controls/choice-name.ts'
import { instantIn } from '../form/instant-in.ts'
import { languages, said, tagOf } from '../language/said.ts'
import type { Language } from '../language/said.ts'
import { useLanguage, useSay } from '../language/use-say.ts'
import { draftReturned, notPublic, shownWords } from './standing-words.ts'
import type { Shown } from './standing-words.ts'
import { titlesOf } from './titles-of.ts'

interface Header {
  name: string
  attribute: { type: string }
  label: string | { id: string; defaultMessage: string }
  searchable: boolean
  sortable: boolean
  cellFormatter?: (row: Row, header: Header) => ReactNode
}

type Row = Record<string, unknown>

/** As the list is answered: what readers have of the document, the state of its open case, and the languages of words that were converted and not read. */
interface Standing {
  shown: Shown | null
  state: string | null
  unread: readonly Language[]
}

const standingOf = (row: Row): Standing => (row['standing'] as Standing | undefined) ?? { shown: null, state: null, unread: [] }

interface Columns {
  displayedHeaders: readonly Header[]
  layout: unknown
}

const short = { en: said('En', '英', '英'), tc: said('繁', '繁', '繁'), sc: said('简', '簡', '简') } as const
const none = said('none', '沒有', '没有')
const notRead = said(' (not yet read)', '（尚未校閱）', '（尚未校阅）')

function Title({ row, isLink }: { row: Row; isLink: boolean }): ReactNode {
  const language = useLanguage()
  const titles = titlesOf(row)
  const name = nameIn(titles, language)
  const lang = languages.find((one) => titles[one] === name)
  const words = <span className='desk-cell' lang={lang && tagOf[lang]}>{name ?? '–'}</span>
  return isLink ? <Link className='desk-cell-link' to={String(row['documentId'])} onClick={(event) => event.stopPropagation()}>{words}</Link> : words
}

function WrittenIn({ row }: { row: Row }): ReactNode {
  const say = useSay()
  const written = languages.filter((language) => row[language])
  const { unread } = standingOf(row)
  const inShort = written.map((language) => say(short[language]) + (unread.includes(language) ? say(notRead) : ''))
  return <span className='desk-cell'>{inShort.length > 0 ? inShort.join(' ') : say(none)}</span>
}

function StandingOf({ row }: { row: Row }): ReactNode {
  const say = useSay()
  const { shown, state } = standingOf(row)
  const awaits = state === null ? [] : [say(state === 'draft' ? draftReturned : stateWords(state))]
  return (
    <span className='desk-cell'>
      {[say(shown ? shownWords(shown) : notPublic), ...awaits].map((words) => <span key={words} className='desk-cell-line'>{words}</span>)}
    </span>
  )
}

function Day({ value }: { value: unknown }): ReactNode {
  const language = useLanguage()
  if (typeof value !== 'string' || value === '') return <span className='desk-cell'>–</span>
  return <span className='desk-cell'>{/^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value, tagOf[language]) : instantIn(value, language)}</span>
}

function Value({ name, value }: { name: string; value: unknown }): ReactNode {
  const say = useSay()
  return <span className='desk-cell'>{value === null || value === undefined || value === '' ? '–' : say(choiceWords(name, String(value)))}</span>
}

const column = (name: string, words: string, cellFormatter: NonNullable<Header['cellFormatter']>): Header => ({
  name,
  attribute: { type: 'custom' },
  label: { id: `desk.column.${name}`, defaultMessage: words },
  searchable: false,
  sortable: false,
  cellFormatter,
})

const title = (isLink: boolean) => column('title', 'Title', (row) => <Title row={row} isLink={isLink} />)
const standing = column('standing', 'For readers', (row) => <StandingOf row={row} />)
const writtenIn = column('writtenIn', 'Languages', (row) => <WrittenIn row={row} />)

/**
 * Columns of a list that come from words or that Strapi shows raw: the title after what tells a document apart, what readers have
 * of it and what is decided on it, the languages it is written in, days in the order of the language, choices by name and figures without commas.
 */
export function withColumns({ displayedHeaders, layout }: Columns): Columns {
  const shown = displayedHeaders.map((header): Header => {
    const { type } = header.attribute
    if (type === 'date' || type === 'datetime') return { ...header, cellFormatter: (row) => <Day value={row[header.name]} /> }
    // Strapi makes the first plain column the link to the document: a reference or a code stays plain.
    if (type === 'enumeration' || type === 'integer') return { ...header, cellFormatter: (row) => <Value name={header.name} value={row[header.name]} /> }
    return header
  })
  const isLink = shown.every(({ cellFormatter }) => cellFormatter)
  const [first, ...others] = shown
  return { layout, displayedHeaders: first ? [first, title(isLink), standing, ...others, writtenIn] : [title(isLink), standing, writtenIn] }
}
