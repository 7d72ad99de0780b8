import type { LanguageTag } from '@clf/text'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../blocks/all-blocks.ts'
import { blockExamples } from '../../blocks/all-examples.ts'
import type { MediaFile } from '../../blocks/media-file.ts'
import type { Inline, TextNode } from '../../blocks/text/text-node.ts'
import { outline } from '../../outline.ts'
import { plainText } from '../../plain-text.ts'
import { renderBody } from '../../render/body.ts'
import { treeOutline } from '../read/tree-outline.ts'
import { treeText } from '../read/tree-text.ts'
import { renderTree } from '../render/render-tree.ts'
import { validateTree } from '../validate/validate-tree.ts'
import { walk } from '../walk.ts'
import { treeFromBlocks } from './from-blocks.ts'

/** Every file that a value holds, by its name. */
function filesIn(value: unknown): [string, MediaFile][] {
  if (typeof value !== 'object' || value === null) return []
  const own: [string, MediaFile][] = 'documentId' in value && 'mime' in value ? [[String(value.documentId), value as MediaFile]] : []
  return [...own, ...Object.values(value).flatMap(filesIn)]
}

function pages(blocks: Block[], lang: LanguageTag = 'en') {
  const context = { lang, hrefOf: (internal: string) => `/${lang}/${internal}`, fileHref: (file: string) => `/files${file}` }
  const files = new Map(filesIn(blocks))
  const { tree, changes } = treeFromBlocks(JSON.parse(JSON.stringify(blocks)))
  return { tree, changes, before: renderBody(blocks, context), after: renderTree(tree, { ...context, fileOf: (name) => files.get(name) ?? null }) }
}

const text = (value: string): Inline[] => [{ type: 'text', text: value }]
const paragraph = (value: string, number?: number): TextNode => ({ type: 'paragraph', children: text(value), ...(number === undefined ? {} : { number }) })
const linked = (url: string, value: string, number?: number): TextNode => ({
  type: 'paragraph',
  ...(number === undefined ? {} : { number }),
  children: [{ type: 'link', url, children: [{ type: 'text', text: value }] }],
})
const body = (...nodes: TextNode[]): Block[] => [{ __component: 'content.text', body: nodes }]

const everyBody: [string, Block[], LanguageTag][] = [
  ...Object.entries(blockExamples).filter(([name]) => name !== 'content.quote').map(([name, block]): [string, Block[], LanguageTag] => [name, [block], 'en']),
  ['all blocks after a numbered paragraph', [...body(paragraph('One.', 1)), ...Object.values(blockExamples), ...body(paragraph('Two.', 2))], 'en'],
]

describe.each(everyBody)('the body of %s', (_name, blocks, lang) => {
  const { tree, changes, before, after } = pages(blocks, lang)

  test('becomes a right tree, and nothing is said to be otherwise', () => {
    expect(validateTree(JSON.parse(JSON.stringify(tree)))).toEqual({ tree, problems: [] })
    expect(changes).toEqual([])
  })

  test('has the same page, words and outline', () => {
    expect(after).toBe(before)
    expect(treeText(tree, lang)).toBe(plainText(blocks))
    expect(treeOutline(tree)).toEqual(outline(blocks))
  })
})

test('numbers are left to the count where it gives them, and kept where it does not', () => {
  const { tree, before, after } = pages(body(paragraph('First.'), paragraph('Two.', 2), paragraph('Three.', 3), paragraph('Five.', 5), paragraph('Six.', 6)))
  expect(tree.numbering).toEqual({ start: 2 })
  expect(tree.children.map((node) => (node.type === 'numbered' ? [node.id, node.number] : node.type))).toEqual(['paragraph', ['p2', undefined], ['p3', undefined], ['p5', '5'], ['p6', undefined]])
  expect(after).toBe(before)
})

test('lists, marks, breaks and languages stay on the page as they were', () => {
  const inner: Extract<TextNode, { type: 'list' }> = { type: 'list', format: 'ordered', marker: 'lower-roman', children: [{ type: 'list-item', children: text('Inner') }] }
  const nodes: TextNode[] = [
    { type: 'list', format: 'ordered', marker: 'lower-alpha', children: [{ type: 'list-item', children: text('One\nline') }, inner, { type: 'list-item', children: [] }] },
    { type: 'list', format: 'unordered', children: [inner] },
    { type: 'paragraph', lang: 'zh-Hant-HK', children: [{ type: 'text', text: '目的', bold: true, italic: true, underline: true, strikethrough: true, code: true, lang: 'zh-Hans' }] },
    { type: 'paragraph', children: [{ type: 'link', url: 'https://a.example/', hreflang: 'zh-Hans', children: [{ type: 'text', text: 'to\na place' }] }] },
    linked('clf:circular/itb-paper/1/2006', 'the paper'),
    linked('clf:paragraph/8', 'paragraph 8'),
    linked('clf:paragraph/8', 'that one'),
    paragraph('Eight.', 8),
  ]
  const { before, after, changes } = pages(body(...nodes))
  expect(after).toBe(before)
  expect(changes).toEqual([])
})

test('a reference renumbers with its target, in the words it had', () => {
  const { tree } = pages(body(linked('clf:paragraph/8', 'paragraph 8'), linked('clf:paragraph/8', '第8段'), linked('clf:paragraph/8', 'paras. 18 and 8'), paragraph('Eight.', 8)))
  expect(tree.children.flatMap((node) => (node.type === 'paragraph' ? node.children : []))).toEqual([
    { type: 'reference', target: 'p8', text: 'paragraph {}' },
    { type: 'reference', target: 'p8', text: '第{}段' },
    { type: 'reference', target: 'p8', text: 'paras. 18 and {}' },
  ])
})

test('what follows files or steps, which have a heading of their own, belongs to no number any more', () => {
  for (const between of [blockExamples['content.attachments'], blockExamples['content.steps']]) {
    const { tree, before, after } = pages([...body(paragraph('One.', 1)), between, ...body(paragraph('After.'))])
    expect(tree.children.map(({ type }) => type)).toEqual(['numbered', between.__component.slice('content.'.length), 'paragraph'])
    expect(after).toBe(before)
  }
})

describe('footnotes', () => {
  const note = (mark: string, value: string): TextNode => ({ type: 'paragraph', footnote: mark, children: text(value) })

  test('stand where their mark is, and the page is the same', () => {
    const { before, after, changes, tree } = pages(
      body(linked('clf:footnote/1', '1', 4), note('1', 'Four.'), note('1', 'More.'), linked('clf:footnote/1', '1', 5), linked('clf:footnote/*', '*', 6), note('*', 'Star.')),
    )
    expect(after).toBe(before)
    expect(changes).toEqual([])
    expect(validateTree(tree).problems).toEqual([])
    // Left to the count where the count gives it.
    expect([...walk(tree)].flatMap(({ node }) => (node.type === 'note' ? [node.mark] : []))).toEqual([undefined, '*'])
  })

  test('without a mark get one behind the last line, and that is said', () => {
    const { after, changes } = pages(body(paragraph('Four.', 4), note('7', 'Lost.')))
    expect(after).toMatch(/Four\.<sup><a id="fnref7".*<li id="fn7"><p><span class="clf-marker">7<\/span> Lost\./)
    expect(changes).toEqual([{ path: '', change: 'Note “7” had no mark in the text; it has one now behind the last line.' }])
    expect(pages(body(note('7', 'Lost.'))).after).toContain('Lost.')
  })

  test('whose mark leads nowhere stay raised words', () => {
    const { before, after } = pages(body(linked('clf:footnote/9', '9')))
    expect([before, after]).toEqual(['<p><sup>9</sup></p>', '<p><sup>9</sup></p>'])
  })

  test('that refer to each other and to themselves come to an end', () => {
    const within = (mark: string, to: string): TextNode => ({ type: 'paragraph', footnote: mark, children: [{ type: 'link', url: `clf:footnote/${to}`, children: [{ type: 'text', text: to }] }] })
    const { tree } = pages(body(linked('clf:footnote/a', 'a'), within('a', 'b'), within('b', 'a'), within('c', 'c')))
    expect(validateTree(tree).problems).toEqual([])
  })
})

describe('what the tree says otherwise is named', () => {
  test.each<[string, unknown, RegExp | null]>([
    ['an address that no page made a link', body(linked('javascript:alert(1)', 'here')), /^The link to "javascript:alert\(1\)".* its words stay\.$/],
    ['a reference to nothing', body(linked('clf:paragraph/9', 'here')), /^The link to paragraph 9, which is not there/],
    ['a number that is there twice', body(paragraph('a', 3), paragraph('b', 3)), /^There is another paragraph 3/],
    ['a heading of level 1', [{ __component: 'content.text', body: [{ type: 'heading', level: 1, children: text('x') }] }], /^The heading of level 1 has level 2 now\.$/],
    ['a heading of level 6', [{ __component: 'content.text', body: [{ type: 'heading', level: 6, children: text('x') }] }], /has level 4 now/],
    ['a node that no text has', [{ __component: 'content.text', body: [{ type: 'code', children: text('x') }] }], /^The node “code”/],
    ['a number in a callout', [{ __component: 'content.callout', kind: 'warning', title: null, body: [paragraph('x', 3)] }], /^The number 3,/],
    ['rows that are no rows', [{ __component: 'content.table', caption: 'Fees', rows: { a: 1 }, headerRow: true, headerColumn: false }], /^The table has no rows/],
    ['rows of different length', [{ __component: 'content.table', caption: 'Fees', rows: [['a', 'b'], ['c']], headerRow: true, headerColumn: false }], /^Rows of different length/],
    ['an image without words', [{ __component: 'content.image', media: null, alternativeText: '', decorative: false, caption: null }], /^The image has no words/],
    ['a block that is not there', [{ __component: 'content.fee', text: 'x' }], /^There is no block “content\.fee”/],
    ['an address of a source', [{ __component: 'content.quote', text: 'x', source: 'y', sourceUrl: '//evil' }], /^The address "\/\/evil" of the source/],
  ])('%s', (_what, stored, sentence) => {
    const { tree, changes } = treeFromBlocks(stored)
    expect(changes.map(({ change }) => change)).toEqual([expect.stringMatching(sentence ?? '')])
    expect(validateTree(tree).tree).not.toBeNull()
  })

  test('a quotation without source has no frame any more, and a picture without words has no alt: both look as their page says', () => {
    const quote: Block = { __component: 'content.quote', text: 'One\n\nTwo', source: null, sourceUrl: null }
    expect(pages([quote]).before).toBe('<figure class="clf-quote"><blockquote><p>One</p><p>Two</p></blockquote></figure>')
    expect(pages([quote]).after).toBe('<blockquote><p>One</p><p>Two</p></blockquote>')
  })
})

test('whatever is stored becomes a tree that may be saved', () => {
  const control = 'a\u0000\u0007b\uD800\tc\nd'
  const deep = (
    depth: number,
  ): unknown => (depth === 0 ? { type: 'list-item', children: text('end') } : { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: text('x') }, deep(depth - 1)] })
  const odd: unknown[] = [
    null,
    7,
    'x',
    {},
    [[]],
    [null],
    [{}],
    [{ __component: 'content.text', body: { a: 1 } }],
    [{
      __component: 'content.text',
      body: [null, 7, {}, { type: 'paragraph' }, { type: 'list', children: [{}, null] }, { type: 'paragraph', number: -1, children: text(control), lang: 'tc' }, {
        type: 'paragraph',
        number: 1e9,
        children: text('x'),
      }],
    }],
    [{
      __component: 'content.text',
      body: [{ type: 'heading', level: 2, children: text(control) }, { type: 'paragraph', number: 2, footnote: ' ', children: [{ type: 'link', url: 'clf:footnote/ ', children: text('x') }] }],
    }],
    [{ __component: 'content.text', body: [deep(500)] }],
    [{ __component: 'content.text', body: [{ type: 'paragraph', children: text('x'.repeat(250_000)) }] }],
    [{ __component: 'content.callout', kind: 'x', title: control, body: 'x' }],
    [{ __component: 'content.steps', title: 7, items: [{ title: control }] }, { __component: 'content.steps', items: [] }],
    [{ __component: 'content.attachments', items: [{ file: { documentId: '../x' }, title: null, fileLanguage: 'x' }] }],
    [{ __component: 'content.video', title: null }],
    [{ __component: 'content.image', media: { documentId: 'a' }, alternativeText: control, decorative: true, caption: control }],
    [{ __component: 'content.table', caption: null, rows: [[1, null, {}], 'x', []] }],
  ]
  for (const stored of odd) {
    const { tree } = treeFromBlocks(stored)
    expect(validateTree(JSON.parse(JSON.stringify(tree))).problems.filter(({ stops }) => stops === 'saving')).toEqual([])
  }
})
