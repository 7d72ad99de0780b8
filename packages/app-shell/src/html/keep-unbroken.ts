import { isShortFact, unbrokenRuns, type Run } from '@clf/text'
import { Parser } from 'htmlparser2'

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
 * and breaks only where it is longer than a line. Characters stay as they are, so that what is copied and searched is what was written.
 */
export function keepUnbroken(html: string): string {
  const parts: string[] = []
  let takenTo = 0
  let within = 0
  let cells = 0
  const runsIn = (text: string): Run[] => (cells > 0 && isShortFact(text) ? [wholeOf(text)] : unbrokenRuns(text))
  const parser = new Parser({
    onopentag: (name) => {
      within += left.has(name) ? 1 : 0
      cells += isCell(name) ? 1 : 0
    },
    onclosetag: (name) => {
      within -= left.has(name) ? 1 : 0
      cells -= isCell(name) ? 1 : 0
    },
    ontext: () => {
      if (within > 0) return
      const end = parser.endIndex + 1
      for (const [from, to] of runsIn(html.slice(parser.startIndex, end))) {
        parts.push(html.slice(takenTo, parser.startIndex + from), '<span class="clf-unbroken">', html.slice(parser.startIndex + from, parser.startIndex + to), '</span>')
        takenTo = parser.startIndex + to
      }
    },
  })
  parser.end(html)
  return parts.join('') + html.slice(takenTo)
}

const isCell = (name: string): boolean => name === 'td' || name === 'th'

/** A text from its first character to its last, the spaces around it left out. */
const wholeOf = (text: string): Run => [text.length - text.trimStart().length, text.trimEnd().length]
