import { expect, it } from 'vitest'
import { contentSecurityPolicy } from './security-headers.ts'

it('allows only the styles of the shadow roots besides files of this site', () => {
  expect(contentSecurityPolicy(['sha256-abc='])).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-abc='; img-src 'self'; font-src 'self'; " +
      "media-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; " +
      "require-trusted-types-for 'script'; trusted-types lit-html",
  )
})
