import type { NodeView, NodeViewConstructor } from 'prosemirror-view'
import type { EditorContext } from '../context.ts'
import { blockKinds, inlineKinds } from '../document/kinds.ts'
import { unreadableNode } from '../document/schema.ts'
import { countedView } from './counted-view.ts'
import { inlineView } from './inline-view.ts'
import { isPart, partView } from './part-view.ts'
import { unreadableView } from './unreadable-view.ts'

/** How each kind of node is drawn that is more than its own element. */
export function nodeViews(context: EditorContext): Record<string, NodeViewConstructor> {
  const views: Record<string, NodeViewConstructor> = {
    numbered: (node, view, getPos): NodeView => countedView('numbered', node, view, getPos, context),
    item: (node, view, getPos): NodeView => countedView('item', node, view, getPos, context),
  }
  for (const kind of blockKinds(context.kinds)) if (isPart(kind)) views[kind.schema.type] = (node, view, getPos) => partView(kind, node, view, getPos, context)
  for (const kind of inlineKinds(context.kinds)) views[kind.schema.type] = (node) => inlineView(kind, node, context)
  for (const name of Object.keys(context.schema.nodes)) if (name.startsWith(unreadableNode(''))) views[name] = (node) => unreadableView(node, context)
  return views
}
