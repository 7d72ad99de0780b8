import type { KeyboardEvent, ReactNode } from 'react'
import { useControl } from './control.ts'
import type { ControlProps } from './control.ts'
import { Labelled } from './labelled.tsx'

/** One line, or several. */
export function TextControl(
  { isLong = false, inputMode, type = 'text', ...props }: ControlProps & { isLong?: boolean; inputMode?: 'email' | 'tel' | 'url' | 'text'; type?: 'text' | 'email' },
): ReactNode {
  const control = useControl<string>(props)
  const shared = {
    id: control.id,
    name: props.path,
    lang: props.lang,
    value: control.value ?? '',
    readOnly: props.readOnly,
    'aria-describedby': control.described,
    'aria-invalid': control.error !== null,
    onChange: ({ target }: { target: { value: string } }) => control.set(target.value === '' ? null : target.value),
  }
  const isWords = props.lang !== undefined
  return (
    <Labelled {...props} control={control as never}>
      {isLong ? <textarea {...shared} rows={3} /> : isWords ? <GrowingLine {...shared} /> : <input {...shared} type={type} inputMode={inputMode} />}
    </Labelled>
  )
}

interface GrowingLineProps {
  value: string
  onChange: (event: { target: { value: string } }) => void
}

/** A line of words that goes on below where its column ends, so that all of it is seen: three languages stand side by side. */
function GrowingLine({ onChange, ...shared }: GrowingLineProps): ReactNode {
  return (
    <textarea
      {...shared}
      className='desk-line'
      rows={1}
      onKeyDown={keepToOneLine}
      onChange={({ target }) => onChange({ target: { value: target.value.replaceAll(/\s*[\r\n]+\s*/g, ' ') } })}
    />
  )
}

/** It is one line all the same; an input method takes Enter for its own. */
function keepToOneLine(event: KeyboardEvent): void {
  if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.nativeEvent.isComposing) event.preventDefault()
}
