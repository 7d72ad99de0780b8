import { formatDate, type LanguageTag } from '@clf/text'
import { isCalendarDate } from '../internal/calendar-date.ts'

interface Issued {
  day: string
  hour: number
  minute: string
}

function read(written: string): Issued | undefined {
  const [, day = '', hour = '', minute = ''] = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::\d{2}(?:\.\d+)?)?(?:\+08:00)?$/.exec(written) ?? []
  return isCalendarDate(day) ? { day, hour: Number(hour), minute } : undefined
}

/** Whether `written` is a time of Hong Kong, `2026-09-05T10:40` or with seconds or `+08:00`. */
export const isIssuedAt = (written: string): boolean => read(written) !== undefined

/**
 * A time of Hong Kong as the Observatory writes it: `10:40 am on 5 September 2026`, `2026年9月5日上午10時40分`. Empty when it is none.
 * It is never moved to another zone: a signal holds in Hong Kong.
 */
export function issuedAt(written: string, tag: LanguageTag): string {
  const issued = read(written)
  if (!issued) return ''
  const { day, hour, minute } = issued
  const isMorning = hour < 12
  const shown = hour % 12 || 12
  const date = formatDate(day, tag)
  if (tag === 'en') return `${shown}:${minute} ${isMorning ? 'am' : 'pm'} on ${date}`
  const [hours, minutes] = tag === 'zh-Hans' ? ['时', '分'] : ['時', '分']
  return `${date}${isMorning ? '上午' : '下午'}${shown}${hours}${minute}${minutes}`
}
