import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const room = join(import.meta.dirname, '..')
const { bin } = JSON.parse(readFileSync(join(room, 'package.json'), 'utf8')) as { bin: { clf: string } }

test('the command is a file of the repository that the system may run, since npm links no file that is not there', () => {
  expect(bin.clf).toBe('./bin/clf.js')
  const file = join(room, bin.clf)
  expect(readFileSync(file, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  expect(statSync(file).mode & 0o111).toBe(0o111)
})

test('before it is built it says how to build it, and does not end well', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clf-bin-'))
  try {
    mkdirSync(join(folder, 'bin'))
    cpSync(join(room, bin.clf), join(folder, 'bin/clf.mjs'))
    const { status, stderr } = spawnSync(process.execPath, [join(folder, 'bin/clf.mjs'), '--help'], { encoding: 'utf8' })
    expect(status).toBe(3)
    expect(stderr).toBe('The command clf is not built yet. Run "npm start" or "npm run build" once and try again.\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
