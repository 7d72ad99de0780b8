import { expect, test } from 'vitest'
import type { DocumentTree, NodeIn } from '../tree.ts'
import { treeParagraphs } from './tree-paragraphs.ts'

const words = (text: string): NodeIn<'block'> => ({ type: 'paragraph', children: [{ type: 'text', text }] })
const cell = (text: string) => ({ type: 'cell' as const, children: [words(text)] })
const row = (...texts: string[]) => ({ type: 'row' as const, children: texts.map(cell) })

const tree = {
  type: 'document',
  version: 1,
  numbering: { start: 2 },
  children: [
    words('This circular supersedes another.'),
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'Records' }] },
    { type: 'numbered', children: [words('Keep a record of:'), { type: 'list', children: [{ type: 'item', children: [words('hours; and')] }, { type: 'item', children: [words('places.')] }] }] },
    { type: 'table', caption: [{ type: 'text', text: 'Days' }], children: [row('Grade', 'Days'), row('Clerk', '18')] },
    { type: 'numbered', number: '3A', children: [words('Send it.')] },
  ],
} as DocumentTree

test('gives each block with its number, the place it is found at and its heading', () => {
  expect(treeParagraphs(tree, 'en')).toEqual([
    { id: null, number: null, heading: null, text: 'This circular supersedes another.' },
    { id: 'p2', number: '2', heading: 'Records', text: 'Keep a record of:\nhours; and\nplaces.' },
    { id: 'table-1', number: null, heading: 'Records', text: 'Days\nGrade | Days\nClerk | 18' },
    { id: 'p3a', number: '3A', heading: 'Records', text: 'Send it.' },
  ])
})

test('leads a block without a place of its own to its heading', () => {
  const plain = { ...tree, children: [tree.children[1], words('Here.')] } as DocumentTree
  expect(treeParagraphs(plain, 'en')).toEqual([{ id: 's-1', number: null, heading: 'Records', text: 'Here.' }])
})
