import type { AsAt } from '@clf/content/in-force'
import type { CmsClient } from '../cms-reader/cms-client.ts'

/** Asks every question of a page as at a day: `asAt` and `known` of the question, which whoever answers it reads. */
export function clientAsAt(cms: CmsClient, { day, known }: AsAt): CmsClient {
  const asked = { asAt: day, known: known ?? undefined }
  return {
    list: (type, query) => cms.list(type, { ...query, ...asked }),
    all: (type, query) => cms.all(type, { ...query, ...asked }),
    versions: (type, query) => cms.versions(type, { ...query, ...asked }),
    moves: (type, query) => cms.moves(type, { ...query, ...asked }),
  }
}
