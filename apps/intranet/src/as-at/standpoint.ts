import type { AsAt } from '@clf/content/in-force'
import { formatDate } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import { asAtStrings } from './strings.ts'

/** What the frame says of a page that shows another day than today, and the way back. */
interface Standpoint {
  heading: string
  text: string
  leave: { href: string; label: string }
}

/** @param today calendar date in Hong Kong */
export function standpointOf(lang: LanguageTag, { day, known }: AsAt, today: string, address: URL): Standpoint {
  const words = asAtStrings[lang]
  const on = formatDate(day, lang)
  const heading = day === today ? words.today : day < today ? words.past(on) : words.future(on)
  const text = known !== null && known !== day ? words.byAnother(formatDate(known, lang)) : day < today ? words.byThen : words.byNow
  const rest = new URLSearchParams(address.search)
  for (const name of ['as-at', 'known']) rest.delete(name)
  return { heading, text, leave: { href: address.pathname + (rest.size > 0 ? `?${rest}` : ''), label: words.leave } }
}
