import { expect, it } from 'vitest'
import { readReference } from './read-reference.ts'

it.each([
  ['5/26', 5, [1926, 2026], ''],
  ['5/2026', 5, [2026], ''],
  ['No. 5/2026', 5, [2026], ''],
  ['no 5 / 2026', 5, [2026], ''],
  ['第 2/2019 號', 2, [2019], ''],
  ['第２／２０１９号', 2, [2019], ''],
  ['general-circular/5-2026', 5, [2026], 'general-circular/'],
  ['General Circular No. 5/2026', 5, [2026], 'General Circular'],
  ['總務通告第5/2026號', 5, [2026], '總務通告'],
  ['12/97', 12, [1997], ''],
])('%s is number %i of %j', (typed, number, years, rest) => {
  const read = readReference(typed)
  expect([read?.number, read?.rest.trim()]).toEqual([number, rest])
  expect(read?.years).toEqual(expect.arrayContaining(years))
})

it.each(['', 'leave', '2026', '5/2', '12345/2026', '5/20261', 'G2G'])('%s is none', (typed) => {
  expect(readReference(typed)).toBeNull()
})
