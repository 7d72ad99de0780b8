import type { FileInspection, IsoDate, MediaFile, Translation } from '@clf/content'
import { languageTags, pathOf, type LanguagePath, type LanguageTag } from '@clf/text'
import type { WrittenDocument } from '../document/document.ts'

/** The words of an edition in one language, with the fields of its kind such as `from`, `to` and `closing` of a circular. */
export interface EditionWords extends WrittenDocument {
  from?: string
  to?: string
  contactPost?: string | null
  translation?: Translation | null
  files?: Readonly<Record<string, Pick<MediaFile, 'name'> & Partial<Pick<MediaFile, 'size' | 'mime'>> & { inspection?: FileInspection }>>
}

/** What stands once for all languages. A field that the kind of document does not have is left out; null is one that is empty. */
export interface EditionFacts {
  series?: string | null
  number?: number
  year?: number
  date?: IsoDate
  effectiveFrom?: IsoDate | null
  effectiveTo?: IsoDate | null
  revisedOn?: IsoDate
  reviewedOn?: IsoDate | null
  reviewBy?: IsoDate | null
  issuingBureau?: string | null
  classification?: string
  /** References of the circulars that it takes the place of: `general-circular/3-2024`. */
  supersedes?: readonly string[]
  contact?: { telephone?: string | null; email?: string | null } | null
  amendments?: readonly { date: IsoDate; en?: string | null; tc?: string | null; sc?: string | null }[]
}

/** What lies outside an edition and decides about it. What is not known is left out, and rules then cannot tell. */
export interface Surroundings {
  /** Calendar date in Hong Kong. */
  today?: IsoDate
  /** `reference` and `work` of every other edition. */
  others?: readonly { reference: string; work: string }[]
  /** What became of the documents that internal addresses name. */
  targets?: Readonly<Record<string, 'public' | 'draft' | 'withdrawn'>>
  /** Abbreviations that the glossary explains. */
  glossary?: readonly string[]
  /** `sourceHash` of the Traditional words as they stand. */
  sourceHash?: string
}

/** An edition as rules judge it: facts once, words by language, and what lies around it. */
export interface Edition {
  /** Name of its kind: `circular`. */
  kind: string
  /** What its editions share, so that it does not count as another of its own number. */
  work?: string
  facts: EditionFacts
  words: Partial<Record<LanguagePath, EditionWords>>
  around: Surroundings
}

/** The three languages by the names of their fields, with their tags. */
export const languagesOfEdition: readonly (readonly [LanguagePath, LanguageTag])[] = languageTags.map((tag) => [pathOf(tag), tag])
