import type { LanguagePath } from '@clf/text'
import { useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { goTo } from './go-to.ts'
import { fieldWords } from './field-words.ts'
import { useDesk } from './form-context.ts'
import { instantIn } from './instant-in.ts'
import { said, tagOf } from '../language/said.ts'
import type { Said } from '../language/said.ts'
import { useLanguage, useSay } from '../language/use-say.ts'

const title = said('The page as readers will see it', '讀者將看到的網頁', '读者将看到的网页')
const asking = said('Asking whether somebody has looked at it …', '正在查詢網頁是否已檢查……', '正在查询网页是否已检查……')
const unseen = said(
  'Nobody has looked at the page yet as it was last saved. It is looked at before it is published.',
  '最後一次儲存的網頁尚未檢查，發布前必會檢查。',
  '最后一次保存的网页尚未检查，发布前一定会检查。',
)
const look = said('Look at the page now', '立即檢查網頁', '立即检查网页')
const looking = said(
  'A browser is looking at the page in each language. It was not looked at yet as it was last saved.',
  '瀏覽器正在檢查各語文的網頁。最後一次儲存的內容尚未檢查完畢。',
  '浏览器正在检查各语言的网页。最后一次保存的内容尚未检查完毕。',
)
const passed = said(
  'Nothing on the page stops a reader, as it was last saved. Looked at {at}.',
  '最後一次儲存的網頁沒有妨礙讀者之處。檢查時間：{at}。',
  '最后一次保存的网页没有妨碍读者之处。检查时间：{at}。',
)
const failed = said(
  'The page has {count} faults that keep it from being published. Looked at {at}, as it was last saved.',
  '最後一次儲存的網頁有{count}處問題，未修正前不能發布。檢查時間：{at}。',
  '最后一次保存的网页有{count}处问题，修正前不能发布。检查时间：{at}。',
)
const unanswered = said(
  'The page could not be looked at: the preview or the browser gave no answer. Until it is, nothing is published. Have it looked at again; if that does not help, tell whoever runs the CMS.',
  '未能檢查網頁：預覽或瀏覽器沒有回應。未經檢查的網頁不會發布。請再次檢查；如仍未能檢查，請通知負責系統的同事。',
  '未能检查网页：预览或浏览器没有响应。未经检查的网页不会发布。请再次检查；如仍未能检查，请通知负责系统的同事。',
)
const none: Readonly<Record<'no-page' | 'no-intranet' | 'incomplete', Said>> = {
  incomplete: said(
    'There is no page to look at yet: facts that it shows are missing. Fill in every field that is marked as required and save.',
    '尚未有網頁可供檢查：網頁須顯示的資料尚未齊備。請填妥所有必填欄位並儲存。',
    '尚无网页可供检查：网页须显示的资料尚未齐备。请填妥所有必填字段并保存。',
  ),
  'no-page': said('It has no page of its own to look at.', '沒有專屬網頁，毋須檢查。', '没有专属网页，无须检查。'),
  'no-intranet': said(
    'The page is not looked at: this CMS was told of no intranet. It is published unseen, and its version says so.',
    '網頁不會檢查：系統未有設定內聯網的網址。發布時網頁未經檢查，版本紀錄會註明。',
    '网页不会检查：系统未设定内联网的网址。发布时网页未经检查，版本记录会注明。',
  ),
}
const unknown = said('Whether the page was looked at could not be found out. Open the document again.', '未能查詢網頁是否已檢查。請重新開啟此文件。', '未能查询网页是否已检查。请重新打开此文件。')
const onPage = said('Page in {language}', '{language}網頁', '{language}网页')

interface Fault {
  language: LanguagePath
  rule: string
  path: string
  place: Said
  message: Said
  words: string
}

/** As `GET /desk/<uid>/<id>/page` gives it. */
type Standing =
  | { state: 'unseen' }
  | { state: 'looking' }
  | { state: 'none'; why: 'no-page' | 'no-intranet' | 'incomplete' }
  | { state: 'passed'; at: string }
  | { state: 'unanswered'; at: string }
  | { state: 'failed'; at: string; faults: Fault[] }

/** After how long the server is asked again while a page is looked at; a little longer after each answer. */
const againMs = 2_000

/** What a browser saw of the page of the draft as it was last saved, with the places of its faults. */
export function PageStanding({ uid, documentId }: { uid: string; documentId: string }): ReactNode {
  const say = useSay()
  const language = useLanguage()
  const { standing, ask } = useStanding(uid, documentId)
  const sentence = () => {
    if (standing === null) return say(asking)
    if (standing === 'failed') return say(unknown)
    if (standing.state === 'unseen') return say(unseen)
    if (standing.state === 'looking') return say(looking)
    if (standing.state === 'none') return say(none[standing.why])
    const at = instantIn(standing.at, language)
    if (standing.state === 'failed') return say(failed, { at, count: standing.faults.length })
    return standing.state === 'passed' ? say(passed, { at }) : say(unanswered)
  }
  const state = standing === null || standing === 'failed' ? '' : standing.state
  return (
    <section data-page={state} aria-label={say(title)}>
      <h3>{say(title)}</h3>
      <p aria-live='polite' className={['failed', 'unanswered'].includes(state) ? 'desk-error' : undefined}>{sentence()}</p>
      {['unseen', 'unanswered'].includes(state) && (
        <div className='desk-buttons'>
          <button type='button' onClick={ask}>{say(look)}</button>
        </div>
      )}
      {standing !== null && standing !== 'failed' && standing.state === 'failed' && <Faults faults={standing.faults} />}
    </section>
  )
}

function Faults({ faults }: { faults: readonly Fault[] }): ReactNode {
  const say = useSay()
  return (
    <ul className='desk-plain-list'>
      {faults.map(({ language, rule, path, place, message, words }, index) => (
        <li key={index} className='desk-found'>
          <button type='button' className='desk-finding' data-page-fault={rule} onClick={() => goTo(path)}>
            <span className='desk-finding-place'>{say(onPage, { language: say(fieldWords('', language).label) })} · {say(place)}</span>
            <span>{say(message)}</span>
            {words !== '' && <q lang={tagOf[language]}>{words}</q>}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Null until the answer is there, `failed` when none came. The server is asked anew after each save, and while the page is looked at. */
function useStanding(uid: string, documentId: string): { standing: Standing | 'failed' | null; ask: () => void } {
  const { get, post } = useFetchClient()
  // Fetched anew after each save.
  const { head } = useDesk()
  const [standing, setStanding] = useState<Standing | 'failed' | null>(null)
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    const ending = new AbortController()
    let timer: number | undefined
    const ask = (afterMs: number) => {
      get<{ data: Standing }>(`/desk/${uid}/${documentId}/page`, { signal: ending.signal }).then(
        ({ data: { data } }) => {
          if (ending.signal.aborted) return
          setStanding(data)
          if (data.state === 'looking') timer = window.setTimeout(() => ask(afterMs * 1.5), afterMs)
        },
        () => !ending.signal.aborted && setStanding('failed'),
      )
    }
    ask(againMs)
    return () => {
      ending.abort()
      window.clearTimeout(timer)
    }
  }, [asked, documentId, get, head, uid])
  const ask = () => {
    setStanding({ state: 'looking' })
    post(`/desk/${uid}/${documentId}/page`, {}).then(() => setAsked((times) => times + 1), () => setStanding('failed'))
  }
  return { standing, ask }
}
