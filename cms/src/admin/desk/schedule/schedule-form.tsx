import { isFetchError, useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useId, useRef, useState } from 'react'
import type { FormEvent, ReactNode } from 'react'
import { instantIn } from '../form/instant-in.ts'
import { said } from '../language/said.ts'
import type { Said } from '../language/said.ts'
import { useLanguage, useSay } from '../language/use-say.ts'
import { tellSaved } from '../refusals/answers.ts'
import { Surface } from '../surface/surface.tsx'

const looking = said('Looking …', '正在查閱……', '正在查阅……')
const unread = said('Where it stands could not be read. Close this and try again.', '未能讀取文件的狀況。請關閉後再試。', '未能读取文件的状况。请关闭后再试。')
const failed = said('Nothing was changed: the server did not answer. Try again.', '未有更改：伺服器沒有回應。請再試。', '未有更改：服务器没有回应。请再试。')
const waiting = said('It becomes public by itself on {at}, Hong Kong time. {name} has set this.', '文件將於香港時間{at}自動發布，由{name}指定。', '文件将于香港时间{at}自动发布，由{name}指定。')
const missed = said('It was to become public on {at}, Hong Kong time, and did not: {reason}', '文件原定於香港時間{at}發布，但未有發布。{reason}', '文件原定于香港时间{at}发布，但未有发布。{reason}')
const hint = said(
  'Hong Kong time, within a year. It is published then exactly as it was approved; of what is only submitted this is the approval too.',
  '香港時間，一年以內。文件屆時會按獲批准的內容發布；如文件只是已提交，指定時間即同時批准。',
  '香港时间，一年以内。文件届时会按获批准的内容发布；如文件只是已提交，指定时间即同时批准。',
)
const whenLabel = said('Date and time', '日期和時間', '日期和时间')
const missing = said('Give a date and a time.', '請輸入日期和時間。', '请输入日期和时间。')
const set = said('Set this time', '指定此時間', '指定此时间')
const setAnew = said('Set this time instead', '改為此時間', '改为此时间')
const takeBack = said('Take the set time back', '取消定時發布', '取消定时发布')
const isSet = said('Set: it becomes public on {at}, Hong Kong time.', '已指定：文件將於香港時間{at}發布。', '已指定：文件将于香港时间{at}发布。')
const isTakenBack = said('Taken back: it is approved, and waits for somebody to publish it.', '已取消：文件已獲批准，等候發布。', '已取消：文件已获批准，等候发布。')
const close = said('Close', '關閉', '关闭')

/** Of what `GET /editions/<uid>/<id>/standing` gives. */
interface Standing {
  version: number | null
  schedule: { at: string; by: { name: string } | null; isFailed: boolean; reason: Said | null } | null
}

/** Asks for the time, or offers to take it back. */
export function ScheduleForm({ uid, documentId, onClose }: { uid: string; documentId: string; onClose: () => void }): ReactNode {
  const say = useSay()
  const language = useLanguage()
  const id = useId()
  const { get, post } = useFetchClient()
  const [standing, setStanding] = useState<Standing | null>(null)
  const [told, setTold] = useState<{ words: string; isRefusal: boolean } | null>(null)
  const [at, setAt] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const outcome = useRef<HTMLDivElement>(null)
  useEffect(() => {
    get<{ data: Standing }>(`/editions/${uid}/${documentId}/standing`).then(({ data }) => setStanding(data.data), () => setTold({ words: say(unread), isRefusal: true }))
  }, [documentId, get, say, uid])

  async function act(name: 'schedule' | 'unschedule', body: object) {
    try {
      const { data } = await post<{ data: Standing }>(`/editions/${uid}/${documentId}/actions/${name}`, { ...body, ...(standing?.version != null && { version: standing.version }) })
      setStanding(data.data)
      const instant = data.data.schedule?.at
      setTold({ words: name === 'schedule' && instant !== undefined ? say(isSet, { at: instantIn(instant, language) }) : say(isTakenBack), isRefusal: false })
      tellSaved({ uid, documentId })
    } catch (error) {
      setTold({ words: isFetchError(error) ? error.message : say(failed), isRefusal: true })
    } finally {
      // The button may be gone with what it did.
      outcome.current?.focus()
    }
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    if (at !== '') return void act('schedule', { at })
    setTold({ words: say(missing), isRefusal: true })
    field.current?.focus()
  }

  const schedule = standing?.schedule
  const isWaiting = schedule != null && !schedule.isFailed
  return (
    <Surface className='desk-sheet'>
      <div ref={outcome} tabIndex={-1}>
        <div role='alert'>{told?.isRefusal && <p className='desk-error'>{told.words}</p>}</div>
        <div role='status'>{told === null ? standing === null && <p>{say(looking)}</p> : !told.isRefusal && <p className='desk-notice'>{told.words}</p>}</div>
      </div>
      {schedule && isWaiting && told === null && <p>{say(waiting, { at: instantIn(schedule.at, language), name: schedule.by?.name ?? '' })}</p>}
      {schedule?.isFailed && <p className='desk-notice' data-tone='warning'>{say(missed, { at: instantIn(schedule.at, language), reason: schedule.reason?.[language] ?? '' })}</p>}
      {standing && (
        <form noValidate onSubmit={submit}>
          <label htmlFor={id}>{say(whenLabel)}</label>
          <p id={`${id}-hint`}>{say(hint)}</p>
          {/* The value has no time zone: what is typed is meant, and sent, as Hong Kong time wherever the browser is. */}
          <input ref={field} id={id} type='datetime-local' value={at} aria-describedby={`${id}-hint`} onChange={({ target }) => setAt(target.value)} />
          <div className='desk-buttons'>
            <button type='submit' className='desk-main'>{say(isWaiting ? setAnew : set)}</button>
            {isWaiting && <button type='button' onClick={() => void act('unschedule', {})}>{say(takeBack)}</button>}
            <button type='button' onClick={onClose}>{say(close)}</button>
          </div>
        </form>
      )}
      {!standing && (
        <div className='desk-buttons'>
          <button type='button' onClick={onClose}>{say(close)}</button>
        </div>
      )}
    </Surface>
  )
}
