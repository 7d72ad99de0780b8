import { describe, expect, it } from 'vitest'
import { textNodes } from './text-node.ts'

const children = [{ type: 'text', text: 'Leave' }]
const messagesOf = (node: object) => textNodes.safeParse([node]).error?.issues.map(({ message }) => message)

describe('a list', () => {
  it.each(['ordered', 'unordered'])('is %s', (format) => {
    expect(messagesOf({ type: 'list', format, children: [{ type: 'list-item', children }] })).toBeUndefined()
  })

  it.each(['decimal', 'lower-alpha', 'lower-roman'])('counts in %s, in lists within lists too', (marker) => {
    const inner = { type: 'list', format: 'ordered', marker, children: [{ type: 'list-item', children }] }
    expect(messagesOf({ ...inner, children: [inner] })).toBeUndefined()
  })

  it.each([{ format: 'numbered' }, { marker: 'upper-roman' }, { format: 'ordered', children: [{ type: 'paragraph', children }] }])('is nothing else: %j', (wrong) => {
    expect(messagesOf({ type: 'list', format: 'ordered', children: [], ...wrong })).toHaveLength(1)
  })
})

describe('the number of a paragraph', () => {
  it.each([1, 2, 9999])('may be %d', (number) => {
    expect(messagesOf({ type: 'paragraph', children, number })).toBeUndefined()
  })

  it.each([0, -1, 1.5, '1', null])('is a whole number, 1 and up, and not %j', (number) => {
    expect(messagesOf({ type: 'paragraph', children, number })).toEqual(['A paragraph number is a whole number, 1 and up.'])
  })
})

it.each([2, 3, 4])('a heading has level %d', (level) => {
  expect(messagesOf({ type: 'heading', level, children })).toBeUndefined()
})

it.each([1, 5, '2', undefined])('a heading has no level %j', (level) => {
  expect(messagesOf({ type: 'heading', level, children })).toEqual(['A heading has level 2, 3 or 4.'])
})
