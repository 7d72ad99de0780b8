import type { DocumentTree } from '@clf/content/tree'
import type { Edition, EditionWords, Surroundings } from '@clf/rules'
import { isLanguage, languages } from '../language/said.ts'
import type { Language } from '../language/said.ts'
import type { EditionChange, TreeChange, WordsChange } from './messages.ts'

export const isTree = (value: unknown): value is DocumentTree =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'document' && 'children' in value && Array.isArray(value.children)

/**
 * What has changed since the edition before, told by which objects are still the same: the editor writes again only the block in which
 * somebody types, so that a key sends one paragraph to the worker and not three hundred.
 */
export function changeOf(before: Edition | null, { words, around, ...now }: Edition): EditionChange {
  const changed = languages.filter((language) => before === null || !isSameWords(before.words[language], words[language]))
  const moved = before === null || !isSameAround(before.around, around)
  return { ...now, ...(moved && { around }), words: Object.fromEntries(changed.map((language) => [language, wordsChange(before?.words[language], words[language])])) }
}

function isSameAround(one: Surroundings, other: Surroundings): boolean {
  const names = Object.keys(one) as (keyof Surroundings)[]
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
}

function isSameWords(one: EditionWords | undefined, other: EditionWords | undefined): boolean {
  if (!one || !other) return one === other
  const names = Object.keys(one)
  return names.length === Object.keys(other).length && names.every((name) => isSame(one[name as never], other[name as never]))
}

/** A tree is written anew whenever it is read; its blocks stay the same objects. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || (isTree(one) && isTree(other) && isSameTree(one, other))
}

/** Whether two trees hold the same blocks. */
export function isSameTree(one: DocumentTree, other: DocumentTree): boolean {
  return one.numbering === other.numbering && one.children.length === other.children.length && one.children.every((block, index) => block === other.children[index])
}

function wordsChange(before: EditionWords | undefined, now: EditionWords | undefined): WordsChange | null {
  if (!now) return null
  const entries = Object.entries(now) as [string, unknown][]
  return {
    fields: Object.fromEntries(entries.filter(([, value]) => !isTree(value))),
    trees: Object.fromEntries(entries.flatMap(([name, value]) => (isTree(value) ? [[name, treeChange(before?.[name as never] as unknown, value)]] : []))),
  }
}

function treeChange(before: unknown, { children, ...root }: DocumentTree): TreeChange {
  const old = isTree(before) ? before.children : []
  let from = 0
  while (from < old.length && from < children.length && old[from] === children[from]) from += 1
  let same = 0
  while (same < old.length - from && same < children.length - from && old[old.length - 1 - same] === children[children.length - 1 - same]) same += 1
  return { root, from, gone: old.length - from - same, blocks: children.slice(from, children.length - same) }
}

/** The edition after a change. Words that did not change are the same object. */
export function changedEdition(before: Edition | null, { words, around, ...now }: EditionChange): Edition {
  const next: Partial<Record<Language, EditionWords>> = { ...before?.words }
  for (const [language, change] of Object.entries(words)) {
    if (!isLanguage(language)) continue
    if (change === null) delete next[language]
    else next[language] = changedWords(before?.words[language], change)
  }
  return { ...now, words: next, around: around ?? before?.around ?? {} }
}

function changedWords(before: EditionWords | undefined, { fields, trees }: WordsChange): EditionWords {
  const changed = Object.entries(trees).map(([name, { root, from, gone, blocks }]) => {
    const old: unknown = before?.[name as never]
    return [name, { ...root, children: (isTree(old) ? old.children : []).toSpliced(from, gone, ...blocks) }]
  })
  return { ...fields, ...Object.fromEntries(changed) } as unknown as EditionWords
}
