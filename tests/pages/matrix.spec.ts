import { themes } from '@clf/audit'
import { expect, test } from '@playwright/test'
import { languages, pageKinds, pages } from '../support/page-kinds.ts'
import { statesFor } from './matrix.ts'

test('the selection holds every pair of kind, language, theme and width', () => {
  const chosen = pages.flatMap((page) => statesFor(page).map(({ theme, width }) => ({ page, theme, width })))
  const pairs = (key: (each: (typeof chosen)[number]) => string) => new Set(chosen.map(key)).size
  expect(pairs(({ page }) => `${page.name} ${page.segment}`)).toBe(pageKinds.length * languages.length)
  expect(pairs(({ page, theme }) => `${page.name} ${theme}`)).toBe(pageKinds.length * themes.length)
  expect(pairs(({ page, width }) => `${page.name} ${width}`)).toBe(pageKinds.length * 2)
  expect(pairs(({ page, theme, width }) => `${page.segment} ${theme} ${width}`)).toBe(languages.length * themes.length * 2)
})
