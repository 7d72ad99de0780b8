import type { LanguageTag } from '@clf/text'
import { messages } from '../internal/error.messages.ts'

const prefixes = Object.values(messages).map(({ prefix }) => prefix)

/** `title` of a page without the word that says there is an error, in whichever language it is. */
export function withoutErrorPrefix(title: string): string {
  const prefix = prefixes.find((start) => title.startsWith(start))
  return prefix === undefined ? title : title.slice(prefix.length)
}

/** `title` of a page after the word of `language` that says there is an error; the word is there once. */
export function withErrorPrefix(title: string, language: LanguageTag): string {
  return messages[language].prefix + withoutErrorPrefix(title)
}
