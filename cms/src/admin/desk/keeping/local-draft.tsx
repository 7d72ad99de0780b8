import { useAuth, useForm } from '@strapi/strapi/admin'
import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { flushEditors } from '../body/open-editors.ts'
import { useDesk } from '../form/form-context.ts'
import { instantIn } from '../form/instant-in.ts'
import { said } from '../language/said.ts'
import { whenSaved } from '../refusals/answers.ts'
import { useLanguage, useSay } from '../language/use-say.ts'
import { draftOf, forgetDraft, keepDraft } from './local-drafts.ts'
import type { LocalDraft } from './local-drafts.ts'

/** What is typed is kept so often, in milliseconds. */
const keptEvery = 10_000

const offer = said('You typed this on {at} and it was not saved. It is kept in this browser.', '你於 {at} 輸入的內容尚未儲存，仍保留在此瀏覽器。', '你于 {at} 输入的内容尚未保存，仍保留在此浏览器。')
const older = said(
  'Somebody has saved this document since. Take your words back, and compare when you save.',
  '其後有人儲存了此文件。取回你的內容後，儲存時可作比較。',
  '其后有人保存了此文件。取回你的内容后，保存时可作比较。',
)
const takeBack = said('Take it back', '取回內容', '取回内容')
const throwAway = said('Throw it away', '捨棄', '舍弃')
const cannot = said('What you type cannot be kept in this browser: save often.', '此瀏覽器無法保留你輸入的內容，請經常儲存。', '此浏览器无法保留你输入的内容，请经常保存。')

/** Keeps what is typed in this browser while it is not saved, and offers it again when the document is opened the next time. */
export function LocalDraftKeeper(): ReactNode {
  const say = useSay()
  const language = useLanguage()
  const { uid, documentId, readOnly } = useDesk()
  const person = useAuth('LocalDraftKeeper', (state) => state.user?.id)
  const modified = useForm('LocalDraftKeeper', (state) => state.modified)
  const getValues = useForm('LocalDraftKeeper', (state) => state.getValues)
  const setValues = useForm('LocalDraftKeeper', (state) => state.setValues)
  const initial = useForm('LocalDraftKeeper', (state) => state.initialValues) as Record<string, unknown>
  const [offered, setOffered] = useState<LocalDraft | null>(null)
  const [isLost, setIsLost] = useState(false)
  const key = person === undefined ? null : `${person} ${uid} ${documentId ?? 'new'}`
  const base = typeof initial['updatedAt'] === 'string' ? initial['updatedAt'] : null
  const state = useRef({ modified, base, offered })
  state.current = { modified, base, offered }
  const isStored = useRef(false)

  useEffect(() => {
    if (key === null || readOnly) return
    let isOver = false
    draftOf(key).then(
      (draft) => {
        if (!isOver) setOffered(draft)
      },
      () => setIsLost(true),
    )
    return () => {
      isOver = true
    }
  }, [key, readOnly])

  useEffect(() => {
    if (key === null || readOnly) return
    const keep = () => {
      flushEditors()
      // An offer that nobody has answered is not written over.
      if (!state.current.modified || state.current.offered || isStored.current) return
      keepDraft({ key, at: new Date().toISOString(), base: state.current.base, values: JSON.parse(JSON.stringify(getValues())) as Record<string, unknown> }).then(
        () => setIsLost(false),
        () => setIsLost(true),
      )
    }
    const timer = window.setInterval(keep, keptEvery)
    window.addEventListener('pagehide', keep)
    document.addEventListener('visibilitychange', keep)
    return () => {
      keep()
      window.clearInterval(timer)
      window.removeEventListener('pagehide', keep)
      document.removeEventListener('visibilitychange', keep)
    }
  }, [getValues, key, readOnly])

  // A document that was just made has a form of its own: what was typed for it is stored.
  useEffect(() => {
    if (documentId !== null || key === null) return
    return whenSaved((saved) => {
      if (saved.uid !== uid || saved.documentId !== null) return
      isStored.current = true
      void forgetDraft(key).catch(() => setIsLost(true))
    })
  }, [documentId, key, uid])

  // What is saved, or taken back to what is stored, need not be kept.
  const wasModified = useRef(modified)
  useEffect(() => {
    if (wasModified.current && !modified && key !== null && !state.current.offered) void forgetDraft(key).catch(() => setIsLost(true))
    wasModified.current = modified
  }, [key, modified])

  if (isLost) return <p className='desk-notice' data-tone='warning' role='status'>{say(cannot)}</p>
  if (!offered || key === null) return null
  return (
    <section className='desk-notice' data-tone='warning' aria-label={say(takeBack)} data-offer>
      <p>{say(offer, { at: instantIn(offered.at, language) })}</p>
      {offered.base !== base && <p>{say(older)}</p>}
      <div className='desk-buttons'>
        <button
          type='button'
          className='desk-main'
          onClick={() => {
            // The state from which it was typed goes back with it: a save over somebody else's is still seen.
            setValues({ ...offered.values, ...(offered.base !== null && { updatedAt: offered.base }) } as never)
            setOffered(null)
          }}
        >
          {say(takeBack)}
        </button>
        <button
          type='button'
          className='desk-danger'
          onClick={() => {
            setOffered(null)
            void forgetDraft(key).catch(() => setIsLost(true))
          }}
        >
          {say(throwAway)}
        </button>
      </div>
    </section>
  )
}
