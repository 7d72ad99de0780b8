import { countTree } from '../count/count-tree.ts'
import type { NodeKind } from '../declare/node-kind.ts'
import { nodes } from '../nodes/all-nodes.ts'
import type { DocumentTree, NodeIn, TreeNode } from '../tree.ts'
import { renderLine } from './line.ts'
import { renderNotes } from './notes.ts'
import { labelBefore } from './state.ts'
import type { RenderState, TreeContext } from './state.ts'

/** The HTML of a valid tree, with its notes at the end. Every text is escaped. */
export function renderTree(tree: DocumentTree, context: TreeContext): string {
  const state = createState(tree, context)
  return renderTop(tree.children, state) + renderNotes(state)
}

function createState(tree: DocumentTree, context: TreeContext): RenderState {
  const state: RenderState = {
    context,
    counted: countTree(tree),
    noteMarks: new Map(),
    paragraph: null,
    headingLevel: 1,
    render: (held) => held.map((node) => renderNode(node, state)).join(''),
    renderLine: (held) => renderLine(held, (node) => renderNode(node, state), state),
  }
  return state
}

/** Numbered paragraphs side by side are one list. */
function renderTop(children: readonly NodeIn<'top'>[], state: RenderState): string {
  let html = ''
  for (const [index, node] of children.entries()) {
    const isNumbered = node.type === 'numbered'
    if (isNumbered && children[index - 1]?.type !== 'numbered') html += '<ol class="clf-paragraphs" role="list">'
    if (!isNumbered && node.type !== 'heading') html += labelBefore(node, state)
    html += renderNode(node, state)
    if (isNumbered && children[index + 1]?.type !== 'numbered') html += '</ol>'
  }
  return html
}

function renderNode(node: TreeNode, state: RenderState): string {
  // The registry pairs each name with the kind that takes its nodes.
  return (nodes[node.type] as unknown as NodeKind & { render(node: TreeNode, state: RenderState): string }).render(node, state)
}
