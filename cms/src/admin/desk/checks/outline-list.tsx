import type { ReactNode } from 'react'
import { fieldWords } from '../form/field-words.ts'
import { goTo } from '../form/go-to.ts'
import { said, tagOf } from '../language/said.ts'
import { useSay } from '../language/use-say.ts'
import type { Outline, OutlineEntry } from './outline.ts'

const title = said('Headings of the text', '正文標題一覽', '正文标题一览')
const empty = said('(a heading without words)', '（沒有文字的標題）', '（没有文字的标题）')

/** The headings of the bodies, each a way to its place. */
export function OutlineList({ outlines }: { outlines: readonly Outline[] }): ReactNode {
  const say = useSay()
  if (outlines.length === 0) return null
  return (
    <details className='desk-outline' data-outline>
      <summary>{say(title)}</summary>
      {outlines.map(({ language, entries }) => (
        <section key={language} aria-label={say(fieldWords('', language).label)}>
          <h3>{say(fieldWords('', language).label)}</h3>
          <Entries entries={entries} lang={tagOf[language]} />
        </section>
      ))}
    </details>
  )
}

function Entries({ entries, lang }: { entries: readonly OutlineEntry[]; lang: string }): ReactNode {
  const say = useSay()
  return (
    <ul className='desk-plain-list'>
      {entries.map(({ path, words, below }) => (
        <li key={path}>
          <button type='button' data-outline-to={path} lang={words === '' ? undefined : lang} onClick={() => goTo(path)}>{words === '' ? say(empty) : words}</button>
          {below.length > 0 && <Entries entries={below} lang={lang} />}
        </li>
      ))}
    </ul>
  )
}
