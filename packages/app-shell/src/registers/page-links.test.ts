import { expect, it } from 'vitest'
import { languageTags } from '@clf/text'
import { allOption } from './all-option.ts'
import { appliedFilters, filterQuery, hrefWith, pageLinks, pageQuery } from './page-links.ts'
import type { FilterField } from './register.ts'

const options = ['current', 'all'].map((value) => ({ value, label: value }))
const fields = (q: string, status: string): FilterField[] => [{ kind: 'text', name: 'q', label: 'Words', value: q }, { kind: 'select', name: 'status', label: 'Status', value: status, options }]

it('keeps what the register is filtered by and leaves out defaults', () => {
  expect(filterQuery(fields('', 'current')).toString()).toBe('')
  expect(filterQuery(fields('leave & pay', 'all')).toString()).toBe('q=leave+%26+pay&status=all')
})

it('puts the page behind the filter, and gives the first page no number', () => {
  const filter = filterQuery(fields('', 'all'))
  expect([1, 2].map((page) => hrefWith('/en/circulars', pageQuery(filter, page)))).toEqual(['/en/circulars?status=all', '/en/circulars?status=all&page=2'])
  expect(hrefWith('/en/circulars', pageQuery(new URLSearchParams(), 1))).toBe('/en/circulars')
})

it('names what filters the register, each with the way to it without that', () => {
  expect(appliedFilters('en', '/en/circulars', fields('leave', 'all'))).toEqual([
    { text: 'Words: leave', href: '/en/circulars?status=all' },
    { text: 'Status: all', href: '/en/circulars?q=leave' },
  ])
  expect(appliedFilters('zh-Hant-HK', '/tc/circulars', fields('leave', 'current'))).toEqual([{ text: 'Words：leave', href: '/tc/circulars' }])
  expect(appliedFilters('en', '/en/circulars', fields('', 'current'))).toEqual([])
})

it('names a value that the list does not offer as it was asked for', () => {
  expect(appliedFilters('en', '/x', fields('', 'past'))).toEqual([{ text: 'Status: past', href: '/x' }])
})

it('shows the ends and the neighbours of the page', () => {
  const links = pageLinks('/x', new URLSearchParams(), 6, 12)
  expect(links.map(({ page }) => page)).toEqual([1, 4, 5, 6, 7, 8, 12])
  expect(links.filter(({ current }) => current).map(({ page }) => page)).toEqual([6])
})

it('a choice without options has no default but the empty one', () => {
  expect(filterQuery([{ kind: 'select', name: 'status', label: 'Status', value: '', options: [] }]).size).toBe(0)
})

it('the choice that filters nothing is the empty one unless it has a value, in every language', () => {
  expect(languageTags.map((lang) => allOption(lang))).toEqual(['All', '全部', '全部'].map((label) => ({ value: '', label })))
  expect(allOption('en', 'all')).toEqual({ value: 'all', label: 'All' })
})
