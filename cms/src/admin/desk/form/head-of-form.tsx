import type { ReactNode } from 'react'
import { formatDate } from '@clf/text'
import { said, tagOf } from '../language/said.ts'
import type { Said } from '../language/said.ts'
import { useLanguage, useSay } from '../language/use-say.ts'
import { nameIn } from './controls/choice-name.ts'
import { fieldWords } from './field-words.ts'
import { useDesk } from './form-context.ts'
import type { Choice, Head } from './form-context.ts'
import { instantIn } from './instant-in.ts'
import { PageStanding } from './page-standing.tsx'
import { PagesOfLanguages } from './pages-of-languages.tsx'
import { Preview } from './preview.tsx'

const where = said('Where this is published', '發布位置', '发布位置')
const nowhere = said('Nowhere yet. Readers see nothing of it until it is published.', '尚未發布。發布前讀者不會看到任何內容。', '尚未发布。发布前读者不会看到任何内容。')
const loading = said('Looking where it is published …', '正在查閱發布位置……', '正在查阅发布位置……')
const unknown = said(
  'Where this is published could not be found out. Open the document again before you change what it is related with.',
  '未能查閱發布位置。更改相關文件前，請重新開啟此文件。',
  '未能查阅发布位置。更改相关文件前，请重新打开此文件。',
)
const published = said('Published {at}', '於 {at} 發布', '于 {at} 发布')
const noPage = said('It has no page of its own; it shows on other pages.', '沒有專屬網頁，內容顯示於其他網頁。', '没有专属网页，内容显示于其他网页。')
const states: Readonly<Record<NonNullable<Head['published']>['lifecycle'], Said>> = {
  upcoming: said('Not yet in force: it takes effect on {day}', '尚未生效，將於 {day} 生效', '尚未生效，将于 {day} 生效'),
  current: said('In force since {day}', '由 {day} 起生效，現行有效', '由 {day} 起生效，现行有效'),
  superseded: said('Superseded since {day}: something else has taken its place', '由 {day} 起已被其他文件取代', '由 {day} 起已被其他文件取代'),
  withdrawn: said('Withdrawn from {day}', '由 {day} 起已撤回', '由 {day} 起已撤回'),
  expired: said('Expired: no longer in force since {day}', '由 {day} 起已失效', '由 {day} 起已失效'),
  archived: said('Archived from {day}: kept for reference and no longer in force', '由 {day} 起已存檔，只供參考，不再有效', '由 {day} 起已存档，只供参考，不再有效'),
}
const later = said(
  'Public; in force from {day}. Until then readers get the edition before.',
  '已公開，由 {day} 起生效。在此之前讀者會看到上一版。',
  '已公开，由 {day} 起生效。在此之前读者会看到上一版。',
)
const another = said('Public, but readers get another edition of it today.', '已公開，但讀者今天看到的是另一版。', '已公开，但读者今天看到的是另一版。')
const supersededBy = said('Its place was taken by', '被下列文件取代', '被下列文件取代')
const nothing = said('Nothing', '沒有', '没有')
const otherEditions = said('Other editions', '其他版次', '其他版次')

/** Where readers find the document, and what it takes the place of: what somebody asks before they change it. */
export function HeadOfForm(): ReactNode {
  const say = useSay()
  const language = useLanguage()
  const { uid, head, documentId, isHeadFailed } = useDesk()
  const citation = head && nameIn(head.citation, language)
  return (
    <section className='desk-section' aria-label={say(where)} data-head>
      <h2>{say(where)}</h2>
      {citation !== null && <p className='desk-citation'>{citation}</p>}
      {documentId === null ? <p>{say(nowhere)}</p> : isHeadFailed ? <p className='desk-error'>{say(unknown)}</p> : head === null ? <p role='status'>{say(loading)}</p> : <Facts head={head} />}
      {documentId !== null && <Preview uid={uid} documentId={documentId} />}
      {documentId !== null && <PageStanding uid={uid} documentId={documentId} />}
    </section>
  )
}

function Facts({ head }: { head: Head }): ReactNode {
  const say = useSay()
  const { uid } = useDesk()
  const hasEditions = 'supersedes' in head.relations
  return (
    <>
      {head.published ? <Published published={head.published} /> : <p>{say(nowhere)}</p>}
      {hasEditions && (
        <dl className='desk-facts'>
          <dt>{say(fieldWords(uid, 'supersedes').label)}</dt>
          <dd>{head.supersedes.length > 0 ? <Documents documents={head.supersedes} /> : say(nothing)}</dd>
          {head.supersededBy.length > 0 && <Term name={say(supersededBy)} documents={head.supersededBy} />}
          {head.editions.length > 0 && <Term name={say(otherEditions)} documents={head.editions} />}
        </dl>
      )}
    </>
  )
}

function Published({ published: { at, lifecycle, since, shown, from, pages } }: { published: NonNullable<Head['published']> }): ReactNode {
  const say = useSay()
  const language = useLanguage()
  const dayOf = (day: string) => formatDate(day, tagOf[language])
  const state = shown === 'later' ? say(later, { day: dayOf(from) }) : shown === 'another' ? say(another) : say(states[lifecycle], { day: dayOf(since) })
  return (
    <>
      <p>{state} · {say(published, { at: instantIn(at, language) })}</p>
      {Object.keys(pages).length === 0 ? <p>{say(noPage)}</p> : <PagesOfLanguages pages={pages} />}
    </>
  )
}

function Term({ name, documents }: { name: string; documents: readonly Choice[] }): ReactNode {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <Documents documents={documents} />
      </dd>
    </>
  )
}

function Documents({ documents }: { documents: readonly Choice[] }): ReactNode {
  const { uid } = useDesk()
  const say = useSay()
  const language = useLanguage()
  return (
    <ul className='desk-plain-list'>
      {documents.map(({ documentId, key, citation, names, edition, standing }) => (
        <li key={documentId}>
          {standing && <p className='desk-note'>{say(states[standing.lifecycle], { day: formatDate(standing.since, tagOf[language]) })}</p>}
          <a href={`/admin/content-manager/collection-types/${uid}/${documentId}`}>
            {[nameIn(citation, language) ?? key, nameIn(names, language), edition !== null && `(${edition})`].filter(Boolean).join(' ')}
          </a>
        </li>
      ))}
    </ul>
  )
}
