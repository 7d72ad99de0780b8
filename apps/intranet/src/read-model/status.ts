import { join } from 'node:path'
import { z } from 'zod'
import { writeWhole } from './store/folder.ts'
import { RenamedFile } from './store/renamed-file.ts'

const shape = z.object({
  /** Last good answer of the CMS, ISO 8601; null before the first. */
  answered: z.string().nullable(),
  /** Why there is none since; null while answers are good. */
  fault: z.object({ since: z.string(), code: z.string(), message: z.string() }).nullable(),
  /** Cursor of the last entry. */
  cursor: z.string().nullable(),
  /** Entries that wait to be asked for again. */
  setAside: z.number(),
  /** Why the first of them was not applied; null while there is none. */
  setAsideFor: z.string().nullable().default(null),
  /** Files of public versions that are not kept yet. */
  filesMissing: z.number(),
})

/** What the worker tells everyone else about its work, in a file beside the store. */
export type Status = z.infer<typeof shape>

export const noStatus: Status = { answered: null, fault: null, cursor: null, setAside: 0, setAsideFor: null, filesMissing: 0 }

const pathIn = (folder: string): string => join(folder, 'status.json')

/** What was told last; {@link noStatus} where nothing was, or nothing that can be read. */
export function readStatus(folder: string): Status {
  const known = files.get(folder) ?? new RenamedFile(pathIn(folder), statusOf)
  files.set(folder, known)
  return known.said
}

/** A process reads one, or those of its tests. */
const files = new Map<string, RenamedFile<Status>>()

function statusOf(content: string | undefined): Status {
  try {
    return shape.parse(JSON.parse(content ?? 'null') ?? noStatus)
  } catch {
    // It is written anew within seconds, and no page depends on it.
    return noStatus
  }
}

export function writeStatus(folder: string, status: Status): void {
  writeWhole(pathIn(folder), JSON.stringify(status))
}
