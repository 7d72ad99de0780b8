import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'
import { formatDate } from '@clf/text'
import { choiceName } from '../form/controls/choice-name.ts'
import type { Choice } from '../form/form-context.ts'
import { instantIn } from '../form/instant-in.ts'
import { typeWords } from '../form/type-words.ts'
import { said, tagOf } from '../language/said.ts'
import { useLanguage, useSay } from '../language/use-say.ts'
import { Surface } from '../surface/surface.tsx'

interface Entry extends Choice {
  uid: string
  savedAt: string
  reviewBy: string | null
}

const title = said('Your desk', '工作台', '工作台')
const drafts = said('Drafts, the last saved first', '草稿（最近儲存的排在最前）', '草稿（最近保存的排在最前）')
const noDrafts = said('No draft is open.', '沒有未發布的草稿。', '没有未发布的草稿。')
const due = said('Due for review', '有待檢討', '有待检讨')
const noneDue = said('Nothing is due in the next thirty days.', '未來三十天內沒有文件須檢討。', '未来三十天内没有文件须检讨。')
const saved = said('saved {at}', '於 {at} 儲存', '于 {at} 保存')
const dueOn = said('due {day}', '期限 {day}', '期限 {day}')
const failed = said('Your desk could not be fetched. Load the page again.', '未能取得工作台內容，請重新載入頁面。', '未能取得工作台内容，请重新加载页面。')
const looking = said('Looking …', '正在查閱……', '正在查阅……')

/** The first screen: what is open, and what is due. It has the place of Strapi's own, which nests main parts and advertises. */
export default function HomePage(): ReactNode {
  const say = useSay()
  const { get } = useFetchClient()
  const [home, setHome] = useState<{ drafts: Entry[]; due: Entry[] } | 'failed' | null>(null)
  useEffect(() => {
    const ending = new AbortController()
    get<{ data: { drafts: Entry[]; due: Entry[] } }>('/desk/home', { signal: ending.signal }).then(
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
              <Entries heading={say(drafts)} none={say(noDrafts)} entries={home.drafts} isDue={false} />
              <Entries heading={say(due)} none={say(noneDue)} entries={home.due} isDue />
            </>
          )}
        </Surface>
      </Layouts.Content>
    </Page.Main>
  )
}

function Entries({ heading, none, entries, isDue }: { heading: string; none: string; entries: readonly Entry[]; isDue: boolean }): ReactNode {
  const say = useSay()
  const language = useLanguage()
  const when = ({ savedAt, reviewBy }: Entry) => isDue && reviewBy ? say(dueOn, { day: formatDate(reviewBy, tagOf[language]) }) : say(saved, { at: instantIn(savedAt, language) })
  return (
    <section className='desk-section' aria-label={heading}>
      <h2>{heading}</h2>
      {entries.length === 0 ? <p>{none}</p> : (
        <ul className='desk-plain-list'>
          {entries.map((entry) => (
            <li key={entry.documentId} className='desk-guess'>
              <Link to={`/content-manager/collection-types/${entry.uid}/${entry.documentId}`}>{choiceName(entry, language)}</Link>
              <br />
              <span className='desk-note'>{say(typeWords(entry.uid))} · {when(entry)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
