import type { NodeIn } from '@clf/content/tree'
import type { Edition } from './edition.ts'
import { wordsOfInline } from './edition-subject.ts'

type Held = Record<string, unknown>

const isLanguage = (name: string): name is 'en' | 'tc' | 'sc' => name === 'en' || name === 'tc' || name === 'sc'

/** What stands at a pointer; undefined when nothing does. */
export function valueAt({ words, facts }: Edition, pointer: string): unknown {
  const [first = '', ...rest] = pointer.split('.')
  const root: unknown = isLanguage(first) ? words[first] : (facts as Held)[first]
  return rest.reduce<unknown>((held, key) => (typeof held === 'object' && held !== null ? (held as Held)[key] : undefined), root)
}

/** A copy of an edition with another value at a pointer; the value is left out where it becomes undefined. */
export function withValueAt(edition: Edition, pointer: string, value: unknown): Edition {
  const [first = '', ...rest] = pointer.split('.')
  if (!isLanguage(first)) return { ...edition, facts: changed(edition.facts, [first, ...rest], value) as Edition['facts'] }
  return { ...edition, words: changed(edition.words, [first, ...rest], value) as Edition['words'] }
}

function changed(held: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(held)) return held.map((each, index): unknown => (String(index) === key ? changed(each, rest, value) : each))
  const { [key]: old, ...others } = (held ?? {}) as Held
  const next = changed(old, rest, value)
  // What was there stays in its place: the order of the parts of a node is the order of reading.
  return next === undefined ? others : { ...(held as Held | null | undefined), [key]: next }
}

/** A copy with other nodes in the place of the `count` nodes from a pointer on. */
export function withNodes<Node>(edition: Edition, pointer: string, nodes: readonly Node[], count = 1): Edition {
  const end = pointer.lastIndexOf('.')
  const [list, index] = [pointer.slice(0, end), Number(pointer.slice(end + 1))]
  const held = valueAt(edition, list)
  return Array.isArray(held) ? withValueAt(edition, list, held.toSpliced(index, count, ...nodes)) : edition
}

/** Words to put in the place of others in a line; it takes one character at least. */
export interface Edit {
  start: number
  end: number
  to: string
}

/** A copy with words of one line changed, whichever of its runs they stand in. */
export function withEdits(edition: Edition, pointer: string, edits: readonly Edit[]): Edition {
  const held = valueAt(edition, pointer)
  if (typeof held === 'string') return withValueAt(edition, pointer, editedText(held, 0, edits))
  if (Array.isArray(held)) return withValueAt(edition, pointer, editedLine(held as NodeIn<'inline'>[], edits))
  const children = (held as { children?: NodeIn<'inline'>[] } | undefined)?.children
  return children ? withValueAt(edition, `${pointer}.children`, editedLine(children, edits)) : edition
}

function editedLine(line: readonly NodeIn<'inline'>[], edits: readonly Edit[]): NodeIn<'inline'>[] {
  let start = 0
  return line.flatMap((node): NodeIn<'inline'>[] => {
    const from = start
    start += wordsOfInline(node).length
    if (node.type !== 'text' || node.code) return [node]
    const text = editedText(node.text, from, edits)
    return text === '' ? [] : [{ ...node, text }]
  })
}

/** The new words go where an edit begins; what it takes away of the runs after it only goes. */
function editedText(text: string, offset: number, edits: readonly Edit[]): string {
  let result = text
  for (const { start, end, to } of edits.toSorted((a, b) => b.start - a.start)) {
    const [from, until] = [start - offset, end - offset]
    if (until <= 0 || from >= text.length) continue
    result = result.slice(0, Math.max(0, from)) + (from >= 0 ? to : '') + result.slice(Math.min(text.length, until))
  }
  return result
}

/** A copy with the words of one line between two places marked as being in a language; a field has no marks, and stays. */
export function withLanguage(edition: Edition, pointer: string, { start, end, lang }: { start: number; end: number; lang: string }): Edition | null {
  const held = valueAt(edition, pointer)
  if (Array.isArray(held)) return withValueAt(edition, pointer, markedLine(held as NodeIn<'inline'>[], start, end, lang))
  const children = (held as { children?: NodeIn<'inline'>[] } | undefined)?.children
  return children ? withValueAt(edition, `${pointer}.children`, markedLine(children, start, end, lang)) : null
}

function markedLine(line: readonly NodeIn<'inline'>[], start: number, end: number, lang: string): NodeIn<'inline'>[] {
  let from = 0
  return line.flatMap((node): NodeIn<'inline'>[] => {
    const [begin, until] = [start - from, end - from]
    from += wordsOfInline(node).length
    if (node.type !== 'text' || until <= 0 || begin >= node.text.length) return [node]
    const parts = [{ ...node, text: node.text.slice(0, Math.max(0, begin)) }, { ...node, text: node.text.slice(Math.max(0, begin), until), lang }, { ...node, text: node.text.slice(until) }]
    return parts.filter(({ text }) => text !== '')
  })
}
