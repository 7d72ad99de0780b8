import type { APIRoute } from 'astro'
import { languageTags } from '@clf/text'
import { site } from 'virtual:clf/app'
import { unlessKnown } from '../caching/unless-known.ts'
import { pathIn } from '../language/local-path.ts'
import { otherMethods } from '../methods/other-methods.ts'

const { search } = site.pages
const ofSignIn = site.signIn ? ['/sign-in/', '/sign-out'] : []
const closed = ['/preferences', ...ofSignIn, ...(search === undefined ? [] : languageTags.map((lang) => pathIn(lang, search)))]
const map = site.addresses ? ['', `Sitemap: ${site.origin}/sitemap.xml`] : []
const body = ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), ...map, ''].join('\n')

/** Every page may be indexed; answers to a search and the address of posted choices are no pages. */
export const GET: APIRoute = ({ request }) => unlessKnown(request, body, new Headers({ 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'max-age=3600' }))
export const HEAD: APIRoute = (context) => GET(context)
export const ALL = otherMethods('GET', 'HEAD')
