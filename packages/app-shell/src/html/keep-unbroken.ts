import { isShortFact, unbrokenRuns, type Run } from '@clf/text'

/** Text of these is not laid out as prose, holds no elements, or is put in a row with what stands beside it, where a part of it would be a part of the row. */
const left = new Set([
  'script',
  'style',
  'title',
  'template',
  'textarea',
  'select',
  'pre',
  'svg',
  'math',
  'button',
  'clf-button',
  'clf-pagination',
])

/**
 * A page with each run that a line break would tear apart (`unbrokenRuns`), and each piece of text in a cell of a table that is a
 * short fact by itself (`isShortFact`), in a `<span class="clf-unbroken">`, which goes to the next line as a whole
 * and breaks only where it is longer than a line. Characters stay as they are, so that what is copied and searched is what was written. Cells of
 * tables have end tags, as all elements that the pages of an app write.
 */
export function keepUnbroken(html: string): string {
  const parts: string[] = []
  let takenTo = 0
  let within = 0
  let cells = 0
  const keep = (from: number, to: number) => {
    if (within > 0 || from >= to) return
    const text = html.slice(from, to)
    const runs = cells > 0 && isShortFact(text) ? [wholeOf(text)] : unbrokenRuns(text)
    for (const [start, end] of runs) {
      parts.push(html.slice(takenTo, from + start), '<span class="clf-unbroken">', html.slice(from + start, from + end), '</span>')
      takenTo = from + end
    }
  }
  let readTo = 0
  for (const { 0: whole, 1: slash, 2: called = '', index } of html.matchAll(marks)) {
    // Text that is read to the end of its element holds no tags.
    if (index < readTo) continue
    keep(readTo, index)
    readTo = index + whole.length
    const name = called.toLowerCase()
    const step = slash === '/' ? -1 : 1
    if (left.has(name)) within = Math.max(0, within + step)
    if (isCell(name)) cells = Math.max(0, cells + step)
    if (step === 1 && rawTexts.has(name)) readTo = endOfRawText(html, name, readTo)
  }
  keep(readTo, html.length)
  return parts.join('') + html.slice(takenTo)
}

/** Tags, comments and character references: what stands between texts. */
const marks = /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>|<(\/?)([a-zA-Z][^\s/>]*)(?:[^>"']|"[^"]*"|'[^']*')*>|&(?:#\d+|#[xX][\da-fA-F]+|[a-zA-Z][a-zA-Z\d]*);/g

/** Elements whose text ends with their own end tag alone. */
const rawTexts = new Set(['script', 'style', 'title', 'textarea'])

function endOfRawText(html: string, name: string, from: number): number {
  const end = html.slice(from).search(new RegExp(`</${name}(?=[\\s/>])`, 'i'))
  return end === -1 ? html.length : from + end
}

const isCell = (name: string): boolean => name === 'td' || name === 'th'

/** A text from its first character to its last, the spaces around it left out. */
const wholeOf = (text: string): Run => [text.length - text.trimStart().length, text.trimEnd().length]
