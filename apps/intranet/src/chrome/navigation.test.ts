import { expect, it } from 'vitest'
import { navigation } from './navigation.ts'

function currentOf(pathname: string): string[] {
  return navigation('zh-Hant-HK', pathname).flatMap(({ label, current }) => (current ? [`${label} ${current}`] : []))
}

it('marks the page itself', () => {
  expect(currentOf('/tc/circulars')).toEqual(['通告 page'])
})

it('marks the section of a page inside it', () => {
  expect(currentOf('/tc/circulars/general-circular/6-2026')).toEqual(['通告 true'])
})

it('marks home only on the home page', () => {
  expect(currentOf('/tc')).toEqual(['主頁 page'])
})
