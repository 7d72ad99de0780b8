import { expect, test } from '@playwright/test'
import { languages, pageKinds } from '../support/page-kinds.ts'
import { matrix } from './matrix.ts'

test('the selection holds every pair of kind, language and state', () => {
  const chosen = matrix()
  const stateName = ({ state }: (typeof chosen)[number]) => `${state.theme} ${state.width}`
  const pairs = (key: (each: (typeof chosen)[number]) => string) => new Set(chosen.map(key)).size
  expect(pairs(({ page }) => `${page.name} ${page.segment}`)).toBe(pageKinds.length * languages.length)
  expect(pairs((each) => `${each.page.name} ${stateName(each)}`)).toBe(pageKinds.length * 8)
  expect(pairs((each) => `${each.page.segment} ${stateName(each)}`)).toBe(languages.length * 8)
})
