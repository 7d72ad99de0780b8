import { expect, test } from 'vitest'
import type { Block } from './blocks/all-blocks.ts'
import { outline } from './outline.ts'
import { plainText } from './plain-text.ts'

const body: Block[] = [
  {
    __component: 'content.text',
    body: [
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Purpose' }] },
      {
        type: 'paragraph',
        number: 2,
        children: [
          { type: 'text', text: 'See ' },
          { type: 'link', url: '/x', children: [{ type: 'text', text: 'this' }] },
        ],
      },
      {
        type: 'list',
        format: 'ordered',
        marker: 'lower-alpha',
        children: [{ type: 'list-item', children: [{ type: 'text', text: 'first' }] }],
      },
    ],
  },
  { __component: 'content.table', caption: 'Phases', rows: [['a', 'b']], headerRow: true, headerColumn: false },
]

test('reads the words a reader sees, in order', () => {
  expect(plainText(body)).toBe('Purpose\n2. See this\na) first\nPhases\na\nb')
})

test('lists headings with the ids of the renderer', () => {
  expect(outline(body)).toEqual([{ id: 's-1', level: 2, text: 'Purpose' }])
})

test('says nothing for words that are missing', () => {
  expect(plainText([{ __component: 'content.steps', title: null, items: [{ title: 'Sign in', body: [] }] }])).toBe('Sign in')
})
