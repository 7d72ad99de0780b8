/**
 * Content-Security-Policy of every answer.
 *
 * @param styleHashes those of the shadow roots, `sha256-…`
 * @param provider origin to which a sign-out goes on: browsers hold the policy of forms against redirects too
 */
export function contentSecurityPolicy(styleHashes: readonly string[], provider?: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styleHashes.map((hash) => `'${hash}'`)].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    ["form-action 'self'", ...(provider === undefined ? [] : [provider])].join(' '),
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ')
}

/** Policy of what is no page: files, redirects, and answers of the server itself. */
export const policyOfFiles = "default-src 'none'; frame-ancestors 'none'"

/** Headers of every answer, static files included. */
export const fixedSecurityHeaders: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}
