import { languageTags } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import axe from 'axe-core'
import { afterEach, describe, expect, test } from 'vitest'
import type { NodeKind } from '../declare/node-kind.ts'
import { renderTree } from '../render/render-tree.ts'
import type { DocumentTree } from '../tree.ts'
import { validateTree } from '../validate/validate-tree.ts'
import { nodes } from './all-nodes.ts'

const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='
const examples = Object.entries(nodes as unknown as Record<string, NodeKind>).flatMap(([name, { example }]) => (example ? [[name, example] as const] : []))

/** Shows a tree as the body of a page with a title. */
function show(tree: DocumentTree, lang: LanguageTag): void {
  document.documentElement.lang = lang
  document.title = 'CLF'
  const html = renderTree(tree, {
    lang,
    hrefOf: (internal) => `/${internal}`,
    fileHref: () => pixel,
    fileOf: (name) => ({ documentId: name, name, url: `/${name}`, mime: 'image/gif', ext: '.gif', size: 3, width: 40, height: 30 }),
  })
  document.body.innerHTML = `<main><h1>CLF</h1>${html}</main>`
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe.each(examples)('the example of %s', (_name, example) => {
  test.each(languageTags)('in %s is valid in a browser and has nothing that axe finds', async (lang) => {
    const tree: DocumentTree = { type: 'document', version: 1, children: [...example[lang]] }
    expect(validateTree(tree)).toEqual({ tree, problems: [] })
    show(tree, lang)
    const { violations } = await axe.run(document)
    expect(violations.map(({ id, nodes: found }) => `${id}: ${found.map(({ html }) => html).join(' ')}`)).toEqual([])
  })
})

test('a formula is drawn by the browser and has its words', () => {
  show({ type: 'document', version: 1, children: [...(nodes.formula.example?.en ?? [])] }, 'en')
  const [formula] = document.querySelectorAll('math')
  expect(formula?.namespaceURI).toBe('http://www.w3.org/1998/Math/MathML')
  expect(formula?.getAttribute('aria-label')).toBe('x squared over 2')
  expect(formula?.querySelector('mfrac')?.getBoundingClientRect().height).toBeGreaterThan(15)
})

test('a cell that spans two rows of the head stays in the head', () => {
  show({ type: 'document', version: 1, children: [...(nodes.table.example?.en ?? [])] }, 'en')
  const [head] = document.querySelectorAll('thead th')
  const [body] = document.querySelectorAll('tbody th')
  expect(head?.getBoundingClientRect().bottom).toBeLessThanOrEqual(body?.getBoundingClientRect().top ?? 0)
  expect(head?.getBoundingClientRect().height).toBeGreaterThan((body?.getBoundingClientRect().height ?? 0) * 1.5)
})
