import { expect, test } from 'vitest'
import { namedStages } from './named-stages.ts'
import type { Stage } from './stage.ts'

const stages: Stage[] = ['Lint', 'Types', 'Types of the CMS'].map((name) => ({ name, command: ['x.js'] }))

test('a part of the check is chosen by words of its name', () => {
  expect(namedStages(stages, 'types of').map(({ name }) => name)).toEqual(['Types of the CMS'])
})

test('without words all parts are chosen', () => {
  expect(namedStages(stages, '')).toHaveLength(3)
})

test('words that no part is called are answered with the names of all', () => {
  expect(() => namedStages(stages, 'journey')).toThrow('No part of the check is called "journey". The parts are:\n  Lint\n  Types\n  Types of the CMS')
})
