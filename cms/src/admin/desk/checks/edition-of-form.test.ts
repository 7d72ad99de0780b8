import { expect, it } from 'vitest'
import { editionOfForm, kindOf, othersOf } from './edition-of-form.ts'
import type { Beside } from './edition-of-form.ts'

const choice = (documentId: string, key: string) => ({ documentId, key, names: {}, citation: {}, edition: 1, scheme: null, isPublic: true, standing: null })
const documents = [choice('own', 'general-circular/5-2026'), choice('before', 'general-circular/5-2026'), choice('other', 'general-circular/3-2024')]
const beside: Beside = {
  relations: { series: ['term-1'], issuingBureau: [], supersedes: ['other'] },
  terms: [choice('term-1', 'general-circular'), choice('term-2', 'itb-paper')],
  documents,
  others: othersOf(documents, ['own', 'before']),
  glossary: ['OGCIO'],
}
const names = ['number', 'date', 'reviewBy', 'series', 'issuingBureau', 'supersedes']
const edition = (values: object, given = beside) => editionOfForm('circular', names, values as Record<string, unknown>, 'own', given, '2026-11-02')

it('relations are told by what they lead to, with the change that is not saved yet', () => {
  expect(edition({}).facts).toMatchObject({ series: 'general-circular', issuingBureau: null, supersedes: ['general-circular/3-2024'] })
  const change = { connect: [{ documentId: 'term-2', id: 'term-2' }], disconnect: [{ documentId: 'term-1', id: 'term-1' }] }
  expect(edition({ series: change }).facts.series).toBe('itb-paper')
})

it('the other documents are those that are no edition of this one', () => {
  expect(edition({}).around.others).toEqual([{ reference: 'general-circular/3-2024', work: 'other' }])
})

it('what did not come is left out, so that rules cannot tell', () => {
  const { facts, around } = edition({}, { ...beside, relations: null, documents: null, others: null, glossary: null })
  expect(facts).not.toHaveProperty('series')
  expect(around).toEqual({ today: '2026-11-02' })
})

it('an empty field is null, and one that the type does not have is left out', () => {
  expect(edition({ number: null, reviewBy: '' }).facts).toMatchObject({ reviewBy: null })
  expect(edition({ number: null }).facts).not.toHaveProperty('number')
  expect(edition({}).facts).not.toHaveProperty('effectiveTo')
})

it('words have a body, also when nothing is written in it', () => {
  expect(edition({ en: { id: 3, title: 'A title', from: null, body: null } }).words).toEqual({
    en: { locale: 'en', title: 'A title', summary: '', body: { type: 'document', version: 1, children: [] } },
  })
})

it('types that rules do not judge have no kind', () => {
  expect([kindOf('api::circular.circular'), kindOf('api::bureau.bureau')]).toEqual(['circular', null])
})
