import type { Block, Circular, Contact, Translation } from '@clf/content'
import type { LanguageTag } from '@clf/text'

/** Body of `POST /api/imports/circular`. The server stores all languages in one transaction, or nothing. */
export interface ImportRequest {
  publish: boolean
  circular: CircularImport
}

export interface CircularImport
  extends Pick<
    Circular,
    | 'series'
    | 'number'
    | 'year'
    | 'date'
    | 'force'
    | 'classification'
    | 'lifecycle'
    | 'fileReference'
    | 'revisedOn'
    | 'reviewedOn'
    | 'reviewBy'
    | 'demonstration'
  > {
  issuingBureauCode: string | null
  locales: Partial<Record<LanguageTag, LocaleVersion>>
}

/** One language version. `translation.sourceHash` is SHA-256, in hexadecimal, of the UTF-8 bytes of the Traditional
 * title, preamble, plain text of the body, offices and closing date, joined by newlines. */
export interface LocaleVersion {
  title: string
  summary: string
  from: string
  to: string
  preamble: string | null
  body: Block[]
  closing: { offices: string; date: string } | null
  contact: Contact | null
  translation: Translation
}

/** Answer 201. */
export interface ImportAnswer {
  documentId: string
  /** `itb-paper/1-2006`. */
  reference: string
  /** Page of each language on the intranet, `/tc/circulars/itb-paper/1-2006`. */
  paths: Partial<Record<LanguageTag, string>>
}

/** Answers 400, 401 and 409. */
export interface ImportRefusal {
  error: { message: string; details?: { errors?: { path: string | string[]; message: string }[] } }
}
