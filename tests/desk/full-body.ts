import { nodes, validateTree } from '@clf/content/tree'
import type { DocumentTree } from '@clf/content/tree'
import type { LanguageTag } from '@clf/text'

/** A body in which every node stands that a tree may hold, each by its own example. */
export function fullBody(language: LanguageTag): DocumentTree {
  const examples = Object.values(nodes).flatMap((node) => ('example' in node && node.example ? [...node.example[language]] : []))
  const tree = { type: 'document', version: 1, children: examples }
  const { problems } = validateTree(tree)
  const stopping = problems.filter(({ stops }) => stops === 'saving')
  if (stopping.length > 0) throw new Error(`The examples of the nodes do not go together: ${stopping.map(({ path }) => path).join(', ')}`)
  return tree as unknown as DocumentTree
}
