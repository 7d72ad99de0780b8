import { expect, test } from 'vitest'
import type { DocumentTree, NodeIn } from '../tree.ts'
import { treeParts } from './tree-parts.ts'

const words = (text: string): NodeIn<'block'> => ({ type: 'paragraph', children: [{ type: 'text', text }] })

test('gives headings and blocks with their own place and number, and a number is no part of the words', () => {
  const children: DocumentTree['children'] = [
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'Records' }] },
    words(' '),
    words('Before.'),
    { type: 'numbered', children: [words('Keep a record.'), words('Send it.')] },
  ]
  const parts = treeParts({ type: 'document', version: 1, numbering: { start: 3 }, children }, 'en')
  expect(parts.map(({ id, number, text }) => [id, number, text])).toEqual([['s-1', null, 'Records'], [null, null, 'Before.'], ['p3', '3', 'Keep a record.\nSend it.']])
  expect(parts.map(({ node }) => node)).toEqual([children[0], children[2], children[3]])
})
