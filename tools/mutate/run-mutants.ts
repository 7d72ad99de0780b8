import { availableParallelism } from 'node:os'
import { relative } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import type { LineRange } from './changed-lines.ts'
import type { Mutant } from './verdict.ts'

type Options = ConstructorParameters<typeof Stryker>[0]

/**
 * Puts mutants into the lines, in a copy of the tree, and runs for each the tests that reach it, as many at a time as the machine has cores.
 * @param report where the HTML report is written
 * @throws {Error} when the tests fail without any mutant
 */
export async function runMutants(root: string, ranges: LineRange[], report: string): Promise<Mutant[]> {
  const mutants = await new Stryker({
    mutate: ranges.map(({ path, first, last }) => `${path}:${first}-${last}`),
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'tools/mutate/vitest.config.ts' },
    coverageAnalysis: 'perTest',
    concurrency: availableParallelism(),
    timeoutMS: 15_000,
    tempDirName: '.clf/mutants',
    ignorePatterns: ['.runtime', '.turbo', '.astro', 'storybook-static', 'test-results', '/apps', '/tests', '/stories', '/bench', '/cms/build', '/cms/dist', '/cms/.tmp', '/cms/public'],
    reporters: [process.stdout.isTTY ? 'progress' : 'progress-append-only', 'html'],
    htmlReporter: { fileName: report },
    logLevel: 'warn' as Options['logLevel'],
    warnings: { slow: false, preprocessorErrors: true, unknownOptions: true, unserializableOptions: true },
  }).runMutationTest()
  return mutants.map((mutant) => ({ ...mutant, replacement: mutant.replacement ?? '', fileName: relative(root, mutant.fileName).replaceAll('\\', '/') }))
}
