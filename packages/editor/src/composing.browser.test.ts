import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { protocol } from './testing/protocol.ts'
import { caretAfter, labels, mounted, numbered, tree } from './testing/mounted.ts'

const compose = (text: string) => protocol.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
const commit = (text: string) => protocol.send('Input.insertText', { text })

/** What is done to the elements of a place while something happens. */
async function mutationsIn(place: Node, act: () => Promise<void>): Promise<MutationRecord[]> {
  const records: MutationRecord[] = []
  const observer = new MutationObserver((found) => records.push(...found))
  observer.observe(place, { childList: true, characterData: true, subtree: true, attributes: true })
  await act()
  records.push(...observer.takeRecords())
  observer.disconnect()
  return records
}

test('an input method composes in the text node that it began in, and what it gives is written', async () => {
  const shown = mounted({ tree: tree(numbered('職員'), numbered('第二段')), language: 'tc', interfaceLanguage: 'tc' })
  caretAfter(shown, '職員')
  const node = getSelection()?.anchorNode
  const records = await mutationsIn(shown.body, async () => {
    for (const typed of ['h', 'ho', '好', '好的']) {
      await compose(typed)
      expect(getSelection()?.anchorNode).toBe(node)
    }
  })
  // Letters change in the one text node; nothing is put in, taken out or drawn again.
  expect(records.filter(({ type }) => type === 'childList')).toEqual([])
  expect(records.filter(({ target }) => target instanceof HTMLElement && target.matches('[data-clf-label]'))).toEqual([])
  await commit('好的')
  await expect.poll(() => shown.editor.read()).toEqual(tree(numbered('職員好的'), numbered('第二段')))
})

test('a composition between marks, in an empty paragraph and in a cell is written as it was given', async () => {
  const shown = mounted({
    tree: tree({ type: 'paragraph', children: [{ type: 'text', text: '粗', bold: true }, { type: 'text', text: '幼' }] }, { type: 'paragraph', children: [] }, {
      type: 'table',
      caption: [],
      children: [{ type: 'row', children: [{ type: 'cell', children: [{ type: 'paragraph', children: [{ type: 'text', text: '格' }] }] }] }],
    }),
    language: 'tc',
  })
  caretAfter(shown, '粗')
  await compose('字')
  await commit('字')
  caretAfter(shown, '幼')
  await userEvent.keyboard('{ArrowDown}')
  await compose('空')
  await commit('空')
  caretAfter(shown, '格')
  await compose('內')
  await commit('內')
  await expect.poll(() => JSON.stringify(shown.editor.read().children)).toBe(JSON.stringify([
    { type: 'paragraph', children: [{ type: 'text', text: '粗字', bold: true }, { type: 'text', text: '幼' }] },
    { type: 'paragraph', children: [{ type: 'text', text: '空' }] },
    { type: 'table', caption: [], children: [{ type: 'row', children: [{ type: 'cell', children: [{ type: 'paragraph', children: [{ type: 'text', text: '格內' }] }] }] }] },
  ]))
})

test('numbers that change meanwhile are shown when the composition has ended', async () => {
  const shown = mounted({ tree: tree(numbered('一'), numbered('二')) })
  caretAfter(shown, '一')
  await userEvent.keyboard('{Enter}')
  await compose('新')
  await commit('新')
  await expect.poll(() => labels(shown)).toEqual(['1.', '2.', '3.'])
})

test('Enter that ends a composition neither divides a paragraph nor closes a dialog', async () => {
  const shown = mounted({ tree: tree(numbered('職員')) })
  caretAfter(shown, '職員')
  await compose('hao')
  shown.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true, cancelable: true }))
  await commit('好')
  await expect.poll(() => shown.editor.read()).toEqual(tree(numbered('職員好')))
})

test('letters that are typed count nothing again', async () => {
  const shown = mounted({ tree: tree(...Array.from({ length: 50 }, (_, index) => numbered(`No. ${index}`))) })
  caretAfter(shown, 'No. 7')
  const labelled = shown.body.querySelectorAll('[data-clf-label]')
  const asked: unknown[] = []
  const { querySelectorAll } = shown.body
  // Numbering finds its labels by asking for them; it does so only when it counts.
  shown.body.querySelectorAll = (selector: string) => {
    asked.push(selector)
    return querySelectorAll.call(shown.body, selector) as NodeListOf<Element>
  }
  await userEvent.keyboard('words')
  expect(asked).toEqual([])
  await userEvent.keyboard('{Enter}')
  expect(asked.length).toBeGreaterThan(0)
  expect(labelled).toHaveLength(50)
})
