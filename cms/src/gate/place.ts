import { countTree, validateTree } from '@clf/content/tree'
import type { DocumentTree, TreeNode } from '@clf/content/tree'
import { placeName } from '../admin/desk/form/place-name.ts'
import type { Sentence } from '../writes/told.ts'

/** A text, and the numbers of its paragraphs. */
interface Counted {
  tree: DocumentTree
  numbers: ReadonlyMap<TreeNode<'numbered'>, { number: string }>
}

/**
 * Says what places of a draft are called in the form: “Text, English, paragraph 5”. A place in a text without numbers is counted
 * from its top. Each text is gone through once, however many places in it are asked for.
 */
export function placesIn(uid: string, row: Readonly<Record<string, unknown>>): (path: string) => Sentence {
  const texts = new Map<string, Counted | null>()
  return (path) => {
    const field = placeName(uid, path)
    const [language = '', name = '', ...way] = path.split('.')
    if (way[0] !== 'children') return field
    const key = `${language}.${name}`
    const text = texts.has(key) ? texts.get(key) : counted((row[language] as Record<string, unknown> | null | undefined)?.[name])
    texts.set(key, text ?? null)
    if (!text) return field
    const number = numberAt(text, way)
    if (number !== null) return { en: `${field.en}, paragraph ${number}`, tc: `${field.tc}第${number}段`, sc: `${field.sc}第${number}段` }
    const block = Number(way[1]) + 1
    return { en: `${field.en}, block ${block} from the top`, tc: `${field.tc}由上而下第${block}項`, sc: `${field.sc}由上而下第${block}项` }
  }
}

function counted(body: unknown): Counted | null {
  const { tree } = validateTree(body)
  return tree && { tree, numbers: countTree(tree).numbers }
}

/** Number of the innermost numbered paragraph on a way. */
function numberAt({ tree, numbers }: Counted, way: readonly string[]): string | null {
  let found: string | null = null
  let here: unknown = tree
  for (const step of way) {
    here = typeof here === 'object' && here !== null ? (here as Record<string, unknown>)[step] : undefined
    const paragraph = numbers.get(here as TreeNode<'numbered'>)
    if (paragraph) found = paragraph.number
  }
  return found
}
