import { formatDate } from '@clf/text'
import { useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { tagOf } from '../language/said.ts'
import { useLanguage, useSay } from '../language/use-say.ts'
import { fromReadersWords, languageNames } from './from-readers-words.ts'

/** As `GET /desk/from-readers/unanswered` gives it. */
interface Unanswered {
  weeks: string[]
  queries: { query: string; language: string; total: number; counts: number[] }[]
  leftOut: number
}

/** What was searched for and not found, the most asked first, by week. */
export function UnansweredQueries(): ReactNode {
  const say = useSay()
  const language = useLanguage()
  const { get } = useFetchClient()
  const [shown, setShown] = useState<Unanswered | 'failed' | null>(null)
  useEffect(() => {
    const ending = new AbortController()
    get<{ data: Unanswered }>('/desk/from-readers/unanswered', { signal: ending.signal }).then(
      ({ data }) => setShown(data.data),
      () => {
        if (!ending.signal.aborted) setShown('failed')
      },
    )
    return () => ending.abort()
  }, [get])
  return (
    <section className='desk-section' aria-labelledby='unanswered'>
      <h2 id='unanswered'>{say(fromReadersWords.unanswered)}</h2>
      <p>{say(fromReadersWords.unansweredIntro)}</p>
      <div role='status'>{shown === null ? <p>{say(fromReadersWords.looking)}</p> : shown === 'failed' && <p className='desk-error'>{say(fromReadersWords.failed)}</p>}</div>
      {shown !== null && shown !== 'failed' && (shown.queries.length === 0 ? <p>{say(fromReadersWords.noneUnanswered)}</p> : (
        <>
          <div className='desk-scroll' role='group' aria-labelledby='unanswered' tabIndex={0}>
            <table className='desk-counts'>
              <thead>
                <tr>
                  <th scope='col'>{say(fromReadersWords.query)}</th>
                  <th scope='col'>{say(fromReadersWords.languageOf)}</th>
                  <th scope='col'>{say(fromReadersWords.total)}</th>
                  {shown.weeks.map((week) => <th key={week} scope='col'>{say(fromReadersWords.weekOf, { day: formatDate(week, tagOf[language]) })}</th>)}
                </tr>
              </thead>
              <tbody>
                {shown.queries.map(({ query, language: asked, total, counts }) => (
                  <tr key={`${asked} ${query}`}>
                    <th scope='row' lang={query === '' ? undefined : asked}>{query === '' ? say(fromReadersWords.others) : query}</th>
                    <td>{languageNames[asked] ? say(languageNames[asked]) : asked}</td>
                    <td>{total}</td>
                    {counts.map((count, index) => <td key={shown.weeks[index]}>{count}</td>)}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {shown.leftOut > 0 && <p className='desk-note'>{say(fromReadersWords.leftOut, { count: shown.leftOut })}</p>}
        </>
      ))}
    </section>
  )
}
