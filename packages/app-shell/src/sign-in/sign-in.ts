import { languageOfPath } from '@clf/text'
import type { APIContext } from 'astro'
import { site } from 'virtual:clf/app'
import { PageMissing } from '../errors/failure.ts'
import { timeInHongKong } from '../frame/time-in-hong-kong.ts'
import { languageOfAddress, pathIn, withoutLanguage } from '../language/local-path.ts'
import { preferredLanguage } from '../language/preferred-language.ts'
import { returnPath } from '../preferences/return-path.ts'
import { attemptCookie, createAttempt, dropAttempt, readAttempt } from './attempt.ts'
import { dropCookie } from './cookies.ts'
import { createProvider } from './provider.ts'
import type { Provider } from './provider.ts'
import { SignInRefused } from './refused.ts'
import { readSession, sessionCookie, sessionCookieName } from './session.ts'
import type { SignInSettings } from './settings.ts'

interface SignIn {
  settings: SignInSettings
  provider: Provider
}

let made: SignIn | undefined

/** @throws PageMissing where nobody signs in */
function signIn(): SignIn {
  const settings = site.signIn
  if (!settings) throw new PageMissing()
  if (made?.settings !== settings) made = { settings, provider: createProvider(settings) }
  return made
}

/** A path of this site to go to afterwards, which is no page of the sign-in itself; the home page in the reader's language otherwise. */
export function pathAfter(asked: unknown): string {
  const path = returnPath(asked)
  return /^\/(?:sign-in|sign-out|signed-out)(?:[/?]|$)/.test(withoutLanguage(path)) ? '/' : path
}

function leading(to: string, cookies: readonly string[] = [], more: Readonly<Record<string, string>> = {}): Response {
  const headers = new Headers({ location: to, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', ...more })
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return new Response(null, { status: 303, headers })
}

const cookieOf = ({ cookies }: APIContext) => (name: string) => cookies.get(name)?.value

/** Sends a browser to the provider: `return` is the path to go to afterwards, `shared=yes` says that others use the computer. */
export async function start({ locals, url }: APIContext): Promise<Response> {
  const { settings, provider } = signIn()
  const to = pathAfter(url.searchParams.get('return'))
  // The language of the page that leads here is that of the page to go back to, else the reader's.
  const lang = languageOfAddress(to) ?? locals.lang
  const attempt = createAttempt({ to, lang, isShared: url.searchParams.get('shared') === 'yes' }, locals.now)
  const address = await provider.begin(attempt)
  return leading(address.href, [attemptCookie(settings, attempt)])
}

/** Takes a browser back from the provider. The code is worth nothing but in the browser that asked for it. */
export async function comeBack(context: APIContext): Promise<Response> {
  const { settings, provider } = signIn()
  const { locals, url } = context
  const state = url.searchParams.get('state') ?? ''
  const attempt = readAttempt(settings, cookieOf(context), state, locals.now)
  if (!attempt) throw new SignInRefused('over', 'This browser has begun no such sign-in, or it is over.')
  locals.lang = attempt.lang
  const { subject, name, groups } = await provider.finish(url.search, attempt)
  const began = locals.now.getTime()
  const session = { subject, name, groups: groups.filter((group) => settings.audiences.has(group)), began, seen: began, isShared: attempt.isShared }
  return leading(attempt.to, [dropAttempt(settings, state), sessionCookie(settings, session)])
}

/** What a browser is to forget. On a computer that others use, all of it. */
const forgotten = { own: '"cache"', shared: '"cache", "cookies", "storage"' }

/** Ends the session, in one press, and goes on at the provider to end that one too. */
export async function signOut(context: APIContext): Promise<Response> {
  const { settings, provider } = signIn()
  const { locals } = context
  const session = readSession(settings, cookieOf(context), locals.now)
  const drop = [dropCookie(sessionCookieName, settings.origin)]
  const forget = { 'clear-site-data': session?.isShared === false ? forgotten.own : forgotten.shared }
  const done = pathIn(locals.lang, '/signed-out')
  if (!session) return leading(done, drop, forget)
  try {
    const onward = await provider.end(locals.lang)
    return leading(onward?.href ?? done, drop, forget)
  } catch (error) {
    if (!(error instanceof SignInRefused)) throw error
    return leading(`${done}?partly=yes`, drop, forget)
  }
}

/** Where the provider sends a browser after a sign-out: one address for it to know, and the page in the language of the session. */
export function signedOut({ request, url }: APIContext): Response {
  signIn()
  const asked = (['en', 'tc', 'sc'] as const).find((path) => path === url.searchParams.get('state'))
  return leading(pathIn(asked ? languageOfPath(asked) : preferredLanguage(request.headers.get('accept-language')), '/signed-out'))
}

/** For how many seconds the session goes on: 0 without one. Asked by GET it is not put off, by POST it is. */
export function remaining({ locals: { now, reader } }: APIContext): Response {
  signIn()
  const seconds = reader ? Math.max(0, Math.floor((reader.until.getTime() - now.getTime()) / 1_000)) : 0
  return Response.json({ seconds, until: reader ? timeInHongKong(reader.until) : null }, { headers: { 'cache-control': 'no-store' } })
}
