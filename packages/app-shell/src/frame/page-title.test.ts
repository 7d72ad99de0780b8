import { expect, it } from 'vitest'
import { pageTitle } from './page-title.ts'

it('joins page, section and site', () => {
  expect(pageTitle('Leave by e-mail', 'Circulars', 'Intranet')).toBe('Leave by e-mail - Circulars - Intranet')
})

it('leaves out a missing section', () => {
  expect(pageTitle('Circulars', undefined, 'Intranet')).toBe('Circulars - Intranet')
})

it('does not say the same thing twice in a row', () => {
  expect(pageTitle('Circulars', 'Circulars', 'Intranet')).toBe('Circulars - Intranet')
})
