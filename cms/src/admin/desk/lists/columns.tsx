import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'
import { formatDate } from '@clf/text'
import { choiceWords } from '../form/choice-words.ts'
import { nameIn } from '../form/controls/choice-name.ts'
import { instantIn } from '../form/instant-in.ts'
import { languages, said, tagOf } from '../language/said.ts'
import { useLanguage, useSay } from '../language/use-say.ts'
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

interface Columns {
  displayedHeaders: readonly Header[]
  layout: unknown
}

const short = { en: said('En', '英', '英'), tc: said('繁', '繁', '繁'), sc: said('简', '簡', '简') } as const
const none = said('none', '沒有', '没有')

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
  return <span className='desk-cell'>{written.length > 0 ? written.map((language) => say(short[language])).join(' ') : say(none)}</span>
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
const writtenIn = column('writtenIn', 'Languages', (row) => <WrittenIn row={row} />)

/**
 * Columns of a list that come from words or that Strapi shows raw: the title after what tells a document apart, the languages
 * it is written in, days in the order of the language, choices by name and figures without commas.
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
  return { layout, displayedHeaders: first ? [first, title(isLink), ...others, writtenIn] : [title(isLink), writtenIn] }
}
