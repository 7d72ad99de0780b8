const words = 'Staff who are called on duty while a signal is in force report to their supervisor and record the hours that they have worked. '

/** A body of 300 numbered paragraphs with sub-items, notes, a reference and a table now and then, as a long circular has them. */
export const document300 = {
  type: 'document',
  version: 1,
  children: Array.from({ length: 300 }, (_, index) => {
    const paragraph = { type: 'paragraph', children: [{ type: 'text', text: `${words}No. ${index}.` }] }
    if (index % 25 === 0) return { type: 'heading', level: 2, children: [{ type: 'text', text: `Part ${index / 25 + 1}` }] }
    if (index % 25 === 7)
      return {
        type: 'numbered',
        id: `p-${index}`,
        children: [paragraph, { type: 'list', numeral: 'lower-alpha', surround: '(1)', children: [{ type: 'item', children: [paragraph] }, { type: 'item', children: [paragraph] }] }],
      }
    if (index % 25 === 8)
      return {
        type: 'numbered',
        children: [{ type: 'paragraph', children: [...paragraph.children, { type: 'reference', target: `p-${index - 1}` }, { type: 'note', kind: 'footnote', children: [paragraph] }] }],
      }
    if (index % 50 === 20)
      return {
        type: 'table',
        caption: [{ type: 'text', text: 'Hours' }],
        children: Array.from(
          { length: 5 },
          () => ({ type: 'row', children: Array.from({ length: 3 }, () => ({ type: 'cell', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Hours' }] }] })) }),
        ),
      }
    return { type: 'numbered', children: [paragraph] }
  }),
}

const lines = document300.children.map((_, index) => `${words}No. ${index}.`)

// The page has its data before the clock starts; it is open when it is painted. The caret is put into the middle.
const clock = (mount: string): string => `
  const place = document.querySelector('main')
  globalThis.openEditor = async () => {
    const start = performance.now()
    ${mount}
    await new Promise((resolve) => requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = resolve; port2.postMessage(0) }))
    return performance.now() - start
  }
  let last = Promise.resolve(0)
  addEventListener('keydown', (event) => {
    last = new Promise((resolve) => requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => resolve(performance.now() - event.timeStamp); port2.postMessage(0) }))
  }, true)
  globalThis.painted = () => last
  globalThis.putCaret = () => {
    const field = document.querySelector('[contenteditable=true]')
    const paragraphs = field.querySelectorAll('p')
    const node = document.createTreeWalker(paragraphs[Math.floor(paragraphs.length / 2)], NodeFilter.SHOW_TEXT).nextNode()
    field.focus()
    getSelection().collapse(node, 5)
  }
`

/** Scripts of the pages, by name. */
export const sources = {
  own: `import { mountEditor } from '@clf/editor'
    const tree = ${JSON.stringify(document300)}
    ${clock("mountEditor(place, { tree, language: 'en', interfaceLanguage: 'en', label: 'Body', onChange() {} })")}`,
  lexical: `import { createEditor, $getRoot, $createParagraphNode, $createTextNode } from 'lexical'
    import { registerRichText } from '@lexical/rich-text'
    const lines = ${JSON.stringify(lines)}
    ${
    clock(`place.contentEditable = 'true'
      const editor = createEditor({ namespace: 'bench', onError(error) { throw error } })
      editor.setRootElement(place)
      registerRichText(editor)
      editor.update(() => { for (const line of lines) $getRoot().append($createParagraphNode().append($createTextNode(line))) }, { discrete: true })`)
  }`,
  plain: `const lines = ${JSON.stringify(lines)}
    ${clock("place.contentEditable = 'true'; place.append(...lines.map((line) => Object.assign(document.createElement('p'), { textContent: line })))")}`,
} as const

export type PageName = keyof typeof sources
