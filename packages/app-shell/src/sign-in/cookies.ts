interface Lasting {
  /** How long a browser keeps it, in seconds; until it is closed without. */
  seconds?: number | undefined
}

/** Whether the cookies of a site may be sent over TLS alone. */
const isSecure = (origin: string): boolean => origin.startsWith('https:')

/** Name of a cookie of this host alone: over TLS nobody else can set one of that name. */
export const cookieName = (name: string, origin: string): string => (isSecure(origin) ? `__Host-${name}` : name)

/** A `Set-Cookie` that no script reads and no other site sends along. */
export function setCookie(name: string, value: string, origin: string, { seconds }: Lasting = {}): string {
  const age = seconds === undefined ? [] : [`Max-Age=${Math.max(0, Math.round(seconds))}`]
  return [`${cookieName(name, origin)}=${value}`, 'Path=/', 'HttpOnly', 'SameSite=Lax', ...(isSecure(origin) ? ['Secure'] : []), ...age].join('; ')
}

/** A `Set-Cookie` that takes one away. */
export const dropCookie = (name: string, origin: string): string => setCookie(name, '', origin, { seconds: 0 })
