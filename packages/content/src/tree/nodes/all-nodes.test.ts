import { readdirSync } from 'node:fs'
import { languageTags } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import { describe, expect, it } from 'vitest'
import { escapeHtml } from '../../render/escape.ts'
import { line, words } from '../declare/fields.ts'
import type { NodeKind } from '../declare/node-kind.ts'
import { treeText } from '../read/tree-text.ts'
import { renderTree } from '../render/render-tree.ts'
import type { TreeContext } from '../render/state.ts'
import type { DocumentTree } from '../tree.ts'
import { fieldName } from '../validate/field-names.ts'
import { validateTree } from '../validate/validate-tree.ts'
import { walk } from '../walk.ts'
import { nodes } from './all-nodes.ts'

const kinds = Object.entries(nodes as unknown as Record<string, NodeKind>)
const wholes = kinds.filter(([, { partOf }]) => partOf === undefined)
const contextIn = (lang: LanguageTag): TreeContext => ({
  lang,
  hrefOf: (internal) => `/${internal}`,
  fileHref: (file) => `/files${file}`,
  fileOf: (name) => ({ documentId: name, name, url: `/${name}`, mime: 'image/png', ext: '.png', size: 3, width: 40, height: 30 }),
})

function exampleOf(name: string, lang: LanguageTag): DocumentTree {
  const { example, partOf } = kinds.find(([each]) => each === name)?.[1] ?? {}
  return example ? { type: 'document', version: 1, children: [...example[lang]] } : exampleOf(partOf ?? '', lang)
}

const sorted = (names: string[]) => names.toSorted()
// An address, and signs that are no language.
const notWords = ['file.alternativeFormatContact', 'symbol.text']
const isWords = (schema: unknown): boolean => [line, words].includes(((schema as { def: { innerType?: unknown } }).def.innerType ?? schema) as typeof words)

const fieldsOfWords = new Set(['text', 'title', 'source', 'words', 'base'])

/** Every word a person wrote in a tree, apart from what only looks like words: the symbols of formulas and how references read. */
function written(tree: DocumentTree): string[] {
  return [...walk(tree)].filter(({ node }) => node.type !== 'symbol' && node.type !== 'reference').flatMap(({ node }) =>
    Object.entries(node).flatMap(([field, value]) => (fieldsOfWords.has(field) && typeof value === 'string' ? [value.trim()] : []))
  )
}

it('every folder here is a row, and every row of a folder is listed', async () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((one) => one.isDirectory()).map(({ name }) => name)
  const made = await Promise.all(folders.map(async (folder) => Object.values(await import(`./${folder}/node.ts`) as Record<string, NodeKind>)))
  expect(sorted(folders)).toEqual(sorted(wholes.map(([name]) => name)))
  expect(sorted(made.flat().map(({ schema }) => schema.type))).toEqual(sorted(kinds.map(([name]) => name)))
})

describe.each(kinds)('the row of %s', (name, kind) => {
  it('bears the name of its nodes', () => {
    expect(kind.schema.type).toBe(name)
  })

  it('is called something in three languages', () => {
    expect(Object.values(kind.schema.name).filter((name) => name.trim() === '')).toEqual([])
    expect(Object.keys(kind.schema.name)).toEqual([...languageTags])
  })

  it('has a name that editors know for every field and list', () => {
    const fields = [...Object.keys(kind.schema.fields.shape), ...Object.keys(kind.schema.slots)]
    expect(fields.filter((field) => fieldName(field)['zh-Hant-HK'] === field)).toEqual([])
  })

  it('says which of its fields hold words, if any does', () => {
    const holdWords = Object.entries(kind.schema.fields.shape).filter(([field, schema]) => isWords(schema) && !notWords.includes(`${name}.${field}`)).map(([field]) => field)
    expect(sorted([...(kind.schema.words ?? [])])).toEqual(sorted(holdWords))
  })

  it('is a part of one that is there, or has an example', () => {
    expect(kind.partOf === undefined ? kind.example !== undefined : Object.hasOwn(nodes, kind.partOf)).toBe(true)
  })

  it('can stand somewhere, and what it holds can stand in it', () => {
    const places = kinds.flatMap(([, { schema }]) => schema.standsIn)
    expect(kind.schema.standsIn.length).toBeGreaterThan(0)
    expect(Object.values(kind.schema.slots).filter(({ of }) => !places.includes(of))).toEqual([])
  })

  it.each(languageTags)('has it in its example in %s', (lang) => {
    expect([...walk(exampleOf(name, lang))].map(({ node }) => node.type)).toContain(name)
  })
})

describe.each(wholes.map(([name]) => name))('the example of %s', (name) => {
  it.each(languageTags)('in %s is right, and the same after JSON', (lang) => {
    const tree = exampleOf(name, lang)
    const copy: unknown = JSON.parse(JSON.stringify(tree))
    expect(validateTree(copy)).toEqual({ tree, problems: [] })
  })

  it.each(languageTags)('in %s has every word in its plain text and on its page', (lang) => {
    const tree = exampleOf(name, lang)
    const text = treeText(tree, lang)
    const html = renderTree(tree, contextIn(lang))
    expect(written(tree).length).toBeGreaterThan(0)
    expect(written(tree).filter((each) => !text.includes(each))).toEqual([])
    expect(written(tree).filter((each) => !html.includes(escapeHtml(each)))).toEqual([])
  })

  it('is laid out alike in each language', () => {
    const [first, ...others] = languageTags.map((lang) => [...walk(exampleOf(name, lang))].map(({ node }) => node.type).filter((type) => type !== 'text'))
    for (const other of others) expect(other).toEqual(first)
  })
})
