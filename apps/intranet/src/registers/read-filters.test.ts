import { allKinds, kinds } from '@clf/content'
import type { Kind } from '@clf/content'
import { describe, expect, it } from 'vitest'
import { conditionsOf, parameterOf, valueOf } from './read-filters.ts'

const asked = (kind: Kind, query: string) => conditionsOf(kind, new URLSearchParams(query), 'en')

describe('what a register asks the CMS for', () => {
  it('is what is in force unless asked otherwise', () => {
    expect(asked(kinds.guideline, '')).toEqual({ $and: [{ lifecycle: { $eq: 'current' } }] })
    expect(asked(kinds.guideline, 'status=all')).toEqual({ $and: [] })
  })

  it('follows each field of the form', () => {
    expect(asked(kinds.circular, 'series=it-circular&year=2024&status=superseded&department=DPO&schedule=gen')).toEqual({
      $and: [
        { series: { $eq: 'it-circular' } },
        { year: { $eq: 2024 } },
        { lifecycle: { $eq: 'superseded' } },
        { issuingBureau: { code: { $eq: 'DPO' } } },
        { schedule: { $eq: 'gen' } },
      ],
    })
    expect(asked(kinds['best-practice'], 'status=all&maturity=proven&department=DPO&topic=leave')).toEqual({
      $and: [{ maturity: { $eq: 'proven' } }, { ownerBureau: { code: { $eq: 'DPO' } } }, { topics: { code: { $eq: 'leave' } } }],
    })
    expect(asked(kinds.guideline, 'status=all&force=advisory')).toEqual({ $and: [{ mandatory: { $eq: false } }] })
  })

  it('leaves out what nobody can mean', () => {
    expect(asked(kinds.circular, 'status=all&year=20x4&series=%3Cb%3E&department=%24or')).toEqual({ $and: [] })
    expect(asked(kinds['best-practice'], 'status=all&maturity=perfect')).toEqual({ $and: [] })
  })

  it.each(['6/2024', 'No. 6/2024', 'no 6 / 2024', '第 6/2024 號', '第6/2024号'])('finds a circular by its number %j', (text) => {
    const q = encodeURIComponent(text)
    expect(asked(kinds.circular, `status=all&q=${q}`)).toEqual({ $and: [{ number: { $eq: 6 }, year: { $eq: 2024 } }] })
  })

  it('reads two digits of a year as a year of either century', () => {
    const years = { $or: [{ year: { $eq: 1999 } }, { year: { $eq: 2099 } }] }
    expect(asked(kinds.circular, 'status=all&q=6%2F99')).toEqual({ $and: [{ number: { $eq: 6 }, ...years }] })
  })

  it('wants every word in one of the searched fields', () => {
    expect(asked(kinds['best-practice'], 'status=all&q=shared+desk')).toEqual({
      $and: [
        { $or: [{ title: { $containsi: 'shared' } }, { summary: { $containsi: 'shared' } }] },
        { $or: [{ title: { $containsi: 'desk' } }, { summary: { $containsi: 'desk' } }] },
      ],
    })
  })
})

describe.each(allKinds.map((kind) => [kind.name, kind] as const))('the filters of %s', (_name, kind) => {
  it('have names of their own', () => {
    const names = ['q', 'page', ...kind.filters.map(parameterOf)]
    expect(new Set(names).size).toBe(names.length)
  })

  it('are empty, or in force, without a query', () => {
    const values = kind.filters.map((filter) => valueOf(filter, new URLSearchParams()))
    expect(values.filter((value) => value !== '' && value !== 'current')).toEqual([])
  })
})
