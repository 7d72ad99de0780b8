/** What a CMS in a process of its own is told to do. */
export type Order =
  /** Everything that makes an entry; killed at a place between two statements, by its number, with 0 never. */
  | { do: 'story'; round: number; killAt: number }
  /** A series that is public, and drafts of circulars in it. */
  | { do: 'make'; code: string; count: number }
  | { do: 'publish'; documentId: string }
  /** An account that may publish; once in a database. */
  | { do: 'account' }
  /** Submits a draft, and sets when it becomes public: `2026-12-01T09:00` in Hong Kong. */
  | { do: 'schedule'; documentId: string; at: string }
  /** Publishes what is due, as the clock does once a minute. */
  | { do: 'look' }
  /** A transaction that is begun and held open: from before its publication, or from after it, to its end. */
  | { do: 'hold'; name: string; documentId: string; until: 'published' | 'end' }
  | { do: 'end'; name: string; isKept: boolean }
  /** Acts by chance on documents on which others act too. */
  | { do: 'act'; documentIds: readonly string[]; seed: number; count: number }

/** What it answers. */
export interface Answer {
  /** Of a story, at how many places it could have been killed. */
  places?: number
  documentIds?: string[]
  /** Acts that were refused or failed, with the words of the error. */
  failed?: string[]
}
