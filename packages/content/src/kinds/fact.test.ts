import { describe, expect, it } from 'vitest'
import type { TaxonomyTerm } from '../documents.ts'
import { exampleBureau } from '../examples/page.ts'
import { bureauFact, bureauPath, dateFact, fact, reviewFact, seriesFact, topicsFact } from './fact.ts'

const topic = (label: string): TaxonomyTerm => ({ documentId: label, locale: 'en', updatedAt: '', scheme: 'topic', code: label, label, altLabels: [], position: 1 })

describe('a fact', () => {
  it.each([null, undefined, ''])('without text (%j) has no values', (text) => {
    expect(fact('Hours', text)).toEqual({ label: 'Hours', values: [] })
  })

  it('has its text, and the language of it when it is another', () => {
    expect(fact('Hours', '九時', 'zh-Hant-HK')).toEqual({ label: 'Hours', values: [{ text: '九時', lang: 'zh-Hant-HK' }] })
  })

  it('prints a date as the language writes it', () => {
    expect(dateFact('zh-Hant-HK', '生效日期', '2026-05-02')).toEqual({ label: '生效日期', values: [{ text: '2026年5月2日', lang: undefined }] })
    expect(dateFact('en', 'Effective from', null).values).toEqual([])
  })
})

describe('the issuer', () => {
  it('leads to its page, with the language of a name that is in another', () => {
    expect(bureauFact('en', 'Issued by', { ...exampleBureau('en'), code: 'D&A', name: '示範署' })).toEqual({
      label: 'Issued by',
      values: [{ text: '示範署', path: '/departments/d%26a', lang: 'zh-Hant-HK' }],
    })
  })

  it('may be missing', () => {
    expect(bureauFact('en', 'Issued by', null)).toEqual({ label: 'Issued by', values: [] })
  })

  it('has an address in small letters', () => {
    expect(bureauPath({ code: 'DPO' })).toBe('/departments/dpo')
  })
})

describe('topics', () => {
  it('are all named, each in its language, and lead to their pages', () => {
    expect(topicsFact('zh-Hans', [topic('网站'), topic('Accessibility')])).toEqual({
      label: '主题',
      values: [{ text: '网站', path: '/topics/%E7%BD%91%E7%AB%99', lang: undefined }, { text: 'Accessibility', path: '/topics/Accessibility', lang: 'en' }],
    })
  })

  it.each([null, undefined, []])('may be missing: %j', (topics) => {
    expect(topicsFact('en', topics)).toEqual({ label: 'Topics', values: [] })
  })
})

it('a series has its label and leads to its page', () => {
  expect(seriesFact({ lang: 'zh-Hant-HK', label: () => '總務通告' }, '系列', 'general-circular').values).toEqual([{ text: '總務通告', path: '/series/general-circular', lang: undefined }])
})

it.each(
  [
    [undefined, ['15 October 2027']],
    ['current', ['15 October 2027']],
    ['superseded', []],
    ['withdrawn', []],
    ['archived', []],
    ['expired', []],
    ['upcoming', ['15 October 2027']],
  ] as const,
)('a review is due only of what is in force or will be: %s', (lifecycle, dates) => {
  const { values } = reviewFact('en', { reviewBy: '2027-10-15', ...(lifecycle ? { lifecycle } : {}) })
  expect(values.map(({ text }) => text)).toEqual(dates)
})
