import { defineMiddleware } from 'astro/middleware'
import { site } from 'virtual:clf/app'
import { readerOf, readSession, renewed, sessionCookie } from '../sign-in/session.ts'

/** Where somebody asks how long a session lasts, which is nothing that they do. */
const asking = '/sign-in/session'

/** Knows who reads. Whatever somebody asks for puts the end of their session off, and no answer to them is kept by anybody. */
export const reader = defineMiddleware(async (context, next) => {
  const { locals, cookies, request, url } = context
  const session = site.signIn ? readSession(site.signIn, (name) => cookies.get(name)?.value, locals.now) : null
  if (!site.signIn || !session) return next()
  const current = url.pathname === asking && request.method === 'GET' ? session : renewed(session, locals.now)
  locals.reader = readerOf(site.signIn, current)
  const response = await next()
  const headers = new Headers(response.headers)
  headers.set('cache-control', 'private, no-store')
  // A sign-out has the last word.
  if (current !== session && !headers.has('set-cookie')) headers.append('set-cookie', sessionCookie(site.signIn, current))
  return new Response(response.body, { status: response.status, headers })
})
