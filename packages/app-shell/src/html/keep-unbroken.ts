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
  const read = (from: number, to: number) => {
    const text = within > 0 ? '' : html.slice(from, to)
    if (!text.includes('&')) return keep(from, to)
    let start = 0
    for (const { 0: reference, index } of text.matchAll(references)) {
      keep(from + start, from + index)
      start = index + reference.length
    }
    keep(from + start, to)
  }
  let textFrom = 0
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    const end = endOfMark(html, at)
    if (end === -1) {
      at += 1
      continue
    }
    read(textFrom, at)
    const isEnd = html[at + 1] === '/'
    const name = nameFrom(html, isEnd ? at + 2 : at + 1, end)
    textFrom = at = end
    if (name === '') continue
    const step = isEnd ? -1 : 1
    if (left.has(name)) within = Math.max(0, within + step)
    if (isCell(name)) cells = Math.max(0, cells + step)
    if (step === 1 && rawTexts.has(name)) textFrom = at = endOfRawText(html, name, end)
  }
  read(textFrom, html.length)
  return parts.join('') + html.slice(takenTo)
}

const references = /&(?:#\d+|#[xX][\da-fA-F]+|[a-zA-Z][a-zA-Z\d]*);/g

const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

/** Where a tag or a comment ends that begins with a `<`; -1 of a `<` that is text. */
function endOfMark(html: string, start: number): number {
  const next = html.charCodeAt(start + 1)
  if (html.startsWith('!--', start + 1)) return endOf(html, '-->', start + 4)
  if (next === 0x21 || next === 0x3f) return endOf(html, '>', start)
  // An end tag without a name is a comment.
  if (next === 0x2f && !isLetter(html.charCodeAt(start + 2))) return endOf(html, '>', start)
  if (next !== 0x2f && !isLetter(next)) return -1
  let quote = 0
  for (let at = start + 1; at < html.length; at += 1) {
    const code = html.charCodeAt(at)
    if (quote !== 0) quote = code === quote ? 0 : quote
    else if (code === 0x22 || code === 0x27) quote = code
    else if (code === 0x3e) return at + 1
  }
  return html.length
}

function endOf(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found === -1 ? html.length : found + mark.length
}

/** Name of a tag in small letters; nothing of a comment. */
function nameFrom(html: string, start: number, end: number): string {
  let to = start
  for (; to < end; to += 1) {
    const code = html.charCodeAt(to)
    if (code <= 0x20 || code === 0x2f || code === 0x3e || code === 0x21 || code === 0x3f) break
  }
  return html.slice(start, to).toLowerCase()
}

/** Elements whose text ends with their own end tag alone. */
const rawTexts = new Set(['script', 'style', 'title', 'textarea'])

function endOfRawText(html: string, name: string, from: number): number {
  const end = html.slice(from).search(new RegExp(`</${name}(?=[\\s/>])`, 'i'))
  return end === -1 ? html.length : from + end
}

const isCell = (name: string): boolean => name === 'td' || name === 'th'

/** A text from its first character to its last, the spaces around it left out. */
const wholeOf = (text: string): Run => [text.length - text.trimStart().length, text.trimEnd().length]
