import { expect, it } from 'vitest'
import { groupByTerm } from './catalogue-view.ts'

it('keeps the order of the terms and puts the rest last', () => {
  const services = [{ name: 'lost', category: null }, { name: 'pay', category: 'personnel' }, { name: 'tender', category: 'finance' }, { name: 'stray', category: 'gone' }]
  const terms = ['finance', 'personnel', 'empty'].map((code) => ({ code, label: code.toUpperCase() }))
  const groups = groupByTerm(services, ({ category }) => category, terms, 'Other')
  expect(groups.map(({ label, members }) => [label, members.map(({ name }) => name)])).toEqual([
    ['FINANCE', ['tender']],
    ['PERSONNEL', ['pay']],
    ['Other', ['lost', 'stray']],
  ])
})
