import type { FileInspection } from '@clf/content'
import type { ReactNode } from 'react'
import { said } from '../language/said.ts'
import { useSay } from '../language/use-say.ts'
import { findingsOf } from './finding-words.ts'
import { useInspections } from './use-inspections.ts'

const looking = said('Asking what was found in it …', '正在查閱檢視結果……', '正在查询检查结果……')
const failed = said('What was found in it could not be fetched. Open the document again.', '未能查閱檢視結果，請重新開啟此文件。', '未能查询检查结果，请重新打开此文档。')
const barrierMark = said('To mend: ', '須改善：', '需改进：')
const inText = said('What was found in the files of this text', '本文附件的檢視結果', '本文附件的检查结果')

export interface NamedFile {
  documentId: string
  name: string
}

/** What was found in one file, in plain words. */
export function FileFindings({ file }: { file: NamedFile }): ReactNode {
  const say = useSay()
  const found = useInspections([file.documentId])
  if (found === 'failed') return <p className='desk-error'>{say(failed)}</p>
  if (found === null) return <p role='status'>{say(looking)}</p>
  const inspection = found[file.documentId]
  return inspection ? <Findings inspection={inspection} /> : null
}

/** What was found in the files that a text names; nothing of pictures and others that nobody looks into. */
export function FilesInText({ files }: { files: readonly NamedFile[] }): ReactNode {
  const say = useSay()
  const found = useInspections(files.map(({ documentId }) => documentId))
  if (files.length === 0 || found === null) return null
  if (found === 'failed') return <p className='desk-error'>{say(failed)}</p>
  const known = files.flatMap((file) => (found[file.documentId] ? [{ ...file, inspection: found[file.documentId] as FileInspection }] : []))
  if (known.length === 0) return null
  return (
    <details className='desk-findings' open={known.some(({ inspection }) => findingsOf(inspection).some(({ isBarrier }) => isBarrier))}>
      <summary>{say(inText)}</summary>
      <dl>
        {known.map(({ documentId, name, inspection }) => (
          <div key={documentId}>
            <dt>{name}</dt>
            <dd>
              <Findings inspection={inspection} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function Findings({ inspection }: { inspection: FileInspection }): ReactNode {
  const say = useSay()
  return (
    <ul data-state={inspection.state}>
      {findingsOf(inspection).map(({ isBarrier, words, values }) => (
        <li key={words.en}>
          {isBarrier && <strong>{say(barrierMark)}</strong>}
          {say(words, values)}
        </li>
      ))}
    </ul>
  )
}
