import { describe, expect, it } from 'vitest'
import { worksOn } from './in-force.ts'
import type { PublicEdition } from './public-index.ts'

interface Wish {
  work?: string
  edition?: number
  from?: string | null
  to?: string
  date?: string
  publishedAt?: string
  supersedes?: string[]
  withdrawnOn?: string
}

function edition(documentId: string, wish: Wish = {}): PublicEdition {
  const { work = documentId, edition: number = 1, from = null, to = null, date = '2025-01-01', publishedAt = '2025-01-01T01:00:00.000Z', supersedes = [], withdrawnOn } = wish
  const facts = { date, effectiveFrom: from, effectiveTo: to, supersedes }
  const withdrawal = withdrawnOn === undefined ? null : ({ on: withdrawnOn, reason: 'withdrawn', explanation: {} } as const)
  return {
    type: 'api::circular.circular',
    documentId,
    work,
    edition: number,
    versionId: 1,
    firstPublishedAt: publishedAt,
    publishedAt,
    content: { facts, words: {}, files: {}, addresses: [] },
    withdrawal,
  }
}

const shown = (day: string, ...editions: PublicEdition[]) =>
  [...worksOn(day, editions).values()].map((work) => [work.shown.documentId, work.lifecycle, work.upcoming.map(({ documentId }) => documentId)])

describe('what is in force on a day', () => {
  const first = edition('a')
  const second = edition('b', { work: 'a', edition: 2, from: '2026-12-01' })
  const third = edition('c', { work: 'a', edition: 3, from: '2027-03-01' })

  it.each([
    ['2024-12-31', [['a', 'current', ['b', 'c']]]],
    ['2026-11-30', [['a', 'current', ['b', 'c']]]],
    ['2026-12-01', [['b', 'current', ['c']]]],
    ['2027-02-28', [['b', 'current', ['c']]]],
    ['2027-03-01', [['c', 'current', []]]],
  ])('on %s is the last edition whose day has come, whatever the order they are read in', (day, expected) => {
    for (const order of [[first, second, third], [third, second, first], [second, first, third]]) expect(shown(day, ...order)).toEqual(expected)
  })

  it('of two editions from the same day is the later one', () => {
    expect(shown('2026-01-01', edition('b', { work: 'a', edition: 2 }), edition('a'))).toEqual([['b', 'current', []]])
  })

  it('without a day of its own is in force from its publication', () => {
    const undated = { ...first, content: { ...first.content, facts: {} }, firstPublishedAt: '2026-06-30T16:30:00.000Z' }
    expect(shown('2026-06-30', undated)).toEqual([['a', 'current', []]])
    expect(worksOn('2026-06-30', [undated, edition('b', { work: 'a', edition: 2, from: '2026-06-30' })]).get('a')?.shown.documentId).toBe('b')
    expect(worksOn('2026-07-01', [undated, edition('b', { work: 'a', edition: 2, from: '2026-06-30' })]).get('a')?.shown.documentId).toBe('a')
  })

  it('ends after its last day, on the day it is withdrawn from, and on the day its successor takes effect', () => {
    expect([shown('2026-01-31', edition('a', { to: '2026-01-31' })), shown('2026-02-01', edition('a', { to: '2026-01-31' }))]).toEqual([[['a', 'current', []]], [['a', 'archived', []]]])
    expect([shown('2026-01-31', edition('a', { withdrawnOn: '2026-02-01' })), shown('2026-02-01', edition('a', { withdrawnOn: '2026-02-01' }))]).toEqual([[['a', 'current', []]], [[
      'a',
      'withdrawn',
      [],
    ]]])
    const successor = edition('b', { from: '2026-02-01', supersedes: ['a'] })
    expect(shown('2026-01-31', first, successor)[0]).toEqual(['a', 'current', []])
    expect(shown('2026-02-01', first, successor)[0]).toEqual(['a', 'superseded', []])
  })

  it('stays superseded when its successor is withdrawn: nothing revives by itself', () => {
    expect(shown('2026-03-01', first, edition('b', { supersedes: ['a'], withdrawnOn: '2026-02-01' }))[0]).toEqual(['a', 'superseded', []])
  })

  it('is linked from work to work, by whichever edition is named', () => {
    const works = worksOn('2027-01-01', [first, second, edition('d', { supersedes: ['b'] })])
    expect([works.get('a')?.supersededBy, works.get('d')?.supersedes]).toEqual([['d'], ['a']])
  })

  it('does not supersede itself', () => {
    expect(shown('2026-01-01', edition('a', { supersedes: ['a'] }))).toEqual([['a', 'current', []]])
  })
})
