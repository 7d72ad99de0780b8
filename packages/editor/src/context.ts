import type { LanguageTag } from '@clf/text'
import type { Schema } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'
import type { Kinds } from './document/kinds.ts'
import type { TreeWriter } from './document/to-tree.ts'
import type { EditorOptions } from './editor-options.ts'
import type { Numbering } from './numbering/numbering.ts'
import type { Words } from './words/say.ts'

/** What every part of one mounted editor shares. */
export interface EditorContext {
  options: EditorOptions
  kinds: Kinds
  schema: Schema
  writer: TreeWriter
  numbering: Numbering
  /** Language of the body. */
  bodyLanguage: LanguageTag
  /** Language of the interface. */
  interfaceLanguage: LanguageTag
  /** Words in the language of the interface. */
  say(words: Words, ...values: readonly (string | number)[]): string
  /** True where only blocks may stand, as in a note: no headings and no numbered paragraphs. */
  isPart: boolean
  /** The element that the editor was mounted in. */
  root: HTMLElement
  /** Has a screen reader say something, once. */
  announce(words: string): void
  /** Asks for the details of the node at a place. */
  edit(view: EditorView, pos: number): void
  /** A small editor of blocks inside a dialog. */
  nested(element: HTMLElement, blocks: readonly unknown[], label: string): NestedEditor
}

export interface NestedEditor {
  /** The blocks as they stand. */
  read(): unknown[]
  focus(): void
  destroy(): void
}
