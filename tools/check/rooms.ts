import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A workspace of the house. */
export interface Room {
  /** `@clf/text` */
  name: string
  /** `packages/text` */
  folder: string
}

/** Every workspace, in the order of their folders. */
export function roomsOf(root: string): Room[] {
  const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { workspaces: string[] }
  return globSync(workspaces.map((pattern) => `${pattern}/package.json`), { cwd: root })
    .toSorted()
    .map((file) => ({ folder: dirname(file), name: (JSON.parse(readFileSync(join(root, file), 'utf8')) as { name: string }).name }))
}
