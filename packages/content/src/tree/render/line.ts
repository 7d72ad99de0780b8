import { escapeHtml } from '../../render/escape.ts'
import type { NodeIn, TreeNode } from '../tree.ts'
import type { RenderState } from './state.ts'

/** HTML of a line of text: runs side by side with the same link become one link. */
export function renderLine(nodes: readonly NodeIn<'inline'>[], render: (node: NodeIn<'inline'>) => string, state: RenderState): string {
  let html = ''
  let linked: TreeNode<'text'>[] = []
  const closeLink = () => {
    html += renderLink(linked, linked.map(render).join(''), state)
    linked = []
  }
  for (const node of nodes) {
    const link = node.type === 'text' ? node.link : undefined
    if (linked.length > 0 && !isSameLink(link, linked[0]?.link)) closeLink()
    if (node.type === 'text' && link) linked.push(node)
    else html += render(node)
  }
  closeLink()
  return html
}

type Link = TreeNode<'text'>['link']

const isSameLink = (one: Link, other: Link): boolean => one?.address === other?.address && one?.hreflang === other?.hreflang

function renderLink([first]: TreeNode<'text'>[], text: string, state: RenderState): string {
  if (!first?.link) return text
  const { address, hreflang } = first.link
  const href = address.startsWith('clf:') ? state.context.hrefOf(address) : address
  return `<a href="${escapeHtml(href)}"${hreflang === undefined ? '' : ` hreflang="${hreflang}"`}>${text}</a>`
}
