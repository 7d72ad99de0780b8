import { otherMethods } from '@clf/app-shell'
import type { APIRoute } from 'astro'
import { config } from '../config/current.ts'
import { publicKeyOf, signingKey } from '../offline/signing-key.ts'

export const GET: APIRoute = () => new Response(publicKeyOf(signingKey(config.packKeyFile)), { headers: { 'content-type': 'application/x-pem-file', 'cache-control': 'max-age=300' } })
export const HEAD = GET
export const ALL = otherMethods('GET', 'HEAD')
