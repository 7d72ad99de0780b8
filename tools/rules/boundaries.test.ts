import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { roomFolders } from '../architecture/room-imports.ts'
import { eslint, roomRows } from './room-rows.ts'
import { root } from './tracked-files.ts'

const rooms = await roomRows()
const nameOf = (folder: string) => folder.split('/').at(-1) ?? folder
const names = [...new Set([...roomFolders, ...rooms.map(({ folder }) => folder)].map(nameOf))]
const becauseOf = (folder: string) => rooms.find((room) => room.folder === folder)?.because

async function refusals(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) })
  return (result?.messages ?? []).filter(({ ruleId }) => ruleId === 'clf/room-boundary').map(({ message }) => message)
}

const importing = (...specifiers: string[]) => specifiers.map((specifier, index) => `import { x as x${index} } from '${specifier}'\nx${index}()\n`).join('')

test('every room has a row, and every row of an allow-list a sentence', () => {
  expect(roomFolders.filter((folder) => !rooms.some((room) => room.folder === folder))).toEqual([])
  expect(rooms.filter(({ because }) => !/^[A-Z].*\.$/.test(because))).toEqual([])
})

describe.each(roomFolders)('%s', (folder) => {
  const may: readonly string[] = rooms.find((room) => room.folder === folder)?.may ?? []
  const forbidden = names.filter((name) => !may.includes(name) && name !== nameOf(folder))

  test('may not import any other room, by whatever door', async () => {
    const code = importing(...forbidden.flatMap((name) => [`@clf/${name}`, `@clf/${name}/inner`]))
    expect(await refusals(`${folder}/src/x.ts`, code)).toEqual(forbidden.flatMap(() => [becauseOf(folder), becauseOf(folder)]))
    expect(forbidden).toEqual(expect.arrayContaining(['tests', 'stories', 'bench', 'cms', 'intranet'].filter((name) => name !== nameOf(folder))))
  })

  test('may import what its row allows, and itself by name', async () => {
    const allowed = [...may, nameOf(folder)].map((name) => `@clf/${name}`)
    expect(await refusals(`${folder}/x.test.ts`, importing(...allowed, 'vitest', 'node:fs', './beside.ts'))).toEqual([])
  })

  test('may not reach into another room by a path', async () => {
    const up = '../'.repeat(folder.split('/').length + 1)
    const others = roomFolders.filter((other) => other !== folder)
    expect(await refusals(`${folder}/src/x.ts`, importing(...others.map((other) => `${up}${other}/src/index.ts`)))).toHaveLength(others.length)
  })
})

test.each([
  ["import type { X } from '@clf/ssr'\nexport type Y = X\n"],
  ["export { x } from '@clf/ssr'\n"],
  ["export * from '@clf/ssr'\n"],
  ["import '@clf/ssr'\n"],
  ["await import('@clf/ssr')\n"],
  ["export type Y = import('@clf/ssr').X\n"],
  ["require('@clf/ssr')\n"],
  ["require.resolve('@clf/ssr')\n"],
  ["import.meta.resolve('@clf/ssr')\n"],
  ["import x = require('@clf/ssr')\nx()\n"],
])('is refused in each form: %j', async (code) => {
  expect(await refusals('packages/text/src/x.ts', code)).toEqual([becauseOf('packages/text')])
})

test.each(['../../content', '../../content/src/index.ts', '../../../apps/intranet/src/site.ts', '../../../eslint.config.js'])('a path out of the room is refused: %s', async (path) => {
  expect(await refusals('packages/text/src/x.ts', importing(path))).toEqual(['Import another room by its package name, not by a path into its folder.'])
})

test('a room without a row may import nothing of ours', async () => {
  const [message] = await refusals('packages/unheard-of/src/x.ts', importing('@clf/text'))
  expect(message).toBe('packages/unheard-of has no row in eslint.config.js. Write there whom it may import, and why.')
})
