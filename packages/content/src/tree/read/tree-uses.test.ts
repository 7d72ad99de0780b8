import { expect, test } from 'vitest'
import type { NodeKind } from '../declare/node-kind.ts'
import { nodes } from '../nodes/all-nodes.ts'
import type { DocumentTree } from '../tree.ts'
import { treeUses } from './tree-uses.ts'

const tree: DocumentTree = {
  type: 'document',
  version: 1,
  children: [
    { type: 'image', media: 'plan', decorative: true },
    {
      type: 'numbered',
      children: [{
        type: 'table',
        caption: [],
        children: [{ type: 'row', children: [{ type: 'cell', children: [{ type: 'video', title: 'Drill', media: 'drill', captions: 'words', transcript: [{ type: 'image', media: 'plan' }] }] }] }],
      }],
    },
    { type: 'attachments', children: [{ type: 'file', media: 'form', title: 'Form', fileLanguage: 'en', accessible: 'yes' }, { type: 'file', title: 'None', fileLanguage: 'en', accessible: 'yes' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'a', link: { address: '/forms' } },
        { type: 'text', text: 'b', link: { address: '/forms' } },
        { type: 'note', kind: 'footnote', children: [{ type: 'quotation', source: 'x', sourceAddress: 'clf:guideline/x', children: [] }] },
      ],
    },
  ],
}

test('every file and every address is named once, wherever it stands', () => {
  expect(treeUses(tree)).toEqual({ media: ['plan', 'drill', 'words', 'form'], addresses: ['/forms', 'clf:guideline/x'] })
})

test('every example with a file or a link names it', () => {
  const uses = Object.entries(nodes as unknown as Record<string, NodeKind>).flatMap((
    [name, { example }],
  ) => (example ? [[name, treeUses({ type: 'document', version: 1, children: [...example.en] })] as const] : []))
  const named = uses.filter(([, { media, addresses }]) => media.length + addresses.length > 0).map(([name]) => name)
  expect(named).toEqual(['image', 'quotation', 'video', 'attachments', 'text'])
})
