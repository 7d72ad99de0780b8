import { constants } from 'node:fs'
import { access, statfs } from 'node:fs/promises'

const gigabyte = 1_000_000_000

/** What an install and a build need, with room to spare. */
const neededBytes = 3 * gigabyte

/**
 * Looks before a long install whether it can succeed: npm itself tries for minutes before it says that a disk is full.
 * @param {string} root
 * @throws {Error} with the code EACCES or EROFS when the folder cannot be written to, or ENOSPC when there is too little room
 */
export async function requireRoom(root) {
  await access(root, constants.W_OK)
  const { bavail, bsize } = await statfs(root)
  const free = bavail * bsize
  if (free < neededBytes) throw Object.assign(new Error(`${(free / gigabyte).toFixed(1)} GB free`), { code: 'ENOSPC' })
}
