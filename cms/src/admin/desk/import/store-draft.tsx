import { Form, useFetchClient, useForm } from '@strapi/strapi/admin'
import type { DocumentTree } from '@clf/content/tree'
import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router-dom'
import { ChoiceControl } from '../form/controls/choice-control.tsx'
import { DateControl } from '../form/controls/date-control.tsx'
import { NumberControl } from '../form/controls/number-control.tsx'
import { RelationControl } from '../form/controls/relation-control.tsx'
import { TextControl } from '../form/controls/text-control.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { fieldWords } from '../form/field-words.ts'
import { DeskContext } from '../form/form-context.ts'
import { tagOf } from '../language/said.ts'
import { useSay } from '../language/use-say.ts'
import { Dialog } from '../surface/dialog.tsx'
import { draftOf, valuesOf } from './draft-of.ts'
import type { DraftValues } from './draft-of.ts'
import { importWords } from './import-words.ts'
import { circularUid, fieldOf } from './paper.ts'
import type { Paper } from './paper.ts'

const path = `/content-manager/collection-types/${circularUid}`

interface Refused {
  response?: { data?: { error?: { message?: string; details?: { document?: string; errors?: { path: (string | number)[]; message: string }[] } } } }
}

/** The facts of the draft, and the way to store it: as a new document, or over the draft of a former import when the person says so. */
export function StoreDraft({ paper, tree, isComplete }: { paper: Paper; tree: DocumentTree; isComplete: boolean }): ReactNode {
  const [initial] = useState(() => valuesOf(paper))
  return (
    <DeskContext.Provider value={{ uid: circularUid, documentId: null, readOnly: false, head: null, isHeadFailed: false }}>
      <Form method='POST' initialValues={initial as never}>
        <Fields paper={paper} tree={tree} isComplete={isComplete} />
      </Form>
    </DeskContext.Provider>
  )
}

function Fields({ paper, tree, isComplete }: { paper: Paper; tree: DocumentTree; isComplete: boolean }): ReactNode {
  const say = useSay()
  const id = useId()
  const navigate = useNavigate()
  const { get, post, put } = useFetchClient()
  const getValues = useForm('StoreDraft', (state) => state.getValues)
  const setErrors = useForm('StoreDraft', (state) => state.setErrors)
  const [isStoring, setIsStoring] = useState(false)
  const [withSimplified, setWithSimplified] = useState(paper.language === 'zh-Hant-HK')
  const [taken, setTaken] = useState<{ documentId: string; message: string } | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const language = fieldOf[paper.language]
  const wordsDiffer = paper.checks.some(({ kind, same }) => kind === 'words' && !same)
  const field = (name: string) => ({ path: name, label: fieldWords(circularUid, name).label, help: fieldWords(circularUid, name).help, readOnly: false })
  const words = (name: string) => ({
    path: `${language}.${name}`,
    label: fieldWords('words.circular', name).label,
    help: fieldWords('words.circular', name).help,
    readOnly: false,
    lang: tagOf[language],
  })

  async function store(replaced: string | null) {
    setIsStoring(true)
    setRefused(null)
    setErrors({})
    try {
      const data = draftOf(getValues() as unknown as DraftValues, paper, tree)
      if (withSimplified && language === 'tc') data['sc'] = (await post<{ data: unknown }>(`/desk/${circularUid}/simplify`, { words: data['tc'] })).data.data
      const stored = replaced === null ? await post<{ data: { documentId: string } }>(path, data) : await replace(replaced, data)
      navigate(`${path}/${stored.data.data.documentId}`)
    } catch (error) {
      tell(error as Refused)
    } finally {
      setIsStoring(false)
    }
  }

  async function replace(documentId: string, data: Record<string, unknown>) {
    const { data: present } = await get<{ data: { updatedAt: string } }>(`${path}/${documentId}`)
    return put<{ data: { documentId: string } }>(`${path}/${documentId}`, { ...data, updatedAt: present.data.updatedAt })
  }

  function tell({ response }: Refused) {
    const error = response?.data?.error
    const document = error?.details?.document
    if (document) return setTaken({ documentId: document, message: error.message ?? '' })
    const listed = error?.details?.errors ?? []
    if (listed.length > 0) setErrors(nested(listed) as never)
    else setRefused(error?.message ?? say(importWords.notReached))
  }

  return (
    <section className='desk-section' aria-label={say(importWords.facts)} data-facts>
      <h2>{say(importWords.facts)}</h2>
      <ErrorSummary />
      <div role='alert'>{refused && <p className='desk-error'>{refused}</p>}</div>
      <div className='desk-fields'>
        <RelationControl {...field('series')} target='api::taxonomy-term.taxonomy-term' isMany={false} />
        <NumberControl {...field('number')} />
        <NumberControl {...field('year')} />
        <DateControl {...field('date')} />
        <TextControl {...field('fileReference')} />
        <ChoiceControl {...field('force')} values={['mandatory', 'guidance', 'information']} />
        <div className='desk-wide'>
          <TextControl {...words('title')} />
        </div>
        <TextControl {...words('from')} />
        <TextControl {...words('to')} />
        <div className='desk-wide'>
          <TextControl {...words('summary')} isLong />
        </div>
      </div>
      {language === 'tc' && (
        <div className='desk-check'>
          <input id={id} type='checkbox' checked={withSimplified} onChange={({ target }) => setWithSimplified(target.checked)} />
          <label htmlFor={id}>{say(importWords.simplified)}</label>
        </div>
      )}
      {wordsDiffer ? <p className='desk-error'>{say(importWords.wordsDiffer)}</p> : !isComplete && <p className='desk-note'>{say(importWords.confirmFirst)}</p>}
      <div className='desk-buttons'>
        <button type='button' className='desk-main' disabled={wordsDiffer || isStoring} onClick={() => void store(null)}>{say(isStoring ? importWords.storing : importWords.store)}</button>
      </div>
      {taken && (
        <Dialog title={say(importWords.exists)} onClose={() => setTaken(null)}>
          <p>{taken.message}</p>
          <p>{say(importWords.replaceHelp)}</p>
          <div className='desk-buttons'>
            <button
              type='button'
              className='desk-danger'
              onClick={() => {
                setTaken(null)
                void store(taken.documentId)
              }}
            >
              {say(importWords.replace)}
            </button>
            <button type='button' onClick={() => setTaken(null)}>{say(importWords.keep)}</button>
          </div>
        </Dialog>
      )}
    </section>
  )
}

/** Errors by path as the form holds them. */
function nested(listed: readonly { path: (string | number)[]; message: string }[]): Record<string, unknown> {
  const errors: Record<string, unknown> = {}
  for (const { path: at, message } of listed) {
    let here = errors
    for (const name of at.slice(0, -1)) {
      const next = here[String(name)]
      here = (typeof next === 'object' && next !== null ? next : (here[String(name)] = {})) as Record<string, unknown>
    }
    here[String(at.at(-1))] = message
  }
  return errors
}
