import { dayAfter, hongKongDay } from '@clf/text'
import { describe, expect, it } from 'vitest'
import { historyEntry } from './history.ts'
import type { FeedVersion, HistoryEntry } from './history.ts'
import { createLedger } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import { asAtDay, byAllKnown } from './standing.ts'
import type { AsAt } from './standing.ts'
import { generatedHistory } from './testing/generated-history.ts'
import type { GeneratedEntry } from './testing/generated-history.ts'
import { replay } from './testing/naive-replay.ts'
import type { Replayed } from './testing/naive-replay.ts'

const histories = process.env['CLF_MATRIX'] === 'full' ? 1000 : 100
const seedsFrom = (first: number, length: number) => Array.from({ length }, (_, index) => first + index)
/** Groups of histories, so that a busy machine has time for each. */
const inGroup = 20
const groups = Array.from({ length: histories / inGroup }, (_, index) => 1 + index * inGroup)

function ledgerOf(entries: readonly GeneratedEntry[]): Ledger<FeedVersion> {
  return createLedger(entries.flatMap((entry): HistoryEntry<FeedVersion>[] => {
    const read = historyEntry(entry)
    return read ? [read] : []
  }))
}

/** Every day from before the first date of a history to after its last. */
function daysOf(entries: readonly GeneratedEntry[]): string[] {
  const named = [...JSON.stringify(entries).matchAll(/\d{4}-\d{2}-\d{2}/g)].map(([day]) => day).toSorted()
  const days: string[] = []
  const last = dayAfter(dayAfter(named.at(-1) ?? ''))
  for (let day = named[0] ?? last; day <= last; day = dayAfter(day)) days.push(day)
  return days
}

function answerOf(ledger: Ledger<FeedVersion>, asAt: AsAt): Record<string, Replayed> {
  return Object.fromEntries([...ledger.standings(asAt)].map(([work, { lifecycle, version: { documentId, publishedAt } }]) => [work, { lifecycle, documentId, publishedAt }]))
}

/** A comparison of a hundred thousand answers: those that differ are shown. */
function same(place: readonly unknown[], answer: Record<string, Replayed>, expected: Record<string, Replayed>): void {
  const works = Object.keys(expected)
  const isSame = works.length === Object.keys(answer).length
    && works.every((work) => (['lifecycle', 'documentId', 'publishedAt'] as const).every((name) => answer[work]?.[name] === expected[work]?.[name]))
  if (!isSame) expect({ place, answer }).toEqual({ place, answer: expected })
}

describe(`of ${histories} generated histories`, () => {
  const met = new Set<string>()

  it.each(groups)('every day stands as a replay day by day finds it, by what readers of that day knew and by all that is known, from %i', (first) => {
    for (const seed of seedsFrom(first, inGroup)) {
      const entries = generatedHistory(seed)
      const ledger = ledgerOf(entries)
      for (const day of daysOf(entries)) {
        const then = replay(entries, day, day)
        for (const { lifecycle } of Object.values(then)) met.add(lifecycle)
        same([seed, day], answerOf(ledger, asAtDay(day)), then)
        same([seed, day], answerOf(ledger, byAllKnown(day)), replay(entries, day, null))
      }
    }
  })

  it('every lifecycle is met', () => {
    expect([...met].toSorted()).toEqual(['archived', 'current', 'expired', 'superseded', 'upcoming', 'withdrawn'])
  })

  it('spans say of each day what is asked of that day', () => {
    for (const seed of seedsFrom(1, 60)) {
      const entries = generatedHistory(seed)
      const ledger = ledgerOf(entries)
      const spans = [...ledger.works].map((work) => [work, ledger.spans(work)] as const)
      for (const day of daysOf(entries)) {
        const within = spans.flatMap(([work, all]) => {
          const span = all.find(({ from, until }) => from <= day && (until === null || day < until))
          return span ? [[work, { lifecycle: span.lifecycle, documentId: span.version.documentId, publishedAt: span.version.publishedAt }] as const] : []
        })
        same([seed, day], Object.fromEntries(within), answerOf(ledger, asAtDay(day)))
      }
    }
  })

  it('nothing changes before the day that is told, and something does on it, when nothing is published', () => {
    let told = 0
    for (const seed of seedsFrom(1, 60)) {
      const entries = generatedHistory(seed)
      const ledger = ledgerOf(entries)
      for (const [work, { changesOn, lifecycle, version }] of ledger.standings(byAllKnown('2025-12-15'))) {
        for (const day of daysOf(entries).filter((one) => one > '2025-12-15' && one <= (changesOn ?? '9999'))) {
          const then = ledger.standing(work, byAllKnown(day))
          const isAsBefore = then?.lifecycle === lifecycle && then.version === version
          if (isAsBefore !== (day !== changesOn)) expect([seed, work, day]).toEqual(changesOn)
          if (day === changesOn) told += 1
        }
      }
    }
    expect(told).toBeGreaterThan(50)
  })
})

interface Wish {
  work?: string
  edition?: number
  from?: string | null
  to?: string
  date?: string | null
  at?: string
  firstAt?: string
  supersedes?: string[]
  withdrawal?: { on: string; reason: 'withdrawn' }
}

function published(documentId: string, wish: Wish = {}): HistoryEntry {
  const { work = documentId, edition = 1, from = null, to = null, date = '2025-01-02', at = '2025-01-02T01:00:00.000Z', firstAt = at, supersedes = [], withdrawal = null } = wish
  return {
    act: 'publish',
    version: { documentId, work, edition, firstPublishedAt: firstAt, publishedAt: at, withdrawal, content: { facts: { date, effectiveFrom: from, effectiveTo: to, supersedes } } },
  }
}

const withdrawn = (documentId: string, at: string, on: string): HistoryEntry => ({ act: 'withdraw', documentId, at, withdrawal: { on, reason: 'withdrawn' } })

const standing = (history: HistoryEntry[], work: string, asAt: AsAt | string) => createLedger(history).standing(work, typeof asAt === 'string' ? asAtDay(asAt) : asAt)

describe('time goes on without a publication', () => {
  const rule = published('a', { from: '2025-02-01', to: '2025-06-30' })
  const successor = published('b', { at: '2025-03-01T02:00:00.000Z', date: '2025-03-01', from: '2025-05-01', supersedes: ['a'] })

  it.each([
    ['2025-01-31T15:59:59.999Z', 'upcoming', '2025-02-01'],
    ['2025-01-31T16:00:00.000Z', 'current', '2025-02-01'],
    ['2025-06-30T15:59:59.999Z', 'current', '2025-02-01'],
    ['2025-06-30T16:00:00.000Z', 'expired', '2025-07-01'],
  ])('at %s the rule is %s since %s', (instant, lifecycle, since) => {
    expect(standing([rule], 'a', hongKongDay(new Date(instant)))).toMatchObject({ lifecycle, since })
  })

  it.each([
    ['2025-02-28', 'current', [], []],
    ['2025-03-01', 'current', [], [{ work: 'b', documentId: 'b', from: '2025-05-01' }]],
    ['2025-04-30', 'current', [], [{ work: 'b', documentId: 'b', from: '2025-05-01' }]],
    ['2025-05-01', 'superseded', [{ work: 'b', documentId: 'b', from: '2025-05-01' }], []],
  ])('on %s a rule with a successor is %s', (day, lifecycle, supersededBy, toBeSupersededBy) => {
    expect(standing([rule, successor], 'a', day)).toMatchObject({ lifecycle, supersededBy, toBeSupersededBy })
  })

  it('says when it changes next, and what takes effect later', () => {
    const next = published('c', { work: 'a', edition: 2, at: '2025-03-01T02:00:00.000Z', from: '2025-04-01' })
    expect(standing([rule, next], 'a', '2025-03-15')).toMatchObject({ version: { documentId: 'a' }, upcoming: [{ version: { documentId: 'c' }, from: '2025-04-01' }], changesOn: '2025-04-01' })
    expect(standing([rule, next], 'a', '2025-04-01')).toMatchObject({ version: { documentId: 'c' }, upcoming: [], changesOn: null })
  })
})

describe('a document', () => {
  it('stays superseded when its successor is withdrawn: nothing revives by itself', () => {
    const history = [published('a'), published('b', { from: '2025-02-01', supersedes: ['a'] }), withdrawn('b', '2025-03-01T02:00:00.000Z', '2025-03-01')]
    expect(standing(history, 'a', '2025-04-01')?.lifecycle).toBe('superseded')
  })

  it('is not unseated by what is withdrawn before it takes effect', () => {
    const history = [published('a'), published('b', { from: '2025-06-01', supersedes: ['a'] }), published('c', { work: 'a', edition: 2, from: '2025-06-01' })]
    const stopped = [...history, withdrawn('b', '2025-03-01T02:00:00.000Z', '2025-05-31'), withdrawn('c', '2025-03-01T02:00:00.000Z', '2025-05-31')]
    expect(standing(history, 'a', '2025-06-01')).toMatchObject({ lifecycle: 'superseded', version: { documentId: 'c' } })
    expect(standing(stopped, 'a', '2025-06-01')).toMatchObject({ lifecycle: 'current', version: { documentId: 'a' } })
    expect(standing(stopped, 'b', '2025-06-01')).toMatchObject({ lifecycle: 'withdrawn', since: '2025-05-31' })
  })

  it('is superseded by whichever edition is named, and never by itself', () => {
    const history = [published('a'), published('a2', { work: 'a', edition: 2, from: '2025-02-01', supersedes: ['a'] }), published('b', { from: '2025-03-01', supersedes: ['a2'] })]
    expect(standing(history, 'a', '2025-02-01')).toMatchObject({ lifecycle: 'current', version: { documentId: 'a2' }, supersedes: [] })
    expect(standing(history, 'a', '2025-03-01')).toMatchObject({ lifecycle: 'superseded', version: { documentId: 'a2' } })
    expect(standing(history, 'b', '2025-03-01')).toMatchObject({ supersedes: ['a'] })
  })

  it('is superseded by what the feed names though its history is not at hand', () => {
    const history: HistoryEntry[] = [published('a'), { act: 'supersede', documentId: 'a', at: '2025-02-01T02:00:00.000Z', supersededBy: [{ documentId: 'elsewhere', from: '2025-03-01' }] }]
    expect([standing(history, 'a', '2025-02-28')?.lifecycle, standing(history, 'a', '2025-03-01')?.supersededBy]).toEqual(['current', [{
      work: 'elsewhere',
      documentId: 'elsewhere',
      from: '2025-03-01',
    }]])
    expect(standing([...history, { act: 'supersede', documentId: 'a', at: '2025-04-01T02:00:00.000Z', supersededBy: [] }], 'a', '2025-04-01')?.lifecycle).toBe('current')
  })

  it('that was taken from readers is gone for every day', () => {
    expect(standing([published('a'), { act: 'unpublish', documentId: 'a' }], 'a', '2025-01-10')).toBeNull()
    const again = [published('a'), { act: 'unpublish', documentId: 'a' } as const, published('a', { at: '2025-05-01T02:00:00.000Z', date: '2025-05-01' })]
    expect([standing(again, 'a', '2025-04-30'), standing(again, 'a', '2025-05-01')?.lifecycle]).toEqual([null, 'current'])
  })
})

describe('what became public later', () => {
  const first = published('a', { at: '2025-01-02T01:00:00.000Z' })
  const corrected = published('a', { at: '2025-05-01T01:00:00.000Z', firstAt: '2025-01-02T01:00:00.000Z' })
  const retroactive = published('b', { at: '2025-05-01T01:00:00.000Z', date: '2025-05-01', from: '2025-02-01', supersedes: ['a'] })

  it('is not read by readers of the day, and is by all that is known', () => {
    expect(standing([first, corrected], 'a', '2025-03-01')?.version.publishedAt).toBe('2025-01-02T01:00:00.000Z')
    expect(standing([first, corrected], 'a', byAllKnown('2025-03-01'))?.version.publishedAt).toBe('2025-05-01T01:00:00.000Z')
    expect([standing([first, retroactive], 'a', '2025-03-01')?.lifecycle, standing([first, retroactive], 'b', '2025-03-01')]).toEqual(['current', null])
    expect([standing([first, retroactive], 'a', byAllKnown('2025-03-01'))?.lifecycle, standing([first, retroactive], 'b', byAllKnown('2025-03-01'))?.lifecycle]).toEqual(['superseded', 'current'])
  })

  it('is known of the day on which it became public, to its last moment', () => {
    const late = published('a', { at: '2025-05-01T15:59:59.999Z', firstAt: '2025-01-02T01:00:00.000Z' })
    expect([standing([first, late], 'a', '2025-04-30')?.version.publishedAt, standing([first, late], 'a', '2025-05-01')?.version.publishedAt]).toEqual([
      '2025-01-02T01:00:00.000Z',
      '2025-05-01T15:59:59.999Z',
    ])
  })

  it('counts from the date that a paper bears when the paper is older than the house, and says that its words came later', () => {
    const paper = published('old', { at: '2026-11-20T01:00:00.000Z', date: '2006-06-12', from: '2006-07-01' })
    expect(standing([paper], 'old', '2006-06-11')).toBeNull()
    expect(standing([paper], 'old', '2006-06-12')).toMatchObject({ lifecycle: 'upcoming', isOnRecordLater: true })
    expect(standing([paper], 'old', '2015-01-01')).toMatchObject({ lifecycle: 'current', isOnRecordLater: true })
    expect(standing([paper], 'old', '2026-11-20')).toMatchObject({ isOnRecordLater: false })
    const ended = [paper, withdrawn('old', '2026-11-21T01:00:00.000Z', '2010-01-01')]
    expect(['2009-12-31', '2010-01-01', '2026-11-25'].map((day) => standing(ended, 'old', day)?.lifecycle)).toEqual(['current', 'withdrawn', 'withdrawn'])
  })

  it('does not change the past by a withdrawal that is dated back', () => {
    const history = [first, withdrawn('a', '2025-06-01T01:00:00.000Z', '2025-02-01')]
    expect([standing(history, 'a', '2025-05-31')?.lifecycle, standing(history, 'a', '2025-06-01')?.lifecycle, standing(history, 'a', byAllKnown('2025-03-01'))?.lifecycle]).toEqual([
      'current',
      'withdrawn',
      'withdrawn',
    ])
  })

  it('holds of a withdrawal that the oldest stored version came with', () => {
    const history = [published('a', { at: '2025-06-01T01:00:00.000Z', firstAt: '2025-01-02T01:00:00.000Z', withdrawal: { on: '2025-03-01', reason: 'withdrawn' } })]
    expect(['2025-02-28', '2025-03-01'].map((day) => standing(history, 'a', day)?.lifecycle)).toEqual(['current', 'withdrawn'])
  })
})

it('without a day of its own a document is in force from its publication', () => {
  const undated = published('a', { date: null, at: '2026-06-30T16:30:00.000Z' })
  expect([standing([undated], 'a', '2026-06-30'), standing([undated], 'a', '2026-07-01')?.since]).toEqual([null, '2026-07-01'])
})

it('of two editions from the same day a reader gets the later one', () => {
  expect(standing([published('b', { work: 'a', edition: 2 }), published('a')], 'a', '2026-01-01')?.version.documentId).toBe('b')
})
