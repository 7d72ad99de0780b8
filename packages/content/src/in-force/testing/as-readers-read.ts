import { hongKongDay } from '@clf/text'
import { createRandom } from '../../tree/generate/random.ts'
import type { GeneratedEntry } from './generated-history.ts'
import { replay } from './naive-replay.ts'
import type { Replayed } from './naive-replay.ts'

const classifications = ['unclassified', 'unclassified', 'unclassified', 'restricted-staff', 'restricted-admin']

/** A generated history whose publications have words and are for everybody, or for some: a correction may change that. The same for the same seed. */
export function classifiedHistory(entries: readonly GeneratedEntry[], seed: number): GeneratedEntry[] {
  const random = createRandom(seed)
  // Most corrections leave it as it is.
  const before = new Map<string, string>()
  return entries.map((entry) => {
    if (entry.act !== 'publish') return entry
    const { edition, documentId } = entry
    const known = before.get(documentId)
    const classification = known !== undefined && random.chance(0.7) ? known : random.pick(classifications)
    before.set(documentId, classification)
    const body = { type: 'document', version: 1, children: [{ type: 'paragraph', children: [{ type: 'text', text: 'As it was written.' }] }] }
    // Every circular bears one.
    const date = edition.content.facts['date'] ?? hongKongDay(new Date(edition.firstPublishedAt))
    const words = { en: { title: wordsOf(documentId, edition.publishedAt), summary: '', body } }
    return { ...entry, edition: { ...edition, content: { ...edition.content, facts: { ...edition.content.facts, date, classification }, words } } }
  })
}

const wordsOf = (documentId: string, publishedAt: string): string => `${documentId} of ${publishedAt}`

/** What a reader is to get of a work. */
export interface ReadAsAt extends Replayed {
  title: string
}

/**
 * What a reader is to get on a day of each work of a history of {@link classifiedHistory}, by `documentId`. It shares no code with what it checks: the version
 * that a replay finds, if it, what is public of its document, and what stands for its work today are all for the reader.
 *
 * @param known the last day whose entries count, null for all
 * @param own audiences of the reader
 */
export function readersRead(entries: readonly GeneratedEntry[], { day, known }: { day: string; known: string | null }, today: string, own: readonly string[]): Record<string, ReadAsAt> {
  const publications = entries.filter((entry) => entry.act === 'publish')
  const isFor = (publication: (typeof publications)[number] | undefined): boolean => {
    const classification = String(publication?.edition.content.facts['classification'])
    return classification === 'unclassified' || own.includes(classification)
  }
  const find = ({ documentId, publishedAt }: Replayed) => publications.find((one) => one.documentId === documentId && one.edition.publishedAt === publishedAt)
  const standsToday = replay(entries, today, null)
  const read = Object.entries(replay(entries, day, known)).flatMap(([work, replayed]): [string, ReadAsAt][] => {
    const now = standsToday[work]
    const latest = publications.findLast(({ documentId }) => documentId === replayed.documentId)
    const mayRead = isFor(find(replayed)) && isFor(latest) && now !== undefined && isFor(find(now))
    return mayRead ? [[replayed.documentId, { ...replayed, title: wordsOf(replayed.documentId, replayed.publishedAt) }]] : []
  })
  return Object.fromEntries(read)
}
