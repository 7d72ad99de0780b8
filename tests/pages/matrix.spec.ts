import { expect, test } from '@playwright/test'
import { languages, pageKinds, pages } from '../support/page-kinds.ts'
import { statesFor } from './matrix.ts'

test('the selection holds every pair of kind, language and state', () => {
  const chosen = pages.flatMap((page) => statesFor(page).map(({ theme, width }) => ({ page, state: `${theme} ${width}` })))
  const pairs = (key: (each: (typeof chosen)[number]) => string) => new Set(chosen.map(key)).size
  expect(pairs(({ page }) => `${page.name} ${page.segment}`)).toBe(pageKinds.length * languages.length)
  expect(pairs(({ page, state }) => `${page.name} ${state}`)).toBe(pageKinds.length * 8)
  expect(pairs(({ page, state }) => `${page.segment} ${state}`)).toBe(languages.length * 8)
})
