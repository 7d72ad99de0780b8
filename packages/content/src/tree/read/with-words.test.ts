import { expect, test } from 'vitest'
import type { NodeKind } from '../declare/node-kind.ts'
import { nodes } from '../nodes/all-nodes.ts'
import type { DocumentTree } from '../tree.ts'
import { validateTree } from '../validate/validate-tree.ts'
import { withWords } from './with-words.ts'
import { writtenLines } from './written-lines.ts'

const tree = (...children: DocumentTree['children']): DocumentTree => ({ type: 'document', version: 1, numbering: { numeral: 'han' }, children })
const shout = (words: string) => words.toUpperCase()

test('words change, and what is no word stays', () => {
  const before = tree({
    type: 'numbered',
    id: 'a',
    number: 'x',
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'see', link: { address: 'https://a.example/表格' } },
          { type: 'text', text: 'ici', lang: 'fr' },
          { type: 'reference', target: 'a', text: 'para. {}' },
          { type: 'note', kind: 'footnote', mark: 'b', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'note' }] }] },
        ],
      },
      { type: 'quotation', lang: 'fr', source: 'loi', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'oui' }] }] },
      { type: 'image', media: 'plan', text: 'plan', caption: [{ type: 'text', text: 'ground' }] },
    ],
  })
  const after = withWords(before, shout)
  expect(JSON.stringify(after)).toBe(
    JSON.stringify(before).replace('"see"', '"SEE"').replace('para. {}', 'PARA. {}').replace('"text":"note"', '"text":"NOTE"').replace('"text":"plan"', '"text":"PLAN"').replace('ground', 'GROUND'),
  )
})

test.each(Object.entries(nodes as unknown as Record<string, NodeKind>).flatMap(([name, { example }]) => (example ? [[name, example] as const] : [])))(
  'every word of the example of %s changes, and the tree stays right',
  (_name, example) => {
    const before = tree(...example.en)
    const after = withWords(before, shout)
    expect(validateTree(after)).toEqual({ tree: after, problems: [] })
    const runs = (document: DocumentTree) => writtenLines(document).flatMap((line) => line.runs)
    expect(runs(after)).toEqual(runs(before).map((run) => (run.lang === null ? { ...run, text: shout(run.text) } : run)))
    expect(before).toEqual(tree(...example.en))
  },
)
