import type { APIRoute } from 'astro'
import { site } from 'virtual:clf/app'
import { unlessKnown } from '../caching/unless-known.ts'
import { PageMissing } from '../errors/failure.ts'
import { otherMethods } from '../methods/other-methods.ts'
import { addressesOfPart, sitemapIndex, sitemapOf } from '../site-map/sitemap.ts'

/** Every address of the site for search engines, from its data. A large map is an index of parts: `?part=1`. */
export const GET: APIRoute = async ({ request, url }) => {
  const addresses = await site.addresses?.()
  if (!addresses) throw new PageMissing()
  const partCount = Math.ceil(addresses.length / addressesOfPart)
  const asked = url.searchParams.get('part')
  const part = asked === null ? (partCount > 1 ? 0 : 1) : /^\d{1,6}$/.test(asked) ? Number(asked) : Number.NaN
  if (!(part <= Math.max(1, partCount))) throw new PageMissing()
  const body = part === 0 ? sitemapIndex(site.origin, partCount) : sitemapOf(site.origin, addresses.slice((part - 1) * addressesOfPart, part * addressesOfPart))
  return unlessKnown(request, body, new Headers({ 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'max-age=3600' }))
}
export const HEAD: APIRoute = (context) => GET(context)
export const ALL = otherMethods('GET', 'HEAD')
