import type { ReactNode } from 'react'
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
  return <Labelled {...props} control={control as never}>{isLong ? <textarea {...shared} rows={3} /> : <input {...shared} type={type} inputMode={inputMode} />}</Labelled>
}
