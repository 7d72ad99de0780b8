import { formatDate, hongKongDay } from '@clf/text'
import { useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { instantIn } from '../form/instant-in.ts'
import { choiceWords } from '../form/choice-words.ts'
import { tagOf } from '../language/said.ts'
import type { Language } from '../language/said.ts'
import { useLanguage, useSay } from '../language/use-say.ts'
import { fromReadersWords } from './from-readers-words.ts'

/** As `GET /desk/must-read` gives each. */
interface MustRead {
  documentId: string
  names: Partial<Record<Language, string>>
  for: 'all-staff' | 'issuing-department'
  by: string
  hash: string
  count: number
}

/** As `GET /desk/must-read/:id` gives it. */
interface Report extends MustRead {
  read: { name: string; at: string; isLate: boolean }[]
  notYet: { name: string; earlier: string | null }[]
  csv: string
}

type Shown<Value> = Value | 'failed' | null

const nameOf = ({ names }: MustRead, language: Language): string => names[language] ?? names.en ?? names.tc ?? names.sc ?? ''

/** Circulars that must be read, and for each who has said that they have. */
export function MustReads(): ReactNode {
  const say = useSay()
  const language = useLanguage()
  const { get } = useFetchClient()
  const [shown, setShown] = useState<Shown<MustRead[]>>(null)
  const [report, setReport] = useState<Shown<Report>>(null)
  useEffect(() => {
    const ending = new AbortController()
    get<{ data: MustRead[] }>('/desk/must-read', { signal: ending.signal }).then(
      ({ data }) => setShown(data.data),
      () => {
        if (!ending.signal.aborted) setShown('failed')
      },
    )
    return () => ending.abort()
  }, [get])

  async function open({ documentId }: MustRead) {
    try {
      const { data } = await get<{ data: Report }>(`/desk/must-read/${documentId}`)
      setReport(data.data)
    } catch {
      setReport('failed')
    }
  }

  return (
    <section className='desk-section' aria-labelledby='must-read'>
      <h2 id='must-read'>{say(fromReadersWords.mustRead)}</h2>
      <p>{say(fromReadersWords.mustReadIntro)}</p>
      <div role='status'>{shown === null ? <p>{say(fromReadersWords.looking)}</p> : (shown === 'failed' || report === 'failed') && <p className='desk-error'>{say(fromReadersWords.failed)}</p>}</div>
      {shown !== null && shown !== 'failed' && (shown.length === 0 ? <p>{say(fromReadersWords.noMustRead)}</p> : (
        <ul className='desk-plain-list'>
          {shown.map((one) => (
            <li key={one.documentId} className='desk-guess' data-must-read={one.documentId}>
              {nameOf(one, language)}
              <br />
              <span className='desk-note'>{say(choiceWords('mustRead', one.for))} · {say(fromReadersWords.readBy, { day: formatDate(one.by, tagOf[language]), count: one.count })}</span>
              <div className='desk-buttons'>
                <button type='button' onClick={() => void open(one)}>{say(fromReadersWords.report)}</button>
              </div>
            </li>
          ))}
        </ul>
      ))}
      {report !== null && report !== 'failed' && <ReportOf report={report} />}
    </section>
  )
}

function ReportOf({ report }: { report: Report }): ReactNode {
  const say = useSay()
  const language = useLanguage()
  const file = `must-read-${report.documentId}-${hongKongDay(new Date())}.csv`
  return (
    <section className='desk-section' aria-labelledby='must-read-report' data-report={report.documentId}>
      <h3 id='must-read-report' ref={(heading) => heading?.focus()} tabIndex={-1}>{nameOf(report, language)}</h3>
      <p className='desk-note'>{say(fromReadersWords.reportOf, { hash: report.hash.slice(0, 12) })}</p>
      <p>
        <a href={`data:text/csv;charset=utf-8,${encodeURIComponent(report.csv)}`} download={file}>{say(fromReadersWords.csv)}</a>
      </p>
      <div className='desk-scroll' role='group' aria-labelledby='must-read-report' tabIndex={0}>
        <table className='desk-counts'>
          <thead>
            <tr>
              <th scope='col'>{say(fromReadersWords.name)}</th>
              <th scope='col'>{say(fromReadersWords.hasRead)}</th>
            </tr>
          </thead>
          <tbody>
            {report.read.map(({ name, at, isLate }) => (
              <tr key={`${at} ${name}`}>
                <th scope='row'>{name}</th>
                <td>{say(isLate ? fromReadersWords.readLate : fromReadersWords.readOn, { at: instantIn(at, language) })}</td>
              </tr>
            ))}
            {report.notYet.map(({ name, earlier }, index) => (
              <tr key={`not yet ${index}`}>
                <th scope='row'>{name}</th>
                <td>{earlier === null ? say(fromReadersWords.notRead) : say(fromReadersWords.readEarlier, { at: instantIn(earlier, language) })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className='desk-note'>{say(fromReadersWords.knownReaders)}</p>
    </section>
  )
}
