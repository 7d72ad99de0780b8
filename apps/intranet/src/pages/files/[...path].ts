import { otherMethods } from '@clf/app-shell'
import type { APIRoute } from 'astro'
import { config } from '../../config/current.ts'
import { serveFile } from '../../files/serve-file.ts'

export const GET: APIRoute = ({ params, request }) => serveFile(config.cmsUrl, params['path'], request)
export const HEAD = GET
export const ALL = otherMethods('GET', 'HEAD')
