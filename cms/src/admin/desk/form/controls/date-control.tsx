import { useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { said } from '../../language/said.ts'
import { useLanguage, useSay } from '../../language/use-say.ts'
import { useControl } from './control.ts'
import type { ControlProps } from './control.ts'
import { isoOf, orderOf, partsOf } from './date-parts.ts'
import type { DateParts } from './date-parts.ts'
import { Grouped } from './labelled.tsx'

const names = {
  day: said('Day', '日', '日'),
  month: said('Month', '月', '月'),
  year: said('Year', '年', '年'),
}

const noDay = said('This is no day of the calendar. Give a day, a month and a year of four figures.', '沒有這個日期。請輸入日、月及四位數字的年份。', '没有这个日期。请输入日、月及四位数字的年份。')

/** A day, part by part in the order of the language; with a time of day in Hong Kong when it is an instant. */
export function DateControl({ withTime = false, ...props }: ControlProps & { withTime?: boolean }): ReactNode {
  const language = useLanguage()
  const say = useSay()
  const control = useControl<string>(props)
  const { day, time } = withTime ? inHongKong(control.value) : { day: control.value, time: '' }
  const [typed, setTyped] = useState<{ parts: DateParts; time: string; for: string | null } | null>(null)
  const isTyped = typed !== null && typed.for === control.value
  const parts = isTyped ? typed.parts : partsOf(day)
  const clock = isTyped ? typed.time : time
  const wrong = isoOf(parts) === undefined
  const group = useRef<HTMLDivElement>(null)
  const [isLeft, setIsLeft] = useState(false)
  const shown = { ...control, error: control.error ?? (wrong && isLeft ? say(noDay) : null) }
  const described = [props.help ? `${control.id}-help` : '', shown.error ? `${control.id}-error` : ''].filter(Boolean).join(' ') || undefined

  function change(next: DateParts, at: string) {
    const iso = isoOf(next)
    // What is no day yet goes to the server as it is, which refuses it by name: nothing that was typed is dropped without a word.
    const text = iso === undefined ? [next.year, next.month, next.day].join('-') : iso
    const value = text === null || iso === undefined || !withTime ? text : new Date(`${text}T${/^\d{2}:\d{2}/.test(at) ? at : '00:00'}:00+08:00`).toISOString()
    setTyped({ parts: next, time: at, for: value })
    control.set(value)
  }

  return (
    <Grouped {...props} control={{ ...shown, described }}>
      <div className='desk-date' ref={group} onBlur={({ relatedTarget }) => setIsLeft(!group.current?.contains(relatedTarget))}>
        {orderOf[language].map((part) => (
          <div key={part}>
            <label htmlFor={`${control.id}-${part}`}>{say(names[part])}</label>
            <input
              id={`${control.id}-${part}`}
              data-part={part}
              type='text'
              inputMode='numeric'
              autoComplete='off'
              value={parts[part]}
              readOnly={props.readOnly}
              aria-invalid={shown.error !== null}
              onChange={({ target }) => change({ ...parts, [part]: target.value }, clock)}
            />
          </div>
        ))}
        {withTime && (
          <div>
            <label htmlFor={`${control.id}-time`}>{say(said('Time, 24 hours', '時間（24 小時制）', '时间（24 小时制）'))}</label>
            <input
              id={`${control.id}-time`}
              data-part='year'
              type='text'
              inputMode='numeric'
              placeholder='09:00'
              value={clock}
              readOnly={props.readOnly}
              onChange={({ target }) => change(parts, target.value)}
            />
          </div>
        )}
      </div>
    </Grouped>
  )
}

/** Day and time of an instant in Hong Kong, which keeps one time the whole year. */
function inHongKong(instant: string | null): { day: string | null; time: string } {
  const at = Date.parse(instant ?? '')
  if (Number.isNaN(at)) return { day: instant, time: '' }
  const shifted = new Date(at + 8 * 3_600_000).toISOString()
  return { day: shifted.slice(0, 10), time: shifted.slice(11, 16) }
}
