/** What somebody typed and had not saved. */
export interface LocalDraft {
  /** Person, type and document: whose draft of what. */
  key: string
  /** Instant at which it was kept, ISO 8601. */
  at: string
  /** `updatedAt` of the stored draft from which the typing began; null for a new document. */
  base: string | null
  values: Record<string, unknown>
}

const database = 'clf-desk'
const store = 'drafts'

/** Drafts of this browser stay after a crash and over the end of a session. They leave it with the save that makes them needless. */
function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(database, 1)
    asked.onupgradeneeded = () => asked.result.createObjectStore(store, { keyPath: 'key' })
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error ?? new Error('The drafts of this browser cannot be opened.'))
  })
}

async function run<T>(mode: IDBTransactionMode, act: (drafts: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opened = await open()
  try {
    return await new Promise<T>((resolve, reject) => {
      const asked = act(opened.transaction(store, mode).objectStore(store))
      asked.onsuccess = () => resolve(asked.result)
      asked.onerror = () => reject(asked.error ?? new Error('The drafts of this browser cannot be read.'))
    })
  } finally {
    opened.close()
  }
}

export async function keepDraft(draft: LocalDraft): Promise<void> {
  await run('readwrite', (drafts) => drafts.put(draft))
}

export async function draftOf(key: string): Promise<LocalDraft | null> {
  return ((await run('readonly', (drafts) => drafts.get(key))) as LocalDraft | undefined) ?? null
}

export async function forgetDraft(key: string): Promise<void> {
  await run('readwrite', (drafts) => drafts.delete(key))
}
