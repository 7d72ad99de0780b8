import type { Core } from '@strapi/strapi'

/** Directives by name; an empty list writes the name alone. */
export type ContentPolicy = Record<string, readonly string[]>

/** As the header says it. */
export function headerOf(policy: ContentPolicy): string {
  return Object.entries(policy)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ')
}

/**
 * Sends the policy as it is written in `config/middlewares.ts`. Strapi's own security middleware merges a policy with its
 * defaults source by source, so that `connect-src 'self'` leaves as `connect-src 'self' https:`.
 */
const contentPolicy: Core.MiddlewareFactory<{ policy: ContentPolicy }> = ({ policy }) => {
  const header = headerOf(policy)
  return async (ctx, next) => {
    ctx.set('Content-Security-Policy', header)
    await next()
  }
}

export default contentPolicy
