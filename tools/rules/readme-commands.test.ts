import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { wholeCheck, releaseOnly } from '../check/stages.ts'
import { commandProofs } from './command-proofs.ts'
import { commandsIn, commandsOf, documentedCommands } from './readme-commands.ts'
import { root, trackedFiles } from './tracked-files.ts'

const documented = documentedCommands()
const patternOf = (command: string) => new RegExp(`^${command.split('{}').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join(String.raw`\S+`)}$`)
const patterns = commandProofs.map(({ command }) => patternOf(command))
const textOf = (path: string) => readFileSync(join(root, path), 'utf8')

test('every command of every page is known to work: a new one gets a line in tools/rules/command-proofs.ts', () => {
  expect(documented.length).toBeGreaterThan(40)
  expect(documented.filter(({ command }) => !patterns.some((pattern) => pattern.test(command))).map(({ path, line, command }) => `${path}:${line}  ${command}`)).toEqual([])
})

test('every line of the table is about a command that a page shows', () => {
  expect(commandProofs.filter((_, index) => !documented.some(({ command }) => patterns[index]?.test(command))).map(({ command }) => command)).toEqual([])
})

test.each(commandProofs.filter((proof) => 'run' in proof))('$command runs', { timeout: 60_000 }, ({ run }) => {
  expect(() => execFileSync(process.execPath, run, { cwd: root, stdio: 'pipe' })).not.toThrow()
})

test.each(commandProofs.filter((proof) => 'test' in proof))('$command is run by $test', ({ test: path, holds }) => {
  expect(textOf(path)).toContain(holds)
})

test.each(commandProofs.filter((proof) => 'stage' in proof))('$command is a stage', ({ stage }) => {
  expect([...wholeCheck, ...releaseOnly].filter(({ command }) => command.join(' ').endsWith(stage))).toHaveLength(1)
})

test.each(commandProofs.filter((proof) => 'script' in proof))('$command names a workspace with the script', ({ command, script }) => {
  const names = documented.flatMap((found) => (patternOf(command).test(found.command) ? [/ -w (\S+)/.exec(found.command)?.[1]] : [])).filter((name) => name !== undefined)
  const manifests = trackedFiles.filter((path) => /^[^/]+(\/[^/]+)?\/package\.json$/.test(path)).map((path) => JSON.parse(textOf(path)) as { name: string; scripts?: Record<string, string> })
  expect(names.filter((name) => !manifests.find((manifest) => manifest.name === name)?.scripts?.[script])).toEqual([])
})

test.each([
  ['$ npm run build && npx playwright test -c a.ts   # all of it', ['npm run build', 'npx playwright test -c a.ts']],
  ["$ echo '<p>' | npx clf-ssr", ['npx clf-ssr']],
  ['npx clf-ssr < a.html > b.html', ['npx clf-ssr']],
  ['$ CLF_CMS_URL=http://127.0.0.1:1337 npm start -w @clf/intranet', ['npm start -w @clf/intranet']],
  ['Intranet: http://127.0.0.1:4321/', []],
])('%s runs %j', (line, commands) => {
  expect(commandsIn(line)).toEqual(commands)
})

test('commands stand in blocks and in sentences, and output is none', () => {
  const page = ['Run `npm test` or `npm`.', '', '```', '$ npm start', 'npm is starting', '```', '', '```', 'npm run dev', '```', '', '```ts', 'npm run no', '```'].join('\n')
  expect(commandsOf('a.md', page).map(({ line, command }) => `${line} ${command}`)).toEqual(['1 npm test', '4 npm start', '9 npm run dev'])
})
