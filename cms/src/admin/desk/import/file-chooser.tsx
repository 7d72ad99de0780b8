import { useId, useState } from 'react'
import type { DragEvent, ReactNode } from 'react'
import { useSay } from '../language/use-say.ts'
import { said } from '../language/said.ts'
import { importWords } from './import-words.ts'
import type { Paper } from './paper.ts'

export type ChosenLanguage = Paper['language'] | ''

const names = {
  en: said('English', '英文', '英文'),
  'zh-Hant-HK': said('Traditional Chinese', '繁體中文', '繁体中文'),
  'zh-Hans': said('Simplified Chinese', '簡體中文', '简体中文'),
} as const

/** Where a file is chosen or dropped. */
export function FileChooser({ onFile }: { onFile: (file: File, language: ChosenLanguage) => void }): ReactNode {
  const say = useSay()
  const id = useId()
  const [language, setLanguage] = useState<ChosenLanguage>('')
  const take = (file: File | undefined) => {
    if (file) onFile(file, language)
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    take(event.dataTransfer.files[0])
  }
  return (
    <div className='desk-section desk-drop' onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <p>{say(importWords.intro)}</p>
      <p className='desk-note'>{say(importWords.others)}</p>
      <div className='desk-fields'>
        <div>
          <label htmlFor={`${id}-language`}>{say(importWords.language)}</label>
          <select id={`${id}-language`} value={language} onChange={({ target }) => setLanguage(target.value as ChosenLanguage)}>
            <option value=''>{say(importWords.findOut)}</option>
            {Object.entries(names).map(([tag, name]) => <option key={tag} value={tag}>{say(name)}</option>)}
          </select>
        </div>
        <div>
          <label htmlFor={`${id}-file`}>{say(importWords.file)}</label>
          <input
            id={`${id}-file`}
            type='file'
            accept='.docx,.odt,.txt,.doc,.rtf'
            onChange={({ target }) => {
              take(target.files?.[0])
              // The same file may be chosen again after it was mended.
              target.value = ''
            }}
          />
          <p className='desk-note'>{say(importWords.drop)}</p>
        </div>
      </div>
    </div>
  )
}
