import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
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
import { groupsOf, isQuestion } from './groups-of-findings.ts'
import type { Found, Listed } from './groups-of-findings.ts'
import { usePlaceBeside } from './place-beside.tsx'
import { useChecks } from './use-checks.ts'
import { useKeys } from './use-keys.ts'

/** So many of one severity are listed at first. */
const shownAtFirst = 12
/** Numbers are said when they have been the same for so long, in milliseconds: a word that is half typed is no news. */
const restMs = 1500

/** What rules find in the form as it stands, by language and severity, each a way to its place. It stands beside the form, and on narrow screens in it. */
export function ChecksPanel(): ReactNode {
  const checks = useChecks()
  const beside = usePlaceBeside()
  const panel = useRef<HTMLElement>(null)
  useKeys(panel)
  const say = useSay()
  const shown = (
    <section ref={panel} className='desk-checks' aria-label={say(words.title)} data-checks={checks.state}>
      {!beside && <h2>{say(words.title)}</h2>}
      <Shown checks={checks} />
    </section>
  )
  return beside ? createPortal(<Surface>{shown}</Surface>, beside) : shown
}

function Shown({ checks }: { checks: Checks }): ReactNode {
  const say = useSay()
  return (
    <>
      <Summary checks={checks} />
      {checks.state === 'looked' && checks.findings.length > 0 && (
        <>
          <p className='desk-help'>{say(words.help)}</p>
          {groupsOf(checks.findings).map((found) => <Group key={found.of} found={found} />)}
        </>
      )}
    </>
  )
}

function Summary({ checks }: { checks: Checks }): ReactNode {
  const say = useSay()
  const sentence = () => {
    if (checks.state === 'looking') return say(words.looking)
    if (checks.state === 'failed') return say(words.failed, { why: checks.why })
    if (checks.findings.length === 0) return say(words.nothing)
    const questions = checks.findings.filter(isQuestion).length
    return say(words.summary, { faults: checks.findings.length - questions, questions })
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
    </>
  )
}

function Group({ found: { of, count, parts } }: { found: Found }): ReactNode {
  const say = useSay()
  const name = say(of === 'whole' ? words.whole : fieldWords('', of).label)
  return (
    <section aria-label={say(words.groupOf, { name, count })} data-found={of}>
      <h3>{say(words.groupOf, { name, count })}</h3>
      {parts.map((part) => <Part key={part.of} name={say(part.of === 'questions' ? words.questions : words.severities[part.of])} part={part} />)}
    </section>
  )
}

function Part({ name, part: { listed } }: { name: string; part: Found['parts'][number] }): ReactNode {
  const say = useSay()
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? listed : listed.slice(0, shownAtFirst)
  return (
    <>
      <h4>{say(words.groupOf, { name, count: listed.length })}</h4>
      <ul className='desk-plain-list'>{shown.map((one) => <Item key={one.key} listed={one} />)}</ul>
      {shown.length < listed.length && (
        <div className='desk-buttons'>
          <button type='button' onClick={() => setIsWhole(true)}>{say(words.more, { count: listed.length - shown.length })}</button>
        </div>
      )}
    </>
  )
}

function Item({ listed: { key, finding } }: { listed: Listed }): ReactNode {
  const say = useSay()
  const { uid } = useDesk()
  const language = useLanguage()
  const { pointer, snippet, rule, message } = finding
  const [of = ''] = pointer.split('.')
  return (
    <li>
      <button type='button' className='desk-finding' data-finding={key} data-rule={rule} data-pointer={pointer} onClick={() => goTo(pointer)}>
        {pointer !== '' && <span className='desk-finding-place'>{say(placeName(uid, pointer))}</span>}
        <span>{message[tagOf[language]]}</span>
        {snippet !== '' && <q lang={(tagOf as Readonly<Record<string, string>>)[of]}>{shortened(snippet)}</q>}
      </button>
    </li>
  )
}

const longest = 60

function shortened(text: string): string {
  const characters = [...text]
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`
}
