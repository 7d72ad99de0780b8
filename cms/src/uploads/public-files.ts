import type { Core } from '@strapi/strapi'
import { modelOf } from '../editions/public-types.ts'
import { titleOf } from '../editions/title.ts'
import { publicIndex } from '../versions/public-index.ts'
import { isOpen } from '../reading/library.ts'
import { versionUid } from '../versions/version-table.ts'

/** `documentId` of every file that an edition names which is public today and which anybody may read. */
export async function publicFiles(strapi: Core.Strapi): Promise<ReadonlySet<string>> {
  const editions = [...(await publicIndex(strapi)).values()].flatMap((byId) => [...byId.values()])
  const open = editions.filter(({ type, content }) => isOpen(modelOf(strapi, type), content))
  return new Set(open.flatMap(({ content }) => Object.keys(content.files)))
}

/** A public version that names a file. */
export interface NamedBy {
  /** Name of the file. */
  file: string
  /** Name of the type, for example `Circular`. */
  type: string
  title: string
}

/** Versions, public today or once, that name one of the files: they are kept as they were published. */
export async function versionsNaming(strapi: Core.Strapi, files: readonly { documentId: string; name: string }[]): Promise<NamedBy[]> {
  const found: NamedBy[] = []
  for (const { documentId, name } of files) {
    const rows: { type: string; listing: string }[] = await strapi.db.query(versionUid as never).findMany({
      where: { act: 'publish', listing: { $contains: `"${documentId}":{"` } },
      select: ['type', 'listing'],
      orderBy: { id: 'desc' },
    } as never)
    for (const { type, listing } of rows) {
      const { words } = JSON.parse(listing) as { words: Record<string, unknown> }
      found.push({ file: name, type: modelOf(strapi, type).info.displayName, title: titleOf(words) })
    }
  }
  return found
}
