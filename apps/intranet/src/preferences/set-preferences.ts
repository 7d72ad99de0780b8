import { postedPreferences, textSizeCookie, themeCookie } from './preferences.ts'
import { returnPath } from './return-path.ts'
import { isSameOrigin } from './same-origin.ts'

const oneYear = 'Max-Age=31536000'

/** Answers POST /preferences: 303 with cookies, 400 for an unknown choice, 403 for a post from another site. */
export async function setPreferences(request: Request, ownOrigin: string): Promise<Response> {
  if (!isSameOrigin(request.headers, ownOrigin)) return refusal(403, 'Preferences can only be set from this site.')
  const form = await request.formData().catch(() => new FormData())
  const posted = postedPreferences.safeParse(Object.fromEntries(form))
  if (!posted.success) return refusal(400, 'Choose text-size "default", "larger" or "largest", or a theme of the list.')
  const headers = new Headers({ location: returnPath(form.get('return')), 'cache-control': 'no-store' })
  if (posted.data['text-size']) headers.append('set-cookie', cookie(textSizeCookie, posted.data['text-size'], oneYear))
  if (posted.data.theme === 'device') headers.append('set-cookie', cookie(themeCookie, '', 'Max-Age=0'))
  else if (posted.data.theme) headers.append('set-cookie', cookie(themeCookie, posted.data.theme, oneYear))
  return new Response(null, { status: 303, headers })
}

// Not HttpOnly: the text size buttons read and write the same cookie where scripts run.
function cookie(name: string, value: string, age: string): string {
  return `${name}=${value}; Path=/; SameSite=Lax; ${age}`
}

function refusal(status: number, sentence: string): Response {
  return new Response(`${sentence}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
