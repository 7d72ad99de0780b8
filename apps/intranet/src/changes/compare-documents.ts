import type { Kind, PageDocument } from '@clf/content'
import { treeParts } from '@clf/content/tree'
import type { TreePart } from '@clf/content/tree'
import type { LanguageTag } from '@clf/text'
import { treeIn } from '../documents/tree-in.ts'
import { compareParts } from './compare-parts.ts'
import type { Change } from './compare-parts.ts'

/** What differs in one text of a document. */
export interface ChangedText {
  /** `title`, `summary`, `body` or the field of a text that its kind has besides. */
  field: string
  changes: Change[]
}

/** What differs between two documents of a kind in the order in which their texts are read; texts that are the same in both are left out. */
export function compareDocuments(kind: Kind, before: PageDocument, after: PageDocument, lang: LanguageTag): ChangedText[] {
  const fields = ['title', 'summary', ...kind.page.texts.map(({ field }) => field), 'body']
  return fields
    .map((field) => ({ field, changes: compareParts(partsOf(before, field, lang), partsOf(after, field, lang), lang) }))
    .filter(({ changes }) => changes.length > 0)
}

/** The title and the summary are one line each, which is always the same line. */
function partsOf(document: PageDocument, field: string, lang: LanguageTag): TreePart[] {
  if (field !== 'title' && field !== 'summary') {
    const tree = treeIn(document, field)
    return tree ? treeParts(tree, lang) : []
  }
  const text = document[field].trim()
  return text === '' ? [] : [{ node: { type: 'paragraph', children: [{ type: 'text', text }] }, id: null, number: null, text }]
}
