import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { writeWhole } from './folder.ts'
import { RenamedFile } from './renamed-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'clf-renamed-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('says what the file says that is there now, and reads no file twice', () => {
  const path = join(folder, 'current')
  const read: (string | undefined)[] = []
  const file = new RenamedFile(path, (content) => {
    read.push(content)
    return content ?? 'none'
  })
  expect([file.said, file.said]).toEqual(['none', 'none'])
  writeWhole(path, 'one')
  expect([file.said, file.said]).toEqual(['one', 'one'])
  // As long as the one before.
  writeWhole(path, 'two')
  expect([file.said, file.said]).toEqual(['two', 'two'])
  rmSync(path)
  expect(file.said).toBe('none')
  expect(read).toEqual([undefined, 'one', 'two', undefined])
})
