import { expect, it } from 'vitest'
import { navigation } from './navigation.ts'

const sections = [
  { label: '通告', path: '/circulars' },
  { label: '表格', path: '/forms' },
]

function currentOf(pathname: string): string[] {
  return navigation('zh-Hant-HK', sections, pathname).flatMap(({ label, current }) => (current ? [`${label} ${current}`] : []))
}

it('begins with the home page', () => {
  expect(navigation('zh-Hant-HK', sections, '/tc').map(({ href }) => href)).toEqual(['/tc', '/tc/circulars', '/tc/forms'])
})

it('marks the page itself', () => {
  expect(currentOf('/tc/circulars')).toEqual(['通告 page'])
})

it('marks the section of a page inside it', () => {
  expect(currentOf('/tc/circulars/general-circular/6-2026')).toEqual(['通告 true'])
})

it('marks no section that only begins with the same letters', () => {
  expect(currentOf('/tc/forms-of-address')).toEqual([])
})

it('marks home only on the home page', () => {
  expect(currentOf('/tc')).toEqual(['主頁 page'])
})
