import { formatDate } from '@clf/text'
import { tagOf } from '../language/said.ts'
import type { Language } from '../language/said.ts'

const hongKong = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Hong_Kong', dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' })

/** An instant as people in Hong Kong read it: “9 March 2026, 14:02”, 2026年3月9日 14:02. Browsers differ in what they know of Chinese. */
export function instantIn(instant: string, language: Language): string {
  const parts = Object.fromEntries(hongKong.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]))
  const day = formatDate(`${parts['year']}-${parts['month']}-${parts['day']}`, tagOf[language])
  return `${day}${language === 'en' ? ', ' : ' '}${parts['hour']}:${parts['minute']}`
}
