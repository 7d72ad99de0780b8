/** What somebody typed and had not saved. */
export interface LocalDraft {
  /** {@link LocalDraft.of} with the form in which it was typed: two forms on one document keep theirs apart. */
  id: string
  /** Person, type and document: whose draft of what. */
  of: string
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
    asked.onupgradeneeded = () => asked.result.createObjectStore(store, { keyPath: 'id' }).createIndex('of', 'of')
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
  setNeedless(needless().filter((id) => id !== draft.id))
  await run('readwrite', (drafts) => drafts.put(draft))
}

/** What is kept of a document, the newest first. */
export async function draftsOf(of: string): Promise<LocalDraft[]> {
  const over = needless()
  const found = (await run('readonly', (drafts) => drafts.index('of').getAll(of))) as LocalDraft[]
  for (const id of over) void forgetDraft(id).catch(() => {})
  return found.filter(({ id }) => !over.includes(id)).toSorted((a, b) => b.at.localeCompare(a.at))
}

/**
 * A draft that is saved is marked at once, because the page may be left before the database has let go of it, and would be offered
 * as something that was not saved. The mark goes with the draft.
 */
export async function forgetDraft(id: string): Promise<void> {
  setNeedless([...needless().filter((other) => other !== id), id])
  await run('readwrite', (drafts) => drafts.delete(id))
  setNeedless(needless().filter((other) => other !== id))
}

const marks = 'clf-desk-needless-drafts'

function needless(): string[] {
  return JSON.parse(localStorage.getItem(marks) ?? '[]') as string[]
}

function setNeedless(ids: readonly string[]): void {
  if (ids.length === 0) localStorage.removeItem(marks)
  else localStorage.setItem(marks, JSON.stringify(ids))
}
