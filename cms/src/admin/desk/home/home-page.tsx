import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'
import { formatDate } from '@clf/text'
import { stateWords } from '../approval/approval-words.ts'
import { choiceName } from '../form/controls/choice-name.ts'
import type { Choice } from '../form/form-context.ts'
import { instantIn } from '../form/instant-in.ts'
import { typeWords } from '../form/type-words.ts'
import { said, tagOf } from '../language/said.ts'
import type { Language, Said } from '../language/said.ts'
import { useLanguage, useSay } from '../language/use-say.ts'
import type { Say } from '../language/use-say.ts'
import { Surface } from '../surface/surface.tsx'

interface Entry extends Choice {
  uid: string
  savedAt: string
  reviewBy: string | null
}

/** Something public that was written past the CMS. */
interface Alarm {
  code: string
  place: string
  type?: string
  documentId?: string
  title: string | null
  since: string
  words: Said
}

interface AwaitingEntry extends Choice {
  uid: string
  state: string
  dueAt: string | null
}

/** As `GET /desk/home` gives it. */
interface Home {
  awaiting: AwaitingEntry[]
  drafts: Entry[]
  due: Entry[]
  help: Record<Language, string> | null
  alarms: Alarm[]
}

const title = said('Your desk', '工作台', '工作台')
const awaiting = said('Awaits you', '等候你處理', '等候你处理')
const noneAwaiting = said('Nothing awaits you.', '沒有文件等候你處理。', '没有文件等候你处理。')
const until = said('{state}, until {at}', '{state}，限期 {at}', '{state}，限期 {at}')
const drafts = said('Drafts, the last saved first', '草稿（最近儲存的排在最前）', '草稿（最近保存的排在最前）')
const noDrafts = said('No draft is open.', '沒有未發布的草稿。', '没有未发布的草稿。')
const due = said('Due for review', '有待檢討', '有待检讨')
const noneDue = said('Nothing is due in the next thirty days.', '未來三十天內沒有文件須檢討。', '未来三十天内没有文件须检讨。')
const saved = said('saved {at}', '於 {at} 儲存', '于 {at} 保存')
const dueOn = said('due {day}', '期限 {day}', '期限 {day}')
const alarms = said('Public content was changed past the CMS', '公開內容遭人繞過本系統更改', '公开内容被人绕过本系统更改')
const found = said('found {at}', '於 {at} 發現', '于 {at} 发现')
const failed = said('Your desk could not be fetched. Load the page again.', '未能取得工作台內容，請重新載入頁面。', '未能取得工作台内容，请重新加载页面。')
const help = said('Help for editors', '編輯人員指南', '编辑人员指南')
const looking = said('Looking …', '正在查閱……', '正在查阅……')

/** The first screen: what is open, and what is due. It has the place of Strapi's own, which nests main parts and advertises. */
export default function HomePage(): ReactNode {
  const say = useSay()
  const language = useLanguage()
  const { get } = useFetchClient()
  const [home, setHome] = useState<Home | 'failed' | null>(null)
  useEffect(() => {
    const ending = new AbortController()
    get<{ data: Home }>('/desk/home', { signal: ending.signal }).then(
      ({ data }) => setHome(data.data),
      () => {
        if (!ending.signal.aborted) setHome('failed')
      },
    )
    return () => ending.abort()
  }, [get])
  return (
    <Page.Main>
      <Page.Title>{say(title)}</Page.Title>
      <Layouts.Header title={say(title)} />
      <Layouts.Content>
        <Surface className='desk-sheet'>
          <div role='status'>{home === null ? <p>{say(looking)}</p> : home === 'failed' && <p className='desk-error'>{say(failed)}</p>}</div>
          {home !== null && home !== 'failed' && (
            <>
              {home.alarms.length > 0 && <Alarms alarms={home.alarms} />}
              <Entries heading={say(awaiting)} none={say(noneAwaiting)} entries={home.awaiting} noteOf={awaited} />
              <Entries heading={say(drafts)} none={say(noDrafts)} entries={home.drafts} noteOf={savedAt} />
              <Entries heading={say(due)} none={say(noneDue)} entries={home.due} noteOf={dueBy} />
              {home.help && (
                <p>
                  <a href={home.help[language]}>{say(help)}</a>
                </p>
              )}
            </>
          )}
        </Surface>
      </Layouts.Content>
    </Page.Main>
  )
}

/** The first of the faults; the others are of the same kind mostly, and an administrator has all of them. */
const mostAlarms = 10

function Alarms({ alarms: all }: { alarms: readonly Alarm[] }): ReactNode {
  const say = useSay()
  const language = useLanguage()
  return (
    <section className='desk-section' aria-label={say(alarms)}>
      <h2>{say(alarms)}</h2>
      <ul className='desk-plain-list'>
        {all.slice(0, mostAlarms).map(({ code, place, type, documentId, title: name, since, words }) => (
          <li key={`${code} ${place}`} className='desk-guess'>
            {name !== null && type !== undefined && (
              <>
                <Link to={`/content-manager/collection-types/${type}/${documentId}`}>{name}</Link>
                <br />
              </>
            )}
            <span className='desk-error'>{say(words)}</span>
            <br />
            <span className='desk-note'>{place} · {say(found, { at: instantIn(since, language) })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

type Told = (say: Say, language: Language) => string

const savedAt = (entry: Entry): Told => (say, language) => say(saved, { at: instantIn(entry.savedAt, language) })
const dueBy = (entry: Entry): Told => (say, language) => (entry.reviewBy ? say(dueOn, { day: formatDate(entry.reviewBy, tagOf[language]) }) : savedAt(entry)(say, language))
const awaited = ({ state, dueAt }: AwaitingEntry): Told => (say, language) => {
  const name = say(stateWords(state))
  return dueAt === null ? name : say(until, { state: name, at: instantIn(dueAt, language) })
}

interface EntriesProps<One> {
  heading: string
  none: string
  entries: readonly One[]
  /** What is said of an entry below its name. */
  noteOf: (entry: One) => Told
}

function Entries<One extends Choice & { uid: string }>({ heading, none, entries, noteOf }: EntriesProps<One>): ReactNode {
  const say = useSay()
  const language = useLanguage()
  return (
    <section className='desk-section' aria-label={heading}>
      <h2>{heading}</h2>
      {entries.length === 0 ? <p>{none}</p> : (
        <ul className='desk-plain-list'>
          {entries.map((entry) => (
            <li key={entry.documentId} className='desk-guess'>
              <Link to={`/content-manager/collection-types/${entry.uid}/${entry.documentId}`}>{choiceName(entry, language)}</Link>
              <br />
              <span className='desk-note'>{say(typeWords(entry.uid))} · {noteOf(entry)(say, language)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
