import { nodes, validateTree } from '@clf/content/tree'
import { createRandom, generatedTree, validTree } from '@clf/content/examples'
import { languageTags } from '@clf/text'
import { describe, expect, test } from 'vitest'
import { labelsOf } from '../numbering/labels.ts'
import { fromTree } from './from-tree.ts'
import { treeKinds } from './kinds.ts'
import { createDocumentSchema } from './schema.ts'
import { createTreeWriter } from './to-tree.ts'

const kinds = treeKinds()
const schema = createDocumentSchema(kinds)

const json = (value: unknown): string => JSON.stringify(value)
const throughEditor = (tree: unknown): string => json(createTreeWriter(kinds).write(fromTree(tree, schema, kinds)))

test('2,000 generated valid trees come out as the bytes that went in', () => {
  const changed: number[] = []
  for (let seed = 0; seed < 2000; seed += 1) {
    const tree = validTree(createRandom(seed))
    if (throughEditor(tree) !== json(tree)) changed.push(seed)
  }
  expect(changed).toEqual([])
})

test('runs side by side that look alike stay apart, and fields keep the order they came in', () => {
  const run = (text: string, look: object = {}) => ({ type: 'text', text, ...look })
  const children = [run('a'), run('b'), run('c'), run('d', { bold: true }), run('e', { bold: true }), { bold: true, text: 'f', type: 'text' }, { type: 'break' }, run('g')]
  const tree = { version: 1, type: 'document', children: [{ children, type: 'paragraph', lang: 'en' }] }
  expect(throughEditor(tree)).toBe(json(tree))
})

test('what a generated tree holds wrongly is kept where it stands', () => {
  const changed: string[] = []
  for (let seed = 0; seed < 400; seed += 1) {
    const { kind, value } = generatedTree(seed)
    if (kind === 'valid' || kind === 'deep' || kind === 'huge') continue
    const written = throughEditor(value)
    const hasRoot = typeof value === 'object' && value !== null && 'children' in value && Array.isArray(value.children) && 'version' in value && value.version === 1 && 'type' in value &&
      value.type === 'document'
    if (hasRoot && written !== json(value)) changed.push(`${seed} ${kind}`)
  }
  expect(changed).toEqual([])
})

test('whatever is wrong, the rest is numbered', () => {
  const thrown: string[] = []
  for (let seed = 0; seed < 600; seed += 1) {
    const { kind, value } = generatedTree(seed)
    if (kind === 'deep' || kind === 'huge') continue
    try {
      labelsOf(createTreeWriter(kinds).writeCountable(fromTree(value, schema, kinds)), 'en')
    } catch (error) {
      thrown.push(`${seed} ${kind} ${String(error)}`)
    }
  }
  const wrongNumbering = { type: 'document', version: 1, numbering: { numeral: 'runes', start: 'one' }, children: [{ type: 'numbered', children: [{ type: 'paragraph', children: [] }] }] }
  expect(thrown).toEqual([])
  expect(labelsOf(createTreeWriter(kinds).writeCountable(fromTree(wrongNumbering, schema, kinds)), 'en').map(({ text }) => text)).toEqual(['1.'])
})

test('anything at all opens', () => {
  for (const value of [null, undefined, 7, 'text', [], {}, { children: 3 }, { type: 'document', version: 9, children: [null, [], { type: 'table' }] }]) {
    expect(() => fromTree(value, schema, kinds).check()).not.toThrow()
  }
})

const examples = Object.values(kinds).flatMap((kind) => (kind?.example === undefined ? [] : [[kind.schema.type, kind.example] as const]))

describe.each(examples)('the example of %s', (_type, example) => {
  test.each(languageTags)('in %s is what an editor can hold, and comes out as it went in', (language) => {
    const tree = { type: 'document', version: 1, children: example[language] }
    const document = fromTree(tree, schema, kinds)
    expect(() => document.check()).not.toThrow()
    expect(throughEditor(tree)).toBe(json(tree))
    expect(validateTree(JSON.parse(throughEditor(tree))).problems).toEqual([])
  })
})

test('every node of the tree is a node, an indivisible one or a run of the editor', () => {
  const parts = ['math', 'symbol']
  expect(Object.keys(nodes).filter((type) => schema.nodes[type] === undefined && !parts.includes(type))).toEqual([])
})
