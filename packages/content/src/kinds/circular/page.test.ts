import { expect, it } from 'vitest'
import type { SectionContext } from '../section.ts'
import { circularExamples } from './example.ts'
import { circularLink, page } from './page.ts'

const context: SectionContext = { lang: 'en', label: () => 'General Circular' }
const [newer] = circularExamples('en')
if (!newer) throw new Error('An example is needed.')

const valuesOf = (circular: typeof newer, label: string) => page.facts(circular, context).find((fact) => fact.label === label)?.values.map(({ text }) => text)

it.each(['superseded', 'withdrawn', 'expired', 'archived'] as const)('has no date of review once it is %s', (lifecycle) => {
  expect(valuesOf({ ...newer, lifecycle }, 'Next review by')).toEqual([])
  expect(valuesOf(newer, 'Next review by')).toEqual(['15 October 2027'])
})

it('states force, dates, schedule and issuer, and leaves out what is missing', () => {
  const label = (scheme: string, code: string) => `${scheme} ${code}`
  const told = (circular: typeof newer) => Object.fromEntries(page.facts(circular, { lang: 'en', label }).map((fact) => [fact.label, fact.values.map(({ text }) => text)]))
  const whole = told({ ...newer, effectiveFrom: '2026-06-01', effectiveTo: '2027-05-31', schedule: 'estate' })
  expect(whole).toMatchObject({ Force: ['Mandatory'], 'Effective until': ['31 May 2027'], 'Filing schedule': ['schedule estate'] })
  expect(told({ ...newer, schedule: null })).toMatchObject({ 'Effective until': [], 'Filing schedule': [] })
})

it('leads to a circular by its number and title', () => {
  expect(circularLink(newer, context)).toEqual({ text: 'General Circular No. 6/2026: Yearly review of web pages', path: '/circulars/general-circular/6-2026' })
})
