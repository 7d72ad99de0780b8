import { expect, test } from 'vitest'
import { linesOf } from './comparison-lines.ts'

const paragraph = (...texts: string[]) => ({ type: 'paragraph', children: texts.map((text, index) => ({ type: 'text', text, ...(index % 2 === 1 && { bold: undefined, lang: 'en' }) })) })

test('a fact that was empty, one that is a list and one that has parts are told in words', () => {
  const changes = { force: { before: null, after: 'mandatory' }, topics: { before: ['a', 'b'], after: [] }, contact: { before: { telephone: '2810 3850', email: null }, after: null } }
  expect(linesOf(changes)).toEqual([
    { field: 'force', before: '', after: 'mandatory' },
    { field: 'topics', before: 'a\nb', after: '' },
    { field: 'contact', before: '2810 3850', after: '' },
  ])
})

test('of a text only the blocks that differ are told, each with its words alone', () => {
  const table = {
    type: 'table',
    caption: [{ type: 'text', text: 'Charges' }],
    children: [{ type: 'row', children: [{ type: 'cell', heads: 'column', children: [paragraph('Room')] }, { type: 'cell', children: [paragraph('$600')] }] }],
  }
  const body = [
    { is: 'same' as const, block: paragraph('As before.') },
    { is: 'removed' as const, block: paragraph('The fee is ', '$500', '.') },
    { is: 'added' as const, block: table },
    { is: 'added' as const, block: { type: 'image', media: 'f1', text: 'The hall' } },
  ]
  expect(linesOf({}, { body })).toEqual([{
    field: 'body',
    blocks: [{ is: 'removed', words: 'The fee is $500.' }, { is: 'added', words: 'Charges\nRoom\n$600' }, { is: 'added', words: 'The hall' }],
  }])
})
