import { languageTags } from '@clf/text'
import { parseFragment } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { beforeAll, describe, expect, test } from 'vitest'
import { nodes } from '../nodes/all-nodes.ts'
import { treeOutline } from '../read/tree-outline.ts'
import { treeText } from '../read/tree-text.ts'
import { renderTree } from '../render/render-tree.ts'
import type { TreeContext } from '../render/state.ts'
import type { DocumentTree } from '../tree.ts'
import { isClean } from '../declare/fields.ts'
import { validateTree } from '../validate/validate-tree.ts'
import { walk } from '../walk.ts'
import { generatedTree } from './generated-tree.ts'

const count = process.env['CLF_MATRIX'] === 'full' ? 10_000 : 800

const context: TreeContext = {
  lang: 'en',
  hrefOf: (internal) => `/${internal}`,
  fileHref: (file) => `/files${file}`,
  fileOf: (name) => (name === 'gone' ? null : { documentId: name, name, url: `/${name}`, mime: 'image/png', ext: '.png', size: 3, width: 40, height: 30 }),
}

/** The tags of a page as they are written. */
const tagsWritten = (html: string): string[] => [...html.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, tag = '']) => tag)

/** The tags of a page as a browser understands them. */
function tagsRead(node: DefaultTreeAdapterTypes.ParentNode): string[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child.tagName, ...tagsRead(child)] : []))
}

const idsIn = (html: string): string[] => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id)
const idsLedTo = (html: string): string[] => [...html.matchAll(/ (?:href="#|aria-labelledby="|aria-describedby=")([^"]*)"/g)].map(([, id = '']) => id)

/** What is wrong with what the house makes of a tree; empty when nothing is. */
function faultsOf(tree: DocumentTree): string[] {
  const html = renderTree(tree, context)
  const ids = idsIn(html)
  const faults: string[] = []
  if (tagsRead(parseFragment(html)).join() !== tagsWritten(html).join()) faults.push('a browser reads other elements than are written')
  if (new Set(ids).size !== ids.length) faults.push('an id is there twice')
  if (idsLedTo(html).some((id) => !ids.includes(id))) faults.push('a link or a name leads nowhere')
  if (/<script|(?:href|src)="\s*javascript:|undefined|\[object/i.test(html)) faults.push('the page holds what it must not')
  if (!isClean(html) || !isClean(treeText(tree, 'en').replaceAll('\n', ''))) faults.push('a character that no page can show')
  if (treeOutline(tree).some(({ id }) => !ids.includes(id))) faults.push('the outline leads nowhere')
  return faults
}

interface Answer {
  seed: number
  kind: string
  isTaken: boolean
  /** What is wrong with the answer and with what it lets through; empty when nothing is. */
  faults: string[]
  types: string[]
}

function answerTo(seed: number): Answer {
  const { kind, value } = generatedTree(seed)
  const { tree, problems } = validateTree(value)
  const said = problems.flatMap(({ place, message }) => languageTags.flatMap((lang) => [place[lang], message[lang]]))
  const faults = said.some((words) => words === '' || /undefined|\[object/.test(words)) ? ['an answer that says nothing'] : []
  if (![...said, ...problems.map(({ path }) => path)].every(isClean)) faults.push('an answer that no page can show')
  if (tree === null && problems.length === 0) faults.push('refused without a word')
  if (tree === null) return { seed, kind, isTaken: false, faults, types: [] }
  return { seed, kind, isTaken: true, faults: [...faults, ...faultsOf(tree)], types: [...new Set([...walk(tree)].map(({ node }) => node.type))] }
}

describe(`of ${count} generated trees`, () => {
  const answers: Answer[] = []
  beforeAll(() => {
    for (let seed = 0; seed < count; seed += 1) answers.push(answerTo(seed))
  }, 600_000)

  test('each is answered, and each that may be saved makes a right page', () => {
    expect(answers.flatMap(({ seed, faults }) => faults.map((fault) => `${seed}: ${fault}`))).toEqual([])
  })

  test('each right one may be saved', () => {
    expect(answers.filter(({ kind, isTaken }) => kind === 'valid' && !isTaken)).toEqual([])
  })

  test('there are right ones and wrong ones of every kind', () => {
    const found = new Set(answers.map(({ kind, isTaken }) => `${kind} ${isTaken ? 'taken' : 'refused'}`))
    const both = ['changed', 'wrong-types', 'characters', 'deep', 'huge'].flatMap((kind) => [`${kind} taken`, `${kind} refused`])
    expect([...found].sort()).toEqual(['valid taken', ...both].sort())
  })

  test('those that may be saved hold every node', () => {
    expect([...new Set(answers.flatMap(({ types }) => types))].sort()).toEqual(Object.keys(nodes).sort())
  })
})

test('a seed gives the same tree each time', () => {
  expect(JSON.stringify(generatedTree(7))).toBe(JSON.stringify(generatedTree(7)))
})
