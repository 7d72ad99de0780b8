import { expect, it } from 'vitest'
import { internalPath } from './internal-path.ts'

it.each([
  ['clf:circular/itb-paper/1/2006', '/circulars/itb-paper/1-2006'],
  ['clf:guideline/clean-desk', '/guidelines/clean-desk'],
  ['clf:form/GF 340', '/forms#form-GF%20340'],
  ['clf:form/GF/340', '/forms#form-GF/340'],
  ['clf:guideline/desk/clean', '/guidelines/desk/clean'],
  ['clf:notice/1', null],
  ['circlf:cular/itb-paper/1/2006', null],
  ['xclf:form/1', null],
  ['clf:', null],
])('%s leads to %s', (internal, path) => {
  expect(internalPath(internal)).toBe(path)
})
