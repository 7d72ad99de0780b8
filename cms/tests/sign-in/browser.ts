/** What came back, and where from. */
export interface Page {
  url: URL
  status: number
  headers: Headers
  text: string
}

/** A browser with cookies and without scripts, for which a proxy with TLS stands in front of the CMS. */
export interface Browser {
  cookies: Map<string, string>
  /** Goes to an address, and on while it is sent on; stops at an address that `until` holds of. */
  go: (url: string, options?: { form?: Record<string, string>; until?: (url: URL) => boolean; headers?: Record<string, string> }) => Promise<Page>
}

/**
 * @param publicUrl address of the CMS that the browser sees
 * @param origin where it listens
 * @param from address of the machine of the browser, as the proxy tells it
 */
export function createBrowser(publicUrl: string, origin: () => string, from: string): Browser {
  const cookies = new Map<string, string>()
  const own = new URL(publicUrl)
  /** Cookies of the two servers do not mix; `place` is the host of one. */
  const sent = (place: string, path: string) =>
    [...cookies].filter(([key]) => key.startsWith(`${place} `) && path.startsWith(key.split(' ')[1] ?? '/')).map(([key, value]) => `${key.split(' ')[2] ?? ''}=${value}`).join('; ')
  const keep = (place: string, headers: Headers) => {
    for (const cookie of headers.getSetCookie()) {
      const [pair = '', ...attributes] = cookie.split(/;\s*/)
      const path = attributes.find((one) => /^path=/i.test(one))?.slice(5) ?? '/'
      const isOver = attributes.some((one) => /^expires=/i.test(one) && new Date(one.slice(8)).getTime() < Date.now())
      const key = `${place} ${path} ${pair.slice(0, pair.indexOf('='))}`
      if (isOver) cookies.delete(key)
      else cookies.set(key, pair.slice(pair.indexOf('=') + 1))
    }
  }
  const step = async (url: URL, form: Record<string, string> | undefined, more: Record<string, string>): Promise<Response> => {
    const isCms = url.host === own.host
    const proxied: Record<string, string> = isCms ? { 'X-Forwarded-Proto': 'https', 'X-Forwarded-For': `198.51.100.1, ${from}` } : {}
    const response = await fetch(isCms ? origin() + url.pathname + url.search : url, {
      redirect: 'manual',
      method: form ? 'POST' : 'GET',
      headers: { Cookie: sent(url.host, url.pathname), ...proxied, ...more },
      ...(form && { body: new URLSearchParams(form) }),
    })
    keep(url.host, response.headers)
    return response
  }
  return {
    cookies,
    go: async (address, { form, until = () => false, headers = {} } = {}) => {
      let url = new URL(address)
      let response = await step(url, form, headers)
      for (let count = 0; count < 10 && response.headers.has('location'); count++) {
        const next = new URL(response.headers.get('location') ?? '', url)
        if (until(next)) return { url: next, status: response.status, headers: response.headers, text: '' }
        url = next
        response = await step(url, undefined, headers)
      }
      return { url, status: response.status, headers: response.headers, text: await response.text() }
    },
  }
}
