import { useFetchClient, useForm } from '@strapi/strapi/admin'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { flushEditors } from '../body/open-editors.ts'
import { said } from '../language/said.ts'
import type { Language, Said } from '../language/said.ts'
import { useSay } from '../language/use-say.ts'
import { at } from './controls/control.ts'
import { choiceWords } from './choice-words.ts'
import { fieldWords } from './field-words.ts'
import { useDesk } from './form-context.ts'
import { useConversion } from './use-conversion.ts'

type Words = Record<string, unknown>

/** How words came about, and what they were made from. */
interface Translation {
  state?: string
  sourceHash?: string | null
}

const stateOf = said('{language}: {state}', '{language}：{state}', '{language}：{state}')
const missing = said('No words yet', '尚無文字', '尚无文字')
const make = said('Make Simplified from Traditional', '由繁體轉換為簡體', '由繁体转换为简体')
const again = said('This replaces the Simplified words that are here. Make them again?', '此操作會取代現有的簡體文字。是否重新轉換？', '此操作会取代现有的简体文字。是否重新转换？')
const read = said('I have read it', '我已校閱', '我已校阅')
const old = said('Older than the Traditional words', '較繁體文字舊', '较繁体文字旧')
const failed = said('The words were not made. Save what you have and try again.', '未能轉換。請先儲存內容，然後再試。', '未能转换。请先保存内容，然后再试。')
const notNoted = said('It was not noted that you have read it. Try again.', '未能記錄你已校閱。請再試。', '未能记录你已校阅。请再试。')
const takeOut = said('Take this language out', '移除此語言', '移除此语言')
const askOut = said('All words in this language are taken out of the draft. Take them out?', '草稿內此語言的所有文字將會移除。是否移除？', '草稿内此语言的所有文字将会移除。是否移除？')
const yesOut = said('Yes, take them out', '是，移除', '是，移除')
const yes = said('Yes, replace them', '是，取代', '是，取代')
const no = said('No', '否', '否')

/** How the words of one language came about, and for Simplified the way to make them and to say that somebody read them. */
export function LanguageState({ language }: { language: Language }): ReactNode {
  const say = useSay()
  const makeSimplified = useConversion()
  const { readOnly, head, uid } = useDesk()
  const { post } = useFetchClient()
  const words = useForm('LanguageState', (state) => at(state.values, language)) as Words | null | undefined
  const source = useForm('LanguageState', (state) => at(state.values, 'tc')) as Words | null | undefined
  const onChange = useForm('LanguageState', (state) => state.onChange)
  const getValues = useForm('LanguageState', (state) => state.getValues)
  const [asking, setAsking] = useState<'replace' | 'take out' | null>(null)
  const stored = useForm('LanguageState', (state) => at(state.initialValues, `${language}.translation`)) as Translation | null | undefined
  const [failure, setFailure] = useState<Said | null>(null)
  const translation = words?.['translation'] as Translation | null | undefined
  const state = translation?.state
  // Until somebody says that the words are right all the same, or makes them again.
  const isOld = language === 'sc' && head?.isSimplifiedOld === true && translation?.sourceHash === stored?.sourceHash
  const isEmpty = !words || Object.entries(words).every(([name, value]) => ['id', 'translation'].includes(name) || value === null || value === undefined)

  async function convert() {
    setAsking(null)
    setFailure(null)
    try {
      await makeSimplified()
    } catch {
      setFailure(failed)
    }
  }

  /** Somebody has compared the words with the Traditional ones: what is older was made from those that there are now. */
  async function confirm() {
    setFailure(null)
    flushEditors()
    const read = (more?: object) => onChange('sc.translation', { ...readAll(at(getValues(), 'sc.translation')), ...more } as never)
    if (!isOld) return read()
    try {
      const { data } = await post<{ data: { translation: Translation } }>(`/desk/${uid}/simplify`, { words: at(getValues(), 'tc') })
      read({ sourceHash: data.data.translation.sourceHash })
    } catch {
      setFailure(notNoted)
    }
  }

  return (
    <div role='group' aria-label={say(fieldWords('', language).label)} data-state-of={`${language}.translation`}>
      <p className='desk-note'>
        {say(stateOf, { language: say(fieldWords('', language).label), state: say(isEmpty ? missing : choiceWords('state', state ?? 'authored')) })}
      </p>
      {isOld && <p className='desk-error'>{say(old)}</p>}
      <div role='status'>{failure && <p className='desk-error'>{say(failure)}</p>}</div>
      {!readOnly && (
        <div className='desk-buttons'>
          {language === 'sc' && source && <button type='button' onClick={() => (isEmpty ? void convert() : setAsking('replace'))}>{say(make)}</button>}
          {language === 'sc' && (state === 'converted' || isOld) && <button type='button' onClick={() => void confirm()}>{say(read)}</button>}
          {words && <button type='button' onClick={() => (isEmpty ? onChange(language, null as never) : setAsking('take out'))}>{say(takeOut)}</button>}
        </div>
      )}
      {asking && (
        <div role='group' aria-label={say(asking === 'replace' ? again : askOut)}>
          <p>{say(asking === 'replace' ? again : askOut)}</p>
          <div className='desk-buttons'>
            <button
              type='button'
              className='desk-danger'
              onClick={() => {
                if (asking === 'replace') return void convert()
                setAsking(null)
                onChange(language, null as never)
              }}
            >
              {say(asking === 'replace' ? yes : yesOut)}
            </button>
            <button type='button' onClick={() => setAsking(null)}>{say(no)}</button>
          </div>
        </div>
      )}
    </div>
  )
}

/** Somebody has read it all. */
function readAll(translation: unknown): object {
  const { blocks, ...others } = (translation ?? {}) as { blocks?: { source: string; target: string }[] }
  return { ...others, state: 'reviewed', ...(Array.isArray(blocks) && { blocks: blocks.map(({ source, target }) => ({ source, target })) }) }
}
