import type { ChosenFile, CleanedChange, EditorOptions, FileKind, MountedEditor } from '@clf/editor'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ReactNode, RefObject } from 'react'
import { flushSync } from 'react-dom'
import { FileDialog } from '../files/file-dialog.tsx'
import type { StoredFile } from '../files/stored-file.ts'
import { said } from '../language/said.ts'
import { useLanguage, useSay } from '../language/use-say.ts'
import { openEditors, tellTyped } from './open-editors.ts'

/** Strapi compares the whole form at each change: what is typed is handed to it after so many milliseconds of rest, and before anybody reads the form. */
const restMs = 400

type Given = Pick<EditorOptions, 'interfaceLanguage' | 'readOnly' | 'chooseImage' | 'chooseFile' | 'fileOf' | 'onChange' | 'onCleaned'>

interface Place<Editor extends MountedEditor> {
  /** Path in the form of the body that is written. */
  path: string
  readOnly: boolean
  fileOf: NonNullable<EditorOptions['fileOf']>
  /** Mounts the editor. Another function mounts it anew. */
  mount: (element: HTMLElement, given: Given) => Editor
  /** Hands what was typed to the form, at the path for which the editor was mounted: another one may be on its way by then. */
  handOver: (editor: Editor, path: string) => void
}

/** A place in the page where an editor of bodies stands: its state is its own, and the form gets it when the typing rests. */
export function useEditorPlace<Editor extends MountedEditor>(
  { path, readOnly, fileOf, mount, handOver }: Place<Editor>,
): { place: RefObject<HTMLDivElement>; editor: RefObject<Editor | null>; beside: ReactNode } {
  const say = useSay()
  const interfaceLanguage = useLanguage()
  const place = useRef<HTMLDivElement>(null)
  const editor = useRef<Editor | null>(null)
  const [asked, setAsked] = useState<{ kind: FileKind; answer: (file: ChosenFile | null) => void } | null>(null)
  const [cleaned, setCleaned] = useState<readonly CleanedChange[]>([])
  /** What is chosen is shown at once, before it is fetched as what the body names. */
  const chosen = useRef(new Map<string, ChosenFile>())
  const latest = useRef({ handOver, fileOf })
  latest.current = { handOver, fileOf }
  const ask = useCallback((kind: FileKind) => new Promise<ChosenFile | null>((answer) => setAsked({ kind, answer })), [])

  useEffect(() => {
    const element = place.current
    if (!element) return
    let waiting: number | undefined
    const flush = () => {
      window.clearTimeout(waiting)
      const present = editor.current
      if (waiting === undefined || !present) return
      waiting = undefined
      flushSync(() => latest.current.handOver(present, path))
    }
    const mounted = mount(element, {
      interfaceLanguage,
      readOnly,
      chooseImage: () => ask('image'),
      chooseFile: ask,
      fileOf: (media) => chosen.current.get(media) ?? latest.current.fileOf(media),
      onChange: () => {
        window.clearTimeout(waiting)
        waiting = window.setTimeout(flush, restMs)
        tellTyped()
      },
      onCleaned: setCleaned,
    })
    editor.current = mounted
    const entry = { path, editor: mounted, flush }
    openEditors.add(entry)
    // Whoever read the form while this editor was not there, or another one stood here, has to read it again.
    tellTyped()
    const onLeave = ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) flush()
    }
    element.addEventListener('focusout', onLeave)
    return () => {
      element.removeEventListener('focusout', onLeave)
      flush()
      openEditors.delete(entry)
      mounted.destroy()
      editor.current = null
    }
  }, [ask, interfaceLanguage, mount, path, readOnly])

  const close = (file: StoredFile | null) => {
    const answer = file && { media: file.documentId, src: file.url, name: file.name }
    if (answer) chosen.current.set(answer.media, answer)
    asked?.answer(answer)
    setAsked(null)
  }

  const beside = (
    <>
      <div role='status'>
        {cleaned.length > 0 && (
          <div className='desk-notice'>
            <p>{say(said('What you pasted was cleaned:', '貼上的內容已整理：', '粘贴的内容已整理：'))}</p>
            <ul>{cleaned.map((change, index) => <li key={index}>{change.place === '' ? change.what : `${change.place}: ${change.what}`}</li>)}</ul>
            <div className='desk-buttons'>
              <button type='button' onClick={() => setCleaned([])}>{say(said('Close', '關閉', '关闭'))}</button>
            </div>
          </div>
        )}
      </div>
      {asked && <FileDialog wanted={asked.kind} onEnd={close} />}
    </>
  )
  return { place, editor, beside }
}
