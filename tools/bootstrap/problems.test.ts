import { expect, test } from 'vitest'
import { sentenceFor } from './problems.mjs'

test.each([
  ['npm error code ENOSPC\nnpm error nospc no space left on device', 'The disk is full.'],
  ['EROFS: read-only file system, open', 'This folder is on a read-only file system.'],
  ["EACCES: permission denied, mkdir '.clf'", 'This folder cannot be written to.'],
  ['npm error code EAI_AGAIN\nnpm error request to the registry failed', 'The npm registry cannot be reached.'],
  ['gyp ERR! find Python', 'A package has to be compiled'],
  ['gyp ERR! build error: the C++ compiler is too old', 'A package has to be compiled'],
  ['sh: 1: g++: not found', 'A package has to be compiled'],
  ['make: g++: command not found', 'A package has to be compiled'],
  ["make: No such file or directory: 'g++'", 'A package has to be compiled'],
  ["make: No such file or directory: 'cg++'", 'A package has to be compiled'],
  ['gyp ERR! stack Error: not found: make', 'A package has to be compiled and this machine has no compiler.'],
])('a machine that says %j gets one sentence', (output, start) => {
  const sentence = sentenceFor(new Error(`"npm ci" failed with exit code 1:\n${output}`))
  expect(sentence.startsWith(start)).toBe(true)
  expect(sentence).not.toContain('\n')
})

test('an error nobody foresaw is passed on as it is', () => {
  expect(sentenceFor(new Error('The CMS did not answer.'))).toBe('The CMS did not answer.')
})
