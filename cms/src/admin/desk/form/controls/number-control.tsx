import { useState } from 'react'
import type { ReactNode } from 'react'
import { useControl } from './control.ts'
import type { ControlProps } from './control.ts'
import { Labelled } from './labelled.tsx'

/** A whole number in plain figures: a year is no amount and has no commas. */
export function NumberControl(props: ControlProps): ReactNode {
  const control = useControl<number | string>(props)
  const [typed, setTyped] = useState<string | null>(null)
  const shown = control.value === null ? '' : String(control.value)
  return (
    <Labelled {...props} control={control as never}>
      <input
        id={control.id}
        name={props.path}
        type='text'
        inputMode='numeric'
        autoComplete='off'
        value={typed ?? shown}
        readOnly={props.readOnly}
        aria-describedby={control.described}
        aria-invalid={control.error !== null}
        onChange={({ target }) => {
          const text = target.value.normalize('NFKC').trim()
          setTyped(target.value)
          control.set(text === '' ? null : /^\d+$/.test(text) ? Number(text) : text)
        }}
        onBlur={() => setTyped(null)}
      />
    </Labelled>
  )
}
