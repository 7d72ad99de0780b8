import { emptySubject, type Place, type Subject, type TextRun } from '@clf/rules'

/** A run of text, and how it stands. */
export interface PageText extends TextRun {
  /** Words of the same sentence stand before or after it, in another element. */
  isInWords?: boolean
  /** `quotation` is what somebody else said or wrote, `verbatim` what is no language: code, addresses, what is not to be translated. */
  within?: 'quotation' | 'verbatim' | null
}

/** What rules judge of a page: plain data read from the live page, open shadow roots included. */
export interface PageSnapshot extends Subject {
  url: string
  texts: readonly PageText[]
  /** True when the browser, or a service, has translated the page: what it says, and in which language, is not the page's. No run then has a language. */
  isTranslated: boolean
  /** Every `lang` attribute, in document order; the first is that of `<html>` when it has one. */
  languageTags: readonly (Place & { value: string; isRoot: boolean })[]
  /** Each id from which a name, a label, a description or a head is taken: by which attribute, at the element that takes it, and how many elements have it. */
  idReferences: readonly (Place & { id: string; attribute: string; count: number })[]
  /** `<link rel="alternate" hreflang>` */
  alternates: readonly (Place & { hreflang: string; href: string })[]
}

/** A page with nothing to judge. */
export const emptyPage: PageSnapshot = { ...emptySubject, url: 'http://127.0.0.1/', isTranslated: false, languageTags: [], idReferences: [], alternates: [] }
