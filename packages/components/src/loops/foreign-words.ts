/// <reference types="vite/client" />
import { languageTags, type LanguageTag } from '@clf/text'

type Words = { [key: string]: string | Words }

const modules = Object.values(
  import.meta.glob<{ messages: Record<LanguageTag, Words> }>('../*/*.messages.ts', { eager: true }),
)

function strings(words: Words): string[] {
  return Object.values(words).flatMap((value) => (typeof value === 'string' ? [value] : strings(value)))
}

const wordsIn = (tag: LanguageTag) => new Set(modules.flatMap(({ messages }) => strings(messages[tag])))

const hasWords = (message: string) => /\p{Script=Han}|[A-Za-z]{2}/u.test(message.replace(/\{\w+\}/g, ''))

function patternOf(message: string): RegExp {
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${message.split(/\{\w+\}/).map(literal).join('.+')}$`, 'u')
}

function patternsFor(tag: LanguageTag): { foreign: RegExp[]; own: RegExp[] } {
  const own = wordsIn(tag)
  const others = languageTags.flatMap((other) => [...wordsIn(other)]).filter((message) => !own.has(message) && hasWords(message))
  return { foreign: [...new Set(others)].map(patternOf), own: [...own].map(patternOf) }
}

const patterns = new Map(languageTags.map((tag) => [tag, patternsFor(tag)]))

const isLatin = (text: string) => /[A-Za-z]{4}/.test(text) && !/\p{Script=Han}/u.test(text)

/**
 * The `texts` that are not in the language `tag`: a message of the catalogues in another language, or English words that
 * no catalogue holds in Chinese. Texts that the author of the page wrote are not the element's and are left out.
 */
export function foreignWords(texts: readonly string[], tag: LanguageTag, authored: ReadonlySet<string>): string[] {
  const { foreign = [], own = [] } = patterns.get(tag) ?? {}
  const matches = (text: string, some: RegExp[]) => some.some((pattern) => pattern.test(text))
  const isForeign = (text: string) => !matches(text, own) && (matches(text, foreign) || (tag !== 'en' && isLatin(text)))
  const parts = [...authored].filter(Boolean)
  return texts.filter((text) => !parts.includes(text) && isForeign(text))
}
