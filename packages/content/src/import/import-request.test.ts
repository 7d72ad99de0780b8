import { expect, it } from 'vitest'
import { exampleTree } from '../examples/page.ts'
import { importRequest, languagesOf } from './import-request.ts'
import type { ImportedCircular } from './import-request.ts'

const version = { title: 'Leave', summary: 'How to ask.', from: 'Office', to: 'All heads', body: exampleTree('Ask early.') }
const circular = {
  series: 'itb-paper',
  number: 3,
  year: 2026,
  date: '2026-03-09',
  force: 'information',
  classification: 'unclassified',
  lifecycle: 'current',
  revisedOn: '2026-03-09',
  reviewBy: '2027-03-09',
  demonstration: true,
  locales: { en: version },
}
const parse = (changes: object = {}) => importRequest.safeParse({ publish: false, circular: { ...circular, ...changes } })
const problems = (changes: object) => parse(changes).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
const inEnglish = (changes: object) => ({ locales: { en: { ...version, ...changes } } })

it('takes a circular', () => {
  expect(parse().error).toBeUndefined()
})

it.each([
  [{ series: 'ITB' }, 'circular.series: Give the code of a series, for example itb-paper.'],
  [{ series: '1-paper' }, 'circular.series: Give the code of a series, for example itb-paper.'],
  [{ date: '2026-02-30' }, 'circular.date: Give a calendar date such as 2006-06-12.'],
  [{ classification: 'secret' }, 'circular.classification: Nothing above restricted may be stored here. Use unclassified, restricted-admin or restricted-staff.'],
  [{ revisedOn: '2026-03-08' }, 'circular.revisedOn: Earlier than the date of the circular.'],
  [{ reviewedOn: '2026-03-08' }, 'circular.reviewedOn: Earlier than the date of revision.'],
  [{ reviewBy: '2026-03-09' }, 'circular.reviewBy: Not after the last revision or review.'],
  [{ reviewedOn: '2026-06-01', reviewBy: '2026-06-01' }, 'circular.reviewBy: Not after the last revision or review.'],
  [{ locales: {} }, 'circular.locales: Give at least one of en, zh-Hant-HK, zh-Hans.'],
  [inEnglish({ title: ' ' }), 'circular.locales.en.title: This text is empty.'],
  [inEnglish({ title: 'x'.repeat(201) }), 'circular.locales.en.title: At most 200 characters.'],
  [inEnglish({ summary: 'x'.repeat(401) }), 'circular.locales.en.summary: At most 400 characters.'],
  [inEnglish({ from: 'x'.repeat(256) }), 'circular.locales.en.from: At most 255 characters.'],
  [inEnglish({ body: { ...exampleTree('x'), children: [] } }), 'circular.locales.en.body: The body is empty.'],
  [inEnglish({ contact: { post: 'Officer', email: 'none' } }), 'circular.locales.en.contact.email: Give an e-mail address.'],
  [inEnglish({ translation: { state: 'converted', sourceHash: 'ABC' } }), 'circular.locales.en.translation.sourceHash: Give a SHA-256 hash in hexadecimal.'],
])('%j is refused with its place', (changes, problem) => {
  expect(problems(changes)).toEqual([problem])
})

it('says what is wrong with a body at its place', () => {
  const [problem, ...others] =
    problems(inEnglish({ body: { type: 'document', version: 1, children: [{ type: 'paragraph', children: [{ type: 'text', text: 'x', link: { address: 'javascript:x' } }] }] } })) ?? []
  expect(problem).toMatch(/^circular\.locales\.en\.body\.children\.0\.children\.0\.link\.address: At the start/)
  expect(others).toEqual([])
})

it.each([null, [], 'x', { type: 'document' }, [{ __component: 'content.text', body: [] }]])('refuses a body that is no tree: %j', (body) => {
  expect(problems(inEnglish({ body }))?.[0]).toMatch(/^circular\.locales\.en\.body/)
})

it.each([
  { revisedOn: '2026-03-09', reviewedOn: '2026-03-09' },
  { reviewedOn: null },
  { number: 1 },
  { number: 9999 },
  { reviewBy: '2026-03-10' },
  inEnglish({ title: 'x'.repeat(200), summary: 'x'.repeat(400), from: 'x'.repeat(255), contact: { post: 'Officer', email: 'a@example.org' } }),
])('%j is taken', (changes) => {
  expect(parse(changes).error).toBeUndefined()
})

it.each([{ number: 0 }, { number: 10_000 }, { number: 1.5 }, { year: 1899 }, { year: 3000 }, { other: 1 }, inEnglish({ other: 1 })])('%j is refused', (changes) => {
  expect(parse(changes).success).toBe(false)
})

it('lists the languages of a request in the order of the house', () => {
  expect(languagesOf({ ...circular, locales: { 'zh-Hans': version, en: version } } as unknown as ImportedCircular)).toEqual(['en', 'zh-Hans'])
})
