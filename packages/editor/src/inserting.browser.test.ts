import { nodes, validateTree } from '@clf/content/tree'
import type { NodeKind } from '@clf/content/tree'
import { describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { caretAfter, dialog, labels, mounted, numbered, paragraph, tree } from './testing/mounted.ts'
import type { Mounted } from './testing/mounted.ts'

const text = (words: string) => ({ type: 'text' as const, text: words })
const first = () => dialog().querySelector<HTMLButtonElement>('.clf-editor-first') as HTMLButtonElement

async function insert(shown: Mounted, name: string): Promise<void> {
  await userEvent.click(shown.button('Insert'))
  const item = [...shown.place.querySelectorAll('[role=menuitem]')].find((each) => each.querySelector('span')?.textContent === name)
  if (item === undefined) throw new Error(`Insert offers no “${name}”.`)
  await userEvent.click(item)
}

describe('a footnote', () => {
  test('is written, numbered, named for a screen reader, and undone', async () => {
    const shown = mounted({ tree: tree(paragraph('Leave is due.')) })
    caretAfter(shown, 'Leave')
    await userEvent.keyboard('{Control>}{Alt>}f{/Alt}{/Control}')
    await userEvent.keyboard('In 2026.')
    await userEvent.click(first())
    const note = { type: 'note', kind: 'footnote', children: [paragraph('In 2026.')] }
    expect(shown.editor.read().children).toEqual([{ type: 'paragraph', children: [text('Leave'), note, text(' is due.')] }])
    expect(shown.body.querySelector('sup')?.textContent).toBe('1')
    expect(shown.body.querySelector('sup')?.getAttribute('aria-label')).toBe('Footnote 1: In 2026.')
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(shown.editor.read()).toEqual(tree(paragraph('Leave is due.')))
  })

  test('is opened again with Enter when it is selected, and Escape in its words ends no dialog', async () => {
    const shown = mounted({ tree: tree({ type: 'paragraph', children: [text('a'), { type: 'note', kind: 'endnote', children: [paragraph('old')] }] }) })
    caretAfter(shown, 'a')
    await userEvent.keyboard('{ArrowRight}{Enter}')
    caretAfter({ body: dialog().querySelector('.ProseMirror') as HTMLElement }, 'old')
    await userEvent.keyboard('er{Escape}')
    expect(dialog().open).toBe(true)
    await userEvent.keyboard('{Enter}')
    expect(JSON.stringify(shown.editor.read())).toContain('"older"')
  })
})

test('a reference is chosen from what can be led to, and renumbers', async () => {
  const shown = mounted({ tree: tree(numbered('one'), numbered('two'), paragraph('See ')) })
  caretAfter(shown, 'See ')
  await userEvent.click(shown.button('Cross-reference'))
  const select = dialog().querySelector('select') as HTMLSelectElement
  expect([...select.options].map(({ label }) => label)).toEqual(['paragraph 1: one', 'paragraph 2: two'])
  await userEvent.selectOptions(select, 'paragraph 2: two')
  await userEvent.click(first())
  expect(labels(shown)).toEqual(['1.', '2.', 'paragraph 2'])
  expect(validateTree(shown.editor.read()).problems).toEqual([])
  caretAfter(shown, 'one')
  await userEvent.keyboard('{Enter}x')
  expect(labels(shown)).toEqual(['1.', '2.', '3.', 'paragraph 3'])
})

test('what is inserted after a picture was described stands behind it', async () => {
  const shown = mounted({ tree: tree(paragraph('Before.')), chooseImage: async () => ({ media: 'picture', name: 'sign.png', src: 'data:,' }) })
  caretAfter(shown, 'Before.')
  await userEvent.click(shown.button('Image'))
  await userEvent.click(dialog().querySelector('button') as HTMLButtonElement)
  await userEvent.click(dialog().querySelector<HTMLInputElement>('input[type=text]') as HTMLInputElement)
  await userEvent.keyboard('A sign')
  await userEvent.click(first())
  await insert(shown, 'Attachments')
  await userEvent.click(first())
  expect(shown.editor.read().children.map(({ type }) => type)).toEqual(['paragraph', 'image', 'attachments'])
  expect(JSON.stringify(shown.editor.read())).toContain('"accessible":"not-checked"')
  await userEvent.keyboard('{Alt>}{Enter}{/Alt}')
  expect(dialog().querySelector('h2')?.textContent).toBe('Edit File')
})

test.each(['Done', 'Escape'])('whoever goes on at once after %s stays where they went', async (end) => {
  const shown = mounted({ tree: tree(paragraph('Before.')) })
  caretAfter(shown, 'Before.')
  await userEvent.click(shown.button('Image'))
  const gone = dialog()
  const went = new Promise<void>((done) => {
    const look = () => {
      if (document.activeElement !== shown.body) return
      document.removeEventListener('focusin', look)
      queueMicrotask(() => {
        shown.button('Insert').focus()
        done()
      })
    }
    document.addEventListener('focusin', look)
  })
  if (end === 'Escape') await userEvent.keyboard('{Escape}')
  else first().click()
  await went
  for (let frames = 0; frames < 3; frames += 1) await new Promise((done) => requestAnimationFrame(done))
  expect(gone.isConnected).toBe(false)
  expect(document.activeElement).toBe(shown.button('Insert'))
})

test('a picture is chosen and gets its words, or is decorative, but not both', async () => {
  const shown = mounted({
    tree: tree(paragraph('')),
    chooseImage: () => Promise.resolve({ media: 'plan', src: 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', name: 'plan.png' }),
  })
  shown.body.focus()
  await userEvent.click(shown.button('Image'))
  await userEvent.click([...dialog().querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith('Choose a file')) as HTMLElement)
  await expect.poll(() => dialog().textContent).toContain('Chosen: plan.png')
  await userEvent.fill(dialog().querySelector('input[type=text]') as HTMLElement, 'The way out')
  await userEvent.click(dialog().querySelectorAll('input[type=checkbox]')[0] as HTMLElement)
  await userEvent.click(first())
  expect(dialog().querySelector('[role=alert]')?.textContent).not.toBe('')
  await userEvent.click(dialog().querySelectorAll('input[type=checkbox]')[0] as HTMLElement)
  await userEvent.click(dialog().querySelectorAll('input[type=checkbox]')[1] as HTMLElement)
  await userEvent.click(first())
  expect(shown.editor.read().children[0]).toEqual({ type: 'image', media: 'plan', text: 'The way out', caption: [] })
})

test('the words of a picture that stands in the text are changed, by keyboard', async () => {
  const shown = mounted({ tree: tree(paragraph('Before.'), { type: 'image', media: 'plan', text: 'The way out', caption: [] }) })
  caretAfter(shown, 'Before.')
  await userEvent.keyboard('{ArrowDown}')
  // The browser moves the selection, and tells of it later than of the key.
  await expect.poll(() => shown.body.querySelector('.clf-editor-image')?.contains(getSelection()?.anchorNode ?? null)).toBe(true)
  await userEvent.keyboard('{Alt>}{Enter}{/Alt}')
  await expect.poll(() => dialog().querySelector('h2')?.textContent).toBe('Edit Image')
  await userEvent.fill(dialog().querySelector('input[type=text]') as HTMLElement, 'The way out by the stairs')
  await userEvent.keyboard('{Enter}')
  expect(shown.editor.read().children[1]).toEqual({ type: 'image', media: 'plan', text: 'The way out by the stairs', caption: [] })
})

test('a second file is put behind the first by keyboard, and each is in the language of the text', async () => {
  const shown = mounted({ language: 'tc', tree: tree(paragraph('附件載列。')) })
  caretAfter(shown, '附件載列。')
  await insert(shown, 'Attachments')
  await userEvent.click(first())
  await userEvent.keyboard('{Alt>}{F10}{/Alt}{Enter}')
  expect(document.activeElement?.textContent).toBe('File')
  await userEvent.keyboard('{Enter}')
  expect(dialog().querySelector('h2')?.textContent).toBe('Edit File')
  await userEvent.fill(dialog().querySelector('input[type=text]') as HTMLElement, '平面圖')
  await userEvent.click(first())
  const file = { type: 'file', fileLanguage: 'zh-Hant-HK', accessible: 'not-checked' }
  expect(shown.editor.read().children.at(-1)).toEqual({ type: 'attachments', children: [{ ...file, title: '' }, { ...file, title: '平面圖' }] })
})

test('a formula is written in MathML, and what is none is refused in words', async () => {
  const shown = mounted({ tree: tree(paragraph('x')) })
  caretAfter(shown, 'x')
  await insert(shown, 'Formula')
  const source = dialog().querySelector('textarea') as HTMLElement
  await userEvent.fill(source, '<math><msup><mi>x</mi></msup></math>')
  await userEvent.click(first())
  expect(dialog().querySelector('[role=alert]')?.textContent).toContain('This is no MathML that can be kept')
  await userEvent.fill(source, '<math><msup><mi>x</mi><mn>2</mn></msup></math>')
  await userEvent.fill(dialog().querySelector('input[type=text]') as HTMLElement, 'x squared')
  await userEvent.click(first())
  expect(shown.editor.read().children).toEqual([{
    type: 'paragraph',
    children: [text('x'), {
      type: 'formula',
      words: 'x squared',
      children: [{ type: 'math', element: 'msup', children: [{ type: 'symbol', element: 'mi', text: 'x' }, { type: 'symbol', element: 'mn', text: '2' }] }],
    }],
  }])
  expect(shown.body.querySelector('math')?.namespaceURI).toBe('http://www.w3.org/1998/Math/MathML')
})

const offered = (Object.values(nodes) as unknown as NodeKind[]).filter(({ partOf, schema }) =>
  partOf === undefined && !['heading', 'numbered', 'paragraph', 'list', 'table', 'image', 'text', 'note', 'reference', 'formula', 'ruby'].includes(schema.type)
)

test.each(offered.map((kind) => [kind.schema.name.en, kind] as const))('%s can be inserted and saved', async (name, kind) => {
  const shown = mounted({ tree: tree(paragraph('x')) })
  caretAfter(shown, 'x')
  await insert(shown, name === 'Line break' ? 'Line break' : name)
  if (document.querySelector('dialog[open]') !== null) await userEvent.click(first())
  expect(JSON.stringify(shown.editor.read())).toContain(`"type":"${kind.schema.type}"`)
  expect(validateTree(shown.editor.read()).problems.filter(({ stops }) => stops === 'saving')).toEqual([])
})

test('a kind of node that nobody told the editor of is shown, asked for and kept', async () => {
  const { quotation } = nodes
  const schema = { ...quotation.schema, type: 'verse', name: { en: 'Verse', 'zh-Hant-HK': '詩', 'zh-Hans': '诗' } }
  Object.assign(nodes, { verse: { ...quotation, schema } })
  try {
    const verse = { type: 'verse', source: 'Li Bai', children: [paragraph('床前明月光')] }
    const shown = mounted({ tree: { type: 'document', version: 1, children: [verse] } })
    expect(shown.body.querySelector('[role=group]')?.getAttribute('aria-label')).toBe('Verse · Li Bai')
    caretAfter(shown, '床前明月光')
    await userEvent.keyboard('{Alt>}{Enter}{/Alt}')
    const input = [...dialog().querySelectorAll('label')].find(({ textContent }) => textContent === 'Source')?.nextElementSibling as HTMLElement
    await userEvent.fill(input, 'Du Fu')
    await userEvent.click(first())
    expect(shown.editor.read()).toEqual({ type: 'document', version: 1, children: [{ ...verse, source: 'Du Fu' }] })
    await userEvent.keyboard('{Control>}{End}{/Control}')
    await insert(shown, 'Verse')
  } finally {
    Reflect.deleteProperty(nodes, 'verse')
  }
})

describe('what cannot be read', () => {
  const broken = {
    type: 'document',
    version: 1,
    children: [paragraph('fine'), { type: 'marquee', text: 'lost words' }, { type: 'table', caption: [], children: [{ type: 'row', children: [7] }] }, {
      type: 'heading',
      level: 9,
      children: [text('Deep')],
    }],
  }

  test('is shown as far as it can be, kept, named by its place, and gone to', () => {
    const shown = mounted({ tree: broken })
    expect(shown.editor.read()).toEqual(broken)
    expect(shown.body.textContent).toContain('lost words')
    expect(shown.body.textContent).toContain('Deep')
    const problems = shown.editor.problems()
    expect(problems.map(({ path }) => path)).toEqual(['children.1', 'children.2.children.0.children.0', 'children.3.level'])
    expect(problems[0]?.message).toContain('marquee')
    expect(shown.editor.goTo('children.3.level')).toBe(true)
    expect(getSelection()?.anchorNode?.textContent).toContain('Deep')
    expect(shown.editor.goTo('children.99')).toBe(false)
  })

  test.each([null, 7, { type: 'document', version: 3, children: [] }])('%j opens empty, and is named', (given) => {
    const shown = mounted({ tree: given })
    expect(shown.editor.read()).toEqual(tree())
    expect(shown.editor.problems()).toHaveLength(1)
  })

  test('another tree takes its place, and nothing of the old one can be undone', async () => {
    const shown = mounted({ tree: tree(paragraph('old')) })
    caretAfter(shown, 'old')
    await userEvent.keyboard('er')
    shown.editor.replace(tree(numbered('new')))
    shown.editor.focus()
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(shown.editor.read()).toEqual(tree(numbered('new')))
    expect(labels(shown)).toEqual(['1.'])
  })
})
