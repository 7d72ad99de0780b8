import { useState } from 'react'
import type { ReactNode } from 'react'
import { useControl } from './control.ts'
import type { ControlProps } from './control.ts'
import { Labelled } from './labelled.tsx'

/** A list of short texts, one a line. */
export function LinesControl(props: ControlProps): ReactNode {
  const control = useControl<string[]>(props)
  const [typed, setTyped] = useState<string | null>(null)
  const stored = Array.isArray(control.value) ? control.value.join('\n') : ''
  return (
    <Labelled {...props} control={control as never}>
      <textarea
        id={control.id}
        name={props.path}
        lang={props.lang}
        rows={3}
        value={typed ?? stored}
        readOnly={props.readOnly}
        aria-describedby={control.described}
        aria-invalid={control.error !== null}
        onChange={({ target }) => {
          setTyped(target.value)
          const lines = target.value.split('\n').map((line) => line.trim()).filter((line) => line !== '')
          control.set(lines.length > 0 ? lines : null)
        }}
        onBlur={() => setTyped(null)}
      />
    </Labelled>
  )
}
