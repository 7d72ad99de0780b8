import type { ShownDate } from './shown-dates.ts'

/** The days on which a page was asked and what it showed: `2026-11-27`. */
export interface Visit {
  /** What it may call today. */
  today: readonly string[]
  /** Revision and review dates that it showed, in order. */
  days: readonly string[]
}

export interface DateKnowledge {
  now: Visit
  /** The same page asked for as if it were another day; nothing when it was not, or did not come. */
  anotherDay?: Visit | undefined
  /** Date of the page by the list of records that was given. */
  record?: string | undefined
  /** Date that was today's when the page was audited before, by the report of that audit. */
  formerToday?: string | undefined
}

export type DateReason = 'missing' | 'undated' | 'not-on-calendar' | 'future' | 'not-seen' | 'not-at-the-end' | 'follows-the-clock' | 'contradicts-the-record' | 'perhaps-future' | 'today'

/** What is wrong with the dates of a page, or keeps one from knowing; undefined when nothing is. */
export function judgeDates(shown: readonly ShownDate[], known: DateKnowledge): { reason: DateReason; found: string; at: ShownDate | undefined } | undefined {
  const said = (reason: DateReason, at?: ShownDate, found = at?.date?.text ?? '') => ({ reason, found, at })
  const atTheEnd = shown.filter(({ isAtTheEnd }) => isAtTheEnd)
  const [first] = shown
  if (!first) return said('missing')
  const counted = atTheEnd.length > 0 ? atTheEnd : shown
  const undated = counted.find(({ date }) => !date)
  if (undated && counted.every(({ date }) => !date)) return said('undated', undated, undated.label.text)
  const dated = counted.filter(({ date }) => date !== undefined)
  const impossible = dated.find(({ date }) => date?.day === undefined)
  if (impossible) return said('not-on-calendar', impossible)
  if (atTheEnd.length === 0) return said('not-at-the-end', dated[0])
  const seen = dated.filter(({ label, dated: run }) => label.seen.isSeen && run.seen.isSeen)
  if (seen.length === 0) return said('not-seen', dated[0])
  const last = known.now.today.toSorted().at(-1) ?? ''
  const future = seen.find(({ date }) => (date?.day ?? '') > last)
  if (future) return said(isReadBothWays(future, last) ? 'perhaps-future' : 'future', future)
  const days = seen.map(({ date }) => date?.day ?? '')
  return judgeTime(seen, days, known)
}

function judgeTime(
  seen: readonly ShownDate[],
  days: readonly string[],
  { now, anotherDay, record, formerToday }: DateKnowledge,
): { reason: DateReason; found: string; at: ShownDate | undefined } | undefined {
  const latest = seen[days.indexOf(days.toSorted().at(-1) ?? '')]
  const said = (reason: DateReason) => ({ reason, found: latest?.date?.text ?? '', at: latest })
  if (anotherDay && anotherDay.days.length > 0 && now.days.join() !== anotherDay.days.join()) return said('follows-the-clock')
  if (record !== undefined) return days.includes(record) ? undefined : { ...said('contradicts-the-record'), found: `${latest?.date?.text ?? ''} / ${record}` }
  const isToday = now.today.includes(latest?.date?.day ?? '')
  if (isToday && formerToday !== undefined && !now.today.includes(formerToday)) return said('follows-the-clock')
  return isToday ? said('today') : undefined
}

/** 12/11/2026 is to come day first, and past month first. */
function isReadBothWays({ date }: ShownDate, today: string): boolean {
  const [, first, second, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(date?.text ?? '') ?? []
  if (first === undefined || second === undefined) return false
  return Number(first) <= 12 && `${year}-${first.padStart(2, '0')}-${second.padStart(2, '0')}` <= today
}
