import { inThreeLanguages } from '../../../kinds/words.ts'
import { escapeHtml } from '../../../render/escape.ts'
import type { NodeKind } from '../../declare/node-kind.ts'
import { langAttribute } from '../../render/state.ts'
import type { NodeIn } from '../../tree.ts'
import { rubySchema } from './schema.ts'

export const ruby: NodeKind<typeof rubySchema> = {
  schema: rubySchema,
  render: (node) => `<ruby${langAttribute(node)}>${escapeHtml(node.base)}<rp>(</rp><rt>${escapeHtml(node.reading)}</rt><rp>)</rp></ruby>`,
  // The base alone, so that a search for a word finds it through its readings.
  lines: ({ base }) => [base],
  example: inThreeLanguages(
    [{ type: 'paragraph', children: [{ type: 'text', text: 'The character ' }, { type: 'ruby', base: '漢', reading: 'hon3', lang: 'zh-Hant-HK' }] }],
    example('漢'),
    example('汉'),
  ),
}

function example(base: string): NodeIn<'top'>[] {
  return [{ type: 'paragraph', children: [{ type: 'ruby', base, reading: 'hon3' }, { type: 'text', text: '字' }] }]
}
