import { useState } from 'react'
import type { ReactNode } from 'react'
import { FileDialog } from '../../files/file-dialog.tsx'
import { FileFindings } from '../../files/file-findings.tsx'
import type { StoredFile } from '../../files/stored-file.ts'
import { said } from '../../language/said.ts'
import { useSay } from '../../language/use-say.ts'
import { useControl } from './control.ts'
import type { ControlProps } from './control.ts'
import { Grouped } from './labelled.tsx'

/** One uploaded file. */
export function FileControl(props: ControlProps): ReactNode {
  const say = useSay()
  const control = useControl<StoredFile>(props)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Grouped {...props} control={control as never}>
      <p role='status'>{control.value ? control.value.name : say(said('No file', '沒有檔案', '没有文件'))}</p>
      {control.value && <FileFindings file={control.value} />}
      {!props.readOnly && (
        <div className='desk-buttons'>
          <button type='button' onClick={() => setIsOpen(true)}>{say(said('Choose a file', '選擇檔案', '选择文件'))}</button>
          {control.value && <button type='button' onClick={() => control.set(null)}>{say(said('Take the file out', '移除檔案', '移除文件'))}</button>}
        </div>
      )}
      {isOpen && (
        <FileDialog
          wanted='file'
          onEnd={(file) => {
            if (file) control.set(file)
            setIsOpen(false)
          }}
        />
      )}
    </Grouped>
  )
}
