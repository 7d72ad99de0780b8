import type { LanguageTag } from '@clf/text'

/** The words of one element in every language. A missing language or key does not compile. */
export type Catalogue<Messages> = Readonly<Record<LanguageTag, Readonly<Messages>>>
