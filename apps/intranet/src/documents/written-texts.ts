import { hash } from 'node:crypto'
import { KeptParts, markFor } from '@clf/app-shell/kept-parts'
import { renderTree } from '@clf/content/tree'
import type { GlossaryTerm } from '@clf/content'
import { linkTerms } from '../glossary/link-terms.ts'
import type { DocumentView } from './document-view.ts'
import { treeContext } from './render-context.ts'
import { treeIn } from './tree-in.ts'

const kept = new KeptParts(3_000_000)

/** Writes the text of a field; its ids begin with the prefix. Nothing of a field that is empty. */
export type WriteText = (field: string, idPrefix?: string) => string

/**
 * The texts of a document as HTML, with each term of the glossary a link where they first use it. What they say is all that they are made of, so that
 * they stay when something else is published; where links of the page ask for more, or what changed is marked, they are written anew.
 *
 * @param fields in the order in which they are read
 */
export function textWriter(locals: App.Locals, view: DocumentView, fields: readonly string[], terms: readonly GlossaryTerm[]): WriteText {
  const { document, changes } = view
  let linked: typeof document | undefined
  const write: WriteText = (field, idPrefix) => {
    linked ??= linkTerms(document, fields, terms)
    const tree = treeIn(linked, field)
    return tree ? renderTree(tree, treeContext(locals.lang, { ...view, document: linked }, idPrefix)) : ''
  }
  if (locals.links || changes !== null) return write
  const key = hash('sha256', JSON.stringify([fields.map((field) => treeIn(document, field)), document.files, terms.map(({ code, term }) => [code, term])]))
  return (field, idPrefix = '') => (treeIn(document, field) ? markFor(locals, kept.finished(locals.lang, `${key} ${field} ${idPrefix}`, () => write(field, idPrefix))) : '')
}
