import type { DocumentTree, NodeIn } from '@clf/content/tree'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { caretAfter, mounted, numbered, paragraph, tree } from './testing/mounted.ts'

/** The words before the caret in its line. */
const beforeCaret = (): string => {
  const selection = getSelection()
  const line = selection?.focusNode instanceof Text ? selection.focusNode.parentElement?.closest('p, h2') : (selection?.focusNode as Element | null)
  if (!line || !selection?.focusNode) return ''
  const range = document.createRange()
  range.setStart(line, 0)
  range.setEnd(selection.focusNode, selection.focusOffset)
  return range.toString()
}

const heading = (text: string): NodeIn<'top'> => ({ type: 'heading', level: 2, children: [{ type: 'text', text }] })
const cells = (...texts: string[]): NodeIn<'top'> => ({
  type: 'table',
  caption: [{ type: 'text', text: 'Fees' }],
  children: texts.map((text) => ({ type: 'row', children: [{ type: 'cell', children: [paragraph(text)] }] })),
})

const changes: [string, { before: DocumentTree; after: DocumentTree; caret: string; stands: string }][] = [
  ['spaces between characters go', { before: tree(paragraph('首'), paragraph('收 費 表 格')), after: tree(paragraph('首'), paragraph('收費表格')), caret: '收 費 表', stands: '收費表' }],
  ['a line becomes a heading', { before: tree(paragraph('Scope'), paragraph('Words')), after: tree(heading('Scope'), paragraph('Words')), caret: 'Sco', stands: 'Sco' }],
  ['lines become a list', {
    before: tree(paragraph('- one'), paragraph('- two'), numbered('end')),
    after: tree({ type: 'list', children: [{ type: 'item', children: [paragraph('one')] }, { type: 'item', children: [paragraph('two')] }] }, numbered('end')),
    caret: '- tw',
    stands: 'tw',
  }],
  ['an empty line above goes', { before: tree(paragraph('A'), paragraph(''), paragraph('Words')), after: tree(paragraph('A'), paragraph('Words')), caret: 'Wor', stands: 'Wor' }],
  ['an empty row goes', { before: tree(cells('one', '', 'two')), after: tree(cells('one', 'two')), caret: 'tw', stands: 'tw' }],
  ['words far below change', { before: tree(paragraph('A'), paragraph('B')), after: tree(paragraph('A'), paragraph('C')), caret: 'A', stands: 'A' }],
]

test.each(changes)('the caret stays at its words and undo gives the same tree back when %s', async (_name, { before, after, caret, stands }) => {
  const shown = mounted({ tree: before })
  caretAfter(shown, caret)
  await expect.poll(beforeCaret).toBe(caret)
  expect(shown.editor.change(after)).toBe(true)
  expect(shown.editor.read()).toEqual(after)
  expect(document.activeElement).toBe(shown.body)
  await expect.poll(beforeCaret).toBe(stands)
  expect(shown.editor.undo()).toBe(true)
  expect(JSON.stringify(shown.editor.read())).toBe(JSON.stringify(before))
})

test('what was typed before a change and after it is undone by itself', async () => {
  const shown = mounted({ tree: tree(paragraph('Word')) })
  caretAfter(shown, 'Word')
  await userEvent.keyboard('s')
  shown.editor.change(tree(heading('Words')))
  await userEvent.keyboard('!')
  expect(shown.editor.read()).toEqual(tree(heading('Words!')))
  for (const expected of [tree(heading('Words')), tree(paragraph('Words')), tree(paragraph('Word'))]) {
    shown.editor.undo()
    expect(shown.editor.read()).toEqual(expected)
  }
})

test('a line that was typed and one that was read come to the same, and stay the same', async () => {
  const shown = mounted({ tree: tree(paragraph('A'), paragraph('B'), paragraph('Wrods')) })
  caretAfter(shown, 'A')
  await userEvent.keyboard('{Enter}')
  const line = shown.body.querySelectorAll('p')[2]
  shown.editor.change(tree(paragraph('A'), paragraph(''), paragraph('B'), paragraph('Words')))
  expect(shown.body.querySelectorAll('p')[2]).toBe(line)
})

test('a change of the numbering is undone too, and no change is none', () => {
  const before = tree(numbered('one'))
  const shown = mounted({ tree: before })
  expect(shown.editor.change(structuredClone(before))).toBe(false)
  shown.editor.change({ ...before, numbering: { start: 2 } })
  shown.editor.undo()
  expect(JSON.stringify(shown.editor.read())).toBe(JSON.stringify(before))
  expect(mounted({ tree: before, readOnly: true }).editor.change(tree())).toBe(false)
})
