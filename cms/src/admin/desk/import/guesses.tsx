import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useLanguage, useSay } from '../language/use-say.ts'
import { importWords } from './import-words.ts'
import { isReversible } from './otherwise.ts'
import { inLanguage } from './paper.ts'
import type { Doubt } from './paper.ts'

interface GuessesProps {
  doubts: readonly Doubt[]
  /** Places in the list that somebody has answered. */
  answered: ReadonlySet<number>
  onRight: (index: number) => void
  onWrong: (index: number) => void
}

/** What the importer is not sure of, one after the other: Enter confirms, and the next one has the focus. */
export function Guesses({ doubts, answered, onRight, onWrong }: GuessesProps): ReactNode {
  const say = useSay()
  const language = useLanguage()
  const list = useRef<HTMLUListElement>(null)
  const before = useRef(answered.size)
  const open = doubts.map((doubt, index) => ({ doubt, index })).filter(({ index }) => !answered.has(index))
  useEffect(() => {
    if (answered.size > before.current) {
      const next = list.current?.querySelector<HTMLElement>('button') ?? document.querySelector<HTMLElement>('[data-facts] input, [data-facts] select')
      next?.focus()
    }
    before.current = answered.size
  }, [answered])
  return (
    <section className='desk-section' aria-labelledby='desk-guesses' data-guesses>
      <h2 id='desk-guesses'>
        <span role='status'>{open.length > 0 ? say(importWords.guesses, { count: open.length }) : say(importWords.allConfirmed)}</span>
      </h2>
      {open.length > 0 && <p className='desk-note'>{say(importWords.takenAs)}</p>}
      <ul className='desk-plain-list' ref={list}>
        {open.map(({ doubt, index }) => {
          const words = say(importWords.guess, { what: inLanguage(doubt.what, language), value: doubt.value || say(importWords.noValue) })
          return (
            <li key={index} className='desk-guess'>
              <p>
                <strong>{words}</strong> <a href={`#paper-${doubt.line}`}>{inLanguage(doubt.place, language)}</a>
                {doubt.excerpt !== doubt.value && <span className='desk-note'>· {doubt.excerpt}</span>}
              </p>
              <div className='desk-buttons'>
                <button type='button' className='desk-main' onClick={() => onRight(index)} aria-label={`${say(importWords.right)}: ${words}`}>{say(importWords.right)}</button>
                <button type='button' onClick={() => onWrong(index)} aria-label={`${say(importWords.wrong)}: ${words}`}>{say(importWords.wrong)}</button>
              </div>
              {!isReversible(doubt) && <p className='desk-note'>{say(importWords.mendLater)}</p>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
