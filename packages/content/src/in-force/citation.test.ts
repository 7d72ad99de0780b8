import { expect, it } from 'vitest'
import { asAtQuery, citation } from './citation.ts'
import { asAtDay } from './standing.ts'

const day = asAtDay('2024-03-01')

it.each(
  [
    ['en', 'CSB Circular No. 2/2024', 'CSB Circular No. 2/2024, paragraph 5, as at 1 March 2024'],
    ['zh-Hant-HK', '公務員事務局通告第2/2024號', '公務員事務局通告第2/2024號第5段（截至2024年3月1日）'],
    ['zh-Hans', '公务员事务局通告第2/2024号', '公务员事务局通告第2/2024号第5段（截至2024年3月1日）'],
  ] as const,
)('cites a paragraph as at a day: %s', (lang, number, expected) => {
  expect(citation(lang, { number, title: 'Leave', paragraph: '5' }, day)).toBe(expected)
})

it('cites a document without a number by its title', () => {
  expect(citation('en', { title: 'One counter' }, day)).toBe('“One counter”, as at 1 March 2024')
  expect(citation('zh-Hant-HK', { title: '合一櫃位' }, day)).toBe('《合一櫃位》（截至2024年3月1日）')
})

it('names the day until which is known when it is another', () => {
  const later = { day: '2024-03-01', known: '2024-05-31' }
  expect(citation('en', { number: 'G-12', title: '' }, later)).toBe('G-12, as at 1 March 2024, by what was public on 31 May 2024')
  expect([asAtQuery(day), asAtQuery(later)]).toEqual(['as-at=2024-03-01', 'as-at=2024-03-01&known=2024-05-31'])
})
