import { expect, test } from 'vitest'
import { emptyPage } from '../../snapshot/snapshot.ts'
import { referencedIdIsUnique } from './rule.ts'

test.each([
  [1, 'passed'],
  [2, 'twice'],
  // What is named and is not there is another fault.
  [0, 'inapplicable'],
])('an id that %i elements have: %s', (count, answer) => {
  const idReferences = [{ id: 'note', attribute: 'aria-describedby', count, pointer: 'input', snippet: '<input>' }]
  expect(referencedIdIsUnique.evaluate({ ...emptyPage, idReferences }).map((said) => ('reason' in said ? said.reason : said.outcome))).toEqual([answer])
})
