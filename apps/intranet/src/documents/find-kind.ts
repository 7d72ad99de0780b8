import { PageMissing } from '@clf/app-shell'
import { allKinds } from '@clf/content'
import type { Kind } from '@clf/content'

/** The kind of document whose section has this first segment of an address. Throws `PageMissing`. */
export function findKind(segment: string | undefined): Kind {
  const kind = allKinds.find(({ path }) => path === segment)
  if (!kind) throw new PageMissing()
  return kind
}
