import { expect, it } from 'vitest'
import type { SectionContext } from '../section.ts'
import { circularExamples } from './example.ts'
import { page } from './page.ts'

const context: SectionContext = { lang: 'en', label: () => 'General Circular' }
const [newer, older] = circularExamples('en')
if (!newer || !older) throw new Error('Two examples are needed.')

const valuesOf = (circular: typeof newer, label: string) => page.facts(circular, context).find((fact) => fact.label === label)?.values.map(({ text }) => text)

it('leaves the first successor to the head of the page and names the others', () => {
  const [first] = older.supersededBy
  if (!first) throw new Error('The example is superseded.')
  expect(valuesOf(older, 'Also superseded by')).toEqual([])
  const second = { ...first, number: 7, title: 'Another' }
  expect(valuesOf({ ...older, supersededBy: [first, second] }, 'Also superseded by')).toEqual(['General Circular No. 7/2026: Another'])
})

it('names every circular that it supersedes', () => {
  expect(valuesOf(newer, 'Supersedes')).toEqual(['General Circular No. 2/2020: Circular', 'General Circular No. 7/2026: Moving the secret store'])
})

it.each(['superseded', 'withdrawn', 'archived'] as const)('has no date of review once it is %s', (lifecycle) => {
  expect(valuesOf({ ...newer, lifecycle }, 'Next review by')).toEqual([])
  expect(valuesOf(newer, 'Next review by')).toEqual(['15 October 2027'])
})
