import type { XmlElement } from '../archive/parse-xml.ts'
import { childrenOf, textIn } from '../archive/xml-path.ts'
import { formatNumber } from '../numbers/format-number.ts'
import type { PaperNote } from '../paper/paper.ts'
import type { WordContext } from './context.ts'

type Kind = PaperNote['kind']

/** The mark of a note in the text, `ownMark` where a person chose it. The words of the note are read when the text is whole. */
export function referNote(reference: XmlElement, context: WordContext, ownMark = ''): void {
  if (context.isMuted) return
  const kind: Kind = reference.name === 'w:endnoteReference' ? 'endnote' : 'footnote'
  const id = `${kind} ${reference.attributes['w:id'] ?? ''}`
  if (elementOf(kind, reference.attributes['w:id'], context) === null) return context.tell('note without text', kind)
  if (!context.notes.has(id)) context.notes.set(id, { id, kind, mark: ownMark.trim() || markOf(kind, context), ownMark: ownMark.trim() !== '', blocks: [] })
  context.emit({ kind: 'note', id })
}

/** The element of a note, by its kind and id. */
export function elementOf(kind: Kind, id: string | undefined, context: WordContext): XmlElement | null {
  const note = context.noteElements.get(`${kind} ${id ?? ''}`)
  return note !== undefined && isText(note) ? note : null
}

/** Notes of a kind with words that no text refers to. */
export function unusedNotes(kind: Kind, context: WordContext): XmlElement[] {
  const part = kind === 'endnote' ? context.parts.endnotes : context.parts.footnotes
  return childrenOf(part?.root, `w:${kind}`).filter((note) => isText(note) && textIn(note).trim() !== '' && !context.notes.has(`${kind} ${note.attributes['w:id']}`))
}

// Separators between text and notes are kept among the notes.
function isText(note: XmlElement): boolean {
  return !['separator', 'continuationSeparator', 'continuationNotice'].includes(note.attributes['w:type'] ?? '')
}

function markOf(kind: Kind, context: WordContext): string {
  const before = context.counted[kind]
  context.counted[kind] += 1
  return formatNumber(kind === 'endnote' ? 'lowerRoman' : 'decimal', before + 1) ?? String(before + 1)
}
