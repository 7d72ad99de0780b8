import { expect, test } from 'vitest'
import type { NodeKind } from '../declare/node-kind.ts'
import { nodes } from '../nodes/all-nodes.ts'
import type { DocumentTree } from '../tree.ts'
import { treeText } from './tree-text.ts'
import { writtenLines } from './written-lines.ts'

const tree = (...children: DocumentTree['children']): DocumentTree => ({ type: 'document', version: 1, children })
const said = (document: DocumentTree) => writtenLines(document).map(({ path, runs }) => `${path.join('.')}: ${runs.map(({ text, lang }) => `${lang ?? '-'} ${text}`).join(' | ')}`)

test('runs of one language are one, however they are marked, and a note is a line of its own', () => {
  expect(said(tree({
    type: 'paragraph',
    lang: 'zh-Hans',
    children: [
      { type: 'text', text: '表' },
      { type: 'text', text: '格', bold: true, link: { address: '/x' } },
      { type: 'note', kind: 'footnote', children: [{ type: 'paragraph', children: [{ type: 'text', text: '注' }] }] },
      { type: 'text', text: 'Form', lang: 'en' },
      { type: 'ruby', base: '漢', reading: 'hon', lang: 'zh-Hant-HK' },
    ],
  }))).toEqual(['children.0: zh-Hans 表格 | en Form | zh-Hant-HK 漢hon', 'children.0.children.2.children.0: zh-Hans 注'])
})

test('titles, captions, alternatives and cells are lines with their own place', () => {
  expect(said(tree(
    { type: 'callout', kind: 'warning', title: 'Lifts', children: [{ type: 'image', text: 'Stairs', caption: [{ type: 'text', text: 'Ground' }] }] },
    { type: 'quotation', lang: 'fr', source: 'Loi', children: [{ type: 'paragraph', lang: 'fr-CH', children: [{ type: 'text', text: 'Oui' }] }] },
    { type: 'table', caption: [{ type: 'text', text: 'Fees' }], children: [{ type: 'row', children: [{ type: 'cell', children: [{ type: 'paragraph', children: [{ type: 'text', text: '1' }] }] }] }] },
  ))).toEqual([
    'children.0.title: - Lifts',
    'children.0.children.0.text: - Stairs',
    'children.0.children.0.caption: - Ground',
    'children.1.source: fr Loi',
    'children.1.children.0: fr-CH Oui',
    'children.2.caption: - Fees',
    'children.2.children.0.children.0.children.0: - 1',
  ])
})

test.each(Object.entries(nodes as unknown as Record<string, NodeKind>).flatMap(([name, { example }]) => (example ? [[name, example] as const] : [])))(
  'every word of the example of %s is in a line',
  (_name, example) => {
    const document = tree(...example.en)
    const written = writtenLines(document).flatMap(({ runs }) => runs.map(({ text }) => text)).join('')
    const words = treeText(document, 'en').match(/\p{L}{2,}/gu) ?? []
    // What the renderer says by itself: “paragraph 1”.
    expect(words.filter((word) => word !== 'paragraph' && !written.includes(word))).toEqual([])
  },
)
