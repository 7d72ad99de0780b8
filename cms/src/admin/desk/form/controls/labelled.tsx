import type { ReactNode } from 'react'
import { said } from '../../language/said.ts'
import { useSay } from '../../language/use-say.ts'
import type { Control, ControlProps } from './control.ts'

const mark = said(' (needed to publish)', '（發布前必須填寫）', '（发布前必须填写）')

/** Help and error between a label and its control. */
function Description({ help, id, error }: Pick<ControlProps, 'help'> & Pick<Control<unknown>, 'id' | 'error'>): ReactNode {
  const say = useSay()
  return (
    <>
      {help && <p className='desk-help' id={`${id}-help`}>{say(help)}</p>}
      {error && <p className='desk-error' id={`${id}-error`}>{error}</p>}
    </>
  )
}

/** A label, its help, its error and one control. */
export function Labelled({ label, help, isRequired, control, children }: Pick<ControlProps, 'label' | 'help' | 'isRequired'> & { control: Control<never>; children: ReactNode }): ReactNode {
  const say = useSay()
  return (
    <div>
      <label htmlFor={control.id}>
        {say(label)}
        {isRequired && <span className='desk-note'>{say(mark)}</span>}
      </label>
      <Description help={help} id={control.id} error={control.error} />
      {children}
    </div>
  )
}

/** Several controls that are one answer. */
export function Grouped(
  { label, help, isRequired, control, children }: Pick<ControlProps, 'label' | 'help' | 'isRequired'> & { control: Pick<Control<never>, 'id' | 'error' | 'described'>; children: ReactNode },
): ReactNode {
  const say = useSay()
  return (
    <fieldset aria-describedby={control.described} id={control.id}>
      <legend>
        {say(label)}
        {isRequired && <span className='desk-note'>{say(mark)}</span>}
      </legend>
      <Description help={help} id={control.id} error={control.error} />
      {children}
    </fieldset>
  )
}
