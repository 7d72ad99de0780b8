import { blockParts, type Block } from '@clf/content'
import { ownTextsOf, type WrittenDocument } from './document.ts'
import type { Located } from './text-nodes.ts'

/** The words that a document keeps in fields, not in text nodes. All are in the language of the document. */
export function locateFields(document: WrittenDocument): Located<string>[] {
  const { title, summary, body } = document
  return [...present({ title, summary }), ...ownTextsOf(document).flatMap(({ words }) => present(words)), ...body.flatMap((block, index) => fieldsOf(block, `body.${index}.`))]
}

function fieldsOf(block: Block, path: string): Located<string>[] {
  return blockParts(block).flatMap((part) => (part.nodes ? [] : present({ [part.path]: part.words }, path)))
}

const present = (fields: Record<string, string | null>, path = ''): Located<string>[] => Object.entries(fields).flatMap(([name, value]) => (value ? [{ value, path: `${path}${name}` }] : []))
