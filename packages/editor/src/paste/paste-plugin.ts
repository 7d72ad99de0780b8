import { Plugin } from 'prosemirror-state'
import type { EditorContext } from '../context.ts'

export function pastePlugin(_context: EditorContext): Plugin {
  return new Plugin({})
}
