import { pathIn } from '@clf/app-shell'
import type { FeedLink } from '@clf/app-shell'
import type { LanguageTag } from '@clf/text'
import type { Collection } from '../collections/collection.ts'
import { feedStrings } from './strings.ts'

/** Media type of each format of a feed, by the end of its address: Atom 1.0 (RFC 4287) and JSON Feed 1.1. */
export const feedTypes = { atom: 'application/atom+xml', json: 'application/feed+json' } as const

type FeedFormat = keyof typeof feedTypes

/** Address of a feed below the language: `/feeds/topics/records.atom`, `/feeds/all.json`. */
export function feedPath({ path }: Pick<Collection, 'path'>, format: FeedFormat): string {
  return `/feeds${path === '' ? '/all' : path}.${format}`
}

/** Path of the collection and format that the address of a feed below the language asks for; null of what is no such address. */
export function readFeedPath(path: string): { path: string; format: FeedFormat } | null {
  const [, name = '', format] = /^\/feeds(\/.+)\.(atom|json)$/.exec(path) ?? []
  return name === '' ? null : { path: name === '/all' ? '' : name, format: format === 'json' ? 'json' : 'atom' }
}

/** The feeds of a collection, in both formats. */
export function feedLinks(lang: LanguageTag, collection: Pick<Collection, 'path' | 'name'>): FeedLink[] {
  const words = feedStrings[lang]
  return (['atom', 'json'] as const).map((format) => ({ type: feedTypes[format], title: words.titled(collection.name, words[format]), href: pathIn(lang, feedPath(collection, format)) }))
}
