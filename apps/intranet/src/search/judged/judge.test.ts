import { createRandom } from '@clf/content/examples'
import { beforeAll, expect, test } from 'vitest'
import { demonstration, judgedDay, restricted } from './demonstration.ts'
import type { Demonstration } from './demonstration.ts'
import { judge, judgedQueries, measuresOf, ndcgOf } from './judge.ts'

const isFull = process.env['CLF_MATRIX'] === 'full'
const queries = judgedQueries().filter(({ isHeldOut }) => isFull || !isHeldOut)

let content: Demonstration

beforeAll(async () => {
  content = await demonstration()
})

test('has at least 200 questions, and answers that are there', () => {
  const addresses = new Set(content.records.map(({ document }) => content.addressOf(document)))
  expect(queries.length).toBeGreaterThanOrEqual(200)
  expect(queries.flatMap(({ answers }) => Object.keys(answers)).filter((address) => !addresses.has(address))).toEqual([])
})

test('answers what staff ask', () => {
  const judgements = judge(content, queries)
  const { ndcg, precisionAt1, zero } = measuresOf(judgements)
  const wrong = judgements.filter(({ isFirstRight }) => !isFirstRight).map(({ language, text, found }) => `${language} ${text}: ${found.slice(0, 3).join(' ')}`)
  expect(ndcg, wrong.join('\n')).toBeGreaterThanOrEqual(0.9)
  expect(precisionAt1, wrong.join('\n')).toBeGreaterThanOrEqual(0.85)
  expect(zero).toBeLessThanOrEqual(0.05)
})

test('answers no question with what is not in force alone while something that answers it is', () => {
  const alone = queries.filter(({ text, language, answers }) => {
    const { hits } = content.index.search({ text, lang: ({ en: 'en', tc: 'zh-Hant-HK', sc: 'zh-Hans' } as const)[language], day: judgedDay })
    return hits.length > 0 && hits.every(({ standing }) => standing !== 'in-force') && Object.keys(answers).length > 0
  })
  expect(alone).toEqual([])
})

test('puts every document first that is asked for by the reference that pages print, in every language', () => {
  const named = content.records.filter(({ reference }) => reference !== null)
  const wrong = named.filter(({ reference, lang, document }) =>
    content.index.search({ text: reference ?? '', lang, day: judgedDay, audiences: [restricted], pageSize: 1 }).hits[0]?.document !== document
  )
  expect(named.length).toBeGreaterThan(400)
  expect(wrong.map(({ reference }) => reference)).toEqual([])
})

test('tells nobody of what is restricted', () => {
  const closed = content.records.filter(({ audience }) => audience !== null)
  const documents = new Set(closed.map(({ document }) => document))
  const told = closed.flatMap(({ title, reference, paragraphs, lang }) =>
    [title, reference ?? '', paragraphs[0]?.text ?? ''].flatMap((text) =>
      (['in-force', 'any'] as const).flatMap((status) => content.index.search({ text, lang, day: judgedDay, filters: { status } }).hits.flatMap((hit) => [hit, ...hit.older])).filter(({ document }) =>
        documents.has(document)
      )
    )
  )
  expect(closed.length).toBeGreaterThan(0)
  expect(told).toEqual([])
})

test('answers questions cut, joined and spoilt at random', () => {
  const { below: next } = createRandom(7)
  const pieces = content.records.flatMap(({ title, reference }) => [title, reference ?? ''])
  const spoilt = Array.from({ length: isFull ? 3000 : 150 }, () => {
    const text = `${pieces[next(pieces.length)]} ${pieces[next(pieces.length)]}`
    const from = next(text.length)
    return `${text.slice(from, from + next(40))}${['"', '*', ' OR ', '(', '號', '/', '\u0000', '’', '-'][next(9)]}${text.slice(0, next(20))}`
  })
  for (const text of spoilt) for (const lang of ['en', 'zh-Hans'] as const) expect(content.index.search({ text, lang, day: judgedDay }).total).toBeGreaterThanOrEqual(0)
})

test('measures the gain of an order', () => {
  expect(ndcgOf(['a', 'b'], { a: 3, b: 1 })).toBe(1)
  expect(ndcgOf(['b', 'a'], { a: 3, b: 1 })).toBeCloseTo((1 + 7 / Math.log2(3)) / (7 + 1 / Math.log2(3)))
  expect(ndcgOf(['x'], { a: 3 })).toBe(0)
})
