import { useFetchClient } from '@strapi/strapi/admin'
import { Fragment, useCallback, useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { instantIn } from '../form/instant-in.ts'
import type { Said } from '../language/said.ts'
import { useLanguage, useSay } from '../language/use-say.ts'
import { fromReadersWords, kindNames, languageNames, letterStates, stateActs, stateNames } from './from-readers-words.ts'
import type { LetterState } from './from-readers-words.ts'

interface Letter {
  id: number
  reference: string
  kind: keyof typeof kindNames
  received: string
  language: string
  about: string | null
  message: string
  equipment: string | null
  contact: string | null
  state: LetterState
  set: { by: string; at: string } | null
}

/** As `GET /desk/from-readers/letters` gives it. */
interface LetterPage {
  letters: Letter[]
  counts: Record<LetterState, number>
  more: boolean
  /** Address of the intranet, empty where nobody has said it. */
  intranet: string
}

const saysOf: Readonly<Record<LetterState, Said>> = { new: fromReadersWords.nowNew, 'in-hand': fromReadersWords.nowInHand, done: fromReadersWords.nowDone }

/** Feedback and accessibility problems, by how far they are. */
export function Letters(): ReactNode {
  const say = useSay()
  const { get, post } = useFetchClient()
  const [asked, setAsked] = useState<{ state: LetterState; page: number; turn: number }>({ state: 'new', page: 1, turn: 0 })
  const [shown, setShown] = useState<LetterPage | 'failed' | null>(null)
  const [told, setTold] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const ending = new AbortController()
    get<{ data: LetterPage }>('/desk/from-readers/letters', { params: { state: asked.state, page: asked.page }, signal: ending.signal }).then(
      ({ data }) => setShown(data.data),
      () => {
        if (!ending.signal.aborted) setShown('failed')
      },
    )
    return () => ending.abort()
  }, [get, asked])

  const go = useCallback((state: LetterState, page: number) => {
    setTold('')
    setAsked(({ turn }) => ({ state, page, turn: turn + 1 }))
  }, [])

  async function set({ id, reference }: Letter, state: LetterState) {
    try {
      await post(`/desk/from-readers/letters/${id}/state`, { state })
      setTold(say(saysOf[state], { reference }))
      setAsked((before) => ({ ...before, turn: before.turn + 1 }))
      // The button that was pressed goes with its letter.
      heading.current?.focus()
    } catch {
      setTold(say(fromReadersWords.notSet, { reference }))
    }
  }

  return (
    <section className='desk-section' aria-labelledby='letters'>
      <h2 id='letters' ref={heading} tabIndex={-1}>{say(fromReadersWords.letters)}</h2>
      <div role='status'>
        {shown === null && <p>{say(fromReadersWords.looking)}</p>}
        {shown === 'failed' && <p className='desk-error'>{say(fromReadersWords.failed)}</p>}
        {told !== '' && <p className='desk-notice'>{told}</p>}
      </div>
      {shown !== null && shown !== 'failed' && (
        <>
          <div className='desk-buttons'>
            {letterStates.map((state) => (
              <button key={state} type='button' aria-pressed={state === asked.state} onClick={() => go(state, 1)}>{say(stateNames[state], { count: shown.counts[state] })}</button>
            ))}
          </div>
          {shown.letters.length === 0 ? <p>{say(fromReadersWords.none)}</p> : (
            <ul className='desk-plain-list'>
              {shown.letters.map((letter) => (
                <li key={letter.id} className='desk-section' data-letter={letter.reference}>
                  <LetterText letter={letter} intranet={shown.intranet} onSet={(state) => void set(letter, state)} />
                </li>
              ))}
            </ul>
          )}
          {(asked.page > 1 || shown.more) && (
            <div className='desk-buttons'>
              {asked.page > 1 && <button type='button' onClick={() => go(asked.state, asked.page - 1)}>{say(fromReadersWords.earlier)}</button>}
              {shown.more && <button type='button' onClick={() => go(asked.state, asked.page + 1)}>{say(fromReadersWords.later)}</button>}
            </div>
          )}
        </>
      )}
    </section>
  )
}

function LetterText({ letter, intranet, onSet }: { letter: Letter; intranet: string; onSet: (state: LetterState) => void }): ReactNode {
  const say = useSay()
  const language = useLanguage()
  const { reference, kind, received, about, message, equipment, contact, state, set } = letter
  const languageName = languageNames[letter.language]
  const name = `letter-${reference}`
  const facts: [Said, ReactNode][] = [
    [fromReadersWords.received, instantIn(received, language)],
    ...(about === null ? [] : [[fromReadersWords.about, <About key='about' about={about} intranet={intranet} />] as [Said, ReactNode]]),
    ...(equipment === null ? [] : [[fromReadersWords.equipment, equipment] as [Said, ReactNode]]),
    ...(contact === null ? [] : [[fromReadersWords.contact, <a key='contact' href={`mailto:${encodeURIComponent(contact)}`}>{contact}</a>] as [Said, ReactNode]]),
    ...(set === null ? [] : [[fromReadersWords.set, say(fromReadersWords.setBy, { by: set.by, at: instantIn(set.at, language) })] as [Said, ReactNode]]),
  ]
  return (
    <>
      <h3 id={name}>{reference} · {say(kindNames[kind])}</h3>
      <p className='desk-letter' lang={letter.language}>{message}</p>
      <dl className='desk-facts'>
        {languageName && (
          <>
            <dt>{say(fromReadersWords.languageOf)}</dt>
            <dd>{say(languageName)}</dd>
          </>
        )}
        {facts.map(([label, value]) => (
          <Fragment key={label.en}>
            <dt>{say(label)}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      {contact !== null && <p className='desk-help' id={`${name}-help`}>{say(fromReadersWords.doneHelp)}</p>}
      <div className='desk-buttons' role='group' aria-labelledby={name}>
        {letterStates.filter((one) => one !== state).map((one) => (
          <button
            key={one}
            type='button'
            aria-describedby={one === 'done' && contact !== null ? `${name}-help` : undefined}
            onClick={() => onSet(one)}
          >
            {say(stateActs[one])}
          </button>
        ))}
      </div>
    </>
  )
}

/** A path of the intranet leads there; whatever else a reader wrote is words. */
function About({ about, intranet }: { about: string; intranet: string }): ReactNode {
  const isPath = intranet !== '' && /^\/(?:en|tc|sc)(?:[/?][\w%/.,=&?+-]*)?$/.test(about)
  return isPath ? <a href={intranet + about}>{about}</a> : about
}
