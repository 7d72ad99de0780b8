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
})

it('a block that the house does not have stops whoever reads it', () => {
  const unknown = [{ __component: 'content.fee', text: 'HK$100' }] as never as Block[]
  for (const read of [plainText, (body: Block[]) => renderBody(body, context), (body: Block[]) => body.flatMap(textNodesOf)]) {
    expect(() => read(unknown)).toThrow(/no kind of block “content\.fee”\. A body holds content\.text, /)
  }
  expect(() => kindOf({ __component: 'toString' } as never)).toThrow(/no kind of block “toString”/)
})
