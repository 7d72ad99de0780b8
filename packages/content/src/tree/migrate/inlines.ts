import { isAddress } from '../declare/address.ts'
import { isLanguage } from '../declare/language-tag.ts'
import type { NodeIn, TreeNode } from '../tree.ts'
import { paragraphId } from './migration.ts'
import type { Migration } from './migration.ts'
import { placeNote } from './notes.ts'
import { lineOf, objectsIn, textOf, without } from './stored.ts'
import type { Stored } from './stored.ts'

type Inline = NodeIn<'inline'>
type Run = Omit<TreeNode<'text'>, 'type' | 'text'>

/** A line of text of Strapi’s Blocks. */
export function inlinesOf(value: unknown, path: string, migration: Migration): Inline[] {
  return objectsIn(value).flatMap((inline, index) => (inline['type'] === 'link' ? linkOf(inline, `${path}.${index}`, migration) : runsOf(inline)))
}

/** Text that is no node: words, with a break for each line break. */
export function wordsOf(value: unknown, run: Run = {}): Inline[] {
  return textOf(value).split('\n').flatMap((
    words,
    index,
  ): Inline[] => [...(index === 0 ? [] : [{ type: 'break' } as const]), ...chunks(words).map((text) => ({ type: 'text', text, ...run } as const))])
}

/** Words as long as a run may be. */
const chunks = (words: string): string[] => words.match(/[^]{1,50000}/gu) ?? []

function runsOf(stored: Stored, more: Run = {}): Inline[] {
  const mark = (name: string): true | undefined => (stored[name] === true ? true : undefined)
  return wordsOf(
    stored['text'],
    without({ bold: mark('bold'), italic: mark('italic'), underline: mark('underline'), strikethrough: mark('strikethrough'), code: mark('code'), lang: languageOf(stored['lang']), ...more }),
  )
}

/** The language of a node, when it is one. */
export function languageOf(value: unknown): string | undefined {
  return typeof value === 'string' && isLanguage(value) ? value : undefined
}

function linkOf(link: Stored, path: string, migration: Migration): Inline[] {
  const url = typeof link['url'] === 'string' ? link['url'] : ''
  const runs = objectsIn(link['children'])
  if (url.startsWith('clf:footnote/')) return noteOf(url.slice('clf:footnote/'.length), runs, path, migration)
  if (url.startsWith('clf:paragraph/')) return referenceOf(Number(url.slice('clf:paragraph/'.length)), runs, path, migration)
  if (isAddress(url) && url.length <= 2000) return runs.flatMap((run) => runsOf(run, { link: without({ address: url, hreflang: languageOf(link['hreflang']) }) }))
  migration.changes.push({ path, change: `The link to ${JSON.stringify(url.slice(0, 80))}, which no page made a link, is left out; its words stay.` })
  return runs.flatMap((run) => runsOf(run))
}

function referenceOf(number: number, runs: Stored[], path: string, migration: Migration): Inline[] {
  const words = lineOf(runs.map((run) => textOf(run['text'])).join(''))
  if (!migration.numbers.has(number)) {
    migration.changes.push({ path, change: `The link to paragraph ${number}, which is not there, is left out; its words stay.` })
    return runs.flatMap((run) => runsOf(run))
  }
  if (words === undefined) return []
  if (runs.some((run) => ['bold', 'italic', 'underline', 'strikethrough', 'code', 'lang'].some((mark) => run[mark] !== undefined && run[mark] !== false))) {
    migration.changes.push({ path, change: `The reference “${words}” has lost its bold, italics or language.` })
  }
  return [{ type: 'reference', target: paragraphId(number), text: words.replace(new RegExp(`(?<![0-9])${number}(?![0-9])`), '{}') }]
}

function noteOf(mark: string, runs: Stored[], path: string, migration: Migration): Inline[] {
  const raised = () => runs.flatMap((run) => runsOf(run, { script: 'sup' }))
  if (!migration.notes.has(mark)) return raised()
  const placed = migration.placed.get(mark)
  if (placed?.id !== undefined) return [{ type: 'reference', target: placed.id }]
  if (migration.isInNote) {
    migration.changes.push({ path, change: `The mark “${mark}” of a note that stands in a note is no link any more.` })
    return raised()
  }
  const words = runs.map((run) => textOf(run['text'])).join('')
  if (words !== mark) migration.changes.push({ path, change: `The mark “${words}” of note “${mark}” is printed as the note has it.` })
  return [placeNote(mark, path, migration)]
}
