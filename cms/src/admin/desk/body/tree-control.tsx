import { useForm } from '@strapi/strapi/admin'
import { useCallback, useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { mountEditor } from '@clf/editor'
import { FilesInText } from '../files/file-findings.tsx'
import { at, useControl } from '../form/controls/control.ts'
import type { ControlProps } from '../form/controls/control.ts'
import { Grouped } from '../form/controls/labelled.tsx'
import type { Language } from '../language/said.ts'
import { useLanguage } from '../language/use-say.ts'
import { emptyTree, isEmptyTree, isSameBody } from './empty-tree.ts'
import { useEditorPlace } from './use-editor-place.tsx'
import { useFiles } from './use-files.ts'

/** The body of one language in the editor of the document tree. */
export function TreeControl(props: ControlProps): ReactNode {
  const control = useControl<unknown>(props)
  const getValues = useForm('TreeControl', (state) => state.getValues)
  const { path, readOnly } = props
  const label = props.label[useLanguage()]
  const handedOver = useRef<unknown>(control.value)
  const { fileOf, files } = useFiles(control.value)
  const { place, editor, beside } = useEditorPlace({
    path,
    readOnly,
    fileOf,
    mount: useCallback((element, given) => mountEditor(element, { ...given, tree: at(getValues(), path) ?? emptyTree, language: languageOf(path), label }), [getValues, label, path]),
    handOver: (mounted) => {
      const tree = mounted.read()
      const value = isEmptyTree(tree) ? null : tree
      handedOver.current = value
      control.set(value)
    },
  })

  // A value that did not come from this editor: a draft that is offered again, a discarded change, what somebody else saved.
  useEffect(() => {
    if (control.value === handedOver.current) return
    handedOver.current = control.value
    const present = editor.current?.read()
    if (present && !isSameBody(isEmptyTree(present) ? null : present, control.value)) editor.current?.replace(control.value ?? emptyTree)
  }, [control.value, editor])

  return (
    <Grouped {...props} control={control as never}>
      <div key={path} ref={place} className='desk-body' lang={props.lang} data-body={path} />
      {beside}
      <FilesInText files={files} />
    </Grouped>
  )
}

const languageOf = (path: string): Language => path.split('.').find((name): name is Language => name === 'en' || name === 'tc' || name === 'sc') ?? 'en'
