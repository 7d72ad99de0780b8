const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const numerals = '〇一二三四五六七八九'

/** A number as written, or that of the month a word begins with the name of; 0 when there is none. */
const numberOf = (word: string): number => Number(word) || months.indexOf(word.slice(0, 3).toLowerCase()) + 1

/** A number below 100, or a year figure by figure, in Chinese numerals: 二十三, 二〇二六. */
function chineseNumber(text: string): string {
  const figures = text.replace(/[〇一二三四五六七八九]/g, (numeral) => String(numerals.indexOf(numeral)))
  const found = /^(\d?)十(\d?)$/.exec(figures)
  return found ? String(Number(found[1] || 1) * 10 + Number(found[2] || 0)) : figures
}

// The day last, the order of the ways in which pages of Hong Kong write a date; each takes the whole text before a time.
const ways: readonly [pattern: RegExp, order: readonly ('year' | 'month' | 'day')[]][] = [
  [/^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ].*)?$/, ['year', 'month', 'day']],
  [/^(\d{4})[./](\d{1,2})[./](\d{1,2})(?: .*)?$/, ['year', 'month', 'day']],
  [/^(\d{4})年(\d{1,2})月(?:(\d{1,2})[日號号]|(?![\d十]))/, ['year', 'month', 'day']],
  [/^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?: .*)?$/, ['day', 'month', 'year']],
  [/^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})(?:[ ,].*)?$/i, ['day', 'month', 'year']],
  [/^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?, ?(\d{4})(?:[ ,].*)?$/i, ['month', 'day', 'year']],
  [/^([a-z]{3,9})\.? (\d{4})$/i, ['month', 'year']],
]

function isoOf({ year = 0, month = 0, day = 1 }: Partial<Record<'year' | 'month' | 'day', number>>): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCFullYear() === year && date.getUTCDate() === day
  return isReal ? date.toISOString().slice(0, 10) : undefined
}

/**
 * The date that `text` begins with, as `2026-05-01`; undefined when there is none, or none that the calendar has. Reads what
 * pages of Hong Kong write: `1 May 2026`, `Fri, 1 May 2026`, `May 1, 2026`, `2026年5月1日`, `二〇二六年五月一日`, `1.5.2026`, `1/5/2026` (day first),
 * `2026-05-01`. A month alone is read as its first day.
 */
export function readWrittenDate(text: string): string | undefined {
  const tidy = text.normalize('NFKC').replace(/\s+/g, ' ').replace(/ ?([年月日號号]) ?/g, '$1').trim().replace(/[〇零一二三四五六七八九十]+/g, (run) => chineseNumber(run.replaceAll('零', '〇')))
  for (const [pattern, order] of ways) {
    const found = pattern.exec(tidy)
    if (!found) continue
    return isoOf(Object.fromEntries(order.map((part, at) => [part, numberOf(found[at + 1] ?? '1')])))
  }
  return undefined
}
