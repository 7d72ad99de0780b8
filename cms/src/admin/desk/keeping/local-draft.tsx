import { useAuth, useForm } from '@strapi/strapi/admin'
import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { flushEditors } from '../body/open-editors.ts'
import { useDesk } from '../form/form-context.ts'
import { instantIn } from '../form/instant-in.ts'
import { said } from '../language/said.ts'
import { useLanguage, useSay } from '../language/use-say.ts'
import { baseOf, goOnFrom, whenSaved } from '../refusals/answers.ts'
import { draftsOf, forgetDraft, keepDraft } from './local-drafts.ts'
import type { LocalDraft } from './local-drafts.ts'
import { isStored } from './is-stored.ts'

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
  const isSubmitting = useForm('LocalDraftKeeper', (state) => state.isSubmitting)
  const getValues = useForm('LocalDraftKeeper', (state) => state.getValues)
  const setValues = useForm('LocalDraftKeeper', (state) => state.setValues)
  const shown = useRef<Record<string, unknown>>({})
  shown.current = useForm('LocalDraftKeeper', (state) => state.initialValues) as Record<string, unknown>
  const [offered, setOffered] = useState<readonly LocalDraft[]>([])
  const [isLost, setIsLost] = useState(false)
  const of = person === undefined ? null : `${person} ${uid} ${documentId ?? 'new'}`
  const [form] = useState(() => crypto.randomUUID())
  const state = useRef({ modified, isStored: false, isBeingSaved: false })
  state.current.modified = modified
  if (modified && !isSubmitting) state.current.isBeingSaved = false

  useEffect(() => {
    if (of === null || readOnly) return
    let isOver = false
    draftsOf(of).then(
      (drafts) => {
        if (isOver) return
        // Whoever leaves the page before a save is answered has saved, and never heard of it. Strapi shows as stored what is on its way,
        // too, and may be refused: only the server says that something was stored since.
        const stored = baseOf(documentId)
        const saved = drafts.filter(({ base, values }) => stored !== null && base !== null && base !== stored && isStored(values, shown.current))
        for (const { id } of saved) void forgetDraft(id).catch(() => setIsLost(true))
        setOffered(drafts.filter((draft) => !saved.includes(draft)))
      },
      () => setIsLost(true),
    )
    return () => {
      isOver = true
    }
  }, [documentId, of, readOnly])

  const keepNow = useRef(() => {})

  useEffect(() => {
    if (of === null || readOnly) return
    const keep = () => {
      flushEditors()
      if (!state.current.modified || state.current.isStored) return
      const values = JSON.parse(JSON.stringify(getValues())) as Record<string, unknown>
      keepDraft({ id: `${of} ${form}`, of, at: new Date().toISOString(), base: baseOf(documentId), values }).then(() => setIsLost(false), () => setIsLost(true))
    }
    keepNow.current = keep
    const timer = window.setInterval(keep, keptEvery)
    window.addEventListener('pagehide', keep)
    document.addEventListener('visibilitychange', keep)
    return () => {
      keep()
      window.clearInterval(timer)
      window.removeEventListener('pagehide', keep)
      document.removeEventListener('visibilitychange', keep)
    }
  }, [documentId, form, getValues, of, readOnly])

  // A save may be refused with the session that it belongs to, and Strapi leaves the page then: what it was to save is kept first.
  useEffect(() => {
    if (!isSubmitting) return
    keepNow.current()
    state.current.isBeingSaved = true
  }, [isSubmitting])

  // What is saved need not be kept. A document that was just made has a form of its own: this one is over.
  useEffect(() => {
    if (of === null) return
    return whenSaved((saved) => {
      if (saved.uid !== uid || saved.documentId !== documentId) return
      if (documentId === null) state.current.isStored = true
      void forgetDraft(`${of} ${form}`).catch(() => setIsLost(true))
    })
  }, [documentId, form, of, uid])

  // Nor what somebody has taken back to what is stored. From a save on until it is answered the form looks so too, and it may be refused.
  const wasModified = useRef(modified)
  useEffect(() => {
    if (wasModified.current && !modified && !isSubmitting && !state.current.isBeingSaved && of !== null) void forgetDraft(`${of} ${form}`).catch(() => setIsLost(true))
    wasModified.current = modified
  }, [form, isSubmitting, modified, of])

  function answer(draft: LocalDraft, isTaken: boolean) {
    // The state from which it was typed goes back with it: a save over somebody else's is still seen.
    if (isTaken) {
      if (documentId !== null && draft.base !== null) goOnFrom(documentId, draft.base)
      setValues(draft.values as never)
    }
    setOffered((known) => known.filter(({ id }) => id !== draft.id))
    void forgetDraft(draft.id).catch(() => setIsLost(true))
  }

  return (
    <>
      {isLost && <p className='desk-notice' data-tone='warning' role='status'>{say(cannot)}</p>}
      {offered.map((draft) => (
        <section key={draft.id} className='desk-notice' data-tone='warning' aria-label={say(offer, { at: instantIn(draft.at, language) })} data-offer>
          <p>{say(offer, { at: instantIn(draft.at, language) })}</p>
          {draft.base !== baseOf(documentId) && <p>{say(older)}</p>}
          <div className='desk-buttons'>
            <button type='button' className='desk-main' onClick={() => answer(draft, true)}>{say(takeBack)}</button>
            <button type='button' className='desk-danger' onClick={() => answer(draft, false)}>{say(throwAway)}</button>
          </div>
        </section>
      ))}
    </>
  )
}
