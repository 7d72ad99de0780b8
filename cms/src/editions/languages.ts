import { languageTags, pathOf } from '@clf/text'
import type { LanguagePath, LanguageTag } from '@clf/text'

/**
 * The fields that hold words, each with its language, in the order of the languages. They are named as the addresses of the
 * languages are: names of Strapi's fields have no hyphens.
 */
export const wordFields: readonly (readonly [LanguagePath, LanguageTag])[] = languageTags.map((tag) => [pathOf(tag), tag])

/** Whether a field holds the words of a language. */
export function isWordField(name: string): name is LanguagePath {
  return wordFields.some(([field]) => field === name)
}
