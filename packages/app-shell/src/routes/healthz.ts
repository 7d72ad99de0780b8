import type { APIRoute } from 'astro'
import { site, version } from 'virtual:clf/app'
import { otherMethods } from '../methods/other-methods.ts'

/** The server is alive; what it depends on is told beside it and never makes it look dead. */
export const GET: APIRoute = async () => Response.json({ status: 'ok', ...(await site.health?.()), version }, { headers: { 'cache-control': 'no-store' } })
export const HEAD: APIRoute = (context) => GET(context)
export const ALL = otherMethods('GET', 'HEAD')
