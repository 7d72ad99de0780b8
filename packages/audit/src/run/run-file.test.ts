import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { RunFile, RunFileError } from './run-file.ts'

let folder = ''
let path = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clf-run-'))
  path = join(folder, 'runs/run.sqlite')
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function problemOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    return error instanceof RunFileError ? error.problem : String(error)
  }
  return 'none'
}

test('what was begun is gone on with, and what has ended begins anew', () => {
  const first = RunFile.open(path, 'one')
  first.set('level', '3')
  first.close()
  const second = RunFile.open(path, 'one')
  expect(second.get('level')).toBe('3')
  second.set('ended', 'now')
  second.close()
  const third = RunFile.open(path, 'one')
  expect(third.get('level')).toBeUndefined()
  third.close()
})

test('another audit is not mixed in, unless it is to begin anew', () => {
  RunFile.open(path, 'one').close()
  expect(problemOf(() => RunFile.open(path, 'two'))).toBe('other-audit')
  const fresh = RunFile.open(path, 'two', true)
  expect(fresh.get('asked')).toBe('two')
  fresh.close()
})

test('one process at a time has it, also against one that begins anew', () => {
  const file = RunFile.open(path, 'one')
  const source = `const { RunFile } = await import(${JSON.stringify(join(import.meta.dirname, 'run-file.ts'))}); for (const isFresh of [false, true]) try { RunFile.open(${
    JSON.stringify(path)
  }, 'one', isFresh); console.log('open') } catch (error) { console.log(error.problem) }`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--disable-warning=ExperimentalWarning', '--eval', source], { encoding: 'utf8' })
  expect(stdout).toBe('in-use\nin-use\n')
  expect(file.get('asked')).toBe('one')
  file.close()
})

test('a file of something else is not used, and is left as it is', () => {
  const other = join(folder, 'letter.txt')
  writeFileSync(other, 'Dear colleagues, '.repeat(400))
  expect(problemOf(() => RunFile.open(other, 'one'))).toBe('unreadable')
})

test('what fails half way is not there at all', () => {
  const file = RunFile.open(path, 'one')
  expect(() =>
    file.write(() => {
      file.set('level', '1')
      throw new Error('half way')
    })
  ).toThrow('half way')
  expect(file.get('level')).toBeUndefined()
  file.remove()
})
