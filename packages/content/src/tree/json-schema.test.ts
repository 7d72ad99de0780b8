import { expect, it, test } from 'vitest'
import * as z from 'zod'
import type { NodeKind } from './declare/node-kind.ts'
import { treeJsonSchema } from './json-schema.ts'
import { nodes } from './nodes/all-nodes.ts'

// Read back from its JSON, as a tool that is not ours reads it.
const schema = z.fromJSONSchema(JSON.parse(JSON.stringify(treeJsonSchema())) as Parameters<typeof z.fromJSONSchema>[0])
const takes = (children: unknown, more: object = {}) => schema.safeParse({ type: 'document', version: 1, children, ...more }).success

it.each(Object.entries(nodes as unknown as Record<string, NodeKind>).flatMap(([name, { example }]) => (example ? [[name, example] as const] : [])))(
  'the JSON Schema takes the example of %s',
  (_name, example) => {
    expect(takes(example.en)).toBe(true)
    expect(takes(example['zh-Hant-HK'], { numbering: { start: 2 } })).toBe(true)
  },
)

test.each<[string, unknown, object?]>([
  ['an unknown node', [{ type: 'marquee' }]],
  ['a node in the wrong place', [{ type: 'row', children: [] }]],
  ['an unknown field', [{ type: 'paragraph', children: [], style: 'x' }]],
  ['a missing list', [{ type: 'paragraph' }]],
  ['an empty list that must hold something', [{ type: 'list', children: [] }]],
  ['a heading of level 5', [{ type: 'heading', level: 5, children: [] }]],
  ['another version', [], { version: 2 }],
  ['an unknown field of the root', [], { title: 'x' }],
])('the JSON Schema refuses %s', (_what, children, more) => {
  expect(takes(children, more)).toBe(false)
})

test('the JSON Schema names each node once and every node that it mentions', () => {
  const text = JSON.stringify(treeJsonSchema())
  const mentioned = new Set([...text.matchAll(/#\/\$defs\/([a-z-]+)/g)].map(([, name]) => name))
  expect([...mentioned].sort()).toEqual(Object.keys(nodes).sort())
})
