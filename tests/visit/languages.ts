import { languageTags, type LanguageTag } from '@clf/text'

export type { LanguageTag }

/** The three languages every page is judged in. */
export const languages = languageTags
