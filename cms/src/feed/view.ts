import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { publicTypes } from '../editions/public-types.ts'
import { presentReader } from '../reading/reader.ts'
import { viewName } from './cursor.ts'

/** What a token reads of the feed. */
export interface View {
  name: string
  /** Uids of the types, null for all of them. */
  types: ReadonlySet<string> | null
}

interface Auth {
  credentials?: { type?: string }
  ability?: { can: (action: string) => boolean }
}

const allTypes = [...publicTypes.keys()]

/**
 * What the token of the present request reads: of a custom token, the types that it may read one by one. Tokens read restricted
 * papers, as they do in `src/reading`; Strapi has checked by then that the token may read the feed at all.
 *
 * @throws ForbiddenError for whoever has no token, whatever the public role was given
 */
export function presentView(strapi: Core.Strapi): View {
  if (presentReader(strapi) === 'anyone') throw new errors.ForbiddenError('The change feed is read with an API token.')
  const { credentials, ability } = (strapi.requestContext.get()?.state.auth ?? {}) as Auth
  const types = credentials?.type === 'custom' ? allTypes.filter((uid) => ability?.can(`${uid}.find`) === true) : allTypes
  return { name: viewName(types), types: types.length === allTypes.length ? null : new Set(types) }
}
