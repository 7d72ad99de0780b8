import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { roomsOf } from './rooms.ts'

test('the rooms of a house are its workspaces, in the order of their folders', () => {
  const root = mkdtempSync(join(tmpdir(), 'clf-rooms-'))
  const write = (file: string, content: object) => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), JSON.stringify(content))
  }
  try {
    write('package.json', { name: 'house', workspaces: ['packages/*', 'cms'] })
    write('packages/text/package.json', { name: '@clf/text' })
    write('packages/rules/package.json', { name: '@clf/rules' })
    write('packages/text/node_modules/parser/package.json', { name: 'parser' })
    write('cms/package.json', { name: '@clf/cms' })
    write('apps/intranet/package.json', { name: 'not among the workspaces' })
    expect(roomsOf(root)).toEqual([
      { folder: 'cms', name: '@clf/cms' },
      { folder: 'packages/rules', name: '@clf/rules' },
      { folder: 'packages/text', name: '@clf/text' },
    ])
  } finally {
    rmSync(root, { recursive: true })
  }
})
