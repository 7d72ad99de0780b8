import type { WordPackage } from './open-package.ts'
import { elements } from './word-numbering.ts'

/** Letters and digits of a Word document in order, and of the notes that it refers to: what an import must not lose. */
export function packageWords(parts: WordPackage): { body: string; notes: string } {
  const shown = shownElements(parts.body.documentElement)
  const notes = shown.map((element) => noteOf(element, parts)).filter((note) => note !== null)
  return { body: lettersOf(textOf(shown)), notes: lettersOf(notes.map((note) => textOf(shownElements(note))).join('')) }
}

export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

// Deleted words are kept for review only; a text box is stored twice, for new and old programs, and mammoth reads the second.
function shownElements(element: Element): Element[] {
  if (element.nodeName === 'mc:Choice' || element.nodeName === 'w:del') return []
  const children = Array.from(element.childNodes).filter((child): child is Element => child.nodeType === 1)
  return [element, ...children.flatMap(shownElements)]
}

function textOf(shown: Element[]): string {
  return shown.map((element) => (element.nodeName === 'w:t' ? (element.textContent ?? '') : '')).join('')
}

function noteOf(reference: Element, parts: WordPackage): Element | null {
  const kind = /^w:(footnote|endnote)Reference$/.exec(reference.nodeName)?.[1]
  const part = kind === 'endnote' ? parts.endnotes : parts.footnotes
  if (kind === undefined || part === null) return null
  const id = reference.getAttribute('w:id')
  return elements(part, `w:${kind}`).find((note) => note.getAttribute('w:id') === id) ?? null
}
