import { styleHashes } from '@clf/ssr'
import { defineMiddleware } from 'astro/middleware'
import { contentSecurityPolicy, fixedSecurityHeaders } from '../server/security-headers.ts'

const headers = { ...fixedSecurityHeaders, 'content-security-policy': contentSecurityPolicy(styleHashes()) }

/** Puts the security headers on every answer. */
export const securityHeaders = defineMiddleware(async (_context, next) => {
  const response = await next()
  const safe = new Response(response.body, response)
  for (const [name, value] of Object.entries(headers)) safe.headers.set(name, value)
  return safe
})
