import { expect, test } from 'vitest'
import type { DocumentTree, NodeIn, TreeNode } from '../tree.ts'
import { countTree } from './count-tree.ts'

const paragraph: NodeIn<'block'> = { type: 'paragraph', children: [{ type: 'text', text: 'Words.' }] }
const numbered = (number?: string): TreeNode<'numbered'> => ({ type: 'numbered', children: [paragraph], ...(number === undefined ? {} : { number }) })
const heading: TreeNode<'heading'> = { type: 'heading', level: 2, children: [{ type: 'text', text: 'Part' }] }
const tree = (children: DocumentTree['children'], numbering?: DocumentTree['numbering']): DocumentTree => ({ type: 'document', version: 1, children, ...(numbering ? { numbering } : {}) })
const printedIn = (document: DocumentTree) => [...countTree(document).numbers.values()].map(({ printed }) => printed)
const anchorsIn = (document: DocumentTree) => [...countTree(document).anchors.values()]

test('numbers run on across headings, from where they start', () => {
  expect(printedIn(tree([numbered(), heading, numbered(), paragraph, numbered()]))).toEqual(['1.', '2.', '3.'])
  expect(printedIn(tree([paragraph, numbered(), heading, numbered()], { start: 2 }))).toEqual(['2.', '3.'])
})

test('an own number is kept, and the count goes on from it', () => {
  expect(printedIn(tree([numbered(), numbered('5'), numbered(), numbered('6A'), numbered()]))).toEqual(['1.', '5.', '6.', '6A.', '7.'])
})

test('an own number that cannot be read counts for nothing', () => {
  expect(printedIn(tree([numbered(), numbered('A1'), numbered()]))).toEqual(['1.', 'A1.', '2.'])
  expect(countTree(tree([numbered('A1')])).numbers.values().next().value).toEqual({ number: 'A1', printed: 'A1.', value: null })
})

test('numbers are printed as the paper prints them', () => {
  expect(printedIn(tree([numbered(), numbered('五'), numbered()], { numeral: 'han' }))).toEqual(['一、', '五、', '六、'])
  expect(printedIn(tree([numbered(), numbered()], { numeral: 'upper-alpha', surround: '(1)' }))).toEqual(['(A)', '(B)'])
})

test('numbers that begin again have anchors of their own', () => {
  expect(anchorsIn(tree([numbered(), numbered(), heading, numbered('1'), numbered(), numbered('2A'), numbered('Ⅱ')]))).toEqual(['p1', 'p2', 's-1', 'p1_2', 'p2_2', 'p2a', 'p-2161'])
})

test('items are marked in the kind of their list; an own mark takes the place of one', () => {
  const item = (mark?: string): TreeNode<'item'> => ({ type: 'item', children: [], ...(mark === undefined ? {} : { mark }) })
  const marks = (list: Omit<TreeNode<'list'>, 'type'>) => [...countTree(tree([{ type: 'list', ...list }])).marks.values()]
  expect(marks({ children: [item(), item('–')] })).toEqual([null, '–'])
  expect(marks({ numeral: 'lower-alpha', children: [item(), item('(aa)'), item()] })).toEqual(['a)', '(aa)', 'c)'])
  expect(marks({ numeral: 'stem', start: 2, children: [item(), item()] })).toEqual(['乙、', '丙、'])
  expect(marks({ numeral: 'han', surround: '（1）', children: [item()] })).toEqual(['（一）'])
})

test('footnotes count in figures and endnotes in Roman numerals, unless they have a mark of their own', () => {
  const note = (kind: 'footnote' | 'endnote', mark?: string): TreeNode<'note'> => ({ type: 'note', kind, children: [paragraph], ...(mark === undefined ? {} : { mark }) })
  const document = tree([{ type: 'paragraph', children: [note('footnote'), note('endnote'), note('footnote', '*'), note('footnote'), note('endnote'), note('footnote', '*')] }])
  expect([...countTree(document).notes.values()].map(({ mark }) => mark)).toEqual(['1', 'i', '*', '2', 'ii', '*'])
  expect(anchorsIn(document)).toEqual(['fn1', 'en-i', 'fn-2a', 'fn2', 'en-ii', 'fn-2a_2'])
})
