import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { trackedFiles } from '../rules/tracked-files.ts'
import { postgresPrograms } from './postgres.ts'
import { roomsOf } from './rooms.ts'
import { releaseOnly, testStages, types, unit, wholeCheck } from './stages.ts'

const commands = [...wholeCheck, ...releaseOnly].map(({ command, env }) => ({ words: command.join(' '), matrix: env?.['CLF_MATRIX'] }))

test.each(
  [
    ['the audit of every page kind, in full', / test -c tests\/playwright\.config\.ts$/, 'full'],
    ['the loops over every story, in full', /tests\/elements\/playwright\.config\.ts$/, 'full'],
    ['sizes beside the peers', /bench\/main\.ts size$/, undefined],
    ['mutants', /tools\/tasks\/mutate\.ts$/, undefined],
    ['unit tests', /--project unit --maxWorkers=4 [^-]/, undefined],
    ['unit tests of functions', /--project unit --maxWorkers=4 --no-isolate/, undefined],
    ['a new kind of document in a fresh house', /tests\/new-kind\/playwright\.config\.ts$/, undefined],
    ['feeds whose servers are killed', /--project long-run/, undefined],
    ['unused code', /knip/, undefined],
  ] as const,
)('a release runs %s', (_, words, matrix) => {
  expect(commands.filter((command) => words.test(command.words) && (matrix === undefined || command.matrix === matrix))).toHaveLength(1)
})

// It is built by Astro where it is installed, from packed packages; the house does not have them.
const outsideTheHouse = /^tests\/fixture-sites\/astro\//

test('every room and every app with pages in Astro has its types checked', () => {
  const pages = trackedFiles.filter((path) => path.endsWith('.astro') && !outsideTheHouse.test(path))
  const rooms = [...new Set(pages.map((path) => path.slice(0, path.indexOf('/src/'))))].toSorted()
  expect(rooms.length).toBeGreaterThan(1)
  expect(types.filter(({ command }) => command[0]?.endsWith('/astro-check.js')).map(({ cwd }) => cwd).toSorted()).toEqual(rooms)
})

test('the tests in a browser run again when a room that has some of them has changed', () => {
  const rooms = roomsOf(process.cwd()).filter(({ folder }) => trackedFiles.some((path) => path.startsWith(`${folder}/`) && path.endsWith('.browser.test.ts')))
  const judged = wholeCheck.filter(({ command }) => command.join(' ').includes('--project browser')).flatMap(({ judges = [] }) => judges)
  expect(rooms.length).toBeGreaterThan(1)
  expect(judged).toEqual(expect.arrayContaining(rooms.map(({ name }) => name)))
})

test('every test of the CMS that asks the database of DATABASE_URL lies where PostgreSQL is asked too', () => {
  const asking = trackedFiles.filter((path) => /^cms\/.*\.test\.ts$/.test(path) && /\bstartCms\(|env\['DATABASE_URL'\]/.test(readFileSync(path, 'utf8')))
  expect(asking.length).toBeGreaterThan(1)
  expect(asking.filter((path) => !path.startsWith('cms/tests/'))).toEqual([])
})

test.each([['of the whole house', false], ['by room', true]])('each unit test is in one run %s', (_, isByRoom) => {
  const runs = unit(isByRoom).map(({ command }) => command.filter((word) => word.endsWith('/')))
  const tests = trackedFiles.filter((path) => /^(?:packages|apps|tools|bench|cms\/(?:import|seed))\/.*\.test\.ts$/.test(path) && !path.endsWith('.browser.test.ts'))
  expect(tests.length).toBeGreaterThan(300)
  expect(tests.filter((path) => runs.filter((rooms) => rooms.some((room) => path.startsWith(room))).length !== 1)).toEqual([])
})

test.runIf(postgresPrograms())('every test of the workflow that asks a database is run on PostgreSQL too', () => {
  const onPostgres = testStages({ isByRoom: false }).filter(({ command }) => command[0] === 'tools/check/with-postgres.ts').flatMap(({ command }) => command.slice(1))
  const asking = trackedFiles.filter((path) => /^packages\/workflow\/.*\.test\.ts$/.test(path) && readFileSync(path, 'utf8').includes('fixtures/databases.ts'))
  expect(asking.length).toBeGreaterThan(1)
  expect(asking.filter((path) => !onPostgres.some((each) => path.startsWith(each)))).toEqual([])
})

test('every test that judges more with CLF_MATRIX=full is run so by the whole check', () => {
  const full = wholeCheck.filter(({ env }) => env?.['CLF_MATRIX'] === 'full').map(({ command }) => command)
  /** Paths that a command names, below its project; all of the project where it names none. */
  const runs = (path: string, project: string): boolean =>
    full.some((words) => {
      const paths = words.filter((word) => /^(?:packages|apps|cms|tools)\//.test(word) && !word.endsWith('with-postgres.ts'))
      return words.includes(project) && (paths.length === 0 || paths.some((each) => path.startsWith(each)))
    })
  const judging = trackedFiles.filter((path) => /^(?:packages|apps|cms|tools)\/.*\.test\.ts$/.test(path) && !path.startsWith('tools/check/') && readFileSync(path, 'utf8').includes('CLF_MATRIX'))
  expect(judging.length).toBeGreaterThan(10)
  expect(judging.filter((path) => !runs(path, /^cms\/(?:src|tests)\//.test(path) ? 'cms' : path.endsWith('.browser.test.ts') ? 'browser' : 'unit'))).toEqual([])
})
