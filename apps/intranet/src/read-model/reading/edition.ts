import type { ChangedEdition, MediaFile } from '@clf/content'
import type { PublicVersion } from '@clf/content/in-force'
import { languageTags } from '@clf/text'
import type { LanguagePath, LanguageTag } from '@clf/text'
import { audiences } from '../../people/audiences.ts'
import type { Audience } from '../../people/audiences.ts'

/** A version that was public, as pages hold it: without its bodies, which are read when they are shown. */
export interface Edition extends PublicVersion {
  /** Name of the type, `circular`. */
  type: string
  /** Number of its publication in the feed. */
  version: number
  content: Pick<ChangedEdition['content'], 'facts'>
  /** Languages in which it has words, in the order of the languages of the house. */
  languages: readonly LanguageTag[]
  /** Read of the store whenever they are asked for: most versions are never shown. */
  readonly words: Readonly<Partial<Record<LanguageTag, Readonly<Record<string, unknown>>>>>
  /** Its texts in a language, by field. */
  bodies(locale: LanguageTag): Readonly<Record<string, unknown>>
  readonly files: Readonly<Record<string, MediaFile>>
}

/** Path of each language, by its tag. */
export const pathOfTag: Readonly<Record<LanguageTag, LanguagePath>> = { en: 'en', 'zh-Hant-HK': 'tc', 'zh-Hans': 'sc' }

export function tagOfPath(path: string): LanguageTag {
  const tag = languageTags.find((one) => pathOfTag[one] === path)
  if (!tag) throw new Error(`Expected en, tc or sc. Received ${path}.`)
  return tag
}

/** Types whose documents may be restricted: one without a classification is. */
export const restrictable: readonly string[] = ['circular']

/** The one value of `classification` that anybody may read. Every other value, an unknown one and none at all are restricted. */
const openClassification = 'unclassified'

/** Audiences of a reader who has not signed in. */
export const nobodys: readonly string[] = []

/** The audience for which it is: null of what is open. What says nothing of it, or nothing that is known, is for nobody. */
export function audienceOf(edition: Pick<Edition, 'type' | 'content'>): Audience | 'nobody' | null {
  if (isOpen(edition)) return null
  const { classification } = edition.content.facts
  return audiences.find((audience) => audience === classification) ?? 'nobody'
}

/** Whether a reader may read it who has these audiences. */
export function mayRead(edition: Pick<Edition, 'type' | 'content'>, own: readonly string[]): boolean {
  const audience = audienceOf(edition)
  return audience === null || (audience !== 'nobody' && own.includes(audience))
}

/** Whether anybody may read it. */
export function isOpen({ type, content: { facts } }: Pick<Edition, 'type' | 'content'>): boolean {
  return restrictable.includes(type) || 'classification' in facts ? facts['classification'] === openClassification : true
}
