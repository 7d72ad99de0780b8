import type { Core } from '@strapi/strapi'

interface Auth {
  strategy?: { name?: string }
  credentials?: { type?: string }
}

interface State {
  route?: { info?: { type?: string } }
  auth?: Auth
}

/**
 * Who asks. `anyone` reads what is published and unclassified; `token` also reads restricted papers; `drafts` reads both
 * and drafts. `house` is no reader of the content API: the admin, the seed, the server itself.
 */
export type Reader = 'anyone' | 'token' | 'drafts' | 'house'

// The name that Strapi 5 gives the strategy in admin/server/strategies/content-api-token.
const tokenStrategy = 'content-api-token'

/** A read-only token reads what is published: of the three kinds of token, it is the one given to web servers. */
const typesThatReadDrafts = new Set(['full-access', 'custom'])

/** The reader behind the present request. Strapi has checked by then that a token may read the type. */
export function presentReader(strapi: Core.Strapi): Reader {
  return readerOf(strapi.requestContext.get()?.state as State | undefined)
}

function readerOf(state: State | undefined): Reader {
  if (state?.route?.info?.type !== 'content-api') return 'house'
  if (state.auth?.strategy?.name !== tokenStrategy) return 'anyone'
  return typesThatReadDrafts.has(state.auth.credentials?.type ?? '') ? 'drafts' : 'token'
}
