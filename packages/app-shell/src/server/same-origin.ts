/**
 * Whether a POST comes from a page of this site. Browsers send `Sec-Fetch-Site` or `Origin` with every POST, so a
 * request with neither is no browser and carries nobody's cookies.
 */
export function isSameOrigin(headers: Headers, ownOrigin: string): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin' || site === 'none'
  const origin = headers.get('origin')
  if (origin === null) return true
  return origin === ownOrigin || URL.parse(origin)?.host === headers.get('host')
}
