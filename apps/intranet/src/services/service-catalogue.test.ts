import type { TaxonomyTerm } from '@clf/content'
import { expect, it } from 'vitest'
import { groupByCategory } from './service-catalogue.ts'

function category(code: string): TaxonomyTerm {
  const base = { documentId: code, locale: 'en', updatedAt: '', position: 1 } as const
  return { ...base, scheme: 'service-category', code, label: code, altLabels: [] }
}

function service(serviceCode: string, code: string | null) {
  const base = { title: serviceCode, summary: '', availability: 'live', popularity: 1, revisedOn: '', reviewedOn: null } as const
  return { ...base, serviceCode, category: code === null ? null : category(code) }
}

it('keeps the order of the categories and puts the rest last', () => {
  const services = [service('lost', null), service('pay', 'personnel'), service('tender', 'finance')]
  const groups = groupByCategory(services, [category('finance'), category('personnel'), category('empty')], 'Other')
  expect(groups.map(({ label, services: inGroup }) => [label, inGroup.map((one) => one.serviceCode)])).toEqual([
    ['finance', ['tender']],
    ['personnel', ['pay']],
    ['Other', ['lost']],
  ])
})
