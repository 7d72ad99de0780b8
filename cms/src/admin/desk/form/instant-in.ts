import { tagOf } from '../language/said.ts'
import type { Language } from '../language/said.ts'

/** An instant as people in Hong Kong read it: “9 March 2026, 14:02”, 2026年3月9日 14:02. */
export function instantIn(instant: string, language: Language): string {
  const locale = language === 'en' ? 'en-GB' : tagOf[language]
  return new Intl.DateTimeFormat(locale, { timeZone: 'Asia/Hong_Kong', dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' }).format(new Date(instant))
}
