import { treeText } from '@clf/content/tree'
import type { DocumentTree } from '@clf/content/tree'
import type { Edition } from '@clf/rules'
import { languages, tagOf } from '../language/said.ts'
import type { Language } from '../language/said.ts'
import { isTree } from './edition-changes.ts'

/** A heading of a body, with those below it. */
export interface OutlineEntry {
  /** Where it stands in the form: `en.body.children.3`. */
  path: string
  words: string
  below: OutlineEntry[]
}

/** The headings of one language. */
export interface Outline {
  language: Language
  entries: OutlineEntry[]
}

/** The headings of every body, language by language; a language without any is left out. */
export function outlineOf({ words }: Edition): Outline[] {
  const outlines = languages.map((language) => ({
    language,
    entries: Object.entries(words[language] ?? {}).flatMap(([field, value]: [string, unknown]) => (isTree(value) ? entriesOf(value, language, field) : [])),
  }))
  return outlines.filter(({ entries }) => entries.length > 0)
}

function entriesOf({ children, ...root }: DocumentTree, language: Language, field: string): OutlineEntry[] {
  const top: OutlineEntry[] = []
  /** The headings under which the next one may stand, the outermost first. */
  const open: { level: number; entry: OutlineEntry }[] = []
  for (const [index, block] of children.entries()) {
    if (block?.type !== 'heading' || !Array.isArray(block.children)) continue
    while ((open.at(-1)?.level ?? 0) >= block.level) open.pop()
    const entry = { path: `${language}.${field}.children.${index}`, words: treeText({ ...root, children: [block] }, tagOf[language]).trim(), below: [] }
    ;(open.at(-1)?.entry.below ?? top).push(entry)
    open.push({ level: block.level, entry })
  }
  return top
}
