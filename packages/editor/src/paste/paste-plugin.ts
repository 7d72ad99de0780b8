import { Plugin } from 'prosemirror-state'
import type { EditorContext } from '../context.ts'
import { fromNodes } from '../document/from-tree.ts'
import { dialogWords } from '../words/dialog-words.ts'
import { cleanHtml } from './clean-html.ts'
import type { CleanedPaste } from './clean-html.ts'
import { cleanText } from './clean-text.ts'
import { putIn, whereOf } from './put-in.ts'

/** Takes what is pasted or dropped from elsewhere through the tree: nothing of foreign markup comes in any other way. */
export function pastePlugin(context: EditorContext): Plugin {
  const { schema, kinds, options, announce, say } = context
  return new Plugin({
    props: {
      handlePaste(view, event) {
        const data = event.clipboardData
        if (data === null) return false
        const html = data.getData('text/html')
        const where = context.isPart ? 'block' : whereOf(view.state)
        // What was copied out of an editor of ours goes the way of ProseMirror, which keeps all of it.
        if (/data-pm-slice/.test(html)) return false
        const cleaned = html.trim() === '' ? plainText(data.getData('text/plain'), where, context) : cleanHtml(html, where, context)
        if (cleaned === null) return false
        const nodes = fromNodes(cleaned.nodes, where, schema, kinds)
        if (nodes.length === 0) return true
        view.dispatch(putIn(view.state, nodes).setMeta('paste', true).setMeta('uiEvent', 'paste'))
        if (cleaned.changes.length > 0) {
          options.onCleaned?.(cleaned.changes)
          announce(say(dialogWords.cleaned, cleaned.changes.length))
        }
        return true
      },
    },
  })
}

/** Null for words without a line break, which go in as they are typed. */
function plainText(text: string, where: 'top' | 'block', context: EditorContext): CleanedPaste | null {
  return /[\n\r]/.test(text.trim()) ? cleanText(text, where, context) : null
}
