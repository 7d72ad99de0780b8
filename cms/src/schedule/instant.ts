import { hongKongDay } from '@clf/text'
import { createCalendar, DayNotCovered, hongKong } from '@clf/workflow'
import { refusal } from '../writes/problem.ts'
import { told } from '../writes/told.ts'

const calendar = createCalendar(hongKong)

const unreadable = told(
  'It was not scheduled: give a date and a time in Hong Kong, such as 2026-12-01T09:00.',
  '未有排期：請輸入香港的日期和時間，例如 2026-12-01T09:00。',
)

const past = told(
  'It was not scheduled: the instant is past. Give a later one, or publish it now.',
  '未有排期：所選時間已過。請選擇較後的時間，或立即發布。',
)

const tooFar = told(
  'It was not scheduled: the instant is more than a year ahead. Give one within a year.',
  '未有排期：所選時間在一年之後。請選擇一年以內的時間。',
)

const beyondHolidays = told(
  'It was not scheduled: the public holidays of that year are not known here yet. Give an earlier instant, or ask whoever runs the CMS for an update.',
  '未有排期：系統尚未載有該年的公眾假期。請選擇較早的時間，或請負責系統的同事更新。',
)

/**
 * The instant that a date and a time in Hong Kong name, `2026-12-01T09:00`.
 *
 * @throws ValidationError in three languages when it is none, is past, lies more than a year ahead or beyond the holidays that are known
 */
export function instantOf(given: unknown, now: Date): Date {
  const text = typeof given === 'string' ? given : ''
  const at = new Date(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) ? `${text}:00+08:00` : Number.NaN)
  // A day such as 30 February would be taken for one of March.
  if (Number.isNaN(at.getTime()) || localOf(at) !== text) throw refusal(unreadable)
  if (at <= now) throw refusal(past)
  const lastDay = `${Number(hongKongDay(now).slice(0, 4)) + 1}${hongKongDay(now).slice(4)}`
  if (text.slice(0, 10) > lastDay) throw refusal(tooFar)
  try {
    calendar.isWorkingDay(text.slice(0, 10))
  } catch (error) {
    if (error instanceof DayNotCovered) throw refusal(beyondHolidays)
    throw error
  }
  return at
}

/** An instant as date and time in Hong Kong, `2026-12-01T09:00`. The offset has been the same since 1979. */
export const localOf = (at: Date): string => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16)
