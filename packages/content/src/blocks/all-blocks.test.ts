import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plainText } from '../plain-text.ts'
import { renderBody } from '../render/body.ts'
import type { RenderContext } from '../render/context.ts'
import { blockNames, blockParts, blockPopulate, blocks, kindOf, textNodesOf } from './all-blocks.ts'
import type { Block } from './all-blocks.ts'
import { blockExamples } from './all-examples.ts'

const context: RenderContext = { lang: 'en', hrefOf: (internal) => `/en/${internal}`, fileHref: (file) => `/files${file}` }
const notWords = new Set(['__component', 'type', 'url', 'sourceUrl', 'media', 'captions', 'file', 'kind', 'format', 'fileLanguage', 'accessible'])

/** Every text a person wrote in a block, wherever it lies. */
function written(value: unknown): string[] {
  if (typeof value === 'string') return [value.trim()]
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => (notWords.has(key) ? [] : written(inner))) : []
}

/** Fields that hold a file, with the way to ask for them. */
const filesIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => (['media', 'captions', 'file'].includes(key) ? [key] : filesIn(inner))) : []

/** Fields that hold components of their own, each with a title. */
const componentsIn = (block: Block) => Object.entries(block).flatMap(([key, value]) => (Array.isArray(value) && value.every((each) => typeof each === 'object' && 'title' in each) ? [key] : []))

/** The paths of every text a person wrote in a block. */
function wordPlaces(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value === 'string') return [path]
  if (Array.isArray(value)) return value.flatMap((inner, index) => wordPlaces(inner, [...path, index]))
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => (notWords.has(key) ? [] : wordPlaces(inner, [...path, key]))) : []
}

/** A copy of the block in which another value stands at a place. */
function changed(block: Block, path: (string | number)[], value: unknown): unknown {
  const copy = structuredClone(block)
  const holder = path.slice(0, -1).reduce<object>((inner, key) => Reflect.get(inner, key) as object, copy)
  Reflect.set(holder, path.at(-1) ?? '', value)
  return copy
}

it('every folder here is a row', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((one) => one.isDirectory())
  expect(folders.map(({ name }) => `content.${name}`).sort()).toEqual(Object.keys(blocks).sort())
})

it('a body can hold no more kinds than Strapi offers at once', () => {
  expect(blockNames.length).toBeLessThanOrEqual(8)
})

describe.each(blockNames)('the row of %s', (name) => {
  const block: Block = blockExamples[name]

  it('bears the name of its blocks', () => {
    expect([blocks[name].name, kindOf(block).name]).toEqual([name, name])
  })

  it('takes what it says it holds and nothing else', () => {
    const { schema } = blocks[name]
    expect(schema.parse(block)).toEqual(block)
    expect(schema.safeParse({ ...block, other: 'x' }).success).toBe(false)
    for (const field of Object.keys(block)) expect([field, schema.safeParse({ ...block, [field]: undefined }).success]).toEqual([field, false])
  })

  it('answers what is no text, where words belong, with the place and what to give', () => {
    for (const path of wordPlaces(block)) {
      const issues = blocks[name].schema.safeParse(changed(block, path, 7)).error?.issues.map(({ path: place, message }) => [place, message])
      expect(issues).toEqual([[path, 'Give this as text.']])
    }
  })

  it('has every word in its plain text and on its page', () => {
    const words = written(block)
    const text = plainText([block])
    const html = renderBody([block], context)
    expect(words.length).toBeGreaterThan(0)
    expect(words.filter((each) => !text.includes(each))).toEqual([])
    expect(words.filter((each) => !html.includes(each))).toEqual([])
  })

  it('says where each of its words lies', () => {
    for (const part of blockParts(block)) {
      const place = part.path.split('.').reduce<unknown>((value, key) => Reflect.get(value as object, key), block)
      if (part.nodes) expect(place).toBe(part.nodes)
      else expect(Array.isArray(place) ? place : [place]).toContain(part.words)
    }
  })

  it('asks the REST API for every file it shows', () => {
    expect(filesIn(block).filter((field) => !JSON.stringify(blockPopulate[name]).includes(`"${field}":true`))).toEqual([])
  })

  it('asks the REST API for every component that it holds, and for itself alone when it holds none', () => {
    const populate = blockPopulate[name]
    const nested = [...filesIn(block), ...componentsIn(block)]
    expect(populate === true).toBe(nested.length === 0)
    expect(componentsIn(block).filter((field) => !JSON.stringify(populate).includes(`"${field}":`))).toEqual([])
    expect(JSON.stringify(populate)).not.toMatch(/false|\{\}/)
  })
})

it.each<[string, Block, (string | number)[], unknown[]]>([
  ['how far a file is accessible', blockExamples['content.attachments'], ['items', 0, 'accessible'], ['yes', 'no', 'not-checked']],
  ['the language of a file', blockExamples['content.attachments'], ['items', 0, 'fileLanguage'], ['en', 'zh-Hant-HK', 'zh-Hans']],
  ['the kind of a callout', blockExamples['content.callout'], ['kind'], ['information', 'important', 'warning']],
])('%s is one of a few', (_what, block, path, choices) => {
  const taken = [...choices, 'other', '', null, 7].filter((choice) => kindOf(block).schema.safeParse(changed(block, path, choice)).success)
  expect(taken).toEqual(choices)
})

it.each(['content.attachments', 'content.steps'] as const)('%s, which have a heading of their own, do not stand inside a numbered paragraph', (name) => {
  const numbered: Block = { __component: 'content.text', body: [{ type: 'paragraph', number: 1, children: [{ type: 'text', text: 'See below.' }] }] }
  expect(renderBody([numbered, blockExamples[name]], context)).toMatch(/<\/p><\/li><\/ol><section /)
  expect(renderBody([numbered, blockExamples['content.callout']], context)).toMatch(/<\/p><div .*<\/div><\/li><\/ol>$/)
})

it('text nodes of a block are those that it holds, and none of one that holds only words', () => {
  const { body } = blockExamples['content.callout'] as Extract<Block, { __component: 'content.callout' }>
  expect(textNodesOf(blockExamples['content.callout'])).toEqual(body)
  expect(textNodesOf(blockExamples['content.table'])).toEqual([])
})

it('a block that the house does not have stops whoever reads it', () => {
  const unknown = [{ __component: 'content.fee', text: 'HK$100' }] as never as Block[]
  for (const read of [plainText, (body: Block[]) => renderBody(body, context), (body: Block[]) => body.flatMap(textNodesOf)]) {
    expect(() => read(unknown)).toThrow(/no kind of block “content\.fee”\. A body holds content\.text, /)
  }
  expect(() => kindOf({ __component: 'toString' } as never)).toThrow(/no kind of block “toString”/)
})
