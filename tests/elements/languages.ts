import { languages as segments } from '../support/page-kinds.ts'

/** Language of a page. */
export type LanguageTag = (typeof segments)[number]['tag']

/** The three languages every story is judged in. */
export const languages: readonly LanguageTag[] = segments.map(({ tag }) => tag)
