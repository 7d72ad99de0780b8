import { useStrapiApp } from '@strapi/strapi/admin'
import { useState } from 'react'
import type { ComponentType, ReactNode } from 'react'
import { FileFindings } from '../../files/file-findings.tsx'
import { said } from '../../language/said.ts'
import { useSay } from '../../language/use-say.ts'
import { useControl } from './control.ts'
import type { ControlProps } from './control.ts'
import { Grouped } from './labelled.tsx'

/** A file as the media library of Strapi hands it over. */
export interface LibraryFile {
  id: number
  documentId: string
  name: string
  url: string
  alternativeText?: string | null
}

interface LibraryProps {
  allowedTypes: readonly string[]
  multiple: boolean
  onClose: () => void
  onSelectAssets: (files: LibraryFile[]) => void
}

/** Strapi's dialog in which somebody chooses or uploads a file. */
export function useLibrary(): ComponentType<LibraryProps> | null {
  const components = useStrapiApp('useLibrary', (state) => state.components)
  return (components['media-library'] as ComponentType<LibraryProps> | undefined) ?? null
}

/** One uploaded file. */
export function FileControl(props: ControlProps): ReactNode {
  const say = useSay()
  const control = useControl<LibraryFile>(props)
  const Library = useLibrary()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Grouped {...props} control={control as never}>
      <p>{control.value ? control.value.name : say(said('No file', '沒有檔案', '没有文件'))}</p>
      {control.value && <FileFindings file={control.value} />}
      {!props.readOnly && (
        <div className='desk-buttons'>
          <button type='button' onClick={() => setIsOpen(true)}>{say(said('Choose a file', '選擇檔案', '选择文件'))}</button>
          {control.value && <button type='button' onClick={() => control.set(null)}>{say(said('Take the file out', '移除檔案', '移除文件'))}</button>}
        </div>
      )}
      {isOpen && Library && (
        <Library
          allowedTypes={['files']}
          multiple={false}
          onClose={() => setIsOpen(false)}
          onSelectAssets={([file]) => {
            if (file) control.set(file)
            setIsOpen(false)
          }}
        />
      )}
    </Grouped>
  )
}
