import { expect, it } from 'vitest'
import { toSearch } from './query.ts'

it('writes nested filters in brackets', () => {
  expect(decodeURIComponent(toSearch({ filters: { issuingBureau: { code: { $eq: 'DPO' } } } }))).toBe(
    'filters[issuingBureau][code][$eq]=DPO',
  )
})

it('numbers the entries of lists', () => {
  expect(decodeURIComponent(toSearch({ sort: ['date:desc', 'number:desc'] }))).toBe('sort[0]=date:desc&sort[1]=number:desc')
})

it('leaves out what is undefined or empty', () => {
  expect(toSearch({ locale: 'en', filters: { $and: [] }, page: undefined })).toBe('locale=en')
})

it('keeps the words of a reader inside their value', () => {
  expect(new URLSearchParams(toSearch({ q: 'a&filters[x]=1' })).get('q')).toBe('a&filters[x]=1')
})
