const base = 'http://intranet.invalid'

/**
 * Where to send a reader after a preference is set: `value` when it is a path of this site, else `/`.
 * Refuses other hosts in every disguise (`//host`, `/\host`, `https:host`) and control characters.
 */
export function returnPath(value: unknown): string {
  if (typeof value !== 'string' || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(value)) return '/'
  const address = URL.parse(value, base)
  return address?.origin === base && !address.pathname.startsWith('//') ? address.pathname + address.search : '/'
}
