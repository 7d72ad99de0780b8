import { storeIn } from './folder.ts'
import { lostBetween } from './lost.ts'
import type { Lost } from './lost.ts'
import { Store } from './store.ts'

/** Why a store that was filled from another history is not given to readers. */
export interface Refusal {
  code: 'much-less' | 'older'
  message: string
}

/**
 * Whether a store may take the place of the one that readers have: it must have at least half of its documents, and where both are of one history
 * nothing less than it. A CMS that was restored from an older copy takes nothing back, and one that was set up empty by mistake takes nothing away.
 *
 * @returns null when it may
 */
export function refusalOf(folder: string, store: Store): Refusal | null {
  const current = storeIn(folder, 'current')
  const { publicDocuments: before, lost } = current === null ? nothing : whatIsIn(current, store)
  const now = store.publicDocuments
  if (now < before / 2) return { code: 'much-less', message: `The CMS has ${now} public documents, and readers are shown ${before}.` }
  const [first] = lost.entries
  if (!lost.isSameHistory || !first) return null
  return {
    code: 'older',
    message:
      `The CMS does not have ${lost.entries.length} of the entries that readers have, the first of them ${first.act} of ${first.type} ${first.documentId} at ${first.at}: it was restored from an older copy, or its token reads less. What was done since has to be done there again.`,
  }
}

const nothing: { publicDocuments: number; lost: Lost } = { publicDocuments: 0, lost: { isSameHistory: false, entries: [] } }

function whatIsIn(current: string, store: Store): typeof nothing {
  try {
    const own = new Store(current)
    try {
      return { publicDocuments: own.publicDocuments, lost: lostBetween(current, store.path) }
    } finally {
      own.close()
    }
  } catch {
    // It cannot be read, so that it is no reason to keep it.
    return nothing
  }
}
