import { ChoiceUnknown } from '../errors/failure.ts'
import { postedForm } from '../methods/posted-form.ts'
import { motionCookie, postedPreferences, textSizeCookie, themeCookie } from './preferences.ts'
import { returnPath } from './return-path.ts'

const mostBytes = 64 * 1024
const oneYear = 'Max-Age=31536000'

/** Answers POST /preferences: 303 with cookies. @throws {ChoiceUnknown} for an unknown choice */
export async function setPreferences(request: Request): Promise<Response> {
  const form = (await postedForm(request, mostBytes)) ?? new FormData()
  const posted = postedPreferences.safeParse(Object.fromEntries(form))
  if (!posted.success) throw new ChoiceUnknown('The form holds no choice that the site knows.')
  const headers = new Headers({ location: returnPath(form.get('return')), 'cache-control': 'no-store' })
  if (posted.data['text-size']) headers.append('set-cookie', cookie(textSizeCookie, posted.data['text-size'], oneYear))
  const { theme, motion } = posted.data
  if (theme) headers.append('set-cookie', choiceCookie(themeCookie, theme))
  if (motion) headers.append('set-cookie', choiceCookie(motionCookie, motion))
  return new Response(null, { status: 303, headers })
}

/** A choice is kept for a year; following the device forgets it. */
function choiceCookie(name: string, choice: string): string {
  return choice === 'device' ? cookie(name, '', 'Max-Age=0') : cookie(name, choice, oneYear)
}

// Not HttpOnly: the display settings read and write the same cookies where scripts run.
function cookie(name: string, value: string, age: string): string {
  return `${name}=${value}; Path=/; SameSite=Lax; ${age}`
}
