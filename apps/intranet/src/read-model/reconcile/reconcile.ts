import { fetchFiles } from '../files/fetch-files.ts'
import { KeptFiles } from '../files/kept-files.ts'
import { beforeDoubt, checkPage } from '../store/check-page.ts'
import { nameStore, newStorePath, removeStore, storeIn } from '../store/folder.ts'
import { refusalOf } from '../store/take-place.ts'
import { schemaVersion } from '../store/schema.ts'
import { Store, storeVersion } from '../store/store.ts'
import { askFeed, FeedFault } from '../tail/feed.ts'
import type { TailOptions } from '../tail/tail.ts'
import { checkSearch } from './check-search.ts'
import { faultsIn, heldHashes } from './check-store.ts'
import { takeSnapshot } from './snapshot.ts'
import type { Snapshot } from './snapshot.ts'

/** What a comparison with the CMS came to. */
export interface Reconciled {
  /** A sentence for each difference. */
  found: string[]
  /** Whether the store is now what the CMS says is public. */
  isWhole: boolean
  /** What was done, or has to be. */
  verdict: string
  entries: number
  /** A sentence for each thing that was not looked at. */
  notLookedAt: string[]
}

interface Options extends TailOptions {
  /** The CMS is right, also where it has much less than the store. */
  isAccepted: boolean
}

const atOnce = 500
/** How often something is published between the feed and the snapshot until that is given up. */
const tries = 10
const shownAtMost = 20
const unsearched = ['The search index and the files: the store itself has to be right first.']

/**
 * Compares a store with itself and with the CMS, and where they differ makes it anew from the feed, beside the one that readers have, and swaps;
 * then the search index with the stored documents, and the files with those that documents name. It may be run while the intranet runs.
 *
 * @throws FeedFault when the CMS gives no good answer: nothing was changed
 */
export async function reconcile(options: Options): Promise<Reconciled> {
  const current = storeIn(options.folder, 'current')
  const differing = current === null ? ['There is no store yet.'] : await differencesOf(options, current)
  const kept = new KeptFiles(options.folder)
  const damaged = (await kept.removeDamaged()).map((sha256) => `The file ${sha256} was damaged. It is asked for again.`)
  if (current === null || differing.length > 0) return makeAnew(options, kept, current, [...differing, ...damaged])
  const files = [...damaged, ...(await fillFiles(options, kept, current))]
  const search = await mendSearch(options.folder, current, kept)
  const done = [...(search.found.length > 0 ? ['The search index was made anew from the stored entries.'] : []), ...(files.length > 0 ? ['The files were asked for again.'] : [])]
  const path = storeIn(options.folder, 'current') ?? current
  return told({
    found: [...search.found, ...files],
    isWhole: true,
    verdict: done.join(' ') || 'Nothing had to be done.',
    path,
    notLookedAt: [...search.notLookedAt, ...notLookedAt(options.folder, path, kept)],
  })
}

/** Compares the search index with the stored documents. Where they differ, a store of the same entries takes the place of the current one; what came meanwhile is asked for again. */
async function mendSearch(folder: string, current: string, kept: KeptFiles): Promise<{ found: string[]; notLookedAt: string[] }> {
  const { found, unread, remade } = await checkSearch(folder, current, kept, new Date())
  if (found.length > 0 && storeIn(folder, 'current') === current) nameStore(folder, 'current', remade)
  else removeStore(remade)
  return { found, notLookedAt: unread === 0 ? [] : [`The words of ${unread} files in the search: their bytes are not kept.`] }
}

/** What neither the CMS nor the store itself can prove. */
function notLookedAt(folder: string, path: string, kept: KeptFiles): string[] {
  const files = asked(path, (store) => {
    const readable = new Set(store.readableFiles().map(({ sha256 }) => sha256))
    return new Set(store.namedFiles().map(({ sha256 }) => sha256).filter((sha256) => !readable.has(sha256) && !kept.has(sha256))).size
  })
  return [
    'Entries that a later one makes void: they are what their hashes say, and a snapshot holds none of them.',
    ...(files > 0 ? [`${files} files of documents that were taken from readers, which are not kept: nobody is given them.`] : []),
    ...(storeIn(folder, 'next') === null ? [] : ['The store that is being filled to take the place of this one.']),
  ]
}

async function differencesOf(options: Options, path: string): Promise<string[]> {
  const faults = faultsIn(path)
  if (faults.length > 0) return faults
  if (storeVersion(path) !== schemaVersion) return ['The store is of another version of this program.']
  const store = new Store(path)
  try {
    const setAside = store.setAside().map(({ after, reason }) => `An entry after ${after ?? 'the beginning'} is set aside: ${reason}`)
    return [...setAside, ...differences(await bringTo(options, store), path)]
  } catch (error) {
    if (error instanceof FeedFault && error.code === 'begin-anew') return [`The CMS has another history: ${error.message}`]
    throw error
  } finally {
    store.close()
  }
}

/** A snapshot of the CMS, and the store at its place. */
async function bringTo(options: Options, store: Store): Promise<Snapshot> {
  for (let left = tries; left > 0; left -= 1) {
    await follow(options, store)
    const snapshot = await takeSnapshot(options)
    if (snapshot.cursor === store.cursor) return snapshot
  }
  throw new FeedFault('malformed', `Something was published each of ${tries} times between the feed and the snapshot, or they are of different histories.`)
}

async function follow(options: Options, store: Store): Promise<void> {
  for (let isMore = true; isMore;) {
    const after = store.cursor
    const { data, more } = await askFeed(options, { after, limit: atOnce, wait: 0, signal: new AbortController().signal })
    const page = checkPage(data, after)
    const isBelieved = page.doubt === null || page.cursor === after || (await isKnown(options, page.cursor))
    store.apply(isBelieved ? page : beforeDoubt(page), after, new Date())
    if (!isBelieved) throw new FeedFault('out-of-place', `${page.doubt?.reason} The CMS does not know the place ${page.cursor}, at which its answer ends.`)
    if (more && page.cursor === after) throw new FeedFault('out-of-place', `The CMS was asked for what comes after ${after ?? 'nothing'}, and answered with nothing that does.`)
    isMore = more
  }
}

/** Whether the CMS knows a place at which one of its answers ended. */
async function isKnown(options: Options, cursor: string | null): Promise<boolean> {
  try {
    await askFeed(options, { after: cursor, limit: 1, wait: 0, signal: new AbortController().signal })
    return true
  } catch (error) {
    if (error instanceof FeedFault && error.code === 'begin-anew') return false
    throw error
  }
}

function differences({ entries }: Snapshot, path: string): string[] {
  const held = heldHashes(path)
  const missing = [...entries].filter(([hash]) => !held.has(hash)).map(([hash, about]) => `Missing: an entry of ${about} with the hash ${hash}.`)
  const surplus = [...held].filter((hash) => !entries.has(hash)).map((hash) => `Not at the CMS: an entry with the hash ${hash}.`)
  return [...missing, ...surplus]
}

async function makeAnew(options: Options, kept: KeptFiles, current: string | null, found: string[]): Promise<Reconciled> {
  const { folder, isAccepted } = options
  const path = newStorePath(folder)
  const store = new Store(path)
  let isTaken = false
  try {
    const left = differences(await bringTo(options, store), path)
    if (left.length > 0 || store.setAside().length > 0)
      return told({
        found,
        isWhole: false,
        verdict: 'What the feed gives is not what the snapshot says either, so that nothing was changed. See the log of the CMS, and run "npm run verify -w @clf/cms".',
        path: current,
        notLookedAt: unsearched,
      })
    const refusal = isAccepted ? null : refusalOf(folder, store)
    if (refusal !== null)
      return told({ found, isWhole: false, verdict: `${refusal.message} Nothing was changed. If the CMS is right, run this again with --accept.`, path: current, notLookedAt: unsearched })
    store.markFilled()
    nameStore(folder, 'current', path)
    isTaken = true
    const files = await fillFiles(options, kept, path)
    return told({ found: [...found, ...files], isWhole: true, verdict: 'The store was made anew from the feed, and is what the CMS says.', path, notLookedAt: notLookedAt(folder, path, kept) })
  } finally {
    store.close()
    if (!isTaken) removeStore(path)
  }
}

/** What a store says, 0 of none and of one that is damaged: that is no reason to keep it. */
function asked(path: string | null, question: (store: Store) => number): number {
  if (path === null) return 0
  try {
    if (storeVersion(path) !== schemaVersion) return 0
    const store = new Store(path)
    try {
      return question(store)
    } finally {
      store.close()
    }
  } catch {
    return 0
  }
}

async function fillFiles(options: Options, kept: KeptFiles, path: string): Promise<string[]> {
  const store = new Store(path)
  try {
    const unnamed = kept.removeUnnamed(new Set(store.namedFiles().map(({ sha256 }) => sha256)), new Date())
    const missing = await fetchFiles(options, kept, store.readableFiles(), new AbortController().signal)
    return [...unnamed.map((name) => `The file ${name} is named by no document. It was taken away.`), ...missing.map(({ url, reason }) => `The file ${url} is not kept: ${reason}`)]
  } finally {
    store.close()
  }
}

interface Told extends Omit<Reconciled, 'entries'> {
  path: string | null
}

function told({ found, path, ...rest }: Told): Reconciled {
  const shown = found.length > shownAtMost ? [...found.slice(0, shownAtMost), `And ${found.length - shownAtMost} more.`] : found
  return { ...rest, found: shown, entries: asked(path, (store) => store.entries) }
}
