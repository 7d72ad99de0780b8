import { isFetchError, useFetchClient, useForm } from '@strapi/strapi/admin'
import { useEffect, useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { fieldWords } from '../form/field-words.ts'
import { useDesk } from '../form/form-context.ts'
import { instantIn } from '../form/instant-in.ts'
import { fetchAnew } from '../keeping/fresh-documents.ts'
import { said } from '../language/said.ts'
import { useLanguage, useSay } from '../language/use-say.ts'
import { tellSaved } from '../refusals/answers.ts'
import { linesOf } from './comparison-lines.ts'
import type { Comparison, Line } from './comparison-lines.ts'
import * as words from './versions-words.ts'

/** As `GET /editions/<uid>/<id>/versions` gives it, the last first. */
interface Version {
  id: number
  act: string
  at: string
  actor: string
}

interface Of {
  uid: string
  documentId: string
}

/** Everything that readers had of a document and when, what changed from one version to the next in each language, and each of them to be taken up again. */
export function VersionsSection({ uid, documentId }: Of): ReactNode {
  const say = useSay()
  const id = useId()
  const { get } = useFetchClient()
  const [versions, setVersions] = useState<Version[] | 'failed' | null>(null)
  const ask = () => {
    setVersions(null)
    get<{ data: Version[] }>(`/editions/${uid}/${documentId}/versions`).then(({ data }) => setVersions(data.data), () => setVersions('failed'))
  }
  return (
    <section className='desk-section' aria-labelledby={id} data-versions>
      <h2 id={id}>{say(words.title)}</h2>
      {/* React tells a holder of what is opened within it, too. */}
      <details className='desk-findings' onToggle={({ target, currentTarget }) => target === currentTarget && currentTarget.open && ask()}>
        <summary>{say(words.show)}</summary>
        <div role='status'>
          {versions === null && <p>{say(words.looking)}</p>}
          {versions === 'failed' && <p className='desk-error'>{say(words.failed)}</p>}
          {Array.isArray(versions) && versions.length === 0 && <p>{say(words.none)}</p>}
        </div>
        {Array.isArray(versions) && versions.length > 0 && <ListOfVersions uid={uid} documentId={documentId} versions={versions} />}
      </details>
    </section>
  )
}

function ListOfVersions({ uid, documentId, versions }: Of & { versions: Version[] }): ReactNode {
  const say = useSay()
  const language = useLanguage()
  const { readOnly } = useDesk()
  const isTyped = useForm('VersionsSection', ({ modified }) => modified)
  const published = versions.filter(({ act }) => act === 'publish')
  return (
    <>
      {!readOnly && isTyped && <p className='desk-note'>{say(words.saveFirst)}</p>}
      <ol className='desk-plain-list'>
        {versions.map((version) => {
          const before = version.act === 'publish' ? published[published.indexOf(version) + 1] : undefined
          const part = words.parts[version.actor]
          return (
            <li key={version.id} data-version={version.act}>
              <strong>{say(words.acts[version.act] ?? said(version.act, version.act, version.act))}</strong>
              <br />
              <span className='desk-note'>{say(words.byWhom, { who: part ? say(part) : version.actor, at: instantIn(version.at, language) })}</span>
              {before && <Compared uid={uid} documentId={documentId} before={before} after={version} />}
              {version.act === 'publish' && !readOnly && !isTyped && <TakeUp uid={uid} documentId={documentId} version={version} />}
            </li>
          )
        })}
      </ol>
    </>
  )
}

/** Fetched when somebody opens it. */
function Compared({ uid, documentId, before, after }: Of & { before: Version; after: Version }): ReactNode {
  const say = useSay()
  const language = useLanguage()
  const { get } = useFetchClient()
  const [comparison, setComparison] = useState<Comparison | 'failed' | null>(null)
  const ask = () => {
    get<{ data: Comparison }>(`/editions/${uid}/${documentId}/versions/${before.id}/compare/${after.id}`).then(({ data }) => setComparison(data.data), () => setComparison('failed'))
  }
  return (
    <details className='desk-findings' data-compared onToggle={({ currentTarget }) => currentTarget.open && !isGiven(comparison) && ask()}>
      <summary>{say(words.compare, { at: instantIn(before.at, language) })}</summary>
      <div role='status'>
        {comparison === null && <p>{say(words.looking)}</p>}
        {comparison === 'failed' && <p className='desk-error'>{say(words.notCompared)}</p>}
      </div>
      {isGiven(comparison) && <Changes uid={uid} comparison={comparison} at={after.at} />}
    </details>
  )
}

const isGiven = (comparison: Comparison | 'failed' | null): comparison is Comparison => comparison !== null && comparison !== 'failed'

function Changes({ uid, comparison, at }: { uid: string; comparison: Comparison; at: string }): ReactNode {
  const say = useSay()
  const language = useLanguage()
  const parts: { name: string; title: string; lines: Line[] }[] = [
    { name: 'facts', title: say(words.facts), lines: linesOf(comparison.facts) },
    ...(['en', 'tc', 'sc'] as const).map((name) => ({
      name,
      title: say(fieldWords(uid, name).label),
      lines: linesOf(comparison.words[name]?.fields ?? {}, comparison.words[name]?.texts),
    })),
  ]
  const differing = parts.filter(({ lines }) => lines.length > 0)
  return (
    <>
      <h3>{say(words.compared, { at: instantIn(at, language) })}</h3>
      {differing.length === 0 && <p>{say(words.same)}</p>}
      {differing.map(({ name, title, lines }) => (
        <div key={name} data-changes={name}>
          <h4>{title}</h4>
          <dl>
            {lines.map((line) => (
              <div key={line.field}>
                <dt>{say(fieldWords(uid, line.field).label)}</dt>
                <ChangesOfField line={line} lang={name} />
              </div>
            ))}
          </dl>
        </div>
      ))}
    </>
  )
}

const tags: Readonly<Record<string, string>> = { en: 'en', tc: 'zh-Hant-HK', sc: 'zh-Hans' }

/** What is gone and what is new are told apart by words, and not by their look alone. */
function ChangesOfField({ line, lang }: { line: Line; lang: string }): ReactNode {
  const say = useSay()
  const held = (text: string) => (text === '' ? say(words.empty) : <span lang={tags[lang]} className='desk-changed-words'>{text}</span>)
  if (!('blocks' in line)) {
    return (
      <>
        <dd>
          {say(words.before)}
          <del>{held(line.before)}</del>
        </dd>
        <dd>
          {say(words.after)}
          <ins>{held(line.after)}</ins>
        </dd>
      </>
    )
  }
  return line.blocks.map(({ is, words: text }, index) => (
    <dd key={index}>
      {is === 'added'
        ? (
          <>
            {say(words.added)}
            <ins>{held(text)}</ins>
          </>
        )
        : (
          <>
            {say(words.removed)}
            <del>{held(text)}</del>
          </>
        )}
    </dd>
  ))
}

/** Asks once more before the draft is replaced: what it holds was perhaps never public, and cannot be had again. */
function TakeUp({ uid, documentId, version }: Of & { version: Version }): ReactNode {
  const say = useSay()
  const language = useLanguage()
  const { post } = useFetchClient()
  const [state, setState] = useState<'rest' | 'asking' | 'taking'>('rest')
  const [told, setTold] = useState<{ words: string; isRefusal: boolean } | null>(null)
  const status = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const first = useRef<HTMLButtonElement>(null)
  const at = instantIn(version.at, language)
  useEffect(() => {
    if (state === 'asking') first.current?.focus()
  }, [state])

  async function take() {
    setState('taking')
    try {
      await post(`/editions/${uid}/${documentId}/actions/take-up`, { version: version.id })
      setTold({ words: say(words.takenUp, { at }), isRefusal: false })
      tellSaved({ uid, documentId })
      fetchAnew(uid)
    } catch (error) {
      setTold({ words: isFetchError(error) ? error.message : say(words.notTakenUp), isRefusal: true })
    } finally {
      setState('rest')
      status.current?.focus()
    }
  }

  return (
    <div data-take-up>
      <div ref={status} tabIndex={-1} role='status'>{told && <p className={told.isRefusal ? 'desk-error' : undefined}>{told.words}</p>}</div>
      {state !== 'rest' && <p className='desk-notice' data-tone='warning'>{say(words.sure, { at })}</p>}
      <div className='desk-buttons'>
        {state === 'rest' && <button ref={opener} type='button' onClick={() => setState('asking')}>{say(words.takeUp, { at })}</button>}
        {state !== 'rest' && (
          <>
            <button
              ref={first}
              type='button'
              disabled={state === 'taking'}
              onClick={() => {
                setState('rest')
                // The button that asked stands again with the next paint.
                requestAnimationFrame(() => opener.current?.focus())
              }}
            >
              {say(words.keep)}
            </button>
            <button type='button' className='desk-danger' disabled={state === 'taking'} onClick={() => void take()}>{say(words.replace)}</button>
          </>
        )}
      </div>
    </div>
  )
}
