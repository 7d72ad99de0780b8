import type { Finding } from '@clf/rules'

/** What the process that looks at pages (`look/worker.ts`) is sent: the pages of one edition, by language. */
export interface LookRequest {
  pages: Readonly<Record<string, string>>
  /** Selector of what is the edition's own. */
  region: string
}

/** What it answers for each, in turn. */
export type LookAnswer = { sights: Readonly<Record<string, PageSight>> } | { fault: string }

/** What one page showed: all that failed, or why nothing can be said of it. */
export type PageSight = { seen: readonly Seen[] } | { notSeen: string }

/** One thing that was found on a page. */
export interface Seen extends ElementPlace {
  /** Of axe-core with `axe/` in front of it, of `packages/audit`, or with `page/` one that only this process asks. */
  rule: string
  reason: string
  impact: Finding['impact']
  message: Finding['message']
}

/** Where an element stands, as the text that made the page knows it. */
export interface ElementPlace {
  /** Whether it belongs to what is judged, and not to the site around it. */
  isOwn: boolean
  /** Ids of it and of what it stands in, the innermost first. */
  within: readonly string[]
  /** The last id before it. */
  after: string | null
  /** `h1`. */
  tag: string
  /** Beginning of what it says. */
  words: string
}
