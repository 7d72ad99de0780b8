import type { LanguageTag } from '@clf/text'
import { inThreeLanguages } from '../../../kinds/words.ts'
import { escapeHtml } from '../../../render/escape.ts'
import type { NodeKind } from '../../declare/node-kind.ts'
import { langAttribute } from '../../render/state.ts'
import type { NodeIn, TreeNode } from '../../tree.ts'
import { textSchema } from './schema.ts'

export const text: NodeKind<typeof textSchema> = {
  schema: textSchema,
  render: (node) => renderRun(node),
  lines: (node) => [node.text],
  example: inThreeLanguages(
    example('Ten cubic metres are 10 m', 'the rules', 'zh-Hant-HK', '規則'),
    example('十立方米即10 m', '規則', 'en', 'the rules'),
    example('十立方米即10 m', '规则', 'en', 'the rules'),
  ),
}

function renderRun(run: TreeNode<'text'>): string {
  let html = escapeHtml(run.text)
  if (run.script) html = `<${run.script}>${html}</${run.script}>`
  if (run.code) html = `<code>${html}</code>`
  if (run.strikethrough) html = `<s>${html}</s>`
  if (run.underline) html = `<u>${html}</u>`
  if (run.italic) html = `<em>${html}</em>`
  if (run.bold) html = `<strong>${html}</strong>`
  return run.lang === undefined ? html : `<span${langAttribute(run)}>${html}</span>`
}

function example(words: string, linked: string, lang: LanguageTag, foreign: string): NodeIn<'top'>[] {
  const link = { address: 'https://rules.example/', hreflang: lang }
  return [{
    type: 'paragraph',
    children: [
      { type: 'text', text: words },
      { type: 'text', text: '3', script: 'sup' },
      { type: 'text', text: linked, link, bold: true, italic: true },
      { type: 'text', text: foreign, lang, link, underline: true },
      { type: 'text', text: 'rm', code: true, strikethrough: true },
    ],
  }]
}
