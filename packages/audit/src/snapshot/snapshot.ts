/** Where something is: a selector a person can paste, and up to 200 characters of the element. */
export interface Place {
  selector: string
  snippet: string
}

/** A run of visible text with the language it is announced in: the nearest `lang`, through slots and shadow hosts; empty when none. */
export interface TextRun extends Place {
  text: string
  lang: string
}

/** What rules judge: plain data read from the live page, open shadow roots included. */
export interface PageSnapshot {
  url: string
  /** Every `lang` attribute, in document order; the first is that of `<html>` when it has one. */
  languageTags: (Place & { value: string; isRoot: boolean })[]
  texts: TextRun[]
  /** `<link rel="alternate" hreflang>` */
  alternates: (Place & { hreflang: string; href: string })[]
}
