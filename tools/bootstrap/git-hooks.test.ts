import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ensureGitHooks } from './git-hooks.mjs'

const house = join(import.meta.dirname, '../..')
let folder: string
const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim()
const write = (text: string) => writeFileSync(join(folder, 'a.ts'), text)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clf-hooks-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a repository without hooks gets those of the house', async () => {
  git('init', '-q')
  await ensureGitHooks(folder)
  expect(git('config', 'core.hooksPath')).toBe('tools/hooks')
})

test('hooks that somebody chose stay', async () => {
  git('init', '-q')
  git('config', 'core.hooksPath', 'mine')
  await ensureGitHooks(folder)
  expect(git('config', 'core.hooksPath')).toBe('mine')
})

test('a pre-commit hook in .git stays in force', async () => {
  git('init', '-q', '--template=')
  cpSync(join(house, 'tools/hooks'), join(folder, '.git/hooks'), { recursive: true })
  await ensureGitHooks(folder)
  expect(() => git('config', 'core.hooksPath')).toThrow()
})

test('a copy without git is left alone', async () => {
  await expect(ensureGitHooks(folder)).resolves.toBeUndefined()
})

test('a commit formats what is staged and leaves the rest as it lies', { timeout: 60_000 }, async () => {
  git('init', '-q')
  for (const path of ['package.json', 'dprint.json', 'tools/hooks']) cpSync(join(house, path), join(folder, path), { recursive: true })
  symlinkSync(join(house, 'node_modules'), join(folder, 'node_modules'))
  git('config', 'user.name', 'Test')
  git('config', 'user.email', 'test@example.invalid')
  await ensureGitHooks(folder)
  write('export const a = "1";\n')
  git('add', 'a.ts')
  write('export const a = "1";\nexport const b = "2";\n')
  git('commit', '-q', '-m', 'One')
  expect(git('show', 'HEAD:a.ts')).toBe("export const a = '1'")
  expect(readFileSync(join(folder, 'a.ts'), 'utf8')).toContain('b = "2";')
})

test('a commit without installed packages goes through and says that nothing was formatted', async () => {
  git('init', '-q')
  cpSync(join(house, 'tools/hooks'), join(folder, 'tools/hooks'), { recursive: true })
  await ensureGitHooks(folder)
  write('export const a = "1";\n')
  git('add', 'a.ts')
  const said = execFileSync('sh', ['-c', 'git -c user.name=Test -c user.email=test@example.invalid commit -q -m One 2>&1'], { cwd: folder, encoding: 'utf8' })
  expect(said).toContain('Not formatted')
  expect(git('show', 'HEAD:a.ts')).toBe('export const a = "1";')
})
