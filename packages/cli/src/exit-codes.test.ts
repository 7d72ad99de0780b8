import { languageTags } from '@clf/text'
import { expect, test } from 'vitest'
import { exitCodes } from './exit-codes.ts'
import { clfWords } from './help/help-words.ts'

test('each verdict has the number that the help promises, in each language', () => {
  expect(exitCodes).toEqual({ clean: 0, faults: 1, usage: 2, notAudited: 3 })
  for (const language of languageTags) expect(clfWords.exitCodes[language].match(/\d/g)).toEqual(['0', '1', '2', '3'])
  expect(clfWords.exitCodes.en).toBe('Exit codes: 0 no fault, 1 faults, 2 wrong use, 3 a page could not be audited.')
})
