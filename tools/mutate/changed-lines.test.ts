import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addedLines, lastRelease, linesChangedSince } from './changed-lines.ts'

let folder: string
const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.invalid', ...args], { cwd: folder, encoding: 'utf8' }).trim()
const write = (name: string, lines: string[]) => writeFileSync(join(folder, name), lines.map((line) => `${line}\n`).join(''))
const commit = () => (git('add', '.'), git('commit', '-qm', 'One'), git('rev-parse', 'HEAD'))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clf-changed-'))
  git('init', '-q')
  write('a.ts', ['one', 'two', 'three'])
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('lines that came or changed count, lines that went do not', () => {
  const first = commit()
  write('a.ts', ['one', 'TWO', 'three', 'four', 'five'])
  commit()
  write('a.ts', ['TWO', 'three', 'four', 'five'])
  expect(linesChangedSince(folder, first)).toEqual([
    { path: 'a.ts', first: 1, last: 1 },
    { path: 'a.ts', first: 3, last: 4 },
  ])
})

test('a file that is not yet added counts whole', () => {
  const first = commit()
  write('新.ts', ['one', 'two'])
  expect(linesChangedSince(folder, first)).toEqual([{ path: '新.ts', first: 1, last: 3 }])
})

test('a deleted file has no lines', () => {
  expect(addedLines('--- a/a.ts\n+++ /dev/null\n@@ -1,3 +0,0 @@\n-one\n')).toEqual([])
})

test('a file of which lines only went has none', () => {
  expect(addedLines('--- a/a.ts\n+++ b/a.ts\n@@ -2 +1,0 @@\n-two\n')).toEqual([])
})

test('the last tag is the last release', () => {
  commit()
  git('tag', 'v1')
  write('a.ts', ['one'])
  commit()
  expect(lastRelease(folder)).toBe('v1')
})

test('without a tag the beginning stands for it', () => {
  commit()
  expect(lastRelease(folder)).toMatch(/^[0-9a-f]{40}$/)
})

test('a commit that is not there is named with what to do', () => {
  commit()
  expect(() => linesChangedSince(folder, 'nowhere')).toThrow('"nowhere" is not a commit of this repository. Name one with --since')
})

test('line numbers have as many digits as they need', () => {
  expect(addedLines('--- a/a.ts\n+++ b/a.ts\n@@ -9,0 +120,11 @@ test\n')).toEqual([{ path: 'a.ts', first: 120, last: 130 }])
})

test('what a changed line says is never taken for the name of a file or a place in one', () => {
  const first = commit()
  write('a.ts', ['one', '++ b/other.ts', '@@ -0,0 +900 @@', 'two', '-- a/other.ts', 'four'])
  write('b.ts', ['see @@ -1 +7 @@'])
  commit()
  expect(linesChangedSince(folder, first)).toEqual([
    { path: 'a.ts', first: 2, last: 3 },
    { path: 'a.ts', first: 5, last: 6 },
    { path: 'b.ts', first: 1, last: 1 },
  ])
})

test('a file that ends without a line break moves no place', () => {
  const first = commit()
  writeFileSync(join(folder, 'a.ts'), 'one\ntwo\nTHREE')
  write('b.ts', ['one'])
  commit()
  expect(linesChangedSince(folder, first)).toEqual([{ path: 'a.ts', first: 3, last: 3 }, { path: 'b.ts', first: 1, last: 1 }])
})

test('a long run of lines that went is passed over whole', () => {
  const gone = Array.from({ length: 12 }, (_, index) => `-${index}\n`).join('')
  expect(addedLines(`--- a/a.ts\n+++ b/a.ts\n@@ -120,12 +98 @@\n${gone}+++ b/other.ts\n@@ -140 +107 @@\n-x\n+y\n`)).toEqual([
    { path: 'a.ts', first: 98, last: 98 },
    { path: 'a.ts', first: 107, last: 107 },
  ])
})
