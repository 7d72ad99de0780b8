import type { ChosenFile, CleanedChange, EditorOptions, FileKind, MountedEditor } from '@clf/editor'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ReactNode, RefObject } from 'react'
import { flushSync } from 'react-dom'
import { useLibrary } from '../form/controls/file-control.tsx'
import type { LibraryFile } from '../form/controls/file-control.tsx'
import { said } from '../language/said.ts'
import { useLanguage, useSay } from '../language/use-say.ts'
import { openEditors } from './open-editors.ts'

/** Strapi compares the whole form at each change: what is typed is handed to it after so many milliseconds of rest, and before anybody reads the form. */
const restMs = 400

/** Names of the media library for what the editor asks for. */
const libraryTypes: Readonly<Record<FileKind, readonly string[]>> = { image: ['images'], video: ['videos'], captions: ['files'], file: ['files', 'images', 'videos'] }

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
  const Library = useLibrary()
  const place = useRef<HTMLDivElement>(null)
  const editor = useRef<Editor | null>(null)
  const [asked, setAsked] = useState<{ kind: FileKind; answer: (file: ChosenFile | null) => void } | null>(null)
  const [cleaned, setCleaned] = useState<readonly CleanedChange[]>([])
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
      fileOf: (media) => latest.current.fileOf(media),
      onChange: () => {
        window.clearTimeout(waiting)
        waiting = window.setTimeout(flush, restMs)
      },
      onCleaned: setCleaned,
    })
    editor.current = mounted
    const entry = { path, editor: mounted, flush }
    openEditors.add(entry)
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

  const close = (file: LibraryFile | null) => {
    asked?.answer(file && { media: file.documentId, src: file.url, name: file.name })
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
      {asked && Library && <Library allowedTypes={libraryTypes[asked.kind]} multiple={false} onClose={() => close(null)} onSelectAssets={([file]) => close(file ?? null)} />}
    </>
  )
  return { place, editor, beside }
}
