import type { EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import type { Reason } from '../words/toolbar-words.ts'

/** One thing that the toolbar does. */
export interface Tool {
  /** Its name in the language of the interface. */
  name: string
  /** What the button shows instead of its name. */
  sign?: string
  /** Keys as `aria-keyshortcuts` writes them: `Control+B`. */
  keys?: string
  act(view: EditorView): void
  /** Whether it is on; left out where it has no state. */
  isOn?(state: EditorState): boolean
  /** Why it cannot be done now; null when it can. */
  whyNot?(state: EditorState): Reason | null
  /** True where it excludes the others of its menu. */
  isChoice?: boolean
}

/** Several things under one button. */
export interface ToolMenu {
  name: string
  tools(state: EditorState): readonly Tool[]
  whyNot?(state: EditorState): Reason | null
}

export const isMenu = (entry: Tool | ToolMenu): entry is ToolMenu => 'tools' in entry
