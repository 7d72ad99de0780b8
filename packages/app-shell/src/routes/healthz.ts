import type { APIRoute } from 'astro'
import { site, version } from 'virtual:clf/app'

/** The server is alive; what it depends on is told beside it and never makes it look dead. */
export const GET: APIRoute = async () =>
  Response.json({ status: 'ok', ...(await site.health?.()), version }, { headers: { 'cache-control': 'no-store' } })
