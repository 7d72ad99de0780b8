import type { Block } from '@clf/content'
import { ownTextsOf, type WrittenDocument } from './document.ts'
import type { Located } from './text-nodes.ts'

/** The words that a document keeps in fields, not in text nodes. All are in the language of the document. */
export function locateFields(document: WrittenDocument): Located<string>[] {
  const { title, summary, body } = document
  return [...present({ title, summary }), ...ownTextsOf(document).flatMap(({ words }) => present(words)), ...body.flatMap((block, index) => fieldsOf(block, `body.${index}.`))]
}

function fieldsOf(block: Block, path: string): Located<string>[] {
  switch (block.__component) {
    case 'content.image':
      return present({ alternativeText: block.alternativeText, caption: block.caption }, path)
    case 'content.table':
      return [...present({ caption: block.caption }, path), ...block.rows.flatMap((row, index) => row.flatMap((cell) => present({ [`rows.${index}`]: cell }, path)))]
    case 'content.quote':
      return present({ text: block.text, source: block.source }, path)
    case 'content.steps':
      return [...present({ title: block.title }, path), ...block.items.flatMap((item, index) => present({ [`items.${index}.title`]: item.title }, path))]
    case 'content.attachments':
      return [...present({ title: block.title }, path), ...block.items.flatMap((item, index) => present({ [`items.${index}.title`]: item.title }, path))]
    case 'content.callout':
    case 'content.video':
      return present({ title: block.title }, path)
    case 'content.text':
      return []
  }
}

const present = (fields: Record<string, string | null>, path = ''): Located<string>[] =>
  Object.entries(fields).flatMap(([name, value]) => (value?.trim() ? [{ value, path: `${path}${name}` }] : []))
