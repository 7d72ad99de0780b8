/**
 * Content that stands in the order of the language, as a static `languageOrder` of an element. `@clf/ssr` puts it in that
 * order on the server, so that the element finds it there. An element with `order="author"` keeps its content as written.
 */
export interface LanguageOrder {
  /** Class of the one descendant whose children are put in order. */
  readonly holder: string
  /** Attribute that names a part, on the child or on something in it. Children without a known name keep their places. */
  readonly attribute: string
  /** The names in the order of a language tag; `''` and unknown tags are English. */
  readonly of: (language: string) => readonly string[]
}
