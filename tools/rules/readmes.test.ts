import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './tracked-files.ts'

const inFolder = (folder: string) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`).filter((room) => existsSync(join(root, room, 'package.json')))
const rooms = [...inFolder('packages'), ...inFolder('apps'), 'cms', 'stories', 'tests', 'tools', 'bench']

test.each(rooms)('the README of %s shows a run', (room) => {
  const file = join(root, room, 'README.md')
  expect(existsSync(file), `${room}/README.md is missing`).toBe(true)
  expect(readFileSync(file, 'utf8')).toMatch(/```/)
})

test('every command in the root README exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
  const named = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name ?? '')
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

test('every root command has its task, and every task its command', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
  for (const [name, script] of Object.entries(scripts)) {
    expect(script).toBe(`node tools/run.mjs ${name}`)
    expect(existsSync(join(root, 'tools/tasks', `${name.replace(':', '-')}.ts`)), `tools/tasks has no file for "${name}"`).toBe(true)
  }
})

test('the root README leads to every room', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  expect(rooms.filter((room) => !readme.includes(`(${room})`))).toEqual([])
})
