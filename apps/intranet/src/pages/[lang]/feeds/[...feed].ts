import { otherMethods, PageMissing, withoutLanguage } from '@clf/app-shell'
import { hongKongDay } from '@clf/text'
import type { APIRoute } from 'astro'
import { findCollection } from '../../../collections/collection.ts'
import { toAtom } from '../../../feeds/atom.ts'
import { feedTypes, readFeedPath } from '../../../feeds/feed-links.ts'
import { toJsonFeed } from '../../../feeds/json-feed.ts'
import { readFeed } from '../../../feeds/read-feed.ts'
import { site } from '../../../site.ts'

const writers = { atom: toAtom, json: toJsonFeed }

/** What is new and what has changed of a collection, as at the day that is asked for. A draft is in no feed. */
export const GET: APIRoute = async ({ locals, url }) => {
  const asked = readFeedPath(withoutLanguage(url.pathname))
  if (asked === null || locals.draft) throw new PageMissing()
  const { cms, lang, askedDay, now, address } = locals
  const { origin, revised } = site
  const query = locals.links?.query ?? ''
  const day = askedDay.kind === 'day' ? askedDay.asAt.day : hongKongDay(now)
  const feed = await readFeed({ cms, lang, day, origin, query, revised }, await findCollection(cms, lang, asked.path))
  const self = `${origin}${address.pathname}${query === '' ? '' : `?${query}`}`
  return new Response(writers[asked.format](feed, self), { headers: { 'content-type': `${feedTypes[asked.format]}; charset=utf-8` } })
}
export const HEAD: APIRoute = (context) => GET(context)
export const ALL = otherMethods('GET', 'HEAD')
