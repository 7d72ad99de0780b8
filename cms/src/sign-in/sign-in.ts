import { pathOf, resolveLanguage } from '@clf/text'
import type { LanguagePath } from '@clf/text'
import type { Core } from '@strapi/strapi'
import { accountOf } from './accounts.ts'
import { attemptCookie, attemptMinutes, createAttempt, openAttempt, pageOfAdmin, sealAttempt } from './attempt.ts'
import { keepFromPasswords } from './local-accounts.ts'
import { pageOf } from './pages.ts'
import { createProvider } from './provider.ts'
import type { Provider } from './provider.ts'
import { SignInRefused } from './refused.ts'
import { beginSession, isOfProvider } from './session.ts'
import type { SignInSettings } from './settings.ts'

interface Context {
  method: string
  path: string
  url: string
  status: number
  body: unknown
  secure: boolean
  request: { headers: Readonly<Record<string, string | string[] | undefined>> }
  state: { signIn?: URLSearchParams }
  get: (header: string) => string
  set: (headers: Readonly<Record<string, string>>) => void
  redirect: (to: string) => void
  cookies: {
    get: (name: string, options?: object) => string | undefined
    set: (name: string, value: string | null, options: object) => void
  }
}

/** Requests of one address in five minutes; a whole department may stand behind one. */
const most = 60

const prefix = '/sign-in'

/** Name under which Strapi's events know the sign-in. */
const eventName = 'openid-connect'

/** Adds the sign-in by a provider, in `register()`. */
export function installSignIn(strapi: Core.Strapi, settings: SignInSettings): void {
  const provider = createProvider(settings)
  keepFromPasswords(strapi, settings)
  strapi.server.use(beforeAll(strapi, settings) as never)
  strapi.server.routes({
    type: 'admin',
    prefix,
    routes: [
      route(settings, '/start', (ctx) => start(strapi, settings, provider, ctx)),
      route(settings, '/callback', (ctx) => comeBack(strapi, settings, provider, ctx)),
      route(settings, '/end', (ctx) => end(strapi, settings, provider, ctx)),
    ],
  } as never)
}

function route(settings: SignInSettings, path: string, handler: (ctx: Context) => Promise<void>) {
  const limit = { max: most, handler: (ctx: Context) => show(settings, ctx, new SignInRefused('too-many', 'Too many requests.'), languageOf(ctx)) }
  return { method: 'GET', path, handler, info: { type: 'admin', pluginName: 'sign-in' }, config: { auth: false, middlewares: [{ name: 'admin::rateLimit', config: limit }] } }
}

/** Stands in front of everything, of the log too: a code that came by an address must not be written down. */
function beforeAll(strapi: Core.Strapi, settings: SignInSettings) {
  return async (ctx: Context, next: () => Promise<void>) => {
    if (ctx.path.toLowerCase().startsWith(`${prefix}/`)) {
      const [path = '', ...query] = ctx.url.split('?')
      ctx.state.signIn = new URLSearchParams(query.join('?'))
      ctx.url = path
    }
    const isSignOut = ctx.method === 'POST' && ctx.path === '/admin/logout'
    const isProvider = isSignOut && (await isOfProvider(strapi, ctx))
    await next()
    const { data } = (ctx.body ?? {}) as { data?: Record<string, unknown> }
    if (isProvider && ctx.status === 200 && data) data['endAt'] = `${settings.publicUrl}${prefix}/end`
    if (ctx.path === '/admin/init' && data) {
      data['signIn'] = { start: `${settings.publicUrl}${prefix}/start`, button: settings.button, hasLocalAccounts: settings.hasLocalAccounts }
      // The first administrator comes by the provider: nobody is asked for a password.
      if (!settings.hasLocalAccounts) data['hasAdmin'] = true
    }
  }
}

async function start(strapi: Core.Strapi, settings: SignInSettings, provider: Provider, ctx: Context): Promise<void> {
  const query = ctx.state.signIn ?? new URLSearchParams()
  const language = languageOf(ctx, query.get('language'))
  await guarded(strapi, settings, ctx, language, async () => {
    const isSecure = secureness(settings, ctx)
    const attempt = createAttempt(pageOfAdmin(query.get('to')), language)
    const to = await provider.begin(attempt)
    ctx.cookies.set(attemptCookie(attempt.state, isSecure), sealAttempt(strapi, attempt), { ...cookieOptions(isSecure), maxAge: attemptMinutes * 60_000 })
    leaveFor(ctx, to.href)
  })
}

async function comeBack(strapi: Core.Strapi, settings: SignInSettings, provider: Provider, ctx: Context): Promise<void> {
  const query = ctx.state.signIn ?? new URLSearchParams()
  const state = query.get('state') ?? ''
  const isSecure = settings.publicUrl.startsWith('https:')
  const name = attemptCookie(state, isSecure)
  const attempt = openAttempt(strapi, ctx.cookies.get(name, { signed: false }), state)
  await guarded(strapi, settings, ctx, attempt?.language ?? languageOf(ctx), async () => {
    if (!attempt) throw new SignInRefused('over', 'This browser has begun no such sign-in, or it is over.')
    // Whatever comes of it, it is used.
    secureness(settings, ctx)
    ctx.cookies.set(name, null, cookieOptions(isSecure))
    const identity = await provider.finish(`?${query.toString()}`, attempt)
    const account = await accountOf(strapi, settings, identity)
    await beginSession(strapi, ctx, account)
    strapi.eventHub.emit('admin.auth.success', { user: strapi.service('admin::user').sanitizeUser(account), provider: eventName })
    leaveFor(ctx, `${signInPage(settings)}?by=provider&redirectTo=${encodeURIComponent(attempt.to)}`)
  })
}

async function end(strapi: Core.Strapi, settings: SignInSettings, provider: Provider, ctx: Context): Promise<void> {
  await guarded(strapi, settings, ctx, languageOf(ctx), async () => {
    const place = await provider.end(signInPage(settings)).catch((error: unknown) => {
      throw new SignInRefused('signed-out-here', 'The provider was not told of a sign-out.', { cause: error })
    })
    leaveFor(ctx, place?.href ?? signInPage(settings))
  })
}

const signInPage = ({ publicUrl }: SignInSettings): string => `${publicUrl}/admin/auth/login`

const cookieOptions = (secure: boolean) => ({ httpOnly: true, sameSite: 'lax', secure, path: '/', overwrite: true, signed: false })

/** Whether cookies go over TLS alone. */
function secureness({ publicUrl }: SignInSettings, ctx: Context): boolean {
  const isSecure = publicUrl.startsWith('https:')
  if (isSecure && !ctx.secure) throw new SignInRefused('failed', 'CLF_CMS_PUBLIC_URL begins with https:// and this request did not come by TLS. Where a proxy ends TLS, set CLF_CMS_BEHIND_PROXY=true.')
  return isSecure
}

function languageOf(ctx: Context, asked?: string | null): LanguagePath {
  if (asked === 'en' || asked === 'tc' || asked === 'sc') return asked
  return pathOf(resolveLanguage(ctx.get('Accept-Language').split(/[,;]/)[0] ?? ''))
}

function leaveFor(ctx: Context, to: string): void {
  ctx.redirect(to)
  ctx.status = 303
  ctx.body = ''
  ctx.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' })
}

/** Runs one step of a sign-in. What stops it ends in a page of words, and in a line of the log. */
async function guarded(strapi: Core.Strapi, settings: SignInSettings, ctx: Context, language: LanguagePath, run: () => Promise<void>): Promise<void> {
  try {
    await run()
  } catch (error) {
    const refused = error instanceof SignInRefused ? error : new SignInRefused('failed', error instanceof Error ? `${error.name}: ${error.message}` : 'An unknown failure.', { cause: error })
    strapi.log.warn(`Sign-in by the provider: ${refused.reason}. ${refused.message}`)
    strapi.eventHub.emit('admin.auth.error', { error: new Error(refused.message), provider: eventName })
    show(settings, ctx, refused, language)
  }
}

function show(settings: SignInSettings, ctx: Context, { reason }: SignInRefused, language: LanguagePath): void {
  const { status, html, headers } = pageOf(reason, language, signInPage(settings))
  ctx.status = status
  ctx.set({ ...headers, 'Content-Type': 'text/html; charset=utf-8' })
  ctx.body = html
}
