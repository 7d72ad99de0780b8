import type { APIRoute } from 'astro'
import { cms } from '../cms-reader/cms.ts'
import { version } from '../../package.json'

export const GET: APIRoute = async () =>
  Response.json(
    { status: 'ok', cms: (await cms.isUp()) ? 'up' : 'down', version },
    { headers: { 'cache-control': 'no-store' } },
  )
