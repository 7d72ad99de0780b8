import { inThreeLanguages } from '../../../kinds/words.ts'
import { escapeHtml } from '../../../render/escape.ts'
import type { NodeKind } from '../../declare/node-kind.ts'
import { langAttribute } from '../../render/state.ts'
import type { RenderState } from '../../render/state.ts'
import type { NodeIn, TreeNode } from '../../tree.ts'
import { quotationSchema } from './schema.ts'

export const quotation: NodeKind<typeof quotationSchema> = {
  schema: quotationSchema,
  render(node, state) {
    const words = state.render(node.children)
    if (words === '') return ''
    const quote = `<blockquote${langAttribute(node)}>${words}</blockquote>`
    return node.source ? `<figure class="clf-quote">${quote}<figcaption>${renderSource(node, node.source, state)}</figcaption></figure>` : quote
  },
  lines: (node, reading) => [...reading.lines(node.children), node.source ?? ''],
  example: inThreeLanguages(example('Write as you speak.', 'A style guide'), example('文如其言。', '文體指引'), example('文如其言。', '文体指引')),
}

function renderSource({ sourceAddress }: TreeNode<'quotation'>, source: string, { context }: RenderState): string {
  if (sourceAddress === undefined) return escapeHtml(source)
  const href = sourceAddress.startsWith('clf:') ? context.hrefOf(sourceAddress) : sourceAddress
  return `<cite><a href="${escapeHtml(href)}">${escapeHtml(source)}</a></cite>`
}

function example(text: string, source: string): NodeIn<'top'>[] {
  const children: NodeIn<'block'>[] = [{ type: 'paragraph', children: [{ type: 'text', text }] }]
  return [{ type: 'quotation', source, sourceAddress: 'https://style.example/', children }, { type: 'quotation', children }]
}
