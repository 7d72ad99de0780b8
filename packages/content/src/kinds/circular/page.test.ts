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

it('states force, dates, schedule and issuer, and leaves out what is missing', () => {
  const label = (scheme: string, code: string) => `${scheme} ${code}`
  const told = (circular: typeof newer) => Object.fromEntries(page.facts(circular, { lang: 'en', label }).map((fact) => [fact.label, fact.values.map(({ text }) => text)]))
  const whole = told({ ...newer, effectiveFrom: '2026-06-01', effectiveTo: '2027-05-31', schedule: 'estate' })
  expect(whole).toMatchObject({ Force: ['Mandatory'], 'Effective from': ['1 June 2026'], 'Effective until': ['31 May 2027'], 'Filing schedule': ['schedule estate'] })
  expect(told({ ...newer, schedule: null })).toMatchObject({ 'Effective from': [], 'Effective until': [], 'Filing schedule': [] })
})

it('leads to the circular that a fact names', () => {
  const superseded = page.facts(newer, context).find((fact) => fact.label === 'Supersedes')
  expect(superseded?.values.map(({ path }) => path)).toEqual(['/circulars/general-circular/2-2020', '/circulars/general-circular/7-2026'])
})

it('names nothing where the relations were not asked for or are empty', () => {
  const missing = { ...newer, supersedes: undefined, supersededBy: null } as never as typeof newer
  expect([valuesOf(missing, 'Supersedes'), valuesOf(missing, 'Also superseded by')]).toEqual([[], []])
})
