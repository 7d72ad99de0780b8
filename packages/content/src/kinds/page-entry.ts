import { formatDate } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import type { IsoDate, Lifecycle, PageDocument } from '../documents.ts'
import { standingWords } from '../in-force/words.ts'
import { pageWords } from './page-words.ts'
import type { Entry, EntryStatus } from './section.ts'

interface InForce {
  lifecycle?: Lifecycle
  lifecycleFrom?: IsoDate | null
}

/** What the entries of every kind have: title, address, summary, and what the document is where its kind has a lifecycle. */
export function pageEntry({ title, summary, ...document }: Pick<PageDocument, 'title' | 'summary'> & InForce, path: string, lang: LanguageTag): Omit<Entry, 'facts'> {
  return { title, path, summary, status: statusIn(document, lang) }
}

/** Of what is not yet in force, with the day from which it will be. */
function statusIn({ lifecycle, lifecycleFrom }: InForce, lang: LanguageTag): EntryStatus | undefined {
  if (!lifecycle) return undefined
  const word = pageWords[lang].lifecycle[lifecycle]
  return { lifecycle, label: lifecycle === 'upcoming' && lifecycleFrom ? standingWords[lang].upcoming(word, formatDate(lifecycleFrom, lang)) : word }
}
