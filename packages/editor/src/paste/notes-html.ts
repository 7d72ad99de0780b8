/** A note of a page or of a word processor. */
interface FoundNote {
  kind: 'footnote' | 'endnote'
  content: Element
}

/** The notes of a document, each to be taken once: by the first mark that leads to it. */
export interface FoundNotes {
  /** The note that a link leads to; null where it is no mark of a note. */
  of(link: Element): FoundNote | null
}

/** Finds notes by how they are linked: a mark leads to a place whose own link leads back to the mark. They are taken out of the text. */
export function createNotes(document: Document): FoundNotes {
  const notes = new Map<Element, FoundNote>()
  for (const link of document.querySelectorAll('a[href*="#"]')) {
    const note = noteAt(link, document)
    if (note !== null) notes.set(link, note)
  }
  for (const { content } of notes.values()) content.remove()
  for (const place of document.querySelectorAll('[style*="mso-element:footnote-list" i], [style*="mso-element:endnote-list" i]')) place.remove()
  return { of: (link) => notes.get(link) ?? null }
}

function noteAt(link: Element, document: Document): FoundNote | null {
  const name = fragment(link)
  if (name === '' || !/^[\s[(（]*(?:\d{1,3}|[ivxlc]{1,6}|[*†‡])[\s\])）]*$/iu.test(link.textContent ?? '')) return null
  const target = document.getElementById(name) ?? document.getElementsByName(name)[0]
  const content = target?.closest('[style*="mso-element:footnote" i], [style*="mso-element:endnote" i], li, p, div')
  if (target === undefined || content == null || content.contains(link)) return null
  const back = [...content.querySelectorAll('a[href*="#"]')].find((each) => isBackTo(each, link, document))
  // The mark stands before the note that it leads to.
  const isBefore = (link.compareDocumentPosition(content) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  if (back === undefined || !isBefore) return null
  const mark = back.closest('sup') ?? back
  mark.remove()
  const isEnd = /end|edn/i.test(`${name} ${content.getAttribute('style') ?? ''}`)
  return { kind: isEnd ? 'endnote' : 'footnote', content }
}

function isBackTo(back: Element, link: Element, document: Document): boolean {
  const name = fragment(back)
  const place = document.getElementById(name) ?? document.getElementsByName(name)[0]
  return place !== undefined && (place === link || place.contains(link) || link.contains(place) || place.parentElement === link.parentElement)
}

const fragment = (link: Element): string => decodeURIComponent(/#(.*)$/.exec(link.getAttribute('href') ?? '')?.[1] ?? '')
