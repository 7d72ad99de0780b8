import type { Kind, KindName } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { UID } from '@strapi/strapi'
import type * as z from 'zod'
import type { PageItem } from '../items/fields.ts'
import type { Placed } from '../read-items.ts'
import type { Withdrawal } from '../../../src/versions/write-version.ts'

/** Languages in which seed content is written; Simplified Chinese is made from Traditional. */
export const authoredLanguages = ['en', 'zh-Hant-HK'] as const satisfies LanguageTag[]

export type AuthoredLanguage = (typeof authoredLanguages)[number]

/** How the seed writes one kind of document: the YAML of `seed/<path of the kind>`. */
export interface SeedKind<Item extends PageItem = PageItem> {
  kind: Kind & { name: KindName }
  /** What an item looks like. */
  item: z.ZodType<Item>
  /** Natural key, the value of the kind's own key. */
  keyOf(item: Item): string
  /** Of an item that does not hold any more, since when and why; null while it does. */
  withdrawal?(item: Item): Withdrawal | null
  /** Fields of the kind that all languages share, besides those of every page. */
  facts(item: Item): object
  /** Words of the kind in one language, besides those of every page. */
  texts(item: Item, language: AuthoredLanguage): object
  /** Whether the paragraphs of the body have numbers; without it they have none. */
  isNumbered?(item: Item): boolean
  /** Reports what the item says wrongly of others. */
  check?(item: Item, known: KnownItems, report: (field: string, message: string) => void): void
  /** Order of storing, for kinds whose items name each other. */
  compare?(a: Item, b: Item): number
}

/** What an item may refer to. */
export interface KnownItems {
  items: readonly Placed<PageItem>[]
  hasTerm(scheme: string, code: string): boolean
}

export function uidOf({ name }: Pick<Kind, 'name'>): UID.CollectionType {
  return `api::${name}.${name}` as UID.CollectionType
}

/** Of a kind whose items do not name each other: what the seed says of their state, since their last revision. */
export function withdrawalOf({ lifecycle, revisedOn }: { lifecycle: 'current' | Withdrawal['reason']; revisedOn: string }): Withdrawal | null {
  return lifecycle === 'current' ? null : { on: revisedOn, reason: lifecycle, explanation: {} }
}
