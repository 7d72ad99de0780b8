import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyHouse } from './copied-house.ts'
import type { CopiedHouse } from './copied-house.ts'

let house: CopiedHouse

const plop = (...words: string[]) => house.run('node_modules/plop/bin/plop.js', ['--plopfile', 'tools/new/plopfile.ts', 'block', ...words])

// One with a hyphen, one that JavaScript keeps for itself, one in words with quotation marks.
beforeAll(() => {
  house = copyHouse()
  plop('fee-table', "Officers' fees", '「收費」表', '“收费”表')
  plop('switch', '', '', '')
  for (const name of ['text', 'content']) house.run('node_modules/typescript/bin/tsc', ['-p', `packages/${name}/tsconfig.json`])
}, 120_000)

afterAll(() => house.remove(), 60_000)

test('new blocks change one file that is there, and are formatted', () => {
  expect(house.changedFiles()).toEqual(['packages/content/src/tree/nodes/all-nodes.ts'])
  expect(house.newFiles()).toHaveLength(8)
  house.checkFormat()
})

test('what it makes passes types and lint', { timeout: 120_000 }, () => {
  house.run('node_modules/eslint/bin/eslint.js', ['--max-warnings', '0', 'packages/content/src/tree'])
})

test('a block is validated, rendered and read like every other, in three languages', { timeout: 240_000 }, () => {
  const passed = house.passingTests(['packages/content/src/tree/nodes'])
  for (const name of ['fee-table', 'switch']) {
    for (const lang of ['en', 'zh-Hant-HK', 'zh-Hans']) expect(passed).toContain(`the example of ${name} in ${lang} has every word in its plain text and on its page`)
  }
  expect(passed.filter((name) => name === 'shows its title and what stands below it')).toHaveLength(2)
})

test('a name that is there already, or is not kebab-case, is refused and nothing is written', { timeout: 60_000 }, () => {
  expect(() => plop('FeeTable', '', '', '')).toThrow(/A block is named in lower case with hyphens/)
  expect(() => plop('table', '', '', '')).toThrow(/There is a node “table” already/)
  expect(() => plop('cell', '', '', '')).toThrow(/There is a node “cell” already/)
  expect(() => plop('break', '', '', '')).toThrow(/There is a node “break” already/)
  expect(house.newFiles()).toHaveLength(8)
})
