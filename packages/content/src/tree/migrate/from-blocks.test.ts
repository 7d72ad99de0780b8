import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { MediaFile } from '../../media-file.ts'
import { treeOutline } from '../read/tree-outline.ts'
import { treeText } from '../read/tree-text.ts'
import { renderTree } from '../render/render-tree.ts'
import { validateTree } from '../validate/validate-tree.ts'
import { walk } from '../walk.ts'
import { treeFromBlocks } from './from-blocks.ts'

/** Bodies as earlier versions stored them, with the page, the words and the outline that those versions made of them. */
const pagesOfBlocks = JSON.parse(readFileSync(new URL('fixtures/pages-of-blocks.json', import.meta.url), 'utf8')) as {
  name: string
  blocks: object[]
  html: string
  /** Left out where a tree says its words in another order. */
  text?: string
  outline: object[]
}[]

/** Every file that a value holds, by its name. */
function filesIn(value: unknown): [string, MediaFile][] {
  if (typeof value !== 'object' || value === null) return []
  const own: [string, MediaFile][] = 'documentId' in value && 'mime' in value ? [[String(value.documentId), value as MediaFile]] : []
  return [...own, ...Object.values(value).flatMap(filesIn)]
}

function pageOf(blocks: readonly object[]) {
  const files = new Map(filesIn(blocks))
  const { tree, changes } = treeFromBlocks(blocks)
  return {
    tree,
    changes,
    html: renderTree(tree, { lang: 'en', hrefOf: (internal) => `/en/${internal}`, fileHref: (file) => `/files${file}`, fileOf: (name) => files.get(name) ?? null }),
  }
}

const text = (value: string) => [{ type: 'text', text: value }]
const paragraph = (value: string, number?: number) => ({ type: 'paragraph', children: text(value), ...(number === undefined ? {} : { number }) })
const linked = (url: string, value: string, number?: number) => ({ ...paragraph('', number), children: [{ type: 'link', url, children: text(value) }] })
const body = (...nodes: object[]) => [{ __component: 'content.text', body: nodes }]

describe.each(pagesOfBlocks)('the body of $name', ({ blocks, html, text: words, outline }) => {
  const page = pageOf(blocks)

  test('becomes a right tree, and nothing is said to be otherwise', () => {
    expect(validateTree(JSON.parse(JSON.stringify(page.tree)))).toEqual({ tree: page.tree, problems: [] })
    expect(page.changes).toEqual([])
  })

  test('has the same page, words and outline', () => {
    expect(page.html).toBe(html)
    if (words !== undefined) expect(treeText(page.tree, 'en')).toBe(words)
    expect(treeOutline(page.tree)).toEqual(outline)
  })
})

test('numbers are left to the count where it gives them, and kept where it does not', () => {
  const { tree } = pageOf(body(paragraph('First.'), paragraph('Two.', 2), paragraph('Three.', 3), paragraph('Five.', 5), paragraph('Six.', 6)))
  expect(tree.numbering).toEqual({ start: 2 })
  expect(tree.children.map((node) => (node.type === 'numbered' ? [node.id, node.number] : node.type))).toEqual(['paragraph', ['p2', undefined], ['p3', undefined], ['p5', '5'], ['p6', undefined]])
})

test('a reference renumbers with its target, in the words it had', () => {
  const { tree } = pageOf(body(linked('clf:paragraph/8', 'paragraph 8'), linked('clf:paragraph/8', '第8段'), linked('clf:paragraph/8', 'paras. 18 and 8'), paragraph('Eight.', 8)))
  expect(tree.children.flatMap((node) => (node.type === 'paragraph' ? node.children : []))).toEqual([
    { type: 'reference', target: 'p8', text: 'paragraph {}' },
    { type: 'reference', target: 'p8', text: '第{}段' },
    { type: 'reference', target: 'p8', text: 'paras. 18 and {}' },
  ])
})

test.each(['files', 'steps'])('what follows %s, which have a heading of their own, belongs to no number any more', (between) => {
  const { blocks = [] } = pagesOfBlocks.find(({ name }) => name === `${between} after a numbered paragraph`) ?? {}
  expect(pageOf(blocks).tree.children.map(({ type }) => type)).toEqual(['numbered', between === 'files' ? 'attachments' : between, 'paragraph'])
})

describe('footnotes', () => {
  const note = (mark: string, value: string) => ({ type: 'paragraph', footnote: mark, children: text(value) })

  test('stand where their mark is', () => {
    const { tree } = pageOf(
      body(linked('clf:footnote/1', '1', 4), note('1', 'Four.'), note('1', 'More.'), linked('clf:footnote/1', '1', 5), linked('clf:footnote/*', '*', 6), note('*', 'Star.')),
    )
    expect(validateTree(tree).problems).toEqual([])
    // Left to the count where the count gives it.
    expect([...walk(tree)].flatMap(({ node }) => (node.type === 'note' ? [node.mark] : []))).toEqual([undefined, '*'])
  })

  test('without a mark get one behind the last line, and that is said', () => {
    const { html, changes } = pageOf(body(paragraph('Four.', 4), note('7', 'Lost.')))
    expect(html).toMatch(/Four\.<sup><a id="fnref7".*<li id="fn7"><p><span class="clf-marker">7<\/span> Lost\./)
    expect(changes).toEqual([{ path: '', change: 'Note “7” had no mark in the text; it has one now behind the last line.' }])
    expect(pageOf(body(note('7', 'Lost.'))).html).toContain('Lost.')
  })

  test('that refer to each other and to themselves come to an end', () => {
    const within = (mark: string, to: string) => ({ type: 'paragraph', footnote: mark, children: [{ type: 'link', url: `clf:footnote/${to}`, children: [{ type: 'text', text: to }] }] })
    const { tree } = pageOf(body(linked('clf:footnote/a', 'a'), within('a', 'b'), within('b', 'a'), within('c', 'c')))
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

  test('a quotation without source has no frame any more', () => {
    expect(pageOf([{ __component: 'content.quote', text: 'One\n\nTwo', source: null, sourceUrl: null }]).html).toBe('<blockquote><p>One</p><p>Two</p></blockquote>')
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
