import { describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { caretAfter, dialog, labels, mounted, numbered, paragraph, select, tree } from './testing/mounted.ts'

const heading = (text: string) => ({ type: 'heading' as const, level: 2 as const, children: [{ type: 'text' as const, text }] })

describe('numbers', () => {
  test('run on across headings, and an own number is kept', () => {
    const shown = mounted({ tree: tree(heading('A'), numbered('one'), heading('B'), numbered('two', { number: '5A' }), numbered('three')) })
    expect(labels(shown)).toEqual(['1.', '5A.', '6.'])
  })

  test('follow a paragraph that is put between, and references with them', async () => {
    const refers = { type: 'paragraph' as const, children: [{ type: 'reference' as const, target: 'two' }] }
    const shown = mounted({ tree: tree(numbered('one'), numbered('two', { id: 'two' }), refers) })
    expect(labels(shown)).toEqual(['1.', '2.', 'paragraph 2'])
    caretAfter(shown, 'one')
    await userEvent.keyboard('{Enter}between')
    expect(labels(shown)).toEqual(['1.', '2.', '3.', 'paragraph 3'])
    expect(shown.editor.read()).toEqual(tree(numbered('one'), numbered('between'), numbered('two', { id: 'two' }), refers))
    expect(shown.changes()).toBeGreaterThan(1)
  })

  test('an empty numbered paragraph ends the numbers at Enter', async () => {
    const shown = mounted({ tree: tree(numbered('one')) })
    caretAfter(shown, 'one')
    await userEvent.keyboard('{Enter}{Enter}plain')
    expect(shown.editor.read()).toEqual(tree(numbered('one'), paragraph('plain')))
  })

  test('a number becomes a sub-item of the one before at Tab, and a number again at Shift and Tab', async () => {
    const shown = mounted({ tree: tree(numbered('one'), numbered('sub')) })
    caretAfter(shown, 'sub')
    await userEvent.keyboard('{Home}')
    // A browser says a moment later where its caret is.
    await expect.poll(() => getSelection()?.anchorOffset).toBe(0)
    await new Promise((resolve) => setTimeout(resolve, 50))
    await userEvent.keyboard('{Tab}')
    expect(labels(shown)).toEqual(['1.', '(a)'])
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
    expect(shown.editor.read()).toEqual(tree(numbered('one'), numbered('sub')))
  })

  test('an own number is asked for and written', async () => {
    const shown = mounted({ tree: tree(numbered('one')) })
    caretAfter(shown, 'one')
    shown.button('Number…').click()
    dialog().close()
    shown.body.querySelector<HTMLElement>('[data-clf-label]')?.click()
    await userEvent.keyboard('12B{Enter}')
    expect(labels(shown)).toEqual(['12B.'])
    expect(shown.editor.read()).toEqual(tree(numbered('one', { number: '12B' })))
  })
})

describe('styles', () => {
  test('headings are of the levels 2 to 4 and no other', () => {
    const shown = mounted({ tree: tree(paragraph('words')) })
    caretAfter(shown, 'words')
    shown.button('Style').click()
    expect([...shown.place.querySelectorAll('[role=menuitemradio]')].map((item) => item.querySelector('span')?.textContent)).toEqual([
      'Paragraph',
      'Numbered paragraph',
      'Heading 2',
      'Heading 3',
      'Heading 4',
    ])
  })

  test('a paragraph becomes a heading, and keeps its name when it gets a number', async () => {
    const shown = mounted({ tree: tree({ type: 'paragraph', id: 'it', children: [{ type: 'text', text: 'words' }] }) })
    caretAfter(shown, 'words')
    await userEvent.keyboard('{Control>}{Alt>}2{/Alt}{/Control}')
    expect(shown.editor.read().children).toEqual([{ type: 'heading', id: 'it', level: 2, children: [{ type: 'text', text: 'words' }] }])
    await userEvent.keyboard('{Control>}{Alt>}1{/Alt}{/Control}')
    expect(shown.editor.read()).toEqual(tree(numbered('words', { id: 'it' })))
    await userEvent.keyboard('{Control>}z{/Control}{Control>}z{/Control}')
    expect(shown.editor.read().children).toEqual([{ type: 'paragraph', id: 'it', children: [{ type: 'text', text: 'words' }] }])
  })

  test('words get marks, a language and a link', async () => {
    const shown = mounted({ tree: tree(paragraph('plain words here')) })
    select(shown, 'words')
    await userEvent.keyboard('{Control>}b{/Control}')
    shown.button('Language').click()
    await userEvent.selectOptions(dialog().querySelector('select') as HTMLSelectElement, 'fil')
    await userEvent.click(dialog().querySelector('.clf-editor-first') as HTMLElement)
    select(shown, 'here')
    await userEvent.keyboard('{Control>}k{/Control}')
    await userEvent.keyboard('//evil{Enter}')
    expect(dialog().querySelector('[role=alert]')?.textContent).toContain('//evil')
    const address = dialog().querySelector('input') as HTMLInputElement
    await userEvent.fill(address, 'https://a.example/')
    await userEvent.keyboard('{Enter}')
    expect(shown.editor.read().children).toEqual([{
      type: 'paragraph',
      children: [{ type: 'text', text: 'plain ' }, { type: 'text', text: 'words', lang: 'fil', bold: true }, { type: 'text', text: ' ' }, {
        type: 'text',
        text: 'here',
        link: { address: 'https://a.example/' },
      }],
    }])
  })
})
