import { styleHashes } from '@clf/ssr'
import { defineMiddleware } from 'astro/middleware'
import { contentSecurityPolicy, fixedSecurityHeaders, policyOfFiles } from '../server/security-headers.ts'
import { isHtml } from './is-html.ts'

const policyOfPages = contentSecurityPolicy(styleHashes())

/** Puts the security headers on every answer. One that has a policy of its own, as a file has, keeps it. */
export const securityHeaders = defineMiddleware(async (_context, next) => {
  const response = await next()
  const safe = new Response(response.body, response)
  for (const [name, value] of Object.entries(fixedSecurityHeaders)) safe.headers.set(name, value)
  if (!safe.headers.has('content-security-policy')) safe.headers.set('content-security-policy', isHtml(safe) ? policyOfPages : policyOfFiles)
  return safe
})
