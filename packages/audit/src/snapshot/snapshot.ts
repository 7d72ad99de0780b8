import { emptySubject, type Place, type Subject } from '@clf/rules'

/** What rules judge of a page: plain data read from the live page, open shadow roots included. */
export interface PageSnapshot extends Subject {
  url: string
  /** Every `lang` attribute, in document order; the first is that of `<html>` when it has one. */
  languageTags: readonly (Place & { value: string; isRoot: boolean })[]
  /** `<link rel="alternate" hreflang>` */
  alternates: readonly (Place & { hreflang: string; href: string })[]
}

/** A page with nothing to judge. */
export const emptyPage: PageSnapshot = { ...emptySubject, url: 'http://127.0.0.1/', languageTags: [], alternates: [] }
