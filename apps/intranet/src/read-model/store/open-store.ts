import { mkdirSync } from 'node:fs'
import { nameStore, newStorePath, removeOrphans, storeIn } from './folder.ts'
import { rebuildStore } from './rebuild.ts'
import { schemaVersion } from './schema.ts'
import { Store, storeVersion } from './store.ts'

interface Opened {
  store: Store
  /** Whether it is to take the place of the current one when it is filled, or is the first. */
  isNext: boolean
}

/**
 * The store of a folder to write to: the current one; else the one that was being filled; else a new one. One of another version is made anew
 * from its own entries before.
 *
 * @param say told what was done besides opening it
 */
export function openStore(folder: string, now: Date, say: (sentence: string) => void): Opened {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  removeOrphans(folder, now.getTime())
  const next = storeIn(folder, 'next')
  if (next !== null && isOfThisVersion(next)) return { store: new Store(next), isNext: true }
  const current = storeIn(folder, 'current')
  if (current === null) return { store: beginStore(folder), isNext: true }
  try {
    if (storeVersion(current) === schemaVersion) return { store: new Store(current), isNext: false }
    say('The store is of another version of this program. It is made anew from its own entries.')
    return { store: rebuildStore(folder, current, now), isNext: false }
  } catch (error) {
    say(`The store ${current} cannot be used: ${String(error)} Another one is filled from the feed; this one is read as far as it can be until then.`)
    return { store: beginStore(folder), isNext: true }
  }
}

/** A new store that is filled to become the current one. */
export function beginStore(folder: string): Store {
  const store = new Store(newStorePath(folder))
  nameStore(folder, 'next', store.path)
  return store
}

function isOfThisVersion(path: string): boolean {
  try {
    return storeVersion(path) === schemaVersion
  } catch {
    // Not even a database: nothing of it was read by anybody yet.
    return false
  }
}
