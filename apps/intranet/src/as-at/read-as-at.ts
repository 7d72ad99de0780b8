import type { AsAt } from '@clf/content/in-force'
import { isCalendarDay, readWrittenDate } from '@clf/text'

/** What an address asks for: today; how the rules stood on a day; or what is no day. */
export type AskedDay =
  | { kind: 'today' }
  | { kind: 'day'; asAt: AsAt }
  | { kind: 'none'; parameter: (typeof parameters)[number]; received: string; meant: string | null }

/** Parameters of an address: the day, and the day until whose end what became public counts, the same by default. */
const parameters = ['as-at', 'known'] as const

const longest = 40
const [firstYear, lastYear] = [1841, 2999]

/** Reads and checks `as-at=2024-03-01` and `known=` once for the whole page. Of a parameter that is repeated the first counts; an empty one asks nothing. */
export function readAsAt(search: URLSearchParams): AskedDay {
  const asked = parameters.map((parameter) => ({ parameter, received: (search.get(parameter) ?? '').trim() }))
  const [day, known] = asked.map(({ received }) => received)
  if (!day) return { kind: 'today' }
  const wrong = asked.find(({ received }) => received !== '' && !isDay(received))
  if (wrong) return { kind: 'none', ...wrong, received: [...wrong.received].slice(0, longest).join(''), meant: meantBy(wrong.received) }
  return { kind: 'day', asAt: { day, known: known || day } }
}

function isDay(text: string): boolean {
  const year = Number(text.slice(0, 4))
  return isCalendarDay(text) && year >= firstYear && year <= lastYear
}

/** A day that is written another way: `1 March 2024`, `2024年3月1日`, `20240301`. */
function meantBy(received: string): string | null {
  const spaced = received.slice(0, longest).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
  const day = readWrittenDate(spaced)
  return day !== undefined && isDay(day) ? day : null
}
