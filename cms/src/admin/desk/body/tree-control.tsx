import { useForm } from '@strapi/strapi/admin'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { mountEditor } from '@clf/editor'
import type { ChosenFile, CleanedChange, FileKind, MountedEditor } from '@clf/editor'
import { said } from '../language/said.ts'
import type { Language } from '../language/said.ts'
import { useLanguage, useSay } from '../language/use-say.ts'
import { at, useControl } from '../form/controls/control.ts'
import type { ControlProps } from '../form/controls/control.ts'
import { useLibrary } from '../form/controls/file-control.tsx'
import type { LibraryFile } from '../form/controls/file-control.tsx'
import { Grouped } from '../form/controls/labelled.tsx'
import { emptyTree, isEmptyTree } from './empty-tree.ts'
import { openEditors } from './open-editors.ts'
import { useFiles } from './use-files.ts'

/** Strapi compares the whole form at each change: what is typed is handed to it after so many milliseconds of rest, and before anybody reads the form. */
const restMs = 400

/** Names of the media library for what the editor asks for. */
const libraryTypes: Readonly<Record<FileKind, readonly string[]>> = { image: ['images'], video: ['videos'], captions: ['files'], file: ['files', 'images', 'videos'] }

/** The body of one language in the editor of the document tree. Its state is the editor's own; the form gets it when the typing rests. */
export function TreeControl(props: ControlProps): ReactNode {
  const say = useSay()
  const interfaceLanguage = useLanguage()
  const control = useControl<unknown>(props)
  const { path, readOnly } = props
  const label = props.label[interfaceLanguage]
  const getValues = useForm('TreeControl', (state) => state.getValues)
  const Library = useLibrary()
  const files = useFiles(control.value)
  const place = useRef<HTMLDivElement>(null)
  const editor = useRef<MountedEditor | null>(null)
  const handedOver = useRef<unknown>(control.value)
  const [asked, setAsked] = useState<{ kind: FileKind; answer: (file: ChosenFile | null) => void } | null>(null)
  const [cleaned, setCleaned] = useState<readonly CleanedChange[]>([])
  const latest = useRef({ set: control.set, files })
  latest.current = { set: control.set, files }

  const ask = useCallback((kind: FileKind) => new Promise<ChosenFile | null>((answer) => setAsked({ kind, answer })), [])

  useEffect(() => {
    const element = place.current
    if (!element) return
    let waiting: number | undefined
    const flush = () => {
      window.clearTimeout(waiting)
      if (waiting === undefined || !editor.current) return
      waiting = undefined
      const tree = editor.current.read()
      const value = isEmptyTree(tree) ? null : tree
      handedOver.current = value
      flushSync(() => latest.current.set(value as never))
    }
    const mounted = mountEditor(element, {
      tree: at(getValues(), path) ?? emptyTree,
      language: languageOf(path),
      interfaceLanguage,
      label,
      readOnly,
      chooseImage: () => ask('image'),
      chooseFile: ask,
      fileOf: (media) => latest.current.files(media),
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
  }, [ask, getValues, interfaceLanguage, label, path, readOnly])

  // A value that did not come from this editor: a draft that is offered again, a discarded change, what somebody else saved.
  useEffect(() => {
    if (control.value === handedOver.current) return
    handedOver.current = control.value
    const present = editor.current?.read()
    if (present !== undefined && JSON.stringify(isEmptyTree(present) ? null : present) === JSON.stringify(control.value)) return
    editor.current?.replace(control.value ?? emptyTree)
  }, [control.value])

  const close = (file: LibraryFile | null) => {
    asked?.answer(file && { media: file.documentId, src: file.url, name: file.name })
    setAsked(null)
  }

  return (
    <Grouped {...props} control={control as never}>
      <div ref={place} className='desk-body' lang={props.lang} data-body={props.path} />
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
    </Grouped>
  )
}

const languageOf = (path: string): Language => path.split('.').find((name): name is Language => name === 'en' || name === 'tc' || name === 'sc') ?? 'en'
