import { PageMissing } from '@clf/app-shell'
import { allKinds, bureauPath, termPath } from '@clf/content'
import type { Condition, Kind } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import { readBureaus } from '../departments/read-bureaus.ts'
import { readTerms } from '../taxonomy/terms.ts'
import { collectionStrings } from './strings.ts'

/** Documents that belong together: all of them, those of a kind, on a topic, of a series or of an issuer. */
export interface Collection {
  /** Path of its page below the language; empty of all documents, which have none of their own. */
  path: string
  name: string
  /** Condition of its documents among those of a kind; null where it has none of that kind. */
  conditionOf(kind: Kind): Condition | null
}

/** Every document. */
export const everything = (lang: LanguageTag): Collection => ({ path: '', name: collectionStrings[lang].everything, conditionOf: () => ({}) })

/** The documents of one kind. */
export const ofKind = (kind: Kind, lang: LanguageTag): Collection => ({ path: `/${kind.path}`, name: kind.words[lang].title, conditionOf: (other) => (other.name === kind.name ? {} : null) })

/** The documents that a bureau, department or agency has issued. */
export const ofBureau = (bureau: { code: string; name: string }): Collection => ({
  path: bureauPath(bureau),
  name: bureau.name,
  conditionOf: (kind) => ({ [kind.bureau]: { code: { $eq: bureau.code } } }),
})

/** The documents on a topic. */
export const onTopic = ({ code, label }: { code: string; label: string }): Collection => ({
  path: termPath({ scheme: 'topic', code }),
  name: label,
  conditionOf: () => ({ topics: { code: { $eq: code } } }),
})

/** The documents of a series, of the kinds that have series. */
export const ofSeries = ({ code, label }: { code: string; label: string }): Collection => ({
  path: termPath({ scheme: 'series', code }),
  name: label,
  conditionOf: (kind) => seriesCondition(kind, code),
})

function seriesCondition({ filters }: Kind, code: string): Condition | null {
  const field = filters.flatMap((filter) => (filter.by === 'term' && filter.scheme === 'series' ? [filter.field] : []))[0]
  return field === undefined ? null : { [field]: { $eq: code } }
}

/** Every collection that has documents of its own: all, each kind, topic, series and issuer. */
export async function everyCollection(cms: CmsClient, lang: LanguageTag): Promise<Collection[]> {
  const [topics, series, bureaus] = await Promise.all([readTerms(cms, lang, 'topic'), readTerms(cms, lang, 'series'), readBureaus(cms, lang)])
  return [everything(lang), ...allKinds.map((kind) => ofKind(kind, lang)), ...topics.map(onTopic), ...series.map(ofSeries), ...bureaus.map(ofBureau)]
}

/** The collection whose page has this path, empty for all documents. Throws `PageMissing`. */
export async function findCollection(cms: CmsClient, lang: LanguageTag, path: string): Promise<Collection> {
  const found = (await everyCollection(cms, lang)).find((one) => one.path === path)
  if (!found) throw new PageMissing()
  return found
}
