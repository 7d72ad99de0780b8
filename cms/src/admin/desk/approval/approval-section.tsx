import { isFetchError, useFetchClient, useForm } from '@strapi/strapi/admin'
import { useEffect, useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'
import { choiceName } from '../form/controls/choice-name.ts'
import { fieldWords } from '../form/field-words.ts'
import type { Choice } from '../form/form-context.ts'
import { instantIn } from '../form/instant-in.ts'
import { fetchAnew } from '../keeping/fresh-documents.ts'
import { typeWords } from '../form/type-words.ts'
import type { Said } from '../language/said.ts'
import { useLanguage, useSay } from '../language/use-say.ts'
import { tellSaved, whenSaved } from '../refusals/answers.ts'
import * as words from './approval-words.ts'

interface Someone {
  name: string
  post: Said
}

interface Step {
  step: string
  title: Said
  comment: 'none' | 'optional' | 'required'
  refusal: Said | null
}

/** As `GET /editions/<uid>/<id>/standing` gives it. */
interface Standing {
  state: string
  title: Said
  version: number | null
  isChanged: boolean
  dueAt: string | null
  awaited: Someone[]
  steps: Step[]
  history: { at: string; by: Someone | null; title: Said; comment: string | null }[]
}

interface Of {
  uid: string
  documentId: string
}

/** Steps that take something from readers or give it to them before anybody else has looked. */
const grave: ReadonlySet<string> = new Set(['emergency', 'reject'])

/** Where a document stands on its way to readers, who is awaited, what happened, and the steps that this person may take. */
export function ApprovalSection({ uid, documentId }: Of): ReactNode {
  const say = useSay()
  const id = useId()
  const { standing, setStanding } = useStandingOf({ uid, documentId })
  return (
    <section className='desk-section' aria-labelledby={id} data-approval={standing === null || standing === 'failed' ? undefined : standing.state}>
      <h2 id={id}>{say(words.title)}</h2>
      {standing === null && <p role='status'>{say(words.looking)}</p>}
      {standing === 'failed' && <p className='desk-error'>{say(words.failed)}</p>}
      {standing !== null && standing !== 'failed' && (
        <>
          <Facts standing={standing} />
          <Steps uid={uid} documentId={documentId} standing={standing} onTaken={setStanding} />
          <Impact uid={uid} documentId={documentId} />
          <History standing={standing} />
        </>
      )}
    </section>
  )
}

/** Fetched again after each save. */
function useStandingOf({ uid, documentId }: Of) {
  const { get } = useFetchClient()
  const [standing, setStanding] = useState<Standing | 'failed' | null>(null)
  const [saves, setSaves] = useState(0)
  useEffect(() => whenSaved((saved) => saved.uid === uid && setSaves((count) => count + 1)), [uid])
  useEffect(() => {
    const ending = new AbortController()
    get<{ data: Standing }>(`/editions/${uid}/${documentId}/standing`, { signal: ending.signal }).then(
      ({ data }) => setStanding(data.data),
      () => {
        if (!ending.signal.aborted) setStanding('failed')
      },
    )
    return () => ending.abort()
  }, [documentId, get, saves, uid])
  return { standing, setStanding }
}

function Facts({ standing: { title, dueAt, awaited, isChanged, state } }: { standing: Standing }): ReactNode {
  const say = useSay()
  const language = useLanguage()
  const name = ({ name: who, post }: Someone) => say(words.someone, { name: who, post: say(post) })
  const isWaiting = dueAt !== null || awaited.length > 0
  return (
    <>
      <dl className='desk-facts'>
        <dt>{say(words.state)}</dt>
        <dd>{say(title)}</dd>
        {isWaiting && (
          <>
            <dt>{say(words.awaits)}</dt>
            <dd>{awaited.length === 0 ? say(words.nobody) : new Intl.ListFormat(language === 'en' ? 'en-GB' : 'zh-HK', { type: 'unit', style: 'short' }).format(awaited.map(name))}</dd>
          </>
        )}
        {dueAt !== null && (
          <>
            <dt>{say(words.until)}</dt>
            <dd>{instantIn(dueAt, language)}</dd>
          </>
        )}
      </dl>
      {isChanged && <p className='desk-notice' data-tone='warning' data-changed={state}>{say(words.changed)}</p>}
    </>
  )
}

function Steps({ uid, documentId, standing, onTaken }: Of & { standing: Standing; onTaken: (standing: Standing) => void }): ReactNode {
  const say = useSay()
  const id = useId()
  const { post } = useFetchClient()
  const isTyped = useForm('ApprovalSection', ({ modified }) => modified)
  const [comment, setComment] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const [told, setTold] = useState<{ words: string; isRefusal: boolean } | null>(null)
  const [isTaking, setIsTaking] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const status = useRef<HTMLDivElement>(null)
  const open = standing.steps.filter(({ step, refusal }) => step !== 'publish' && refusal === null)
  const refused = standing.steps.filter(({ refusal }) => refusal !== null)
  const mayPublish = standing.steps.some(({ step, refusal }) => step === 'publish' && refusal === null)
  const mayApprove = open.some(({ step }) => step === 'approve')
  const needed = open.filter((one) => one.comment === 'required').map((one) => say(one.title))

  async function take({ step, title, comment: wanted }: Step) {
    if (wanted === 'required' && comment.trim() === '') {
      setIsMissing(true)
      field.current?.focus()
      return
    }
    setIsMissing(false)
    setIsTaking(true)
    try {
      const { data } = await post<{ data: Standing }>(`/editions/${uid}/${documentId}/actions/${step}`, {
        ...(comment.trim() !== '' && { comment }),
        ...(standing.version !== null && { version: standing.version }),
      })
      setComment('')
      setTold({ words: say(words.done, { step: say(title), state: say(data.data.title) }), isRefusal: false })
      onTaken(data.data)
      tellSaved({ uid, documentId })
      if (grave.has(step)) fetchAnew(uid)
    } catch (error) {
      setTold({ words: isFetchError(error) ? error.message : say(words.notDone), isRefusal: true })
    } finally {
      setIsTaking(false)
      // The button may be gone with its step.
      status.current?.focus()
    }
  }

  return (
    <>
      <div ref={status} tabIndex={-1} role='status' data-told>{told && <p className={told.isRefusal ? 'desk-error' : undefined}>{told.words}</p>}</div>
      {refused.map(({ step, title, refusal }) => refusal && <p key={step} className='desk-note'>{say(words.mayNot, { step: say(title), why: say(refusal) })}</p>)}
      {mayPublish && <p>{say(words.byPublishing)}</p>}
      {mayApprove && <p className='desk-note'>{say(words.byPublishingToo)}</p>}
      {open.length > 0 && isTyped && <p className='desk-note'>{say(words.saveFirst)}</p>}
      {open.length > 0 && !isTyped && (
        <>
          <label htmlFor={id}>{say(words.comment)}</label>
          <p id={`${id}-help`} className='desk-help'>{needed.length > 0 ? say(words.commentHelp, { steps: needed.join(' / ') }) : say(words.commentHelpAlone)}</p>
          {isMissing && <p id={`${id}-error`} className='desk-error'>{say(words.commentMissing)}</p>}
          <textarea
            ref={field}
            id={id}
            rows={2}
            maxLength={2000}
            value={comment}
            aria-describedby={isMissing ? `${id}-error ${id}-help` : `${id}-help`}
            aria-invalid={isMissing || undefined}
            onChange={({ target }) => setComment(target.value)}
          />
          {open.some(({ step }) => step === 'emergency') && <p id={`${id}-emergency`} className='desk-help'>{say(words.emergencyHelp)}</p>}
          <div className='desk-buttons'>
            {open.map((one) => (
              <button
                key={one.step}
                type='button'
                data-step={one.step}
                disabled={isTaking}
                className={grave.has(one.step) ? 'desk-danger' : one.step === 'submit' || one.step === 'approve' || one.step === 'confirm' ? 'desk-main' : undefined}
                aria-describedby={one.step === 'emergency' ? `${id}-emergency` : undefined}
                onClick={() => void take(one)}
              >
                {say(one.title)}
              </button>
            ))}
          </div>
        </>
      )}
    </>
  )
}

interface Naming extends Choice {
  uid: string
  fields: string[]
}

/** What names this document, fetched when somebody asks: whoever approves a change decides about those too. */
function Impact({ uid, documentId }: Of): ReactNode {
  const say = useSay()
  const language = useLanguage()
  const { get } = useFetchClient()
  const [naming, setNaming] = useState<Naming[] | 'failed' | null>(null)
  const ask = () => {
    get<{ data: Naming[] }>(`/editions/${uid}/${documentId}/impact`).then(({ data }) => setNaming(data.data), () => setNaming('failed'))
  }
  return (
    <details className='desk-findings' data-impact onToggle={({ currentTarget }) => currentTarget.open && naming === null && ask()}>
      <summary>{say(words.impact)}</summary>
      <div role='status'>
        {naming === null && <p>{say(words.lookingForImpact)}</p>}
        {naming === 'failed' && <p className='desk-error'>{say(words.impactFailed)}</p>}
        {Array.isArray(naming) && <p>{say(naming.length === 0 ? words.noImpact : words.impactOf, { count: naming.length })}</p>}
      </div>
      {Array.isArray(naming) && naming.length > 0 && (
        <ul className='desk-plain-list'>
          {naming.map((one) => (
            <li key={`${one.uid} ${one.documentId}`}>
              <Link to={`/content-manager/collection-types/${one.uid}/${one.documentId}`}>{choiceName(one, language)}</Link>
              <br />
              <span className='desk-note'>
                {say(typeWords(one.uid))} · {say(one.isPublic ? words.isPublic : words.isDraft)} · {one.fields.map((field) => say(fieldWords(one.uid, field).label)).join(' / ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}

function History({ standing: { history } }: { standing: Standing }): ReactNode {
  const say = useSay()
  const language = useLanguage()
  return (
    <details className='desk-findings'>
      <summary>{say(words.history)}</summary>
      {history.length === 0 ? <p>{say(words.noHistory)}</p> : (
        <ol className='desk-plain-list'>
          {history.map(({ at, by, title, comment }) => (
            <li key={`${at} ${title.en}`}>
              <strong>{say(title)}</strong>
              <br />
              <span className='desk-note'>{by ? say(words.someone, { name: by.name, post: say(by.post) }) : say(words.clock)} · {instantIn(at, language)}</span>
              {comment !== null && <p>{comment}</p>}
            </li>
          ))}
        </ol>
      )}
    </details>
  )
}
