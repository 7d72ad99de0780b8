import { countTree, validateTree } from '@clf/content/tree'
import type { DocumentTree, TreeNode } from '@clf/content/tree'
import { placeName } from '../admin/desk/form/place-name.ts'
import type { Sentence } from '../writes/told.ts'

/** What a place is called in the form: “Text, English, paragraph 5”. A place in a text without numbers is counted from its top. */
export function placeIn(uid: string, path: string, row: Readonly<Record<string, unknown>>): Sentence {
  const field = placeName(uid, path)
  const [language = '', name = '', ...way] = path.split('.')
  const words = row[language] as Record<string, unknown> | null | undefined
  const { tree } = way[0] === 'children' ? validateTree(words?.[name]) : { tree: null }
  if (!tree) return field
  const number = numberAt(tree, way)
  if (number !== null) return { en: `${field.en}, paragraph ${number}`, tc: `${field.tc}第${number}段`, sc: `${field.sc}第${number}段` }
  const block = Number(way[1]) + 1
  return { en: `${field.en}, block ${block} from the top`, tc: `${field.tc}由上而下第${block}項`, sc: `${field.sc}由上而下第${block}项` }
}

/** Number of the innermost numbered paragraph on a way. */
function numberAt(tree: DocumentTree, way: readonly string[]): string | null {
  const { numbers } = countTree(tree)
  let found: string | null = null
  let here: unknown = tree
  for (const step of way) {
    here = typeof here === 'object' && here !== null ? (here as Record<string, unknown>)[step] : undefined
    const paragraph = numbers.get(here as TreeNode<'numbered'>)
    if (paragraph) found = paragraph.number
  }
  return found
}
