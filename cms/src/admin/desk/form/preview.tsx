import { isFetchError, useFetchClient } from '@strapi/strapi/admin'
import type { LanguagePath } from '@clf/text'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { said } from '../language/said.ts'
import { useLanguage, useSay } from '../language/use-say.ts'
import { instantIn } from './instant-in.ts'
import { PagesOfLanguages } from './pages-of-languages.tsx'

const make = said('Look at it as readers will', '預覽讀者將看到的網頁', '预览读者将看到的网页')
const makeAgain = said('Make new preview links', '產生新的預覽連結', '生成新的预览链接')
const making = said('Making links …', '正在產生連結……', '正在生成链接……')
const until = said(
  'The draft as it was last saved. Whoever has these links can read it until {at}.',
  '以下連結顯示最後一次儲存的草稿。任何人持有連結，均可閱讀至 {at}。',
  '以下链接显示最后一次保存的草稿。任何人持有链接，均可阅读至 {at}。',
)
const failed = said('No preview could be made. Try again in a minute.', '未能產生預覽。請於一分鐘後再試。', '未能生成预览。请于一分钟后再试。')

interface Links {
  until: string
  pages: Partial<Record<LanguagePath, string>>
}

type State = { at: 'rest' | 'asking' } | { at: 'given'; links: Links } | { at: 'refused'; reason: string | null }

/** Links to the page of the draft as it was last saved, made when somebody asks. */
export function Preview({ uid, documentId }: { uid: string; documentId: string }): ReactNode {
  const say = useSay()
  const language = useLanguage()
  const { post } = useFetchClient()
  const [state, setState] = useState<State>({ at: 'rest' })
  const ask = async () => {
    setState({ at: 'asking' })
    try {
      const { data: { data } } = await post<{ data: Links }>(`/desk/${uid}/${documentId}/preview`, {})
      setState({ at: 'given', links: data })
    } catch (error) {
      // The sentence of the server, in the language of the desk.
      setState({ at: 'refused', reason: isFetchError(error) && error.status === 400 ? error.message : null })
    }
  }
  return (
    <div data-preview>
      <div className='desk-buttons'>
        <button type='button' onClick={() => void ask()}>{say(state.at === 'given' ? makeAgain : make)}</button>
      </div>
      <div role='status'>
        {state.at === 'asking' && <p>{say(making)}</p>}
        {state.at === 'refused' && <p className='desk-error'>{state.reason ?? say(failed)}</p>}
        {state.at === 'given' && (
          <>
            <p>{say(until, { at: instantIn(state.links.until, language) })}</p>
            <PagesOfLanguages pages={state.links.pages} />
          </>
        )}
      </div>
    </div>
  )
}
