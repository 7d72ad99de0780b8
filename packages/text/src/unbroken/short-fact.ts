/** Widest fact in columns, of which a letter or digit takes one and a Chinese character two: `30 September 2026` has 17. */
const widest = 20

/**
 * Whether a text is a short fact to be read at a glance, such as fills a cell of a table: a date (`1 April 2026`, `2026年4月1日`), reference
 * (`FIN-3/2026`), figure (`HK$1,200`), telephone number or time, of at most 20 columns. A fact has a digit; a sentence is none.
 */
export function isShortFact(text: string): boolean {
  const fact = text.trim()
  const columns = fact.length + (fact.match(/[\u2E80-\uFFEF]/g)?.length ?? 0)
  return columns <= widest && /\d/.test(fact) && !/[.。！？!?]$/.test(fact)
}
