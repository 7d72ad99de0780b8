import { expect, test } from 'vitest'
import { releaseOnly, wholeCheck } from './stages.ts'

const commands = [...wholeCheck, ...releaseOnly].map(({ command, env }) => ({ words: command.join(' '), matrix: env?.['CLF_MATRIX'] }))

test.each([
  ['the audit of every page kind, in full', / test -c tests\/playwright\.config\.ts$/, 'full'],
  ['the loops over every story, in full', /tests\/elements\/playwright\.config\.ts$/, 'full'],
  ['sizes beside the peers', /bench\/main\.ts size$/, undefined],
  ['mutants', /tools\/tasks\/mutate\.ts$/, undefined],
  ['unit tests', /--project unit --maxWorkers=2$/, undefined],
  ['unused code', /knip/, undefined],
] as const)('a release runs %s', (_, words, matrix) => {
  expect(commands.filter((command) => words.test(command.words) && (matrix === undefined || command.matrix === matrix))).toHaveLength(1)
})
