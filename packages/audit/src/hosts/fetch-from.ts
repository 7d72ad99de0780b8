import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'

/** How an address is asked. */
export interface FetchOptions {
  headers: Record<string, string>
  /** The cookies of an address, as a `Cookie` header has them; none by default. Asked for each address that is led to. */
  cookiesOf?: (address: string) => Promise<string>
  signal: AbortSignal
  /** Hosts that are reached elsewhere, as a hosts file says: `{ 'www.gov.hk': '127.0.0.1:4173' }`. */
  hosts: Readonly<Record<string, string>>
}

const mostRedirects = 10

/**
 * Fetches an address behind all its redirects, each host where it is reached and under its own name.
 * @returns also the address that answered
 * @throws what the connection says, and an error where there are more than ten redirects
 */
export async function fetchFrom(address: string, options: FetchOptions): Promise<{ response: Response; url: string }> {
  let url = new URL(address)
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const response = await fetchOnce(url, options)
    const location = response.headers.get('location')
    if (response.status < 300 || response.status > 399 || location === null) return { response, url: url.href }
    await response.body?.cancel()
    url = new URL(location, url)
  }
  throw new Error(`more than ${mostRedirects} redirects`)
}

async function fetchOnce(url: URL, { headers: own, cookiesOf, signal, hosts }: FetchOptions): Promise<Response> {
  const cookie = (await cookiesOf?.(url.href)) ?? ''
  const headers = cookie === '' ? own : { ...own, cookie }
  const elsewhere = hosts[url.hostname]
  if (elsewhere === undefined) return fetch(url, { redirect: 'manual', headers, signal })
  // `fetch` tells every server the host that it reaches, whatever header it is given.
  const asked = request(`http://${elsewhere}${url.pathname}${url.search}`, { signal, headers: { ...headers, host: url.host } })
  asked.end()
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  const said = Object.entries(answer.headers).flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, String(value)]]))
  const { statusCode: status = 500 } = answer
  return new Response([204, 205, 304].includes(status) ? null : (Readable.toWeb(answer) as ReadableStream<Uint8Array>), { status, headers: said })
}
