import { openArchive } from '../archive/open-archive.ts'
import type { Archive } from '../archive/open-archive.ts'
import { archiveLimits } from '../archive/limits.ts'
import { filesTooDeep } from '../archive/refusals.ts'
import { childAt, childrenOf, descendantsOf, textIn } from '../archive/xml-path.ts'
import { htmlInventory } from '../check/html-inventory.ts'
import type { SourceInventory } from '../check/inventory.ts'
import { textInventory } from '../check/text-inventory.ts'
import { wordInventory } from '../check/word-inventory.ts'
import { readHtml } from '../html/read-html.ts'
import type { Finding } from '../paper/finding.ts'
import type { Paper, PaperBlock } from '../paper/paper.ts'
import { textOfBlocks } from '../paper/text-of.ts'
import { readPlainText } from '../plain-text/read-plain-text.ts'
import { readBlocks } from './blocks.ts'
import { WordContext } from './context.ts'
import { elementOf, unusedNotes } from './notes.ts'
import { Numbering } from './numbering.ts'
import { readStyles } from './styles.ts'
import { openWordPackage } from './word-package.ts'
import type { WordPackage } from './word-package.ts'

/** The paper that a Word document holds, read from its own parts, and what those parts hold, counted apart. */
export async function readWord(archive: Archive, depth = 0): Promise<{ paper: Paper; inventory: SourceInventory }> {
  const parts = await openWordPackage(archive)
  const styles = readStyles(parts.styles)
  const inserts = await readInserts(parts, depth)
  const context = new WordContext(parts, styles, new Numbering(parts.numbering, styles), inserts.papers)
  const body = childAt(parts.main.root, 'w:body')
  const blocks = readBlocks(childrenOf(body), context)
  readNotes(context)
  tellPageHeaders(context)
  tellComments(context)
  const paper: Paper = { format: 'docx', blocks, notes: context.notes, findings: [...context.findings, ...inserts.findings], hasPageBreaks: false }
  return { paper, inventory: wordInventory(parts, inserts.inventories) }
}

// Notes may refer to no further notes, so that reading them once in order is enough.
function readNotes(context: WordContext): void {
  for (const note of context.notes.values()) {
    const element = elementOf(note.kind, note.id.split(' ')[1], context)
    const part = note.kind === 'endnote' ? context.parts.endnotes : context.parts.footnotes
    if (element === null || part === null) continue
    context.part = part
    note.blocks = context.within({ part: note.kind, note: note.mark }, () => readBlocks(childrenOf(element), context))
    if (textOfBlocks(note.blocks).trim() === '') context.tell('note without text', note.mark)
  }
  for (const kind of ['footnote', 'endnote'] as const) {
    for (const unused of unusedNotes(kind, context)) context.within({ part: kind }, () => context.tell('unused note', textIn(unused)))
  }
  context.part = context.parts.main
}

function tellPageHeaders(context: WordContext): void {
  for (const { root } of context.parts.pageHeaders) {
    const words = descendantsOf(root, 'w:t', 'm:t').map(textIn).join(' ').trim()
    if (words !== '') context.tell('page header', words, { line: 0, part: 'page header' })
  }
}

function tellComments(context: WordContext): void {
  for (const comment of childrenOf(context.parts.comments?.root, 'w:comment')) {
    const words = descendantsOf(comment, 'w:t').map(textIn).join(' ').trim()
    context.tell('comment', words, { line: 0, part: 'comment' })
  }
}

interface Inserts {
  papers: Map<string, Paper | null>
  inventories: Map<string, SourceInventory | null>
  findings: Finding[]
}

// Files that a document inserts (altChunk) are read before the text, by the reader of their own format.
async function readInserts(parts: WordPackage, depth: number): Promise<Inserts> {
  const inserts: Inserts = { papers: new Map(), inventories: new Map(), findings: [] }
  for (const relationship of parts.main.relationships.values()) {
    if (relationship.type !== 'aFChunk' || relationship.external) continue
    const read = await readInsert(parts, relationship.target, depth)
    inserts.papers.set(relationship.id, read === null ? null : withOwnNotes(read.paper, relationship.id))
    inserts.inventories.set(relationship.id, read?.inventory ?? null)
    inserts.findings.push(...(read?.paper.findings ?? []).map((finding) => ({ ...finding, place: { ...finding.place, part: 'inserted file' as const } })))
  }
  return inserts
}

// Notes of two files may have the same id.
function withOwnNotes(paper: Paper, prefix: string): Paper {
  const rename = (id: string): string => `${prefix} ${id}`
  const notes = [...paper.notes.values()].map((note) => ({ ...note, id: rename(note.id) }))
  return { ...paper, blocks: renameNotes(paper.blocks, rename), notes: new Map(notes.map((note) => [note.id, note])) }
}

function renameNotes(blocks: PaperBlock[], rename: (id: string) => string): PaperBlock[] {
  return blocks.map((block) => {
    if (block.kind === 'table') return { ...block, cells: block.cells.map((cell) => ({ ...cell, blocks: renameNotes(cell.blocks, rename) })) }
    return { ...block, inlines: block.inlines.map((inline) => (inline.kind === 'note' ? { ...inline, id: rename(inline.id) } : inline)) }
  })
}

async function readInsert(parts: WordPackage, path: string, depth: number): Promise<{ paper: Paper; inventory: SourceInventory } | null> {
  const name = parts.archive.name
  const bytes = await parts.archive.read(path)
  if (bytes === null) return null
  const type = parts.contentTypeOf(path)
  if (/wordprocessingml/i.test(type) || bytes.subarray(0, 2).toString('latin1') === 'PK') {
    if (depth >= archiveLimits.nestedFiles) throw filesTooDeep(name)
    return readWord(await openArchive(bytes, name), depth + 1)
  }
  if (/html/i.test(type) || /^\s*<(?:!doctype\s+html|html|body)\b/i.test(bytes.subarray(0, 500).toString('utf8'))) return { paper: readHtml(bytes), inventory: htmlInventory(bytes) }
  return /text\/plain/i.test(type) ? { paper: readPlainText(bytes, name), inventory: textInventory(bytes) } : null
}
