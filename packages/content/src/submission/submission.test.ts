import { expect, it } from 'vitest'
import { asWritten, referenceOf, submission } from './submission.ts'

const letter = {
  kind: 'feedback',
  id: '1a2b3c4d-0000-4000-8000-000000000000',
  at: '2026-11-29T01:02:03.000Z',
  language: 'en',
  about: '/en/circulars/general-circular/6-2026',
  message: 'Paragraph 3 is out of date.',
  contact: null,
}
const sums = { kind: 'unanswered', id: letter.id, at: letter.at, sums: [{ query: 'parking', language: 'en', day: '2026-11-29', count: 2 }] }

it.each([[letter], [{ ...letter, message: '甲\n乙𠮷', contact: 'chan@example.gov.hk' }], [{ ...letter, kind: 'accessibility-problem', equipment: 'NVDA' }], [sums]])('takes %j', (given) => {
  expect(submission.safeParse(given).success).toBe(true)
})

it.each([
  ['no id', { ...letter, id: '1' }],
  ['another kind', { ...letter, kind: 'complaint' }],
  ['an empty message', { ...letter, message: ' \n' }],
  ['a message that is too long', { ...letter, message: '𠮷'.repeat(4_001) }],
  ['half a character', { ...letter, message: 'a\ud842' }],
  ['a character that nobody types', { ...letter, message: 'a\u0000' }],
  ['a contact that is none', { ...letter, contact: 'upstairs' }],
  ['what nobody asked for', { ...letter, name: 'Chan' }],
  ['a language that there is not', { ...letter, language: 'fr' }],
  ['no sum', { ...sums, sums: [] }],
  ['a sum of nothing', { ...sums, sums: [{ ...sums.sums[0], count: 0 }] }],
  ['a day that is none', { ...sums, sums: [{ ...sums.sums[0], day: '2026-02-30' }] }],
])('refuses %s', (_name, given) => {
  expect(submission.safeParse(given).success).toBe(false)
})

it('counts characters as people do', () => {
  expect(submission.safeParse({ ...letter, message: '𠮷'.repeat(4_000) }).success).toBe(true)
})

it('calls a letter by what can be said on the telephone', () => {
  expect(referenceOf(letter.id)).toBe('1A2B-3C4D')
})

it('makes of whatever is sent what may be sent on', () => {
  const message = asWritten('a\r\nb\rc\u0000\u0085\ufffe\td\ud842')
  expect(message).toBe('a\nb\nc\td\ufffd')
  expect(submission.safeParse({ ...letter, message }).success).toBe(true)
})
