import { describe, expect, it } from 'vitest'
import { circularFilters, readCircularFilter } from './circular-filter.ts'

describe('readCircularFilter', () => {
  it('shows what is in force unless asked otherwise', () => {
    expect(readCircularFilter(new URLSearchParams())).toEqual({
      text: '',
      series: '',
      year: null,
      status: 'current',
      department: '',
      schedule: '',
      page: 1,
    })
  })

  it('takes what it cannot read as not given', () => {
    const filter = readCircularFilter(new URLSearchParams('year=soon&status=secret&page=-1&series=a b$'))
    expect(filter).toMatchObject({ year: null, status: 'current', page: 1, series: '' })
  })
})

describe('circularFilters', () => {
  const none = readCircularFilter(new URLSearchParams('status=all'))

  it('asks for nothing when everything is wanted', () => {
    expect(circularFilters(none, 'en')).toEqual({ $and: [] })
  })

  it('asks by series, year, department and schedule', () => {
    const filter = { ...none, series: 'itb-paper', year: 2006, department: 'DPO', schedule: 'finance' }
    expect(circularFilters(filter, 'en')).toEqual({
      $and: [
        { series: { $eq: 'itb-paper' } },
        { year: { $eq: 2006 } },
        { issuingBureau: { code: { $eq: 'DPO' } } },
        { schedule: { $eq: 'finance' } },
      ],
    })
  })

  it.each(['6/2024', 'No. 6/2024', '第6/2024號', '第 6/2024 號'])('understands the number %s', (text) => {
    expect(circularFilters({ ...none, text }, 'en')).toEqual({
      $and: [{ number: { $eq: 6 } }, { year: { $eq: 2024 } }],
    })
  })

  it('reads a year of two digits as one before 2000', () => {
    expect(circularFilters({ ...none, text: '17/94' }, 'en')).toEqual({
      $and: [{ number: { $eq: 17 } }, { year: { $eq: 1994 } }],
    })
  })

  it('wants every word, in any of the fields', () => {
    const { $and } = circularFilters({ ...none, text: 'leave  form' }, 'en') as { $and: { $or: object[] }[] }
    expect($and.map(({ $or }) => $or[0])).toEqual([{ title: { $containsi: 'leave' } }, { title: { $containsi: 'form' } }])
  })

  it('looks for Traditional words in Simplified pages', () => {
    const { $and } = circularFilters({ ...none, text: '檔案' }, 'zh-Hans') as { $and: { $or: object[] }[] }
    expect($and[0]?.$or[0]).toEqual({ title: { $containsi: '档案' } })
  })
})
