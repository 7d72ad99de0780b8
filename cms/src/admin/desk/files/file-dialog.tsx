import { isFetchError, useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { instantIn } from '../form/instant-in.ts'
import { useLanguage, useSay } from '../language/use-say.ts'
import { Dialog } from '../surface/dialog.tsx'
import { Surface } from '../surface/surface.tsx'
import { fileWords } from './file-words.ts'
import { pageSize, queryOf } from './stored-file.ts'
import type { StoredFile, WantedKind } from './stored-file.ts'

interface FileDialogProps {
  wanted: WantedKind
  /** Null when nobody chose one. */
  onEnd: (file: StoredFile | null) => void
}

interface Found {
  files: readonly StoredFile[]
  total: number
}

/**
 * Where a file is uploaded or one that is stored is chosen. Strapi's own dialog cannot stand here: it lies under a dialog of the
 * browser, which makes everything under it unreachable, and the editor asks for its pictures from such a one.
 */
export function FileDialog({ wanted, onEnd }: FileDialogProps): ReactNode {
  const say = useSay()
  return (
    <Surface>
      <Dialog title={say(fileWords.title[wanted])} onClose={() => onEnd(null)}>
        {/* It stands in the form of the document: Enter here must save nothing there. */}
        <div
          onKeyDown={(event) => {
            event.stopPropagation()
            if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.type !== 'file') event.preventDefault()
          }}
        >
          <Upload wanted={wanted} onUploaded={onEnd} />
          <Stored wanted={wanted} onChosen={onEnd} />
          <div className='desk-buttons'>
            <button type='button' onClick={() => onEnd(null)}>{say(fileWords.cancel)}</button>
          </div>
        </div>
      </Dialog>
    </Surface>
  )
}

function Upload({ wanted, onUploaded }: { wanted: WantedKind; onUploaded: (file: StoredFile) => void }): ReactNode {
  const say = useSay()
  const { post } = useFetchClient()
  const id = useId()
  const [state, setState] = useState<{ wrong: string } | 'uploading' | null>(null)
  const upload = (file: File) => {
    setState('uploading')
    const body = new FormData()
    body.set('files', file)
    post<StoredFile[]>('/upload', body).then(
      ({ data: [stored] }) => (stored ? onUploaded(stored) : setState({ wrong: say(fileWords.notUploaded) })),
      // The server says what is wrong in the language of the interface; a browser that does not reach it does not.
      (error: unknown) => setState({ wrong: isFetchError(error) && error.message !== '' ? error.message : say(fileWords.notUploaded) }),
    )
  }
  const wrong = state !== null && state !== 'uploading' ? state.wrong : null
  return (
    <section className='desk-section'>
      <label htmlFor={id}>{say(fileWords.upload)}</label>
      <p className='desk-help' id={`${id}-help`}>{say(fileWords.uploadHelp)}</p>
      <div role='alert'>{wrong !== null && <p className='desk-error'>{wrong}</p>}</div>
      <input
        id={id}
        type='file'
        accept={fileWords.endings[wanted]}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) upload(file)
          // The same file may be chosen again after it was mended.
          target.value = ''
        }}
      />
      <p role='status' className='desk-note'>{state === 'uploading' ? say(fileWords.uploading) : ''}</p>
    </section>
  )
}

function Stored({ wanted, onChosen }: { wanted: WantedKind; onChosen: (file: StoredFile) => void }): ReactNode {
  const say = useSay()
  const language = useLanguage()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [page, setPage] = useState(1)
  const { found, isFailed } = useStored(wanted, typed, page)
  const list = useRef<HTMLUListElement>(null)
  const shownBefore = useRef(0)
  const files = found?.files ?? []
  useEffect(() => {
    // The button that asked for more has gone down, or away: the first of what it brought is next.
    if (shownBefore.current > 0 && files.length > shownBefore.current) list.current?.querySelectorAll('button')[shownBefore.current]?.focus()
    shownBefore.current = 0
  }, [files.length])
  return (
    <section className='desk-section'>
      <h3>{say(fileWords.stored)}</h3>
      <label htmlFor={id}>{say(fileWords.find)}</label>
      <input
        id={id}
        type='search'
        autoComplete='off'
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          setPage(1)
        }}
      />
      <p role='status' className='desk-note'>{isFailed ? say(fileWords.notFetched) : found === null ? say(fileWords.looking) : say(fileWords.found, { count: found.total })}</p>
      <ul ref={list} className='desk-plain-list desk-files'>
        {files.map((file) => (
          <li key={file.documentId}>
            <button type='button' onClick={() => onChosen(file)}>
              {file.mime.startsWith('image/') && <img src={file.url} alt='' loading='lazy' />}
              <span>
                {file.name}
                <br />
                <span className='desk-note'>{say(fileWords.facts, { size: sizeOf(file), at: instantIn(file.createdAt, language) })}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {found !== null && files.length < found.total && (
        <button
          type='button'
          onClick={() => {
            shownBefore.current = files.length
            // Behind what is shown, however often it is pressed: a page that is still on its way is not passed over.
            setPage(Math.ceil(files.length / pageSize) + 1)
          }}
        >
          {say(fileWords.more)}
        </button>
      )}
    </section>
  )
}

/** Strapi counts sizes in thousands of bytes. */
const sizeOf = ({ size }: StoredFile): string => (size >= 1000 ? `${(size / 1000).toFixed(1)} MB` : `${Math.max(1, Math.round(size))} KB`)

/** How long somebody who types is left alone, in milliseconds. */
const restMs = 300

/** The stored files of a kind that the words find, the last uploaded first, up to a page. */
function useStored(wanted: WantedKind, words: string, page: number): { found: Found | null; isFailed: boolean } {
  const { get } = useFetchClient()
  const [found, setFound] = useState<Found | null>(null)
  const [isFailed, setIsFailed] = useState(false)
  useEffect(() => {
    const ending = new AbortController()
    const ask = () =>
      get<{ results: StoredFile[]; pagination: { total: number } }>(`/upload/files?${queryOf(wanted, words, page)}`, { signal: ending.signal }).then(
        ({ data: { results, pagination } }) => {
          setIsFailed(false)
          setFound((before) => ({ files: page === 1 ? results : [...(before?.files ?? []), ...results], total: pagination.total }))
        },
        () => {
          if (!ending.signal.aborted) setIsFailed(true)
        },
      )
    const waiting = window.setTimeout(ask, words === '' ? 0 : restMs)
    return () => {
      window.clearTimeout(waiting)
      ending.abort()
    }
  }, [get, page, wanted, words])
  return { found, isFailed }
}
