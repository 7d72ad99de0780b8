import { expect, it } from 'vitest'
import { pageHref, pageLinks } from './page-links.ts'

it('keeps the filter and drops empty fields', () => {
  expect(pageHref('/en/circulars', new URLSearchParams('q=&series=a&page=3'), 2)).toBe('/en/circulars?series=a&page=2')
})

it('gives the first page no number', () => {
  expect(pageHref('/en/circulars', new URLSearchParams('page=3'), 1)).toBe('/en/circulars')
})

it('shows the ends and the neighbours of the page', () => {
  const links = pageLinks('/x', new URLSearchParams(), 6, 12)
  expect(links.map(({ page }) => page)).toEqual([1, 4, 5, 6, 7, 8, 12])
  expect(links.filter(({ current }) => current).map(({ page }) => page)).toEqual([6])
})
