import { archiveLimits } from './archive/limits.ts'
import { openArchive } from './archive/open-archive.ts'

/** The bytes of a picture that an imported file holds, for its upload; null where the file only links to it. */
export async function pictureBytes(file: Buffer, name: string, path: string | null): Promise<Buffer | null> {
  if (path === null) return null
  return (await openArchive(file, name)).read(path, archiveLimits.pictureBytes)
}
