import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { requireRoom } from './folder.mjs'

test('a folder with room is accepted', async () => {
  await expect(requireRoom(tmpdir())).resolves.toBeUndefined()
})

// /proc has no free space, and only root may try to write there.
test('a folder without room, or not ours to write to, is refused before anything starts', async () => {
  const code = process.getuid?.() === 0 ? 'ENOSPC' : 'EACCES'
  await expect(requireRoom('/proc')).rejects.toMatchObject({ code })
})
