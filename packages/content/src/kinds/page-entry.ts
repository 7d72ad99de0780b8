import type { LanguageTag } from '@clf/text'
import type { Lifecycle, PageDocument } from '../documents.ts'
import { pageWords } from './page-words.ts'
import type { Entry } from './section.ts'

type Listed = Pick<PageDocument, 'title' | 'summary'> & { lifecycle?: Lifecycle }

/** What the entries of every kind have: title, address, summary, and a tag when the document is not in force. */
export function pageEntry(document: Listed, path: string, lang: LanguageTag): Omit<Entry, 'facts'> {
  const { title, summary, lifecycle = 'current' } = document
  return { title, path, summary, tag: lifecycle === 'current' ? undefined : pageWords[lang].lifecycle[lifecycle] }
}
