import type { Block } from '@clf/content'
import { expect, test } from 'vitest'
import { linkReferences } from './link-references.ts'

const paragraph = (text: string, more: object = {}) => ({ type: 'paragraph', ...more, children: [{ type: 'text', text }] })

const linked = (text: string) =>
  linkReferences(
    [{ __component: 'content.text', body: [paragraph(text), paragraph('Second.', { number: 2 }), paragraph('Twelfth.', { number: 12 }), paragraph('A note.', { footnote: '2' })] }] as Block[],
  )

test.each(['the phases² of', '分期²進行', '6 items²'])('links the mark in %j to its footnote', (text) => {
  expect(linked(text)).toMatchObject({ count: 1, unusedNotes: [] })
})

test.each(['an area of 5 km² in all', '面積 30 m²', '20 cm²', '3 mm² wide', '900 ft² of space'])('takes the raised figure in %j for a power', (text) => {
  expect(linked(text)).toMatchObject({ count: 0, unusedNotes: ['2'] })
})

test.each(['a mark³ of no note', 'see paragraph 3 above', 'see paragraph 2 of the guide', '見第二段'])('leaves %j as it is', (text) => {
  expect(linked(text).count).toBe(0)
})

test.each(['see paragraph 2 above', 'see paragraphs 2 to 3 of this paper', '見上文第二段', '見本文件第2至3段'])('links the paragraph in %j', (text) => {
  expect(linked(text).count).toBe(1)
})

const linksIn = (text: string) => {
  const [first] = linked(text).blocks
  const [node] = first?.__component === 'content.text' ? first.body : []
  return node?.type === 'paragraph' ? node.children.flatMap((each) => (each.type === 'link' ? [[each.url, each.children[0]?.text]] : [])) : []
}

test.each([
  ['見本文第2段', '本文第2段', 2],
  ['見上文第十二段。', '上文第十二段', 12],
  ['見本通告第二至十二段', '本通告第二至十二段', 2],
  ['as paragraph  12  above says', 'paragraph  12', 12],
  ['Paragraphs 2–12 below', 'Paragraphs 2–12', 2],
  ['paragraphs 12  and  13  of  this  circular', 'paragraphs 12  and  13', 12],
  ['paragraphs 2-12 of this\npaper', 'paragraphs 2-12', 2],
])('in %j the words %j lead to the first paragraph they name', (text, words, number) => {
  expect(linksIn(text)).toEqual([[`clf:paragraph/${number}`, words]])
})
