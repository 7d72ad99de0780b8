import { publishedPackages } from '../release/published-packages.ts'
import { postgresPrograms } from './postgres.ts'
import type { Stage } from './stage.ts'

const vitest = 'node_modules/vitest/vitest.mjs'
const playwright = 'node_modules/@playwright/test/cli.js'

/** Style and boundaries. */
export const lint: Stage = { name: 'Lint', command: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'] }

/** Types of the packages, tools and tests; of the intranet; of the CMS. */
export const types: Stage[] = [
  { name: 'Types', command: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'] },
  { name: 'Types of the intranet', command: ['node_modules/@astrojs/check/bin/astro-check.js'], cwd: 'apps/intranet' },
  { name: 'Types of the CMS', command: ['node_modules/typescript/bin/tsc', '-p', 'cms/tsconfig.types.json'] },
]

/** Vitest's projects; those of the CMS on SQLite, and on PostgreSQL where that is installed. */
export const unit: Stage[] = [
  { name: 'Unit tests', command: [vitest, 'run', '--project', 'unit'], report: 'vitest' },
  { name: 'Component tests in Chromium', command: [vitest, 'run', '--project', 'browser'], report: 'vitest' },
  { name: 'CMS tests', command: [vitest, 'run', '--project', 'cms'], report: 'vitest' },
  ...(postgresPrograms()
    ? [{ name: 'CMS tests on PostgreSQL', command: ['tools/check/with-postgres.ts', vitest, 'run', '--project', 'cms'], report: 'vitest' } satisfies Stage]
    : []),
]

/** Journeys and conformance of the running house in a browser; the larger matrix is chosen by `CLF_MATRIX=full`. */
export const journeys = (matrix: 'pairwise' | 'full'): Stage => ({
  name: 'Journeys and page checks in Chromium',
  command: [playwright, 'test', '-c', 'tests/playwright.config.ts'],
  env: { CLF_MATRIX: matrix },
  report: 'playwright',
})

/**
 * Every story of every element without script, under the policy, in every theme; its pictures; and sites that install the
 * packed packages. They serve their own pages and need no house.
 */
export const elements = (matrix: 'pairwise' | 'full'): Stage[] => [
  { name: 'Element loops in Chromium', command: [playwright, 'test', '-c', 'tests/elements/playwright.config.ts'], env: { CLF_MATRIX: matrix }, report: 'playwright' },
  { name: 'Pictures of the elements', command: [playwright, 'test', '-c', 'tests/pictures/playwright.config.ts'], env: { CLF_MATRIX: matrix }, report: 'playwright' },
  {
    name: 'Fixture sites from packed packages',
    command: [playwright, 'test', '-c', 'tests/fixture-sites/playwright.config.ts'],
    env: { CLF_MATRIX: matrix },
    report: 'playwright',
  },
]

/** The audit of every page kind in every language, theme and width. */
export const pageAudit: Stage = {
  name: 'Accessibility audit of every page kind',
  command: [playwright, 'test', '-c', 'tests/playwright.config.ts', 'accessibility/audit.spec.ts'],
  env: { CLF_MATRIX: 'full' },
  report: 'playwright',
}

/** Dead code, what each package would publish, and how large the library is, without its peers. */
export const hygiene: Stage[] = [
  { name: 'Unused code (knip)', command: ['node_modules/knip/bin/knip.js'] },
  ...publishedPackages(process.cwd()).map(
    ({ name, folder }): Stage => ({ name: `Package ${name} (publint)`, command: ['node_modules/publint/src/cli.js', folder, '--strict', '--pack=false'] }),
  ),
  { name: 'Sizes', command: ['bench/main.ts', 'size', '--own'] },
]

/** A release to a registry on the loopback address, and what a stranger installs from it. */
const registryRelease: Stage = { name: 'Release to a registry', command: [playwright, 'test', '-c', 'tests/release/playwright.config.ts'], report: 'playwright' }

/** The commands of the READMEs that take longer than a unit test may. */
const slowCommands: Stage = { name: 'Commands of the READMEs', command: [playwright, 'test', '-c', 'tests/commands/playwright.config.ts'], report: 'playwright' }

/** Everything, with the full matrix: the audit of every page kind and every story is in it. */
export const wholeCheck: Stage[] = [lint, ...types, ...hygiene, ...unit, ...elements('full'), journeys('full'), registryRelease, slowCommands]

/** What has to pass before a release besides the whole check: sizes beside the peers, and mutants in what the release changes. */
export const releaseOnly: Stage[] = [
  { name: 'Sizes beside the peers', command: ['bench/main.ts', 'size'] },
  { name: 'Mutants in the lines changed since the last release', command: ['tools/tasks/mutate.ts'] },
]
