import { Plugin, Selection } from 'prosemirror-state'
import type { Transaction } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import type { EditorContext } from '../context.ts'
import { fromNodes } from '../document/from-tree.ts'
import { dialogWords } from '../words/dialog-words.ts'
import { cleanHtml } from './clean-html.ts'
import type { CleanedPaste } from './clean-html.ts'
import { cleanText } from './clean-text.ts'
import { putIn, whereOf } from './put-in.ts'

/** Takes what is pasted or dropped from elsewhere through the tree: nothing of foreign markup comes in any other way. */
export function pastePlugin(context: EditorContext): Plugin {
  return new Plugin({
    props: {
      handlePaste: (view, event) => takeIn(view, view.state.tr, event.clipboardData, context),
      handleDrop(view, event, _slice, isMoved) {
        const place = isMoved ? null : view.posAtCoords({ left: event.clientX, top: event.clientY })
        return place !== null && takeIn(view, view.state.tr.setSelection(Selection.near(view.state.doc.resolve(place.pos))), event.dataTransfer, context)
      },
    },
  })
}

/** False for what was copied out of an editor of ours, and for words that go in as they are typed. */
function takeIn(view: EditorView, tr: Transaction, data: DataTransfer | null, context: EditorContext): boolean {
  const html = data?.getData('text/html') ?? ''
  if (data === null || isOurs(html)) return false
  const where = context.isPart ? 'block' : whereOf(tr.selection)
  const cleaned = html.trim() === '' ? plainText(data.getData('text/plain'), where, context) : cleanHtml(html, where, context)
  if (cleaned === null) return false
  const nodes = fromNodes(cleaned.nodes, where, context.schema, context.kinds)
  if (nodes.length > 0) view.dispatch(putIn(tr, nodes).setMeta('paste', true).setMeta('uiEvent', 'paste'))
  if (cleaned.changes.length > 0) {
    context.options.onCleaned?.(cleaned.changes)
    context.announce(context.say(dialogWords.cleaned, cleaned.changes.length))
  }
  return true
}

/** Other editors on ProseMirror mark what is copied in the same way; only ours names nodes of the tree. */
const isOurs = (html: string): boolean => /data-pm-slice/.test(html) && /data-clf-(?:node|slot|inline|unreadable)=/.test(html)

/** Null for words without a line break, which go in as they are typed. */
function plainText(text: string, where: 'top' | 'block', context: EditorContext): CleanedPaste | null {
  return /[\n\r]/.test(text.trim()) ? cleanText(text, where, context) : null
}
