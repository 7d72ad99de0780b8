import type { APIRoute } from 'astro'
import { unlessKnown } from '../caching/unless-known.ts'
import icon from '../frame/icon.ico?inline'
import { otherMethods } from '../methods/other-methods.ts'

const bytes = Uint8Array.from(Buffer.from(icon.slice(icon.indexOf(',') + 1), 'base64'))

/** The mark of the pages, for whoever asks for it at the address that was usual before pages named their own. */
export const GET: APIRoute = ({ request }) => unlessKnown(request, bytes, new Headers({ 'content-type': 'image/x-icon', 'cache-control': 'max-age=86400' }))
export const HEAD: APIRoute = (context) => GET(context)
export const ALL = otherMethods('GET', 'HEAD')
