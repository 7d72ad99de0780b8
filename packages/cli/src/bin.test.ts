import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
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

test('on an older Node it says which it needs, or runs on the Node of the house', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clf-bin-'))
  try {
    mkdirSync(join(folder, 'bin'))
    mkdirSync(join(folder, 'dist'))
    cpSync(join(room, bin.clf), join(folder, 'bin/clf.js'))
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    writeFileSync(join(folder, 'dist/main.js'), 'console.log(process.versions.node, process.argv.slice(2).join()); process.exitCode = 7')
    const asOld = `Object.defineProperty(process.versions, 'node', { value: '20.20.2' }); process.argv.splice(1, 0, 'clf'); await import(${JSON.stringify(join(folder, 'bin/clf.js'))})`
    const run = () => spawnSync(process.execPath, ['--input-type=module', '-e', asOld, 'audit', 'x'], { encoding: 'utf8' })
    expect(run()).toMatchObject({ status: 3, stderr: expect.stringMatching(/^The command clf needs Node 22\.13 or later; this is Node 20\.20\.2\./) as string })
    mkdirSync(join(folder, '.runtime/node_modules/node-here/bin'), { recursive: true })
    symlinkSync(process.execPath, join(folder, '.runtime/node_modules/node-here/bin/node'))
    expect(run()).toMatchObject({ status: 7, stdout: `${process.versions.node} audit,x\n` })
  } finally {
    rmSync(folder, { recursive: true })
  }
})
