import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import type { Finding } from '@clf/rules'
import { hongKongDay } from '@clf/text'
import { createPortal } from 'react-dom'
import { fieldWords } from '../form/field-words.ts'
import { useDesk } from '../form/form-context.ts'
import { goTo } from '../form/go-to.ts'
import { placeName } from '../form/place-name.ts'
import { tagOf } from '../language/said.ts'
import { useLanguage, useSay } from '../language/use-say.ts'
import { Surface } from '../surface/surface.tsx'
import * as words from './check-words.ts'
import type { Checks } from './checker.ts'
import { groupsOf, isQuestion, openQuestions } from './groups-of-findings.ts'
import type { Found, KnownAnswers, Listed } from './groups-of-findings.ts'
import { nameOf } from './messages.ts'
import { OutlineList } from './outline-list.tsx'
import { usePlaceBeside } from './place-beside.tsx'
import { setStanding, standingOf } from './standing.ts'
import { useAnswers } from './use-answers.ts'
import { useChecks } from './use-checks.ts'
import { useGoingOn } from './use-going-on.ts'
import { useKeys } from './use-keys.ts'
import { useMending } from './use-mending.ts'
import type { Mending } from './use-mending.ts'

/** So many of one severity are listed at first. */
const shownAtFirst = 12
/** Numbers are said when they have been the same for so long, in milliseconds: a word that is half typed is no news. */
const restMs = 1500

/** What rules find in the form as it stands, by language and severity, each a way to its place and where a machine can to its mending. It stands beside the form, and on narrow screens in it. */
export function ChecksPanel(): ReactNode {
  const { checks, mend } = useChecks()
  const mending = useMending(mend)
  const { known, give } = useAnswers()
  const { uid, documentId, readOnly } = useDesk()
  useEffect(() => {
    setStanding(uid, documentId, standingOf(checks, known))
    return () => setStanding(uid, documentId, null)
  }, [checks, documentId, known, uid])
  const beside = usePlaceBeside()
  const panel = useRef<HTMLElement>(null)
  useKeys(panel)
  const goOn = useGoingOn(panel, checks, known)
  const say = useSay()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || !mending.canTakeBack) return
    event.preventDefault()
    mending.takeBack()
  }
  const mendThis = readOnly ? null : (finding: Finding) => {
    goOn()
    void mending.mend(finding)
  }
  const answer = readOnly ? null : ({ finding, content, answer }: Listed) => {
    if (content === null) return
    goOn()
    void give(finding, content, !answer).then((isStored) => mending.tell(!isStored ? words.notStored : answer ? words.openedAgain : words.stored))
  }
  const shown = (
    <section ref={panel} className='desk-checks' aria-label={say(words.title)} data-checks={checks.state} onKeyDown={onKeyDown}>
      {!beside && <h2>{say(words.title)}</h2>}
      <Summary checks={checks} known={known} />
      <Told mending={mending} />
      {checks.state === 'looked' && <OutlineList outlines={checks.outlines} />}
      {checks.state === 'looked' && checks.findings.length > 0 && <p className='desk-help'>{say(words.help)}</p>}
      {checks.state === 'looked' &&
        groupsOf(checks.findings, { contents: checks.contents, known }).map((found) => <Group key={found.of} found={found} mendable={checks.mendable} mend={mendThis} answer={answer} />)}
    </section>
  )
  return beside ? createPortal(<Surface>{shown}</Surface>, beside) : shown
}

function Told({ mending: { told, canTakeBack, takeBack } }: { mending: Mending }): ReactNode {
  const say = useSay()
  return (
    <>
      {/* Drawn anew when the same happens again, so that it is said again. */}
      <div role='status' data-told>{told && <p key={told.times}>{say(told.words)}</p>}</div>
      {canTakeBack && (
        <div className='desk-buttons'>
          <button type='button' aria-keyshortcuts='Control+Z' onClick={takeBack}>{say(words.takeBack)}</button>
        </div>
      )}
    </>
  )
}

function Summary({ checks, known }: { checks: Checks; known: KnownAnswers['known'] }): ReactNode {
  const say = useSay()
  const sentence = () => {
    if (checks.state === 'looking') return say(words.looking)
    if (checks.state === 'failed') return say(words.failed, { why: checks.why })
    if (checks.findings.length === 0) return say(words.nothing)
    return say(words.summary, { faults: checks.findings.filter((finding) => !isQuestion(finding)).length, questions: openQuestions(checks.findings, { contents: checks.contents, known }) })
  }
  const present = sentence()
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    const timer = window.setTimeout(() => setSpoken(present), restMs)
    return () => window.clearTimeout(timer)
  }, [present])
  return (
    <>
      <p data-summary>
        <strong>{present}</strong>
      </p>
      <p role='status' className='desk-hidden'>{spoken}</p>
      {checks.state === 'looked' && checks.unread.map((language) => <p key={language} className='desk-error'>{say(words.unread, { language: say(fieldWords('', language).label) })}</p>)}
    </>
  )
}

const partNames = { ...words.severities, questions: words.questions, answered: words.answered }

interface Acts {
  /** Findings that a machine can mend, by name. */
  mendable: readonly string[]
  /** Null where nothing may be written. */
  mend: ((finding: Finding) => void) | null
  /** Answers a question, or asks it again. */
  answer: ((question: Listed) => void) | null
}

function Group({ found: { of, count, parts }, ...acts }: { found: Found } & Acts): ReactNode {
  const say = useSay()
  const name = say(of === 'whole' ? words.whole : fieldWords('', of).label)
  return (
    <section aria-label={say(words.groupOf, { name, count })} data-found={of}>
      <h3>{say(words.groupOf, { name, count })}</h3>
      {parts.map((part) => <Part key={part.of} name={say(partNames[part.of])} part={part} {...acts} />)}
    </section>
  )
}

function Part({ name, part: { listed }, ...acts }: { name: string; part: Found['parts'][number] } & Acts): ReactNode {
  const say = useSay()
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? listed : listed.slice(0, shownAtFirst)
  return (
    <>
      <h4>{say(words.groupOf, { name, count: listed.length })}</h4>
      <ul className='desk-plain-list'>{shown.map((one) => <Item key={one.key} listed={one} {...acts} />)}</ul>
      {shown.length < listed.length && (
        <div className='desk-buttons'>
          <button type='button' onClick={() => setIsWhole(true)}>{say(words.more, { count: listed.length - shown.length })}</button>
        </div>
      )}
    </>
  )
}

function Item({ listed, mendable, mend, answer }: { listed: Listed } & Acts): ReactNode {
  const say = useSay()
  const { uid } = useDesk()
  const language = useLanguage()
  const { key, finding, content, answer: given } = listed
  const { pointer, snippet, rule, message } = finding
  const [of = ''] = pointer.split('.')
  const told = message[tagOf[language]]
  const mendIt = mend && mendable.includes(nameOf(finding)) ? () => mend(finding) : null
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.shiftKey || !mend) return
    event.preventDefault()
    mend(finding)
  }
  return (
    <li className='desk-found'>
      <button
        type='button'
        className='desk-finding'
        data-finding={key}
        data-rule={rule}
        data-pointer={pointer}
        aria-keyshortcuts={mendIt ? 'Shift+Enter' : undefined}
        onKeyDown={onKeyDown}
        onClick={() => goTo(pointer)}
      >
        {pointer !== '' && <span className='desk-finding-place'>{say(placeName(uid, pointer))}</span>}
        <span>{told}</span>
        {snippet !== '' && <q lang={(tagOf as Readonly<Record<string, string>>)[of]}>{shortened(snippet)}</q>}
      </button>
      {given && <p className='desk-note' data-answer>{say(words.answeredBy, { by: given.by, at: hongKongDay(new Date(given.at)) })}</p>}
      {answer && content !== null && (
        <button type='button' data-answers={key} aria-label={say(given ? words.openThisAgain : words.thisIsRight, { message: told })} onClick={() => answer(listed)}>
          {say(given ? words.openAgain : words.isRight)}
        </button>
      )}
      {mendIt && !given && <button type='button' data-mend={key} aria-label={say(words.mendThis, { message: told })} onClick={mendIt}>{say(words.mend)}</button>}
    </li>
  )
}

const longest = 60

function shortened(text: string): string {
  const characters = [...text]
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`
}
