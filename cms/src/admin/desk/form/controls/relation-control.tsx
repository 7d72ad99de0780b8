import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { said } from '../../language/said.ts'
import { useLanguage, useSay } from '../../language/use-say.ts'
import type { Choice } from '../form-context.ts'
import { useDesk } from '../form-context.ts'
import { useChoices } from '../use-choices.ts'
import { chooseOne } from './choice-control.tsx'
import { choiceName } from './choice-name.ts'
import { useControl } from './control.ts'
import type { ControlProps } from './control.ts'
import { Grouped, Labelled } from './labelled.tsx'
import { changeTo, relatedAfter } from './relation-value.ts'
import type { RelationChange } from './relation-value.ts'

/** The scheme that terms of a field are of, by the name of the field. */
const schemeOf: Readonly<Record<string, string>> = { topics: 'topic', series: 'series', schedule: 'schedule', category: 'service-category' }

/** Beyond so many a list is searched first. */
const fewEnough = 60

const failed = said('The list could not be fetched. Save what you have and open the document again.', '未能取得清單。請先儲存內容，再重新開啟文件。', '未能取得清单。请先保存内容，再重新打开文件。')
const find = said('Find by number or words', '以編號或文字搜尋', '以编号或文字搜索')
const none = said('None', '沒有', '没有')
const matching = said('{count} found', '找到 {count} 項', '找到 {count} 项')

/** One or several documents, chosen by their names. */
export function RelationControl({ target, isMany, ...given }: ControlProps & { target: string; isMany: boolean }): ReactNode {
  const { uid, documentId, head, isHeadFailed } = useDesk()
  // Nobody changes what is not known yet.
  const isWaiting = documentId !== null && head === null && !isHeadFailed
  const props = { ...given, readOnly: given.readOnly || isWaiting }
  const control = useControl<RelationChange>(props)
  const { choices, isFailed } = useChoices(target)
  const say = useSay()
  const field = props.path.split('.').at(-1) ?? ''
  const stored = head?.relations[field] ?? []
  const chosen = relatedAfter(stored, control.value)
  const offered = (choices ?? []).filter((choice) => (schemeOf[field] ? choice.scheme === schemeOf[field] : true) && !(target === uid && choice.documentId === documentId))
  const choose = (ids: readonly string[]) => control.set(changeTo(stored, ids) as never)
  const shown = { ...control, error: control.error ?? (isFailed ? say(failed) : null) }
  if (isMany || offered.length > fewEnough) return <ManyControl {...props} control={shown as never} offered={offered} chosen={chosen} isMany={isMany} choose={choose} />
  return <OneControl {...props} control={shown as never} offered={offered} chosen={chosen} choose={choose} />
}

interface Offer extends ControlProps {
  control: ReturnType<typeof useControl<never>>
  offered: readonly Choice[]
  chosen: readonly string[]
  choose: (ids: readonly string[]) => void
}

function OneControl({ control, offered, chosen, choose, ...props }: Offer): ReactNode {
  const language = useLanguage()
  const say = useSay()
  return (
    <Labelled {...props} control={control}>
      <select
        id={control.id}
        name={props.path}
        value={chosen[0] ?? ''}
        disabled={props.readOnly}
        aria-describedby={control.described}
        aria-invalid={control.error !== null}
        onChange={({ target }) => choose(target.value === '' ? [] : [target.value])}
      >
        <option value=''>{say(chooseOne)}</option>
        {offered.map((choice) => <option key={choice.documentId} value={choice.documentId}>{choiceName(choice, language)}</option>)}
      </select>
    </Labelled>
  )
}

function ManyControl({ control, offered, chosen, choose, isMany, ...props }: Offer & { isMany: boolean }): ReactNode {
  const language = useLanguage()
  const say = useSay()
  const searchId = useId()
  const [typed, setTyped] = useState('')
  const isSearched = offered.length > 12
  const fold = (text: string) => text.normalize('NFKC').toLowerCase()
  const isFound = (choice: Choice) =>
    typed.trim() !== '' &&
    fold(typed).split(/\s+/).every((word) => fold([choiceName(choice, language), choice.key, ...Object.values(choice.citation), ...Object.values(choice.names)].join(' ')).includes(word))
  const listed = offered.filter((choice) => chosen.includes(choice.documentId) || !isSearched || isFound(choice)).slice(0, fewEnough)
  const pick = (id: string, isPicked: boolean) => choose(isPicked ? [...(isMany ? chosen : []), id] : chosen.filter((one) => one !== id))
  return (
    <Grouped {...props} control={control}>
      {isSearched && !props.readOnly && (
        <div>
          <label htmlFor={searchId} className='desk-note'>{say(find)}</label>
          <input id={searchId} type='search' autoComplete='off' value={typed} onChange={({ target }) => setTyped(target.value)} />
          <p className='desk-note' role='status'>{typed.trim() === '' ? '' : say(matching, { count: offered.filter(isFound).length })}</p>
        </div>
      )}
      {listed.length === 0 && <p className='desk-note'>{say(none)}</p>}
      <ul className='desk-plain-list'>
        {listed.map((choice) => (
          <li key={choice.documentId} className='desk-check'>
            <input
              id={`${control.id}-${choice.documentId}`}
              type='checkbox'
              checked={chosen.includes(choice.documentId)}
              disabled={props.readOnly}
              onChange={({ target }) => pick(choice.documentId, target.checked)}
            />
            <label htmlFor={`${control.id}-${choice.documentId}`}>{choiceName(choice, language)}</label>
          </li>
        ))}
      </ul>
    </Grouped>
  )
}
