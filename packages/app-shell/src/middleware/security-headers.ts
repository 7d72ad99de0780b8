import { styleHashes } from '@clf/ssr'
import { defineMiddleware } from 'astro/middleware'
import { site } from 'virtual:clf/app'
import { contentSecurityPolicy, fixedSecurityHeaders, policyOfFiles } from '../server/security-headers.ts'
import { isHtml } from './is-html.ts'

/** Of every page: the policy allows the styles of the shadow roots by their hashes. */
export const headersOfPages: Readonly<Record<string, string>> = { ...fixedSecurityHeaders, 'content-security-policy': contentSecurityPolicy(styleHashes(), site.signIn?.issuer.origin) }

/** Of every other answer, feeds among them. */
export const headersOfOthers: Readonly<Record<string, string>> = { ...fixedSecurityHeaders, 'content-security-policy': policyOfFiles }

/** Puts the security headers on every answer. One that has a policy of its own, as a file has, keeps it. */
export const securityHeaders = defineMiddleware(async (_context, next) => {
  const response = await next()
  const safe = new Response(response.body, response)
  const own = safe.headers.get('content-security-policy')
  for (const [name, value] of Object.entries(isHtml(safe) ? headersOfPages : headersOfOthers)) safe.headers.set(name, value)
  if (own !== null) safe.headers.set('content-security-policy', own)
  return safe
})
