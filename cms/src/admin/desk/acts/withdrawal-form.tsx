import { useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useId, useState } from 'react'
import type { ReactNode } from 'react'
import { fieldWords } from '../form/field-words.ts'
import type { Head } from '../form/form-context.ts'
import { languages, said, tagOf } from '../language/said.ts'
import type { Language } from '../language/said.ts'
import { useSay } from '../language/use-say.ts'
import { tellSaved } from '../refusals/answers.ts'
import { Surface } from '../surface/surface.tsx'

const why = said('Why it does not hold any more: readers are told. At least one language.', '撤回原因：讀者會看到。最少填寫一種語言。', '撤回原因：读者会看到。最少填写一种语言。')
const takeBack = said(
  'It is withdrawn. Restored, it holds again as its dates say, in all its languages.',
  '此文件已撤回。還原後，文件會按其日期在所有語言恢復有效。',
  '此文件已撤回。还原后，文件会按其日期在所有语言恢复有效。',
)
const withdraw = said('Withdraw it today, in all its languages', '由今天起在所有語言撤回', '由今天起在所有语言撤回')
const restore = said('Restore it', '還原', '还原')
const close = said('Close', '關閉', '关闭')
const looking = said('Looking …', '正在查閱……', '正在查阅……')
const failed = said('It could not be done. Close this and try again.', '未能完成。請關閉後再試。', '未能完成。请关闭后再试。')

type Explanation = Partial<Record<Language, string>>

/** Asks why an edition is withdrawn, or offers to take a withdrawal back. */
export function WithdrawalForm({ uid, documentId, onClose }: { uid: string; documentId: string; onClose: () => void }): ReactNode {
  const say = useSay()
  const id = useId()
  const { get, post } = useFetchClient()
  const [head, setHead] = useState<Head | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const [explanation, setExplanation] = useState<Explanation>({})
  useEffect(() => {
    get<{ data: Head }>(`/desk/${uid}/${documentId}/head`).then(({ data }) => setHead(data.data), () => setRefused(say(failed)))
  }, [documentId, get, say, uid])

  async function act(name: 'withdraw' | 'restore', body: object) {
    try {
      await post(`/editions/${uid}/${documentId}/actions/${name}`, body)
      tellSaved({ uid, documentId })
      onClose()
    } catch (error) {
      const { response } = error as { response?: { data?: { error?: { message?: string } } } }
      setRefused(response?.data?.error?.message ?? say(failed))
    }
  }

  const given = Object.fromEntries(Object.entries(explanation).filter(([, words]) => words.trim() !== ''))
  const isWithdrawn = head?.published?.withdrawnOn != null
  return (
    <Surface className='desk-sheet'>
      <div role='alert'>{refused && <p className='desk-error'>{refused}</p>}</div>
      {!head && !refused && <p role='status'>{say(looking)}</p>}
      {head && isWithdrawn && <p>{say(takeBack)}</p>}
      {head && !isWithdrawn && (
        <fieldset>
          <legend>{say(why)}</legend>
          {languages.map((language) => (
            <div key={language}>
              <label htmlFor={`${id}-${language}`}>{say(fieldWords('', language).label)}</label>
              <textarea
                id={`${id}-${language}`}
                lang={tagOf[language]}
                rows={2}
                value={explanation[language] ?? ''}
                onChange={({ target }) => setExplanation({ ...explanation, [language]: target.value })}
              />
            </div>
          ))}
        </fieldset>
      )}
      <div className='desk-buttons'>
        {head && isWithdrawn && <button type='button' className='desk-main' onClick={() => void act('restore', {})}>{say(restore)}</button>}
        {head && !isWithdrawn && <button type='button' className='desk-danger' onClick={() => void act('withdraw', { explanation: given })}>{say(withdraw)}</button>}
        <button type='button' onClick={onClose}>{say(close)}</button>
      </div>
    </Surface>
  )
}
