import { isBlank } from '../blank.ts'
import type { DocumentTree, NodeIn, TreeNode } from '../tree.ts'
import { components } from './components.ts'
import { inlinesOf, languageOf } from './inlines.ts'
import { paragraphId } from './migration.ts'
import type { Migration, MigrationChange } from './migration.ts'
import { placeUnmarkedNotes } from './notes.ts'
import { objectsIn, without } from './stored.ts'
import type { Stored } from './stored.ts'
import { blockOf } from './text-nodes.ts'

/** A body as a tree, with everything that the tree says otherwise. */
export interface MigratedBody {
  tree: DocumentTree
  changes: MigrationChange[]
}

/** The body that is made: its nodes, and the numbered paragraph to which what follows belongs. */
interface Body {
  children: NodeIn<'top'>[]
  open: TreeNode<'numbered'> | null
  /** Number that the next numbered paragraph gets by itself; null before the first. */
  next: number | null
  start: number
}

/**
 * Turns a stored body of blocks (`content.text`, `content.table` and so on) into a tree with the same words, numbers and
 * page. It takes whatever is stored; the tree is always valid, and what could not stay as it was is named.
 */
export function treeFromBlocks(stored: unknown): MigratedBody {
  const blocks = objectsIn(stored)
  const migration = createMigration(blocks)
  const body: Body = { children: [], open: null, next: null, start: 1 }
  for (const [index, block] of blocks.entries()) {
    if (block['__component'] === 'content.text') addText(block['body'], `${index}.body`, body, migration)
    else addComponent(block, String(index), body, migration)
  }
  add(placeUnmarkedNotes(migration), body)
  const numbering = body.start === 1 ? undefined : { start: body.start }
  return { tree: without({ type: 'document' as const, version: 1 as const, numbering, children: body.children }), changes: migration.changes }
}

function createMigration(blocks: Stored[]): Migration {
  const numbers = new Set<number>()
  const notes = new Map<string, Stored[]>()
  for (const block of blocks) {
    const steps = objectsIn(block['items']).map((item) => item['body'])
    for (const node of [block['body'], block['transcript'], ...steps].flatMap(objectsIn)) {
      const mark = node['footnote']
      if (typeof mark === 'string') notes.set(mark, [...(notes.get(mark) ?? []), node])
    }
    if (block['__component'] === 'content.text') { for (const node of objectsIn(block['body'])) if (isNumbered(node)) numbers.add(node.number) }
  }
  return { changes: [], numbers, notes, placed: new Map(), lastLine: null, isInNote: false }
}

function isNumbered(node: Stored): node is Stored & { number: number } {
  const number = node['number']
  return node['type'] === 'paragraph' && node['footnote'] === undefined && typeof number === 'number' && Number.isInteger(number) && number > 0
}

function addText(nodes: unknown, path: string, body: Body, migration: Migration): void {
  for (const [index, node] of objectsIn(nodes).entries()) {
    const here = `${path}.${index}`
    if (node['type'] === 'heading') addHeading(node, here, body, migration)
    else if (isNumbered(node)) addNumbered(node, here, body, migration)
    else add(blockOf(node, here, migration), body)
  }
}

function addHeading(node: Stored, path: string, body: Body, migration: Migration): void {
  const level = ([2, 3, 4] as const).find((each) => each === node['level'])
  if (level === undefined) migration.changes.push({ path, change: `The heading of level ${String(node['level'])} has level ${node['level'] === 1 ? 2 : 4} now.` })
  const children = inlinesOf(node['children'], `${path}.children`, migration)
  body.open = null
  if (!isBlank(children)) body.children.push({ type: 'heading', level: level ?? (node['level'] === 1 ? 2 : 4), children })
}

function addNumbered(node: Stored & { number: number }, path: string, body: Body, migration: Migration): void {
  const { number } = node
  if (body.next === null && number <= 9999) body.next = body.start = number
  const children = inlinesOf(node['children'], `${path}.children`, migration)
  migration.lastLine = children
  const isTaken = body.children.some((each) => each.type === 'numbered' && each.id === paragraphId(number))
  if (isTaken) migration.changes.push({ path, change: `There is another paragraph ${number}; links lead to the first.` })
  body.open = without({
    type: 'numbered' as const,
    id: isTaken ? undefined : paragraphId(number),
    number: number === body.next ? undefined : String(number),
    children: [without({ type: 'paragraph' as const, lang: languageOf(node['lang']), children })],
  })
  body.next = number + 1
  body.children.push(body.open)
}

function addComponent(block: Stored, path: string, body: Body, migration: Migration): void {
  const move = components.get(block['__component'])
  if (move) add(move(block, path, migration), body)
  else migration.changes.push({ path, change: `There is no block “${String(block['__component'])}”; it is left out.` })
}

/** What follows a numbered paragraph belongs to it, until a heading or a part that has one of its own. */
function add(nodes: readonly NodeIn<'top'>[], body: Body): void {
  for (const node of nodes) {
    const isInner = node.type !== 'heading' && node.type !== 'numbered' && node.type !== 'steps' && node.type !== 'attachments'
    if (!isInner) body.open = null
    if (isInner && body.open) body.open.children.push(node)
    else body.children.push(node)
  }
}
