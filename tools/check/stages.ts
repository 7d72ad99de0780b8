import { globSync } from 'node:fs'
import { publishedPackages } from '../release/published-packages.ts'
import { postgresPrograms } from './postgres.ts'
import { roomsOf } from './rooms.ts'
import type { Stage } from './stage.ts'

const vitest = 'node_modules/vitest/vitest.mjs'
const playwright = 'node_modules/@playwright/test/cli.js'
const root = process.cwd()

type Matrix = 'pairwise' | 'full'

/** Style and boundaries. */
export const lint: Stage = {
  name: 'Lint',
  command: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0', '--cache', '--cache-strategy', 'content', '--cache-location', '.clf/eslint.json'],
}

/** Types of the packages, tools and tests; of the pages that are written in Astro; of the CMS. */
export const types: Stage[] = [
  { name: 'Types', command: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'] },
  { name: 'Types of the intranet', command: ['node_modules/@astrojs/check/bin/astro-check.js'], cwd: 'apps/intranet', judges: ['@clf/intranet'] },
  { name: 'Types of the app shell', command: ['node_modules/@astrojs/check/bin/astro-check.js'], cwd: 'packages/app-shell', judges: ['@clf/app-shell'] },
  { name: 'Types of the notice board', command: ['node_modules/@astrojs/check/bin/astro-check.js'], cwd: 'tests/fixture-sites/notice-board', judges: ['@clf/tests', '@clf/app-shell'] },
  { name: 'Types of the CMS', command: ['node_modules/typescript/bin/tsc', '-p', 'cms/tsconfig.types.json'], judges: ['@clf/cms'] },
  { name: 'Types of the admin', command: ['node_modules/typescript/bin/tsc', '-p', 'cms/src/admin/tsconfig.json'], judges: ['@clf/cms'] },
]

/** Format, dead code, what each package would publish, and how large the library is, without its peers. */
export const hygiene: Stage[] = [
  { name: 'Format (dprint)', command: ['tools/tasks/format.ts', '--check'] },
  { name: 'Unused code (knip)', command: ['node_modules/knip/bin/knip.js'] },
  ...publishedPackages(root).map(
    ({ name, folder }): Stage => ({ name: `Package ${name} (publint)`, command: ['node_modules/publint/src/cli.js', folder, '--strict', '--pack=false'], judges: [name] }),
  ),
  { name: 'Sizes', command: ['bench/main.ts', 'size', '--own'], judges: ['@clf/bench', '@clf/components'] },
]

/**
 * Rooms whose tests without a browser are of functions: they change nothing of the process that they run in, so a process runs many files
 * of them, which otherwise takes a quarter of a second of processor time for each, to load what it tests.
 */
const sharing = ['packages/components/', 'packages/content/', 'packages/rules/', 'packages/text/', 'packages/tokens/']

const unitOf = (name: string, args: string[], judges?: string[]): Stage => ({
  name,
  // More than there are processors: much of it waits for pages that settle.
  command: [vitest, 'run', '--project', 'unit', '--maxWorkers=4', ...args],
  report: 'vitest',
  cores: 2,
  // What hangs is ended; a slow machine takes three times as long as a quick one.
  limitMinutes: 40,
  ...(judges && { judges }),
})

const argsOf = (room: string): string[] => (sharing.includes(room) ? ['--no-isolate', room] : [room])

/** Tests without a browser: of the whole house in two runs, or a run for each room, so that a room that has not changed need not run again. */
export const unit = (isByRoom: boolean): Stage[] => {
  const rooms = roomsOf(root).filter(({ folder }) =>
    globSync('**/*.test.ts', { cwd: `${root}/${folder}`, exclude: ['**/node_modules/**', '**/dist/**', 'tests/**'] }).some((file) => !file.endsWith('.browser.test.ts'))
  )
  // Tools judge the whole house, so they run again whatever has changed.
  if (isByRoom) return rooms.map(({ name, folder }) => unitOf(`Unit tests of ${folder}`, argsOf(`${folder}/`), folder === 'tools' ? undefined : [name]))
  const others = rooms.map(({ folder }) => `${folder}/`).filter((room) => !sharing.includes(room))
  return [unitOf('Unit tests of functions', ['--no-isolate', ...sharing]), unitOf('Unit tests', others)]
}

const components = (matrix: Matrix): Stage => ({
  name: 'Component tests in Chromium',
  command: [vitest, 'run', '--project', 'browser', '--maxWorkers=2'],
  env: { CLF_MATRIX: matrix },
  report: 'vitest',
  cores: 2,
  judges: ['@clf/components', '@clf/ssr', '@clf/cms', '@clf/content', '@clf/editor', '@clf/tokens'],
})

const cmsOn = (name: string, command: Stage['command'], matrix: Matrix): Stage => ({
  name,
  command,
  env: { CLF_MATRIX: matrix },
  report: 'vitest',
  ...(matrix === 'full' && { limitMinutes: 60 }),
  judges: ['@clf/cms'],
})

/**
 * Tests of the CMS on SQLite; where PostgreSQL is installed, those that ask a database on it too. In full every way of writing is asked
 * for every caller, and ten times as many generated trees are sent.
 */
const cms = (matrix: Matrix): Stage[] => [
  cmsOn('CMS tests', [vitest, 'run', '--project', 'cms'], matrix),
  ...(postgresPrograms() ? [cmsOn('CMS tests on PostgreSQL', ['tools/check/with-postgres.ts', vitest, 'run', '--project', 'cms', 'cms/tests/'], matrix)] : []),
]

const longRun = 'packages/workflow/src/long-run/'
/** Long runs on a database of a test's own; that of ten years is in memory. */
const longRunsOnDatabases = ['kills', 'large-chain', 'writers'].map((name) => `${longRun}${name}.test.ts`)
/** Every test of the workflow that asks a database. */
const workflowOnDatabases = [...['case', 'chain', 'mail', 'outbox', 'tables'].map((folder) => `packages/workflow/src/${folder}/`), ...longRunsOnDatabases]

/** The workflow on PostgreSQL too, where that is installed; on SQLite it is asked with the other unit tests. */
const workflowOnPostgres: Stage[] = postgresPrograms()
  ? [{ name: 'Workflow tests on PostgreSQL', command: ['tools/check/with-postgres.ts', vitest, 'run', '--project', 'unit', ...workflowOnDatabases], report: 'vitest', judges: ['@clf/workflow'] }]
  : []

const inBrowser = (name: string, folder: string, matrix: Matrix, judges: string[], limitMinutes = 30): Stage => ({
  name,
  command: [playwright, 'test', '-c', `tests/${folder}playwright.config.ts`],
  env: { CLF_MATRIX: matrix },
  report: 'playwright',
  cores: 2,
  limitMinutes: matrix === 'full' ? 3 * limitMinutes : limitMinutes,
  judges: ['@clf/tests', ...judges],
})

/** Journeys and conformance of the running house; the larger matrix is chosen by `CLF_MATRIX=full`. */
const journeys = (matrix: Matrix): Stage => inBrowser('Journeys and page checks in Chromium', '', matrix, ['@clf/intranet', '@clf/cms'])

/**
 * Every story of every element without script, under the policy, in every theme; its pictures; and sites that install the
 * packed packages. They serve their own pages and need no house.
 */
const elements = (matrix: Matrix): Stage[] => [
  inBrowser('Element loops in Chromium', 'elements/', matrix, ['@clf/components', '@clf/ssr']),
  inBrowser('Pictures of the elements', 'pictures/', matrix, ['@clf/components', '@clf/ssr']),
  inBrowser('Pages of the previous release', 'previous-release/', matrix, ['@clf/components', '@clf/ssr']),
  inBrowser('Look and feel of the labelled corpus', 'look-and-feel/', matrix, ['@clf/audit', '@clf/browser', '@clf/components', '@clf/rules', '@clf/ssr', '@clf/text', '@clf/tokens']),
  inBrowser('Fixture sites from packed packages', 'fixture-sites/', matrix, ['@clf/components', '@clf/ssr', '@clf/text', '@clf/tokens']),
]

/** The audit of every page kind in every language, theme and width. */
export const pageAudit: Stage = {
  ...journeys('full'),
  name: 'Accessibility audit of every page kind',
  command: [playwright, 'test', '-c', 'tests/playwright.config.ts', 'pages/pages.spec.ts'],
}

/** A release to a registry on the loopback address, and what a stranger installs from it. */
const registryRelease: Stage = { name: 'Release to a registry', command: [playwright, 'test', '-c', 'tests/release/playwright.config.ts'], report: 'playwright' }

/** The commands of the READMEs that take longer than a unit test may. */
const slowCommands: Stage = { name: 'Commands of the READMEs', command: [playwright, 'test', '-c', 'tests/commands/playwright.config.ts'], report: 'playwright' }

/** A kind of document made by the generator, seen by a reader of a house that is built, seeded and started from a copy without build outputs. */
const newKind: Stage = { name: 'New kind of document in a fresh house', command: [playwright, 'test', '-c', 'tests/new-kind/playwright.config.ts'], report: 'playwright', cores: 2, limitMinutes: 40 }

/** What the generators make, compiled, linted and tested in a copy of the house. `npm test` does so with a block of the document tree. */
const generators: Stage = {
  name: 'What the generators make',
  command: [vitest, 'run', '--project', 'unit', 'tools/new/'],
  env: { CLF_MATRIX: 'full' },
  report: 'vitest',
  cores: 2,
}

/** A run of 2,000 pages that is killed a hundred times, twenty runs over an animated site, the report in every state, the pages of every rule at both widths, and a good page after every difficult one. `npm test` runs a few of each. */
const killedAudits: Stage = {
  name: 'Audits that are killed, and audits that are repeated',
  command: [
    vitest,
    'run',
    '--project',
    'unit',
    'packages/cli/src/audit/kills.test.ts',
    'packages/audit/src/run/repeated-runs.test.ts',
    'packages/audit/src/reporters/html/html-report.test.ts',
    'packages/audit/src/rules/',
    'packages/audit/src/visit/difficult-pages.test.ts',
  ],
  env: { CLF_MATRIX: 'full' },
  report: 'vitest',
  cores: 2,
  limitMinutes: 60,
  judges: ['@clf/cli', '@clf/audit'],
}

/** Every labelled snippet of the rules over editions, those too that are held out of `npm test`. */
const allLabels: Stage = {
  name: 'Labelled snippets of the rules, held out ones too',
  command: [vitest, 'run', '--project', 'unit', 'packages/rules/src/labels/'],
  env: { CLF_MATRIX: 'full' },
  report: 'vitest',
  judges: ['@clf/rules'],
}

/** Every judged question to the search, those too that are held out of tuning, and thousands that are spoilt at random. */
const allQuestions: Stage = {
  name: 'Judged questions to the search, held out ones too',
  command: [vitest, 'run', '--project', 'unit', 'apps/intranet/src/search/judged/'],
  env: { CLF_MATRIX: 'full' },
  report: 'vitest',
  judges: ['@clf/intranet', '@clf/cms'],
}

/** 10,000 generated bodies, right and wrong, against the schema and the renderer, and as pages of the intranet. `npm test` takes a sample. */
const generatedTrees: Stage = {
  name: 'Generated trees by schema, renderer and page',
  command: [vitest, 'run', '--project', 'unit', 'packages/content/src/tree/generate/', 'apps/intranet/src/server/generated-trees.test.ts'],
  env: { CLF_MATRIX: 'full' },
  report: 'vitest',
  cores: 2,
  limitMinutes: 90,
  judges: ['@clf/content', '@clf/intranet'],
}

/** 10,000 requests of somebody who looks for a weak place in the intranet. `npm test` takes a sample. */
const hostileRequests: Stage = {
  name: 'Hostile requests to the intranet',
  command: [vitest, 'run', '--project', 'unit', 'apps/intranet/src/server/hostile-requests.test.ts'],
  env: { CLF_MATRIX: 'full' },
  report: 'vitest',
  judges: ['@clf/intranet'],
}

/** 10,000 questions of people with different audiences, and whether any tells them of what they may not read. `npm test` asks 300. */
const leaks: Stage = {
  name: 'People and what they may read',
  command: [vitest, 'run', '--project', 'unit', 'apps/intranet/src/people/leaks.test.ts'],
  env: { CLF_MATRIX: 'full' },
  report: 'vitest',
  judges: ['@clf/intranet'],
}

/** 1,000 readers of the intranet for five minutes, each on a connection of their own, while 100 documents are published. `npm test` takes 100 for 20 seconds. */
const steadyLoad: Stage = {
  name: 'The intranet under steady load',
  command: [vitest, 'run', '--project', 'unit', 'apps/intranet/src/server/load.test.ts'],
  env: { CLF_MATRIX: 'full' },
  report: 'vitest',
  cores: 2,
  judges: ['@clf/intranet'],
}

/** Replicas of the intranet, and their outboxes, that are killed at every statement, over and over, until everything has come. `npm test` takes a few. */
const killedReplicas: Stage = {
  name: 'Replicas of the intranet that are killed',
  command: [vitest, 'run', '--project', 'unit', 'apps/intranet/src/read-model/tail/kills.test.ts', 'apps/intranet/src/outbox/kills.test.ts'],
  env: { CLF_MATRIX: 'full' },
  report: 'vitest',
  judges: ['@clf/intranet'],
}

/** An hour each of twelve things that may befall the CMS of an intranet, with a clock that is moved by hand, while readers read. `npm test` has five minutes of each. */
const badHours: Stage = {
  name: 'Bad hours of the CMS',
  command: [vitest, 'run', '--project', 'unit', 'apps/intranet/src/read-model/tail/bad-hours.test.ts'],
  env: { CLF_MATRIX: 'full' },
  report: 'vitest',
  cores: 2,
  judges: ['@clf/intranet'],
}

/** Every paper of the importer's corpus written in five more ways and broken in forty, and thousands put together by chance. `npm test` takes a sample. */
const generatedPapers: Stage = {
  name: 'Papers that are written otherwise, broken and put together by chance',
  command: [vitest, 'run', '--project', 'unit', 'cms/import/'],
  env: { CLF_MATRIX: 'full' },
  report: 'vitest',
  cores: 2,
  judges: ['@clf/cms'],
}

/** What is in force on each day of 1,000 generated histories, against a replay day by day, and what readers of the intranet get of them. `npm test` takes a sample. */
const generatedHistories: Stage = {
  name: 'Generated histories, replayed day by day',
  command: [vitest, 'run', '--project', 'unit', 'packages/content/src/in-force/', 'apps/intranet/src/as-at/generated-histories.test.ts'],
  env: { CLF_MATRIX: 'full' },
  report: 'vitest',
  judges: ['@clf/content', '@clf/intranet'],
}

const lastingRun = (name: string, command: Stage['command']): Stage => ({ name, command, env: { CLF_MATRIX: 'full' }, report: 'vitest', limitMinutes: 40, judges: ['@clf/workflow'] })

/** Hundreds of machines over ten years, a kill between any two statements, and a chain of 100,000 events, on every database there is. `npm test` runs a sample. */
const lastingWorkflows: Stage[] = [
  lastingRun('Workflows over ten years, killed and altered', [vitest, 'run', '--project', 'unit', '--maxWorkers=1', longRun]),
  ...(postgresPrograms()
    ? [lastingRun('Workflows killed and altered on PostgreSQL', ['tools/check/with-postgres.ts', vitest, 'run', '--project', 'unit', '--maxWorkers=1', ...longRunsOnDatabases])]
    : []),
]

/**
 * A CMS that is killed between two statements that write, two that write at once, and two of which one is killed again and again, where PostgreSQL
 * is installed on both databases: a sample of the places and of the time, the same each time; `tests/README.md` names the whole.
 * `npm test` judges what a kill would leave on the disk, and transactions that are held open in one server.
 */
const killedFeeds: Stage = {
  name: 'Feeds whose servers are killed, or write at once',
  command: postgresPrograms() ? ['tools/check/with-postgres.ts', vitest, 'run', '--project', 'long-run'] : [vitest, 'run', '--project', 'long-run', 'cms/tests/long-run/kills.test.ts'],
  report: 'vitest',
  cores: 2,
  limitMinutes: process.env['CLF_KILLS'] === 'all' || process.env['CLF_CHAOS_SECONDS'] ? 180 : 30,
  judges: ['@clf/cms', '@clf/workflow'],
}

/** What `npm test` runs: of large matrices a selection in which every pair occurs. */
export const testStages = (
  { isByRoom }: { isByRoom: boolean },
): Stage[] => [...types, lint, ...hygiene, ...unit(isByRoom), ...cms('pairwise'), ...workflowOnPostgres, components('pairwise'), ...elements('pairwise'), journeys('pairwise')]

/** Everything, with the full matrix: the audit of every page kind and every story is in it. */
export const wholeCheck: Stage[] = [
  ...types,
  lint,
  ...hygiene,
  ...unit(false),
  ...cms('full'),
  ...workflowOnPostgres,
  components('full'),
  ...elements('full'),
  journeys('full'),
  registryRelease,
  slowCommands,
  newKind,
  generators,
  killedAudits,
  allLabels,
  allQuestions,
  generatedPapers,
  generatedHistories,
  ...lastingWorkflows,
  killedFeeds,
  killedReplicas,
  badHours,
  generatedTrees,
  hostileRequests,
  leaks,
  steadyLoad,
]

/** What has to pass before a release besides the whole check: sizes beside the peers, and mutants in what the release changes. */
export const releaseOnly: Stage[] = [
  { name: 'Sizes beside the peers', command: ['bench/main.ts', 'size'] },
  { name: 'Mutants in the lines changed since the last release', command: ['tools/tasks/mutate.ts'], limitMinutes: 60 },
]
