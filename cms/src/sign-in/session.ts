import { randomUUID } from 'node:crypto'
import { buildSessionMetadata } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import type { Account } from './accounts.ts'

/** Strapi's cookie of a session of the admin, `REFRESH_COOKIE_NAME` of its session-auth.ts. */
const sessionCookie = 'strapi_admin_refresh'

/** Written into a session, and kept when its token is renewed: its end is the provider's business too. */
const mark = 'openid-connect'

interface Context {
  request: { headers: Readonly<Record<string, string | string[] | undefined>> }
  cookies: {
    get: (name: string) => string | undefined
    set: (name: string, value: string, options: object) => void
  }
}

/**
 * Begins the session that a sign-in with a password begins in a browser that is not to remember it: a row in Strapi's table, and its
 * cookie. The admin asks for an access token with it, as it does every half hour.
 */
export async function beginSession(strapi: Core.Strapi, ctx: Context, { id }: Account): Promise<void> {
  const userAgent = ctx.request.headers['user-agent']
  const metadata = { ...buildSessionMetadata({ ...(typeof userAgent === 'string' && { userAgent }) }), signedInBy: mark }
  const { token } = await strapi.sessionManager('admin').generateRefreshToken(String(id), randomUUID(), { type: 'session', metadata })
  const secure = strapi.config.get<boolean>('admin.auth.cookie.secure')
  ctx.cookies.set(sessionCookie, token, { httpOnly: true, secure, overwrite: true, path: '/admin', sameSite: 'lax' })
}

/** Whether the session of a browser was begun by the provider. */
export async function isOfProvider(strapi: Core.Strapi, ctx: Context): Promise<boolean> {
  const cookie = ctx.cookies.get(sessionCookie)
  const read = cookie ? await strapi.sessionManager('admin').validateRefreshToken(cookie) : null
  if (!read?.isValid) return false
  const session: { metadata?: { signedInBy?: string } | null } | null = await strapi.db.query('admin::session').findOne({ where: { sessionId: read.sessionId } })
  return session?.metadata?.signedInBy === mark
}
