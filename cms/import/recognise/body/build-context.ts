import type { TreeNode } from '@clf/content/tree'
import type { LanguageTag } from '@clf/text'
import type { Finding, FindingKind } from '../../paper/finding.ts'
import type { PaperNote, PaperPicture } from '../../paper/paper.ts'
import type { Place } from '../../paper/place.ts'
import { excerptOf } from '../../paper/text-of.ts'
import type { Guess, GuessKind } from '../guess.ts'
import type { LineKind, LineMark } from '../line-mark.ts'

/** Nodes that a reference can lead to. */
export type Target = Extract<TreeNode, { id?: string }>

export interface PlacedPicture {
  node: TreeNode<'image'>
  picture: PaperPicture
  place: Place
}

/** What is gathered while the tree of a paper is built. */
export class BuildContext {
  readonly lang: LanguageTag
  readonly notes: ReadonlyMap<string, PaperNote>
  readonly marks: LineMark[] = []
  readonly guesses: Guess[] = []
  readonly findings: Finding[] = []
  readonly pictures: PlacedPicture[] = []
  /** Nodes by the bookmarks that stand in them. */
  readonly bookmarks = new Map<string, Target>()
  /** Bookmarks of the paragraph that was built last. */
  recent: string[] = []
  readonly noteNodes = new Map<string, TreeNode<'note'>>()
  /** References to bookmarks, whose nodes are known when the tree is whole. */
  readonly references: { node: TreeNode<'reference'>; bookmark: string; words: string }[] = []
  readonly #ids = new Set<string>()

  constructor(lang: LanguageTag, notes: ReadonlyMap<string, PaperNote>) {
    this.lang = lang
    this.notes = notes
  }

  get isChinese(): boolean {
    return this.lang !== 'en'
  }

  mark(place: Place, text: string, kind: LineKind, note?: string): void {
    this.marks.push({ place, text, kind, ...(note !== undefined && { note }) })
  }

  guess(kind: GuessKind, value: string, confidence: number, place: Place, excerpt: string): void {
    this.guesses.push({ kind, value, confidence, place, excerpt: excerptOf(excerpt) })
  }

  tell(kind: FindingKind, excerpt: string, place: Place): void {
    this.findings.push({ kind, place, excerpt: excerptOf(excerpt) })
  }

  /** The id of a node, given to it when it has none; unique in the tree. */
  idOf(node: Target, wish: string): string {
    if (node.id !== undefined) return node.id
    const base = wish.toLowerCase().replace(/[^a-z0-9-]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 50) || 'n'
    const start = /^[a-z]/.test(base) ? base : `n-${base}`
    let id = start
    for (let count = 2; this.#ids.has(id); count += 1) id = `${start}-${count}`
    this.#ids.add(id)
    node.id = id
    return id
  }
}
