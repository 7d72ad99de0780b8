import type { StrapiApp } from '@strapi/strapi/admin'

interface Store {
  dispatch: (action: { type: string; payload: unknown }) => unknown
}

/** Under these names Strapi keeps the access token of somebody who has signed in here, in its cookie or, to be remembered, in the browser. */
const tokenName = 'jwtToken'

/**
 * After a sign-in by the provider the browser has the cookie of a session and nothing else: the admin is given its access token as after
 * a sign-in with a password. Does nothing on every other page.
 */
export function takeUpSession(app: StrapiApp): void {
  if (new URLSearchParams(location.search).get('by') !== 'provider') return
  // Of whoever was signed in before: the admin would go on as that person.
  localStorage.removeItem(tokenName)
  for (const path of ['/', '/admin']) document.cookie = `${tokenName}=; Path=${path}; Expires=Thu, 01 Jan 1970 00:00:01 GMT`
  const middleware = ({ dispatch }: Store) => {
    void accessToken().then((token) => {
      if (token !== null) dispatch({ type: 'admin/login', payload: { token, persist: false } })
    })
    return (next: (action: unknown) => unknown) => next
  }
  app.addMiddlewares([() => middleware] as never)
}

/** Null when there is no session after all: the sign-in page stays. */
async function accessToken(): Promise<string | null> {
  const response = await fetch('/admin/access-token', { method: 'POST', headers: { Accept: 'application/json', 'Content-Type': 'application/json' } }).catch(() => null)
  if (!response?.ok) return null
  const { data } = (await response.json()) as { data?: { token?: string } }
  return data?.token ?? null
}
