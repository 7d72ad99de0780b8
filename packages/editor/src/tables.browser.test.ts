import { validateTree } from '@clf/content/tree'
import type { NodeIn, TreeNode } from '@clf/content/tree'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { caretAfter, dialog, mounted, paragraph, tree } from './testing/mounted.ts'
import type { Mounted } from './testing/mounted.ts'

const cell = (words: string, more: object = {}): TreeNode<'cell'> => ({ type: 'cell', ...more, children: words === '' ? [] : [paragraph(words)] })
const table = (...rows: TreeNode<'cell'>[][]): NodeIn<'top'> => ({ type: 'table', caption: [], children: rows.map((children) => ({ type: 'row', children })) })
const square = () => table([cell('A', { heads: 'column' }), cell('B', { heads: 'column' })], [cell('C'), cell('D')])

/** Does something of the Table menu by keyboard alone. */
async function choose(shown: Mounted, name: string): Promise<void> {
  await userEvent.keyboard('{Alt>}{F10}{/Alt}')
  const button = shown.button('Table')
  for (let presses = 0; document.activeElement !== button && presses < 30; presses += 1) await userEvent.keyboard('{ArrowRight}')
  await userEvent.keyboard('{ArrowDown}')
  const item = [...shown.place.querySelectorAll('[role^=menuitem]')].find((each) => each.querySelector('span')?.textContent === name)
  for (let presses = 0; document.activeElement !== item && presses < 30; presses += 1) await userEvent.keyboard('{ArrowDown}')
  expect(document.activeElement?.querySelector('span')?.textContent).toBe(name)
  await userEvent.keyboard('{Enter}')
}

const grid = ({ editor }: Mounted): string[] => {
  const found = editor.read().children.find((node) => node.type === 'table')
  return found?.children.map((row) =>
    row.children.map(({ heads, colspan = 1, rowspan = 1, children }) =>
      `${JSON.stringify(children).match(/"text":"(.*?)"/)?.[1] ?? ''}${heads === 'column' ? '↓' : heads === 'row' ? '→' : ''}${colspan > 1 ? `c${colspan}` : ''}${rowspan > 1 ? `r${rowspan}` : ''}`
    ).join('|')
  ) ?? []
}

test('one is made, captioned, filled and left by keyboard alone', async () => {
  const shown = mounted({ tree: tree(paragraph('Before')) })
  caretAfter(shown, 'Before')
  await choose(shown, 'Insert table…')
  await userEvent.keyboard('{Control>}a{/Control}2{Tab}{Control>}a{/Control}2{Enter}')
  await userEvent.keyboard('Days of leave{Enter}Grade{Tab}Days{Tab}Clerk{Tab}18{Escape}After')
  expect(validateTree(shown.editor.read()).problems).toEqual([])
  const made = shown.editor.read().children
  expect(grid(shown)).toEqual(['Grade↓|Days↓', 'Clerk|18'])
  expect(made[1]).toMatchObject({ caption: [{ type: 'text', text: 'Days of leave' }] })
  expect(made[2]).toEqual(paragraph('After'))
})

test('Tab behind the last cell makes a row, and arrow keys go from cell to cell', async () => {
  const shown = mounted({ tree: tree(square()) })
  caretAfter(shown, 'D')
  await userEvent.keyboard('{Tab}E')
  expect(grid(shown)).toEqual(['A↓|B↓', 'C|D', 'E|'])
  caretAfter(shown, 'A')
  await userEvent.keyboard('{ArrowRight}')
  await userEvent.keyboard('x')
  expect(grid(shown)[0]).toBe('A↓|xB↓')
})

test('rows and columns come and go, and a new one heads what its neighbours head', async () => {
  const shown = mounted({ tree: tree(square()) })
  caretAfter(shown, 'B')
  await choose(shown, 'Column after')
  expect(grid(shown)).toEqual(['A↓|B↓|↓', 'C|D|'])
  await choose(shown, 'Row below')
  expect(grid(shown)).toEqual(['A↓|B↓|↓', '||', 'C|D|'])
  await choose(shown, 'Delete row')
  await choose(shown, 'Delete column')
  expect(validateTree(shown.editor.read()).tree).not.toBeNull()
  await userEvent.keyboard('{Control>}z{/Control}{Control>}z{/Control}{Control>}z{/Control}{Control>}z{/Control}')
  expect(shown.editor.read()).toEqual(tree(square()))
})

test('cells are merged and split, and head what they are told to', async () => {
  const shown = mounted({ tree: tree(square()) })
  caretAfter(shown, 'A')
  await choose(shown, 'Select one more cell to the right')
  await choose(shown, 'Merge cells')
  expect(grid(shown)).toEqual(['A↓c2', 'C|D'])
  expect(validateTree(shown.editor.read()).tree).not.toBeNull()
  await choose(shown, 'Split cell')
  expect(grid(shown)).toEqual(['A↓|↓', 'C|D'])
  caretAfter(shown, 'C')
  await choose(shown, 'Heads its row')
  expect(grid(shown)).toEqual(['A↓|↓', 'C→|D'])
  expect(shown.body.querySelector('th[scope=row]')?.textContent).toBe('C')
})

test('what cannot be done says why, to a screen reader too', async () => {
  const shown = mounted({ tree: tree(paragraph('words')) })
  caretAfter(shown, 'words')
  await choose(shown, 'Merge cells')
  const item = document.activeElement
  expect(item?.getAttribute('aria-disabled')).toBe('true')
  expect(item?.getAttribute('aria-description')).toBe('Put the caret in a table first.')
  await expect.poll(() => shown.place.querySelector('[role=status]')?.textContent).toBe('Put the caret in a table first.')
})

test('a size that no table has is refused in words', async () => {
  const shown = mounted({ tree: tree(paragraph('words')) })
  caretAfter(shown, 'words')
  await choose(shown, 'Insert table…')
  await userEvent.keyboard('{Control>}a{/Control}many{Enter}')
  expect(dialog().querySelector('[role=alert]')?.textContent).toBe('A table has 1 to 200 rows. You typed “many”.')
})
