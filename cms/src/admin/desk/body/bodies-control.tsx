import { useForm } from '@strapi/strapi/admin'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { mountSideBySide, recordTranslation } from '@clf/editor'
import { validateTree } from '@clf/content/tree'
import type { MountedSideBySide, TranslationRecords } from '@clf/editor'
import { FilesInText } from '../files/file-findings.tsx'
import { at, isMessage } from '../form/controls/control.ts'
import type { FormError } from '../form/controls/control.ts'
import { sayError } from '../form/error-words.ts'
import { placeName } from '../form/place-name.ts'
import { languages, said } from '../language/said.ts'
import type { Language } from '../language/said.ts'
import { useLanguage, useSay } from '../language/use-say.ts'
import { emptyTree, isEmptyTree, isSameBody } from './empty-tree.ts'
import { useEditorPlace } from './use-editor-place.tsx'
import { useFiles } from './use-files.ts'

/** The one field of which it is stored how its paragraphs were translated. */
const recorded = 'body'

interface Words {
  translation?: { state?: string; blocks?: unknown } | null
  [field: string]: unknown
}

/** From which language the others are translated. */
const sources = { tc: 'en', sc: 'tc' } as const

type Bodies = Readonly<Record<Language, unknown>>

const bodiesIn = (values: unknown, name: string): Bodies => Object.fromEntries(languages.map((language) => [language, at(values, `${language}.${name}`) ?? null])) as Record<Language, unknown>

interface BodiesProps {
  /** `body`, `problem`, … */
  name: string
  /** The language that is written; the others stand beside it to be read. */
  language: Language
  readOnly: boolean
}

/** The body in three languages, paragraph by paragraph: one to write and two to read, with what is missing, older or unread marked at its place. */
export function BodiesControl({ name, language, readOnly }: BodiesProps): ReactNode {
  const say = useSay()
  const interfaceLanguage = useLanguage()
  const getValues = useForm('BodiesControl', (state) => state.getValues)
  const onChange = useForm('BodiesControl', (state) => state.onChange)
  const values = useForm('BodiesControl', (state) => state.values)
  const present = bodiesIn(values, name)
  const errors = useForm('BodiesControl', (state) => state.errors)
  const mountedWith = useRef<Bodies>(present)
  const [mounts, setMounts] = useState(0)
  const path = `${language}.${name}`

  const mount = useCallback<Parameters<typeof useEditorPlace<MountedSideBySide>>[0]['mount']>((element, given) => {
    const bodies = bodiesIn(getValues(), name)
    mountedWith.current = bodies
    const labels = Object.fromEntries(languages.map((one) => [one, placeName('', `${one}.${name}`)[interfaceLanguage]])) as Record<Language, string>
    const trees = Object.fromEntries(languages.map((one) => [one, bodies[one] ?? emptyTree])) as Record<Language, unknown>
    return mountSideBySide(element, { ...given, trees, labels, label: labels[language], language, ...(name === recorded && { records: recordsIn(getValues()) }) })
    // Counted up when somebody else than the editor has changed what it shows.
  }, [getValues, interfaceLanguage, language, mounts, name])

  const { fileOf, files } = useFiles(present.en, present.tc, present.sc)
  const { place, editor, beside } = useEditorPlace({
    path,
    readOnly,
    fileOf,
    mount,
    handOver: (mounted, writtenPath) => {
      const written = writtenPath.split('.')[0] as Language
      const tree = mounted.read()
      const value = isEmptyTree(tree) ? null : tree
      mountedWith.current = { ...mountedWith.current, [written]: value }
      onChange(writtenPath, value as never)
      if (name === recorded) storeRecords(mounted.records(), written, value, getValues, onChange as never)
    },
  })

  useEffect(() => {
    const mounted = editor.current
    const isOurs = languages.every((one) => isSameBody(mountedWith.current[one], present[one]))
    if (isOurs) mountedWith.current = { en: present.en, tc: present.tc, sc: present.sc }
    else if (mounted) setMounts((count) => count + 1)
  }, [editor, present.en, present.tc, present.sc])

  const wrong = languages.map((one) => ({ one, error: at(errors, `${one}.${name}`) })).filter((found): found is { one: Language; error: FormError } => isMessage(found.error))
  return (
    <div data-bodies={name}>
      {wrong.map(({ one, error }) => <p key={one} className='desk-error'>{say(placeName('', `${one}.${name}`))}: {sayError(error, say)}</p>)}
      {/* Another language has another place: what is typed on the way to it must not reach the one that was. */}
      <div key={path} ref={place} className='desk-body' data-body={path} />
      {beside}
      <FilesInText files={files} />
      <p className='desk-note'>
        {say(said('Choose above which language you write; the others stand beside it.', '請於上方選擇撰寫的語言，其他語言並排顯示以供對照。', '请于上方选择撰写的语言，其他语言并排显示以供对照。'))}
      </p>
    </div>
  )
}

function recordsIn(values: unknown): TranslationRecords {
  return Object.fromEntries(
    Object.entries(sources).flatMap(([language, source]) => {
      const blocks = at(values, `${language}.translation.blocks`)
      if (Array.isArray(blocks)) return [[language, blocks]]
      // Nothing is known of it: as it stands it counts as right, so that the first change of its source is seen.
      const [from, to] = [validateTree(at(values, `${source}.${recorded}`)).tree, validateTree(at(values, `${language}.${recorded}`)).tree]
      return from && to ? [[language, recordTranslation(from, to, [])]] : []
    }),
  ) as TranslationRecords
}

/** Beside the words of each translation stands from what its paragraphs were made. A language without words has no place for it. */
function storeRecords(records: TranslationRecords, written: Language, value: unknown, getValues: () => unknown, onChange: (path: string, value: unknown) => void): void {
  for (const language of languages) {
    const blocks = records[language]
    const words = at(getValues(), language) as Words | null | undefined
    const hasWords = language === written ? value !== null : Boolean(words)
    if (!blocks || !hasWords || JSON.stringify(words?.translation?.blocks ?? []) === JSON.stringify(blocks)) continue
    onChange(`${language}.translation`, { state: 'authored', ...words?.translation, blocks })
  }
}
