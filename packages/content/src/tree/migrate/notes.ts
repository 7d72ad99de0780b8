import { inlinesOf, languageOf } from './inlines.ts'
import type { TreeNode } from '../tree.ts'
import type { Migration } from './migration.ts'
import { lineOf, without } from './stored.ts'

/** The note of a mark, to stand where its first mark is. Its mark is left to the count where the count gives it. */
export function placeNote(mark: string, path: string, migration: Migration, isCounted = true): TreeNode<'note'> {
  const { placed } = migration
  const next = [...placed.values()].filter((note) => note.mark === undefined).length + 1
  const children: TreeNode<'paragraph'>[] = []
  const own = isCounted && mark === String(next) ? undefined : ownMark(mark)
  const note: TreeNode<'note'> = without({ type: 'note' as const, id: `note-${placed.size + 1}`, kind: 'footnote' as const, mark: own, children })
  placed.set(mark, note)
  // Before its words are made: they may hold its own mark.
  migration.isInNote = true
  for (const paragraph of migration.notes.get(mark) ?? []) {
    children.push(without({ type: 'paragraph' as const, lang: languageOf(paragraph['lang']), children: inlinesOf(paragraph['children'], path, migration) }))
  }
  migration.isInNote = false
  return note
}

/** Puts every note that no mark leads to behind the last line, so that its words are not lost. */
export function placeUnmarkedNotes(migration: Migration): TreeNode<'paragraph'>[] {
  return [...migration.notes.keys()].filter((mark) => !migration.placed.has(mark)).flatMap((mark) => {
    migration.changes.push({ path: '', change: `Note “${mark}” had no mark in the text; it has one now behind the last line.` })
    const note = placeNote(mark, '', migration, false)
    if (migration.lastLine === null) return [{ type: 'paragraph' as const, children: [note] }]
    migration.lastLine.push(note)
    return []
  })
}

function ownMark(mark: string): string | undefined {
  const characters = [...(lineOf(mark)?.trim() ?? '')].slice(0, 12)
  return characters.length === 0 ? undefined : characters.join('').trim()
}
