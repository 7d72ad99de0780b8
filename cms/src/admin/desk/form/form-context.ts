import type { Lifecycle } from '@clf/content'
import { createContext, useContext } from 'react'

/** A document as something to choose, as `GET /desk/<uid>/choices` gives it. */
export interface Choice {
  documentId: string
  names: Partial<Record<'en' | 'tc' | 'sc', string>>
  key: string | null
  /** How it is cited: “General Circular No. 6/2024”; empty where its key says it. */
  citation: Partial<Record<'en' | 'tc' | 'sc', string>>
  edition: number | null
  scheme: string | null
  isPublic: boolean
  standing: { lifecycle: Lifecycle; since: string } | null
}

/** What stands above the form, as `GET /desk/<uid>/<id>/head` gives it. */
export interface Head {
  /** How the draft is cited as it is stored; empty where nothing but its key says it. */
  citation: Choice['citation']
  published: {
    at: string
    lifecycle: Lifecycle
    since: string
    shown: 'this' | 'another' | 'later'
    from: string
    withdrawnOn: string | null
    pages: Partial<Record<'en' | 'tc' | 'sc', string>>
  } | null
  editions: Choice[]
  supersedes: Choice[]
  supersededBy: Choice[]
  isSimplifiedOld: boolean
  relations: Record<string, string[]>
}

/** What the parts of one form share. */
export interface FormContext {
  /** `api::circular.circular`. */
  uid: string
  /** Null while the document is not stored. */
  documentId: string | null
  readOnly: boolean
  /** Null while it is fetched, or when there is nothing stored. */
  head: Head | null
  /** The server did not say: relations are shown as they will be changed, not as they are. */
  isHeadFailed: boolean
}

export const DeskContext = createContext<FormContext>({ uid: '', documentId: null, readOnly: true, head: null, isHeadFailed: false })

export const useDesk = (): FormContext => useContext(DeskContext)
