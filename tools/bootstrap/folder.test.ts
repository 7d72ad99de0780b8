import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { requireRoom } from './folder.mjs'

test('a folder with room is accepted', async () => {
  await expect(requireRoom(tmpdir())).resolves.toBeUndefined()
})

test('a folder that cannot be written to is refused before anything starts', async () => {
  await expect(requireRoom('/proc')).rejects.toThrow(/EACCES|EROFS|ENOENT|free/)
})

test('a folder with too little room is refused before anything starts', async () => {
  await expect(requireRoom('/proc')).rejects.toMatchObject({ code: expect.stringMatching(/ENOSPC|EACCES|EROFS/) })
})
