import { isClean, typedMark } from '@clf/content/tree'
import type { EditorContext } from '../context.ts'
import type { Raw } from '../document/kinds.ts'
import type { CleanedPaste } from './clean-html.ts'
import { createCleaning } from './cleaning.ts'
import type { Line } from './line.ts'
import { numberLines } from './number-lines.ts'

/** Plain text as nodes of the tree: a paragraph a line, numbers that were typed as numbers. */
export function cleanText(text: string, where: 'top' | 'block', context: Pick<EditorContext, 'say'>): CleanedPaste {
  const cleaning = createCleaning(context)
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).flatMap((line): Line[] => {
    const plain = line.replaceAll('\t', ' ')
    const words = (isClean(plain) ? plain : [...plain].filter((character) => isClean(character)).join('')).trim()
    if (words !== plain.trim()) cleaning.changed('characters')
    if (words === '') return []
    cleaning.nextBlock()
    const typed: Raw[] = [{ type: 'text', text: words }]
    const found = typedMark(words)
    return [found === null ? { block: { type: 'paragraph', children: typed }, mark: null } : { mark: found.mark, level: null, typed, children: [{ type: 'text', text: words.slice(found.length) }] }]
  })
  return { nodes: numberLines(lines, where, cleaning), changes: cleaning.changes() }
}
