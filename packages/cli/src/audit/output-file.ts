import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Why a report cannot be written where it is wanted. */
export type OutputProblem = 'no-folder' | 'not-a-file' | 'not-writable'

/** What stands against writing a file at `path`, asked before the work of which it is to tell; nothing when it can be written. */
export async function outputProblem(path: string): Promise<OutputProblem | undefined> {
  const [there, folder] = await Promise.all([path, dirname(path)].map((each) => stat(each).catch(() => undefined)))
  if (!folder?.isDirectory()) return 'no-folder'
  // A folder, a device or a pipe is not to be replaced by a file.
  if (there && !there.isFile()) return 'not-a-file'
  const isWritable = await Promise.all([dirname(path), ...(there ? [path] : [])].map((each) => access(each, constants.W_OK).then(() => true, () => false)))
  return isWritable.every(Boolean) ? undefined : 'not-writable'
}
