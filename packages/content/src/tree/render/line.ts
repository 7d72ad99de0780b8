import { escapeHtml } from '../../render/escape.ts'
import type { NodeIn, TreeNode } from '../tree.ts'
import type { RenderState } from './state.ts'

/** HTML of a line of text: runs side by side with the same link become one link, with the line breaks between them. */
export function renderLine(nodes: readonly NodeIn<'inline'>[], render: (node: NodeIn<'inline'>) => string, state: RenderState): string {
  let html = ''
  for (let from = 0; from < nodes.length;) {
    const link = linkOf(nodes[from])
    const to = link === undefined ? from + 1 : endOfLink(nodes, from)
    html += renderLink(link, nodes.slice(from, to).map(render).join(''), state)
    from = to
  }
  return html
}

/** Index behind the last run with the link of the run at `from`. */
function endOfLink(nodes: readonly NodeIn<'inline'>[], from: number): number {
  let end = from + 1
  for (let index = end; index < nodes.length; index += 1) {
    const node = nodes[index]
    if (isSameLink(linkOf(node), linkOf(nodes[from]))) end = index + 1
    else if (node?.type !== 'break') break
  }
  return end
}

type Link = NonNullable<TreeNode<'text'>['link']>

const linkOf = (node: NodeIn<'inline'> | undefined): Link | undefined => (node?.type === 'text' ? node.link : undefined)

const isSameLink = (one: Link | undefined, other: Link | undefined): boolean => one?.address === other?.address && one?.hreflang === other?.hreflang

function renderLink(link: Link | undefined, text: string, state: RenderState): string {
  if (link === undefined) return text
  const { address, hreflang } = link
  const href = address.startsWith('clf:') ? state.context.hrefOf(address) : address
  return `<a href="${escapeHtml(href)}"${hreflang === undefined ? '' : ` hreflang="${hreflang}"`}>${text}</a>`
}
