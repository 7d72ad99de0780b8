import { useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { fieldWords } from '../form/field-words.ts'
import { typeWords } from '../form/type-words.ts'
import { said } from '../language/said.ts'
import { useSay } from '../language/use-say.ts'
import { Surface } from '../surface/surface.tsx'

/** A document that names another, as `GET /editions/<uid>/<id>/links` gives it. */
interface LinkedFrom {
  uid: string
  documentId: string
  title: string
  field: string
  isPublic: boolean
}

export interface Target {
  uid: string
  documentId: string
  /** What people call it. */
  title: string
}

export const deletionTitle = said('Delete this document?', '刪除此文件？', '删除此文件？')
const looking = said('Looking what links to it …', '正在查閱哪些內容連結至此……', '正在查阅哪些内容链接至此……')
const failed = said(
  'What links to it could not be found out. Close this, and try again before you delete it.',
  '未能查閱連結至此的內容。請先關閉，稍後再試，然後才刪除。',
  '未能查阅链接至此的内容。请先关闭，稍后再试，然后才删除。',
)
const nothing = said('Nothing links to it. What is deleted cannot be brought back.', '沒有內容連結至此。刪除後無法還原。', '没有内容链接至此。删除后无法还原。')
const some = said(
  'These link to it. Take it out there first; until then it is not deleted.',
  '下列內容連結至此。請先移除有關連結，否則無法刪除。',
  '下列内容链接至此。请先移除有关链接，否则无法删除。',
)
const entry = said('{type}: {title} ({field})', '{type}：{title}（{field}）', '{type}：{title}（{field}）')
const linkInText = said('link in its text', '正文內的連結', '正文内的链接')

/** What stands in the question before a deletion: each document, and what links to it. */
export function DeletionQuestion({ targets }: { targets: readonly Target[] }): ReactNode {
  return (
    <Surface>
      {targets.map((target) => <Links key={target.documentId} target={target} isNamed={targets.length > 1} />)}
    </Surface>
  )
}

function Links({ target, isNamed }: { target: Target; isNamed: boolean }): ReactNode {
  const say = useSay()
  const { get } = useFetchClient()
  const [links, setLinks] = useState<readonly LinkedFrom[] | 'failed' | null>(null)
  const { uid, documentId } = target
  useEffect(() => {
    const ending = new AbortController()
    get<{ data: LinkedFrom[] }>(`/editions/${uid}/${documentId}/links`, { signal: ending.signal }).then(
      ({ data }) => setLinks(data.data),
      () => {
        if (!ending.signal.aborted) setLinks('failed')
      },
    )
    return () => ending.abort()
  }, [documentId, get, uid])
  return (
    <div data-deletion={documentId}>
      {isNamed && (
        <p>
          <strong>{target.title}</strong>
        </p>
      )}
      <div role='status'>
        {links === null ? <p>{say(looking)}</p> : links === 'failed' ? <p className='desk-error'>{say(failed)}</p> : <p>{say(links.length > 0 ? some : nothing)}</p>}
      </div>
      {Array.isArray(links) && links.length > 0 && (
        <ul>
          {(links as readonly LinkedFrom[]).map((link) => (
            <li key={`${link.documentId} ${link.field}`}>
              {say(entry, { type: say(typeWords(link.uid)), title: link.title, field: say(link.field === 'body' ? linkInText : fieldWords(link.uid, link.field).label) })}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
