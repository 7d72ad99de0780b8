import type { LanguageTag } from '@clf/text'
import { usedInWords } from '../bodies/used-in-words.ts'
import { wordFields } from '../editions/languages.ts'
import type { PublicContent } from '../editions/public-content.ts'
import { shownAsCode } from '../editions/public-types.ts'
import type { Attribute } from '../editions/public-types.ts'
import type { Library, Item } from './library.ts'

/** A document in one language as the content API answers with it, relations by name and not looked up. */
export interface ReadDocument {
  /** Fields of its own. */
  plain: Record<string, unknown>
  item: Item
  locale: LanguageTag
}

/** Languages that a document has words in. */
export function languagesIn({ words }: PublicContent): LanguageTag[] {
  return wordFields.flatMap(([field, tag]) => (words[field] ? [tag] : []))
}

const fieldOf = new Map(wordFields.map(([field, tag]) => [tag, field]))

/** The document in a language; null when it has no words in it. */
export function documentIn(library: Library, item: Item, locale: LanguageTag): ReadDocument | null {
  const field = fieldOf.get(locale)
  const words = field && item.content.words[field]
  if (!field || !words) return null
  const { facts, files } = item.content
  const { attributes } = library.modelOf(item.type)
  const plain: Record<string, unknown> = { id: item.versionId, documentId: item.documentId, locale, publishedAt: item.publishedAt, updatedAt: item.publishedAt, createdAt: item.firstPublishedAt }
  for (const [name, value] of Object.entries(facts)) {
    const attribute = attributes[name]
    if (attribute?.type !== 'relation') plain[name] = inLanguage(value, attribute, field)
    else if (shownAsCode.has(name)) plain[name] = codeOf(library, attribute, value)
  }
  const { contactPost, file, ...others } = words
  Object.assign(plain, others, { files: Object.fromEntries(usedInWords(others).media.flatMap((id) => (files[id] ? [[id, files[id]]] : []))) })
  if ('file' in words) plain['file'] = typeof file === 'string' ? (files[file] ?? null) : null
  if ('contact' in facts) plain['contact'] = contactOf(contactPost, facts['contact'])
  if (item.lifecycle) Object.assign(plain, { lifecycle: item.lifecycle, lifecycleFrom: item.lifecycleFrom })
  return { plain, item, locale }
}

function codeOf(library: Library, { target = '' }: Attribute, value: unknown): string | null {
  const term = typeof value === 'string' ? library.find(target, value) : undefined
  return term ? String(term.content.facts['code']) : null
}

/** A contact is a post, which has words, and a telephone and an address, which have none. */
function contactOf(post: unknown, contact: unknown): unknown {
  if (typeof post !== 'string' || post === '') return null
  return { post, telephone: null, email: null, ...(contact as object | null) }
}

/** Of a repeated fact with words in three languages, such as an amendment, those of one. */
function inLanguage(value: unknown, attribute: Attribute | undefined, field: string): unknown {
  if (attribute?.type !== 'component' || !attribute.repeatable || !Array.isArray(value)) return value
  return (value as Record<string, unknown>[]).map(({ en, tc, sc, ...facts }) => {
    const notes: Record<string, unknown> = { en, tc, sc }
    return { ...facts, note: notes[field] ?? en ?? tc ?? sc ?? '' }
  })
}
