import type { XmlElement } from '../archive/parse-xml.ts'
import { childrenOf } from '../archive/xml-path.ts'
import { chosenAlternative } from './drawings.ts'

/** Texts with fields of their own: a field that begins in one of them does not end in another. */
const stories = new Set(['w:body', 'w:footnote', 'w:endnote', 'w:txbxContent'])
const deleted = new Set(['w:del', 'w:moveFrom', 'w14:conflictDel'])

/**
 * Begin marks of fields that never end in their story, because the file is damaged or the end mark was deleted. What follows such
 * a mark is text, or the rest of the document would be the code of a field and lost.
 */
export function unendedFields(root: XmlElement): ReadonlySet<XmlElement> {
  const unended = new Set<XmlElement>()
  collect(root, [], unended)
  return unended
}

function collect(element: XmlElement, open: XmlElement[], unended: Set<XmlElement>): void {
  for (const child of element.name === 'mc:AlternateContent' ? childrenOf(chosenAlternative(element)) : childrenOf(element)) {
    if (deleted.has(child.name)) continue
    if (child.name === 'w:fldChar') {
      const type = child.attributes['w:fldCharType']
      if (type === 'begin') open.push(child)
      else if (type === 'end') open.pop()
    } else if (stories.has(child.name)) {
      const own: XmlElement[] = []
      collect(child, own, unended)
      for (const mark of own) unended.add(mark)
    } else collect(child, open, unended)
  }
}
