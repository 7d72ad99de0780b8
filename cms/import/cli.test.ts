import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test, vi } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'clf-import-'))
afterAll(() => rmSync(folder, { recursive: true }))

const cli = fileURLToPath(new URL('cli.ts', import.meta.url))
const circular = fileURLToPath(new URL('fixtures/intranet-move.zh-Hant.txt', import.meta.url))

function run(...args: string[]) {
  const environment = {
    ...process.env,
    CLF_CMS_URL: 'http://127.0.0.1:9',
    CLF_IMPORT_TOKEN: 'secret',
    NODE_OPTIONS: '',
    NODE_NO_WARNINGS: '1',
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', env: environment })
  return { status, stdout, stderr }
}

test('a dry run prints every line, writes the report and sends nothing', () => {
  const report = join(folder, 'report.json')
  const { status, stdout } = run(
    circular,
    '--series',
    'demonstration',
    '--number',
    '3',
    '--dry-run',
    '--report',
    report,
  )
  expect(status).toBe(0)
  expect(stdout).toMatch(/^ +3 {2}date +二零二六年三月九日$/m)
  expect(stdout).toMatch(/Everything was placed\.\nCompared with the source and the same: 543 letters and figures.*\nNothing was sent \(--dry-run\)\.\n$/)
  expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({ reference: 'demonstration/3-2026', notPlaced: [] })
})

test('a file that cannot be imported ends with 3 and one sentence', () => {
  expect(run(join(folder, 'none.txt'), '--series', 'demonstration', '--number', '3')).toEqual({
    status: 3,
    stdout: '',
    stderr: `There is no file ${join(folder, 'none.txt')}; check the name.\n`,
  })
})

test('a CMS that does not answer ends with 5', () => {
  const { status, stderr } = run(circular, '--series', 'demonstration', '--number', '3')
  expect(status).toBe(5)
  expect(stderr).toBe('The CMS at http://127.0.0.1:9 does not answer; start it with “npm start” and import again.\n')
})

// Each test starts Node, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

test.each([
  [['--series', 'demonstration'], "required option '--number <n>' not specified"],
  [['--series', 'Demo', '--number', '3'], 'Use small letters, digits and hyphens'],
  [['--series', 'demo', '--number', '0'], 'Give a whole number from 1 to 9999.'],
  [['--series', 'demo', '--number', '3', '--date', '2026-02-30'], 'Give a date that exists'],
])('wrong options %j end with 2', (args, message) => {
  const { status, stderr } = run(circular, ...args)
  expect(status).toBe(2)
  expect(stderr).toContain(message)
})

test('the help explains options and exit codes', () => {
  const { status, stdout } = run('--help')
  expect(status).toBe(0)
  expect(stdout).toContain('3  the file cannot be imported')
})
