import type { ReactNode } from 'react'
import { said } from '../../language/said.ts'
import { useSay } from '../../language/use-say.ts'
import { choiceWords } from '../choice-words.ts'
import { useControl } from './control.ts'
import type { ControlProps } from './control.ts'
import { Labelled } from './labelled.tsx'

export const chooseOne = said('Choose', '請選擇', '请选择')

/** One of a few values, by their names. */
export function ChoiceControl({ values, ...props }: ControlProps & { values: readonly string[] }): ReactNode {
  const say = useSay()
  const control = useControl<string>(props)
  const field = props.path.split('.').at(-1) ?? ''
  return (
    <Labelled {...props} control={control as never}>
      <select
        id={control.id}
        name={props.path}
        value={control.value ?? ''}
        disabled={props.readOnly}
        aria-describedby={control.described}
        aria-invalid={control.error !== null}
        onChange={({ target }) => control.set(target.value === '' ? null : target.value)}
      >
        <option value=''>{say(chooseOne)}</option>
        {values.map((value) => <option key={value} value={value}>{say(choiceWords(field, value))}</option>)}
      </select>
    </Labelled>
  )
}

export function YesNoControl(props: ControlProps): ReactNode {
  const say = useSay()
  const control = useControl<boolean>(props)
  return (
    <div>
      <div className='desk-check'>
        <input
          id={control.id}
          name={props.path}
          type='checkbox'
          checked={control.value === true}
          disabled={props.readOnly}
          aria-describedby={control.described}
          onChange={({ target }) => control.set(target.checked)}
        />
        <label htmlFor={control.id}>{say(props.label)}</label>
      </div>
      {props.help && <p className='desk-help' id={`${control.id}-help`}>{say(props.help)}</p>}
      {control.error && <p className='desk-error' id={`${control.id}-error`}>{control.error}</p>}
    </div>
  )
}
