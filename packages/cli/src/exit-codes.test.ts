import { expect, test } from 'vitest'
import { exitCodes, exitCodesInWords } from './exit-codes.ts'

test('each verdict has the number that the help promises', () => {
  expect(exitCodes).toEqual({ clean: 0, faults: 1, usage: 2, notAudited: 3 })
  expect(exitCodesInWords).toBe('Exit codes: 0 no fault, 1 faults, 2 wrong use, 3 a page could not be audited.')
})
